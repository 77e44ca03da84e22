import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import { type Assertion, assertionsAboutEach, standing } from '../assertion.ts'
import type { EventClaim } from '../claim.ts'
import { isContact, isOpen } from '../contact.ts'
import type { ActorFacts, EventFacts } from '../event-facts.ts'
import { matchEvent } from '../match-event.ts'
import type { Match } from '../proposal.ts'
import { readActors, readEvents } from '../read-events.ts'
import { findNamedActor } from '../resolve-actor.ts'
import { tellEvent } from './tell-event.ts'

/** Why an earlier event belongs into a text. */
export type BackgroundReason = 'settled' | 'last-contact' | 'still-open' | 'same-people'

/** An earlier event that a text should mention: a sentence ready to stand in it, and the articles that it rests on. */
export interface Background {
  readonly event: EventFacts
  readonly reason: BackgroundReason
  readonly sentence: string
  readonly citations: readonly Citation[]
}

export interface Citation {
  readonly title: string
  readonly language: string
  readonly slug: string
  readonly published: string | null
}

/** A text that is being written: what the coder proposes for it, and its day. */
export interface Draft {
  /** The report that it is saved as, or null; what it told of already is no background to it. */
  readonly reportId: string | null
  readonly published: string | null
  /** Articles in it are cited first. */
  readonly language: string
  readonly claims: readonly EventClaim[]
}

/** The newest events of a draft's actors that are looked at, its claims compared with the record, what comes back. */
const [mostCandidates, mostClaims, mostShown] = [200, 12, 6]

/**
 * The earlier events that a draft should mention, the most needed first: announcements that it settles, the last contact
 * of each pair that it names, what was announced about them and is open, then what the same people did together. What the
 * draft tells itself is left out. `matches` are those of the draft's claims where they are known already.
 */
export async function findBackground(
  db: Database,
  draft: Draft,
  today: string,
  matches: readonly (Match | null)[] | null = null,
): Promise<Background[]> {
  const on = draft.published ?? today
  const actors = await actorsOf(db, draft.claims)
  if (actors.length === 0) return []
  const told = toldBy(matches ?? (await matchesOf(db, draft, today)))
  const earlier = await earlierEvents(db, { ...draft, on, actors, told })
  const credits = await creditsOf(
    db,
    earlier.map(({ event }) => event.id),
  )
  return earlier.map(({ event, reason, citations }) => ({
    event,
    reason,
    // What the draft settles is overdue no more.
    sentence: tellEvent(
      reason === 'settled' && event.status === 'overdue' ? { ...event, status: 'announced' } : event,
      credits.get(event.id) ?? null,
    ),
    citations,
  }))
}

/** A text by what it tells: whom it names, and which events of the record are its own. */
export interface ToldText extends Pick<Draft, 'reportId' | 'language'> {
  /** Its day: nothing later is background to it. */
  readonly on: string
  readonly actors: readonly string[]
  readonly told: ReadonlyMap<string, 'same' | 'settled'>
}

/** The events before a text that concern those whom it names, the most needed first, each with the articles that tell of it. */
export async function earlierEvents(
  db: Database,
  text: ToldText,
): Promise<Pick<Background, 'event' | 'reason' | 'citations'>[]> {
  const { on, actors, told, reportId } = text
  const candidates = await readEvents(db, await eventsOf(db, actors, reportId, on), on)
  const earlier = candidates.filter(
    event => told.get(event.id) !== 'same' && (isOpen(event) || isBefore(event, on)),
  )
  const settled = [...told].flatMap(([id, how]) => (how === 'settled' ? [id] : []))
  const chosen = choose(earlier, actors, new Set(settled))
  const ids = chosen.map(({ event }) => event.id)
  const citations = await citationsOf(db, ids, text)
  const isFresh = ({ event, reason }: Chosen) =>
    reason !== 'still-open' || isRecent(event.date.start ?? newestOf(citations.get(event.id) ?? []), on)
  return chosen
    .filter(isFresh)
    .slice(0, mostShown)
    .map(one => ({ ...one, citations: citations.get(one.event.id) ?? [] }))
}

