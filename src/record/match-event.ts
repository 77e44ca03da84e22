import { sql } from 'kysely'
import { daysCovered } from '../basics/partial-date.ts'
import type { Database } from '../database/open-database.ts'
import { assertionsAboutEach, standing } from './assertion.ts'
import type { EventClaim } from './claim.ts'
import type { EventFacts } from './event-facts.ts'
import { eventTitle } from './event-title.ts'
import type { Account } from './matching/account.ts'
import { candidatesByState } from './matching/candidates-by-state.ts'
import { compareAccounts, sameFrom, typesLike } from './matching/compare-accounts.ts'
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
  const told = await accountOfClaim(db, claim, report.published)
  const actors = [...new Set(told.parties.map(party => party.id).filter(id => id !== null))]
  const day = daysCovered(claim.date)?.first ?? report.published ?? today
  const near = actors.length === 0 ? [] : await candidateEvents(db, actors, day, report.revisionHash)
  const candidates = [...new Set([...near, ...(await candidatesByState(db, claim, report))])]
  const events = likeliest(told, await readEvents(db, candidates, today, { types: typesLike(told.type) }))
  const wordings = await wordingsOf(
    db,
    events.map(event => event.id),
  )
  const matches = events
    .map(event => matchWith(told, event, wordings.get(event.id) ?? noWording))
    .filter(match => match !== null)
  return matches.sort((a, b) => b.score - a.score)[0] ?? null
}

/** So many events of an actor on either side of the day, and of those without a day, may be the one that is told of. */
const [besideDay, withoutDay] = [100, 50]
/** So many of all these are compared; of so many the words are read, which takes longest. */
const [mostCompared, mostRead] = [60, 16]

/**
 * The events nearest to a day with one of these actors, those of most of them first, that this revision does not tell of
 * yet; an earlier one may.
 */
async function candidateEvents(
  db: Database,
  actors: readonly string[],
  day: string,
  revisionHash: string,
): Promise<string[]> {
  const { rows } = await sql<{ event_id: string }>`
    WITH near AS (
      SELECT actor_id, event_id, coalesce(abs(nullif(day, '-infinity') - ${day}::date), 0) AS apart
      FROM unnest(${[...actors]}::text[]) AS named (actor_id), LATERAL (
        (SELECT event_id, day FROM event_actor WHERE event_actor.actor_id = named.actor_id
          AND day <= ${day}::date AND day > '-infinity' ORDER BY day DESC, event_id DESC LIMIT ${besideDay})
        UNION ALL
        (SELECT event_id, day FROM event_actor WHERE event_actor.actor_id = named.actor_id
          AND day > ${day}::date ORDER BY day, event_id LIMIT ${besideDay})
        UNION ALL
        (SELECT event_id, day FROM event_actor WHERE event_actor.actor_id = named.actor_id
          AND day = '-infinity' ORDER BY told_on DESC LIMIT ${withoutDay})
      ) AS beside
    )
    SELECT event_id FROM near
    WHERE NOT EXISTS (
      SELECT FROM assertion
      WHERE subject_kind = 'event' AND subject_id = event_id AND revision_hash = ${revisionHash})
    GROUP BY event_id
    ORDER BY count(DISTINCT actor_id) DESC, min(apart), event_id
    LIMIT ${mostCompared}`.execute(db)
  return rows.map(row => row.event_id)
}

/** Those that could still be the one if its words were the claim's own, the likeliest first. */
function likeliest(told: Account, events: readonly EventFacts[]): EventFacts[] {
  return events
    .map(event => ({ event, score: compareAccounts(told, accountOfEvent(event, told))?.score ?? 0 }))
    .filter(one => one.score >= sameFrom)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostRead)
    .map(one => one.event)
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
  return {
    type,
    status,
    date,
    place: placed(event.place),
    parties,
    words: wording.words,
    reported: wording.reported,
  }
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
