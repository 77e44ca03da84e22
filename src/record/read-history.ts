import type { Database } from '../database/open-database.ts'
import { type Assertion, assertionsAbout } from './assertion.ts'
import type { ActorFacts, HistoryLine } from './event-facts.ts'
import { readActors } from './read-events.ts'

/** The changes of the record by their numbers, as a history names them. */
export type ChangesByNumber = ReadonlyMap<number, NonNullable<HistoryLine['change']>>

/** A subject's assertions as a history to read: newest first, actors named, those that no longer hold marked. */
export function historyOf(
  assertions: readonly Assertion[],
  actors: ReadonlyMap<string, ActorFacts>,
  changes: ChangesByNumber,
): HistoryLine[] {
  const credited = Map.groupBy(
    assertions.filter(one => one.property === 'source' && one.retracts === null && one.decisionId !== null),
    one => one.decisionId,
  )
  const retracted = new Set(assertions.map(one => one.retracts).filter(id => id !== null))
  return assertions
    .filter(one => one.retracts !== null || one.property !== 'evidence')
    .toSorted((a, b) => b.id - a.id)
    .map(one => ({
      at: one.at.toISOString(),
      by: one.by,
      property: one.property,
      value: named(one.value, actors),
      evidence: one.span?.text ?? null,
      note: one.note,
      credits: [
        ...new Set(
          (one.decisionId === null || one.property === 'source'
            ? []
            : (credited.get(one.decisionId) ?? [])
          ).flatMap(source => actors.get(source.value as string)?.name ?? []),
        ),
      ],
      change: one.changeId === null ? null : (changes.get(one.changeId) ?? null),
      first: one.first === null ? null : { by: one.first.by, at: one.first.at.toISOString() },
      isRetraction: one.retracts !== null,
      isPast: retracted.has(one.id),
    }))
}

/** The newest lines of a history; beyond, a reader is helped by the open data. */
const mostLines = 2000

/** The history of an event or actor by its id, of one whose assertions were moved since, too; empty when it never had any. */
export async function readHistory(db: Database, kind: 'event' | 'actor', id: string): Promise<HistoryLine[]> {
  const all = await assertionsAbout(db, kind, id)
  const actors = await readActors(db, actorsInHistory(all))
  return historyOf(all, actors, await changesIn(db, all)).slice(0, mostLines)
}

/** The changes that recorded any of these assertions. */
export async function changesIn(db: Database, assertions: readonly Assertion[]): Promise<ChangesByNumber> {
  const ids = [...new Set(assertions.map(one => one.changeId).filter(id => id !== null))]
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('record_change')
    .select(['id', 'kind', 'from_id'])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map(row => [
      row.id,
      { kind: row.kind as NonNullable<HistoryLine['change']>['kind'], fromId: row.from_id },
    ]),
  )
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
