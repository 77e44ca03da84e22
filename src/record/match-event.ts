import type { Database } from '../database/open-database.ts'
import { assertionsAboutEach, standing } from './assertion.ts'
import type { EventClaim } from './claim.ts'
import type { EventFacts } from './event-facts.ts'
import { eventTitle } from './event-title.ts'
import type { Account } from './matching/account.ts'
import { candidatesByState } from './matching/candidates-by-state.ts'
import { compareAccounts, sameFrom } from './matching/compare-accounts.ts'
import { openStatuses } from './matching/compare-days.ts'
import type { Match } from './proposal.ts'
import { readEvents } from './read-events.ts'
import { findNamedActor } from './resolve-actor.ts'

/** The event of the record that a claim most likely tells of again, with reasons, or null when it looks new. */
export async function matchEvent(
  db: Database,
  claim: EventClaim,
  report: { readonly revisionHash: string; readonly published: string | null },
  today: string,
): Promise<Match | null> {
  const actors = await actorsOf(db, claim)
  const candidates = [
    ...new Set([
      ...(actors.length === 0 ? [] : await candidateEvents(db, actors, report.revisionHash)),
      ...(await candidatesByState(db, claim, report)),
    ]),
  ]
  const events = await readEvents(db, candidates, today)
  const wordings = await wordingsOf(db, candidates)
  const told = await accountOfClaim(db, claim, report.published)
  const matches = events
    .map(event => matchWith(told, event, wordings.get(event.id) ?? noWording))
    .filter(match => match !== null)
  return matches.sort((a, b) => b.score - a.score)[0] ?? null
}

async function actorsOf(db: Database, claim: EventClaim): Promise<string[]> {
  const found: string[] = []
  for (const { actor } of claim.participants) {
    const id = await findNamedActor(db, actor)
    if (id !== null && !found.includes(id)) found.push(id)
  }
  return found
}

/** The newest events with one of these actors that this revision does not tell of yet; an earlier one may. */
async function candidateEvents(
  db: Database,
  actors: readonly string[],
  revisionHash: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('event_actor')
    .innerJoin('event_view', 'event_view.event_id', 'event_actor.event_id')
    .select('event_actor.event_id')
    .distinct()
    .select('date_start')
    .where('actor_id', 'in', actors)
    .where('event_actor.event_id', 'not in', eb =>
      eb
        .selectFrom('assertion')
        .select('subject_id')
        .where('revision_hash', '=', revisionHash)
        .where('subject_kind', '=', 'event'),
    )
    .orderBy('date_start', 'desc')
    .limit(200)
    .execute()
  return rows.map(row => row.event_id)
}

function matchWith(claim: Account, event: EventFacts, wording: Wording): Match | null {
  const compared = compareAccounts(claim, accountOfEvent(event, wording))
  if (compared === null || compared.score < sameFrom) return null
  const isFollowUp =
    openStatuses.has(event.status) && (!openStatuses.has(claim.status) || claim.status === 'postponed')
  return {
    eventId: event.id,
    relation: isFollowUp ? 'follow-up' : 'same',
    title: eventTitle(event),
    score: Math.round(compared.score * 100) / 100,
    reasons: compared.reasons,
  }
}

async function accountOfClaim(db: Database, claim: EventClaim, published: string | null): Promise<Account> {
  const parties: Account['parties'][number][] = []
  for (const { actor } of claim.participants) {
    const { name, kind, state } = actor
    parties.push({ id: await findNamedActor(db, actor), name, kind, state })
  }
  return {
    type: claim.type,
    status: claim.status,
    date: claim.date,
    place: placed(claim.place),
    parties,
    words: claim.evidence.map(span => span.text).join(' '),
    reported: published === null ? null : { first: published, last: published },
  }
}

function accountOfEvent(event: EventFacts, wording: Wording): Account {
  const { type, status, date } = event
  const parties = event.participants.map(({ actor: { id, name, kind, state } }) => ({
    id,
    name,
    kind,
    state,
  }))
  return { type, status, date, place: placed(event.place), parties, ...wording }
}

function placed(place: EventFacts['place']): Account['place'] {
  if (place === null) return null
  const isCountry =
    place.country !== null && /^[A-Z]{2}$/.test(place.country) && countries.of(place.country) === place.name
  return { ...place, isCountry }
}

const countries = new Intl.DisplayNames('en', { type: 'region' })

type Wording = Pick<Account, 'words' | 'reported'>

const noWording: Wording = { words: '', reported: null }

/** The words that support each event and the days of the reports that they stand in. */
async function wordingsOf(db: Database, events: readonly string[]): Promise<Map<string, Wording>> {
  const asserted = await assertionsAboutEach(db, 'event', events)
  return new Map(
    [...asserted].map(([id, assertions]) => {
      const words = standing(assertions).filter(one => one.property === 'evidence' && one.span !== null)
      const days = words.map(one => one.day).sort()
      const reported = days.length === 0 ? null : { first: days[0]!, last: days.at(-1)! }
      return [id, { words: words.map(one => one.span!.text).join(' '), reported }]
    }),
  )
}
