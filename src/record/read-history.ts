import type { Assertion } from './assertion.ts'
import type { ActorFacts, HistoryLine } from './event-facts.ts'

/** A subject's assertions as a history to read: newest first, actors named, those that no longer hold marked. */
export function historyOf(
  assertions: readonly Assertion[],
  actors: ReadonlyMap<string, ActorFacts>,
): HistoryLine[] {
  const retracted = new Set(assertions.map(one => one.retracts).filter(id => id !== null))
  return assertions
    .filter(one => one.retracts !== null || one.property !== 'evidence')
    .map(one => ({
      at: one.at.toISOString(),
      by: one.by,
      property: one.property,
      value: named(one.value, actors),
      evidence: one.span?.text ?? null,
      note: one.note,
      isPast: retracted.has(one.id),
    }))
    .reverse()
}

/** The ids of actors that a history's values speak of. */
export function actorsInHistory(assertions: readonly Assertion[]): string[] {
  return assertions.flatMap(({ property, value }) => {
    if (property === 'participant' && value !== null) return [(value as { actor: string }).actor]
    return (property === 'source' || property === 'speaker') && typeof value === 'string' ? [value] : []
  })
}

function named(value: unknown, actors: ReadonlyMap<string, ActorFacts>): unknown {
  if (typeof value === 'string') return actors.get(value)?.name ?? value
  if (value !== null && typeof value === 'object' && 'actor' in value) {
    return { ...value, actor: actors.get(String(value.actor))?.name ?? value.actor }
  }
  return value
}