async function actorsOf(db: Database, claims: readonly EventClaim[]): Promise<string[]> {
  const found = new Set<string>()
  // The same few people are named again and again.
  const named = claims.flatMap(({ participants }) => participants.map(({ actor }) => actor))
  const each = new Map(named.map(actor => [JSON.stringify([actor.known, actor.kind, actor.name]), actor]))
  for (const actor of each.values()) {
    const id = await findNamedActor(db, actor)
    if (id !== null) found.add(id)
  }
  return [...found]
}

/** The event of the record that each of the draft's claims tells of again. */
async function matchesOf(db: Database, draft: Draft, today: string): Promise<(Match | null)[]> {
  const matches: (Match | null)[] = []
  for (const claim of draft.claims.slice(0, mostClaims)) {
    matches.push(await matchEvent(db, claim, { revisionHash: '', published: draft.published }, today))
  }
  return matches
}

/** Which events of the record the draft itself tells of, and whether it tells what became of an announced one. */
function toldBy(matches: readonly (Match | null)[]): Map<string, 'same' | 'settled'> {
  return new Map(
    matches.flatMap(match =>
      match === null ? [] : [[match.eventId, match.relation === 'follow-up' ? 'settled' : 'same']],
    ),
  )
}

/** So many of each actor's events until the day, of what was announced for later, and of each pair's are looked at. */
const [mostBefore, mostAhead, mostTogether] = [200, 50, 10]

/** The newest events with one of the actors, those first in which most of them take part; the draft's own left out. */
async function eventsOf(
  db: Database,
  actors: readonly string[],
  reportId: string | null,
  on: string,
): Promise<string[]> {
  const pairs = actors.flatMap((one, index) => actors.slice(index + 1).map(other => [one, other] as const))
  // What is asked stands in a table of its own: the plan does not depend on it, and one is kept for all.
  const { rows } = await sql<{ event_id: string }>`/* kept plan: beside */
    WITH asked AS MATERIALIZED (
      SELECT ${[...actors]}::text[] AS actors, ${pairs.map(([one]) => one)}::text[] AS ones,
        ${pairs.map(([, other]) => other)}::text[] AS others, ${on}::date AS day, ${reportId ?? ''}::text AS report_id
    ), beside AS (
      SELECT near.event_id FROM asked, unnest(asked.actors) AS named (actor_id), LATERAL (
        (SELECT event_id FROM event_actor WHERE event_actor.actor_id = named.actor_id AND event_actor.day <= asked.day
          ORDER BY event_actor.day DESC, event_id DESC LIMIT ${sql.lit(mostBefore)})
        UNION ALL
        (SELECT event_id FROM event_actor JOIN event_view USING (event_id)
          WHERE event_actor.actor_id = named.actor_id AND event_actor.day > asked.day AND was_announced
          ORDER BY event_actor.day LIMIT ${sql.lit(mostAhead)})
      ) AS near
      UNION
      SELECT met.event_id
      FROM asked, unnest(asked.ones, asked.others) AS pair (one, other), LATERAL (
        SELECT one.event_id FROM event_actor AS one JOIN event_actor AS other USING (day, event_id)
        WHERE one.actor_id = pair.one AND other.actor_id = pair.other AND one.day <= asked.day
        ORDER BY one.day DESC, event_id DESC LIMIT ${sql.lit(mostTogether)}
      ) AS met
    )
    SELECT event_id FROM asked, beside JOIN event_actor USING (event_id)
    WHERE actor_id = ANY(asked.actors) AND NOT EXISTS (
      SELECT FROM event_report WHERE event_report.event_id = beside.event_id AND event_report.report_id = asked.report_id)
    GROUP BY event_id
    ORDER BY count(DISTINCT actor_id) DESC, max(event_actor.day) DESC
    LIMIT ${sql.lit(mostCandidates)}`.execute(db)
  return rows.map(row => row.event_id)
}

function isBefore({ date }: EventFacts, on: string): boolean {
  return date.start !== null && date.start <= on
}

interface Chosen {
  readonly event: EventFacts
  readonly reason: BackgroundReason
}

