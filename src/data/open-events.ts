import type { EventStatus, EventType, ParticipantRole } from '../coder/coding.ts'
import type { Database } from '../database/open-database.ts'
import { deriveEvent } from '../record/derive.ts'
import type { ActorFacts, EventFacts } from '../record/event-facts.ts'
import { statusOn } from '../record/read-events.ts'
import { openActors } from './open-actors.ts'
import { type OpenAssertion, openAssertions, type PublishedArticle } from './open-assertions.ts'

/** Words of a published article that an event rests on, what that article says became of it, and whom it credits. */
export interface OpenEvidence {
  readonly text: string
  readonly article: PublishedArticle
  readonly status: EventStatus | null
  readonly sources: readonly ActorFacts[]
}

/** An event as the published articles alone make it. */
export interface OpenEvent {
  readonly event: EventFacts
  readonly evidence: readonly OpenEvidence[]
  /** When the newest of its data was confirmed. */
  readonly confirmedAt: Date
}

/**
 * The events with these ids as published articles make them, in the order asked for; those without any are left out. With
 * `asOf`, by the articles of the days until then alone.
 */
export async function openEvents(
  db: Database,
  ids: readonly string[],
  today: string,
  asOf?: string,
): Promise<OpenEvent[]> {
  const all = await openAssertions(db, 'event', ids)
  const open =
    asOf === undefined ? all : new Map([...all].map(([id, own]) => [id, own.filter(one => one.day <= asOf)]))
  const actors = await openActors(db, actorsIn([...open.values()].flat()), asOf)
  return ids.flatMap(id => openEvent(id, open.get(id) ?? [], actors, today))
}

type Actors = ReadonlyMap<string, ActorFacts>

function openEvent(
  id: string,
  assertions: readonly OpenAssertion[],
  actors: Actors,
  today: string,
): OpenEvent[] {
  const derived = deriveEvent(assertions)
  const evidence = evidenceIn(assertions, actors)
  if (derived === null || evidence.length === 0) return []
  const { date, place, topics } = derived
  const event: EventFacts = {
    id,
    type: derived.type as EventType,
    status: statusOn(derived.status as EventStatus, date, today),
    date,
    place,
    participants: derived.participants.flatMap(({ actor, role }) => {
      const facts = actors.get(actor)
      return facts === undefined ? [] : [{ actor: facts, role: role as ParticipantRole }]
    }),
    topics,
  }
  const newest = Math.max(...assertions.map(one => one.at.getTime()))
  return [{ event, evidence, confirmedAt: new Date(newest) }]
}

/** Each evidence with the status and the sources that the same decision recorded. */
function evidenceIn(assertions: readonly OpenAssertion[], actors: Actors): OpenEvidence[] {
  const decisions = Map.groupBy(assertions, one => one.decisionId)
  return [...decisions.values()].flatMap(own => {
    const values = <Value>(property: string) =>
      own.filter(one => one.property === property).map(one => one.value as Value)
    const status = values<EventStatus>('status').at(-1) ?? null
    const sources = values<string>('source').flatMap(id => actors.get(id) ?? [])
    return own
      .filter(one => one.property === 'evidence')
      .map(({ span, article }) => ({ text: span.text, article, status, sources }))
  })
}

function actorsIn(assertions: readonly OpenAssertion[]): string[] {
  return assertions.flatMap(({ property, value }) => {
    if (property === 'participant') return [(value as { actor: string }).actor]
    return property === 'source' ? [value as string] : []
  })
}
