import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import { type Assertion, assertionsAboutEach, standing } from '../assertion.ts'
import type { EventClaim } from '../claim.ts'
import { isOpen } from '../contact.ts'
import type { ActorFacts, EventFacts } from '../event-facts.ts'
import { matchEvent } from '../match-event.ts'
import type { Match } from '../proposal.ts'
import { pickingFrom, readActors, readEventRows } from '../read-events.ts'
import { findNamedActor } from '../resolve-actor.ts'
import { type Candidate, readCandidates } from './candidates.ts'
import { type BackgroundReason, chooseBackground } from './choose-background.ts'
import { tellEvent } from './tell-event.ts'

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

/** So many of a draft's claims are compared with the record; so many events come back. */
const [mostClaims, mostShown] = [12, 6]

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
  const [earlier = []] = await earlierEvents(db, [{ ...draft, on, actors, told }])
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

/** An earlier event as a text may mention it, with the articles that tell of it: those in the text's language first, then the oldest. */
export type EarlierEvent = Pick<Background, 'event' | 'reason' | 'citations'>

/** For each text the events before it that concern those whom it names, the most needed first: one question of each kind for all. */
export async function earlierEvents(db: Database, texts: readonly ToldText[]): Promise<EarlierEvent[][]> {
  const asked = texts.map(text => ({
    ...text,
    settled: [...text.told].flatMap(([id, how]) => (how === 'settled' ? [id] : [])),
  }))
  const candidates = await readCandidates(db, asked)
  const reasons = asked.map(({ on, told, settled }, index) => {
    const earlier = candidates[index]!.filter(
      event => told.get(event.id) !== 'same' && (isOpen(event) || isBefore(event, on)),
    )
    return chooseBackground(earlier, new Set(settled), 2 * mostShown)
  })
  const chosen = [...new Set(reasons.flatMap(own => [...own.keys()]))]
  const [rows, citations] = await Promise.all([readEventRows(db, chosen), citationsOf(db, chosen)])
  const pick = pickingFrom(rows)
  return texts.map((text, index) => {
    const own = reasons[index]!
    return pick([...own.keys()], text.on)
      .map(event => ({
        event,
        reason: own.get(event.id)!,
        citations: citedIn(text, citations.get(event.id) ?? []),
      }))
      .filter(
        ({ event, reason, citations: cited }) =>
          reason !== 'still-open' || isRecent(event.date.start ?? newestOf(cited), text.on),
      )
      .slice(0, mostShown)
  })
}

function isBefore({ date }: Candidate, on: string): boolean {
  return date.start !== null && date.start <= on
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

type CitationOfReport = Citation & { readonly reportId: string }

/** The published articles that tell of each event, the oldest first. */
async function citationsOf(db: Database, ids: readonly string[]): Promise<Map<string, CitationOfReport[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<CitationOfReport & { readonly event_id: string }>`/* kept plan: citations */
    SELECT event_id, event_report.report_id AS "reportId", title, article.language, slug, published FROM event_report
    JOIN article ON article.report_id = event_report.report_id
    JOIN revision ON revision.hash = article.revision_hash
    WHERE event_id = ANY(${[...ids]}::text[]) AND article.state = 'published'
    ORDER BY published, article.language, slug`.execute(db)
  return Map.groupBy(rows, row => row.event_id)
}

/** Those of other reports, in the text's language first. */
function citedIn({ reportId, language }: ToldText, citations: readonly CitationOfReport[]): Citation[] {
  return citations
    .filter(one => one.reportId !== reportId)
    .toSorted((a, b) => Number(b.language === language) - Number(a.language === language))
    .map(one => ({ title: one.title, language: one.language, slug: one.slug, published: one.published }))
}

/** What was announced longer ago than a year is remembered on the dossiers, and no news to a writer. */
function isRecent(day: string | null, on: string): boolean {
  return day !== null && Date.parse(on) - Date.parse(day) < 366 * 86_400_000
}

function newestOf(citations: readonly Citation[]): string | null {
  return citations.map(one => one.published ?? '').reduce((a, b) => (a > b ? a : b), '') || null
}