function choose(
  events: readonly EventFacts[],
  actors: readonly string[],
  settled: ReadonlySet<string>,
): Chosen[] {
  const newestFirst = events.toSorted((a, b) => (b.date.start ?? '').localeCompare(a.date.start ?? ''))
  const shared = (event: EventFacts) =>
    event.participants.map(one => one.actor).filter(actor => actors.includes(actor.id))
  const chosen: Chosen[] = []
  const add = (event: EventFacts | undefined, reason: BackgroundReason) => {
    if (event !== undefined && !chosen.some(one => one.event.id === event.id)) chosen.push({ event, reason })
  }
  for (const event of newestFirst) if (settled.has(event.id)) add(event, 'settled')
  for (const pair of pairsIn(newestFirst.map(shared)))
    add(
      newestFirst.find(
        event => isContact(event) && pair.every(id => event.participants.some(one => one.actor.id === id)),
      ),
      'last-contact',
    )
  for (const event of newestFirst)
    if (isOpen(event) && (shared(event).length > 1 || shared(event).some(isPerson))) add(event, 'still-open')
  for (const event of newestFirst)
    if (isContact(event) && shared(event).some(isPerson)) add(event, 'same-people')
  return chosen.slice(0, 2 * mostShown)
}

/** The pairs among those named, people before bodies and bodies before states: of a minister and his state only the minister meets. */
function pairsIn(groups: readonly (readonly ActorFacts[])[]): [string, string][] {
  const pairs = new Map<string, [string, string]>()
  for (const group of groups) {
    const persons = group.filter(isPerson)
    // "the ministers" and "protesters" are nobody to have a last contact with.
    const named = group.filter(one => one.kind === 'person' || one.kind === 'organisation')
    const people =
      persons.length > 1 ? persons : named.length > 1 ? named : group.filter(one => one.kind === 'state')
    for (const [index, one] of people.entries())
      for (const other of people.slice(index + 1)) {
        const pair = [one.id, other.id].sort() as [string, string]
        pairs.set(pair.join(' '), pair)
      }
  }
  return [...pairs.values()]
}

function isPerson({ kind }: ActorFacts): boolean {
  return kind === 'person'
}

/** The one source that an event is credited to, where every account credits it alone and it takes no part itself. */
async function creditsOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const asserted = await assertionsAboutEach(db, 'event', ids)
  const single = new Map<string, string>()
  for (const [id, all] of asserted) {
    const assertions = standing(all)
    const of = (property: string) => assertions.filter((one: Assertion) => one.property === property)
    const reports = new Set(assertions.map(one => one.reportId))
    const sources = new Set(of('source').map(one => one.value as string))
    const [source] = sources
    const takesPart = of('participant').some(one => (one.value as { actor: string }).actor === source)
    if (reports.size === 1 && sources.size === 1 && source !== undefined && !takesPart) single.set(id, source)
  }
  const actors = await readActors(db, [...single.values()])
  return new Map(
    [...single].flatMap(([id, source]) => {
      const actor = actors.get(source)
      return actor === undefined ? [] : [[id, withArticle(actor)]]
    }),
  )
}

/** "the Ministry of Foreign Affairs of Armenia", but "Sergey Lavrov" and "Armenia". */
function withArticle({ kind, name }: ActorFacts): string {
  return kind === 'organisation' &&
    / of |^(Ministry|Office|Government)/.test(name) &&
    !name.startsWith('the ')
    ? `the ${name}`
    : name
}

/** The published articles that tell of each event: those in the draft's language first, then the oldest. */
async function citationsOf(
  db: Database,
  ids: readonly string[],
  { reportId, language }: Pick<Draft, 'reportId' | 'language'>,
): Promise<Map<string, Citation[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Citation & { readonly event_id: string }>`/* kept plan: citations */
    SELECT event_id, title, article.language, slug, published FROM event_report
    JOIN article ON article.report_id = event_report.report_id
    JOIN revision ON revision.hash = article.revision_hash
    WHERE event_id = ANY(${[...ids]}::text[]) AND article.state = 'published'
      AND event_report.report_id <> ${reportId ?? ''}
    ORDER BY published, article.language`.execute(db)
  const groups = Map.groupBy(rows, row => row.event_id)
  return new Map(
    [...groups].map(([id, own]) => [
      id,
      own
        .toSorted((a, b) => Number(b.language === language) - Number(a.language === language))
        .map(({ event_id: _event, ...citation }) => citation),
    ]),
  )
}

/** What was announced longer ago than a year is remembered on the dossiers, and no news to a writer. */
function isRecent(day: string | null, on: string): boolean {
  return day !== null && Date.parse(on) - Date.parse(day) < 366 * 86_400_000
}

function newestOf(citations: readonly Citation[]): string | null {
  return citations.map(one => one.published ?? '').reduce((a, b) => (a > b ? a : b), '') || null
}
