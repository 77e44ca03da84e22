import { sql } from 'kysely'
import type { EventFilter } from '../../src/data/event-filter.ts'
import { Pause } from '../../src/data/pause.ts'
import { walkOpenEvents } from '../../src/data/read-open-events.ts'
import type { Database } from '../../src/database/open-database.ts'
import { announcedEvents, overdueEvents } from '../../src/record/announced-events.ts'
import type { EventClaim } from '../../src/record/claim.ts'
import { matchEvent } from '../../src/record/match-event.ts'
import { listActors, readActor } from '../../src/record/read-actor.ts'
import { calendarMonths, readCalendar } from '../../src/record/read-calendar.ts'
import { readChanges } from '../../src/record/read-changes.ts'
import { readEvent } from '../../src/record/read-event.ts'
import { readActors } from '../../src/record/read-events.ts'
import { readPair } from '../../src/record/read-pair.ts'
import { contactsOfState, membersOfState } from '../../src/record/read-state.ts'
import { readSearchText } from '../../src/search/read-search-text.ts'
import { type Search, searchDocuments } from '../../src/search/search-documents.ts'
import { lastDay } from './fill-record.ts'

/** Something that a page or the newsroom asks of the record, through the very function that it asks through. */
export interface Question {
  readonly name: string
  /** Of which part of the record the bar speaks: the 95th percentile is held to it. */
  readonly bar: 'dossier' | 'pair' | 'search' | 'as-of' | 'calendar' | 'matching' | null
  readonly ask: (turn: number) => Promise<unknown>
}

/** What is asked again and again, each time of another actor, day or word. */
export async function questionsOf(db: Database): Promise<Question[]> {
  const { rows: ranked } = await sql<{ id: string; slug: string; kind: string }>`
    SELECT actor.id, slug, kind FROM actor JOIN actor_view ON actor_id = actor.id WHERE event_count > 0
    ORDER BY event_count DESC, actor.id LIMIT 4000`.execute(db)
  const { rows: events } = await sql<{ event_id: string }>`
    SELECT event_id FROM event_view TABLESAMPLE SYSTEM (20) REPEATABLE (7) LIMIT 500`.execute(db)
  const busiest = ranked.slice(0, 20)
  const middle = ranked.slice(Math.floor(ranked.length / 2))
  const states = ranked.filter(one => one.kind === 'state')
  const at = <Item>(items: readonly Item[], turn: number) => items[(turn * 7) % items.length]!
  /** As an address of the open data reads its first page. */
  const openPage = async (filter: EventFilter) => {
    let events = 0
    for await (const one of walkOpenEvents(db, filter, lastDay, null, 51))
      if (one instanceof Pause || ++events > 50) return events
    return events
  }
  const day = (turn: number) =>
    new Date(Date.parse(lastDay) - (30 + ((turn * 397) % 3500)) * 86_400_000).toISOString().slice(0, 10)
  const before = (last: string) => new Date(Date.parse(last) - 30 * 86_400_000).toISOString().slice(0, 10)
  const claims = await claimsOf(
    db,
    events.slice(0, 200).map(row => row.event_id),
  )
  const found = (kind: Search['kind'], typed: string, facets: readonly string[] = []) =>
    searchDocuments(db, {
      ...{
        kind,
        facets,
        from: null,
        to: null,
        after: null,
        limit: 20,
        telling: 'facets',
        languages: ['en', 'ru', 'ka', 'hy'],
      },
      terms: readSearchText(typed),
    })
  const names = [
    ...(
      await readActors(
        db,
        ranked.slice(0, 400).map(one => one.id),
      )
    ).values(),
  ]
  return [
    {
      name: 'dossier, most named',
      bar: 'dossier',
      ask: turn => readActor(db, at(busiest, turn).slug, lastDay),
    },
    { name: 'dossier, middle', bar: 'dossier', ask: turn => readActor(db, at(middle, turn).slug, lastDay) },
    {
      name: 'dossier, a state’s partners and people',
      bar: 'dossier',
      ask: async turn => {
        const [state] = [...(await readActors(db, [at(states, turn).id])).values()]
        return [await contactsOfState(db, state!, 20), await membersOfState(db, state!, 20)]
      },
    },
    {
      name: 'pair, most named',
      bar: 'pair',
      ask: turn => readPair(db, [at(busiest, turn).slug, at(busiest, turn + 1).slug], lastDay),
    },
    {
      name: 'pair of states',
      bar: 'pair',
      ask: turn => readPair(db, [at(states, turn).slug, at(states, turn + 1).slug], lastDay),
    },
    {
      name: 'pair, middle',
      bar: 'pair',
      ask: turn => readPair(db, [at(busiest, turn).slug, at(middle, turn).slug], lastDay),
    },
    {
      name: 'search, a rare name',
      bar: 'search',
      ask: turn => found('event', at(middle, turn).slug.replaceAll('-', ' ').replace(/ \d+$/, '')),
    },
    {
      name: 'search, a name in another script',
      bar: 'search',
      ask: turn => found('article', at(names, turn).spellings[1 + (turn % 3)]!),
    },
    {
      name: 'search, a common word',
      bar: 'search',
      ask: turn => found('event', at(['meeting', 'visit', 'Tbilisi', 'border', 'trade'], turn)),
    },
    {
      name: 'search, two common words of articles',
      bar: 'search',
      ask: turn => found('article', at(['meeting Baku', 'visit Moscow', 'statement border'], turn)),
    },
    {
      name: 'search, by facets alone',
      bar: 'search',
      ask: turn =>
        found('event', '', [`type:${at(['visit', 'aid', 'call'], turn)}`, `actor:${at(busiest, turn).id}`]),
    },
    {
      name: 'as of a day, most named',
      bar: 'as-of',
      ask: turn => readActor(db, at(busiest, turn).slug, lastDay, day(turn)),
    },
    {
      name: 'as of a day, pair of states',
      bar: 'as-of',
      ask: turn => readPair(db, [at(states, turn).slug, at(states, turn + 1).slug], lastDay, day(turn)),
    },
    {
      name: 'as of a day, an event',
      bar: 'as-of',
      ask: turn => readEvent(db, at(events, turn).event_id, lastDay, day(turn)),
    },
    {
      name: 'calendar, a month',
      bar: 'calendar',
      ask: turn =>
        readCalendar(
          db,
          { first: `${day(turn).slice(0, 7)}-01`, last: `${day(turn).slice(0, 7)}-28` },
          lastDay,
          301,
        ),
    },
    {
      name: 'calendar, its months and what is ahead',
      bar: 'calendar',
      ask: async () => [
        await calendarMonths(db),
        await announcedEvents(db, lastDay, 10),
        await overdueEvents(db, lastDay, 10),
      ],
    },
    {
      name: 'matching a claim',
      bar: 'matching',
      ask: turn =>
        matchEvent(
          db,
          at(claims, turn),
          { revisionHash: '', published: at(claims, turn).date.start },
          lastDay,
        ),
    },
    {
      name: 'an event with its readouts',
      bar: null,
      ask: turn => readEvent(db, at(events, turn).event_id, lastDay),
    },
    {
      name: 'changes of thirty days',
      bar: null,
      ask: turn => readChanges(db, { since: before(day(turn)), until: day(turn) }, lastDay),
    },
    { name: 'open data, a common filter', bar: null, ask: () => openPage({ type: 'meeting' }) },
    {
      name: 'open data, a rare filter',
      bar: null,
      ask: turn =>
        openPage({ type: 'ceasefire', country: at(['MI', 'KY', 'DO'], turn), status: 'conditional' }),
    },
    {
      name: 'open data, a busy actor and a rare filter',
      bar: null,
      ask: turn => openPage({ actor: at(busiest, turn).slug, type: 'ceasefire', status: 'conditional' }),
    },
    {
      name: 'open data, as of a day',
      bar: null,
      ask: turn => openPage({ as_of: day(turn), type: 'ceasefire' }),
    },
    { name: 'everyone in the record', bar: null, ask: () => listActors(db, 300) },
  ]
}

/** What another report would say of these events. */
async function claimsOf(db: Database, ids: readonly string[]): Promise<EventClaim[]> {
  const claims: EventClaim[] = []
  for (const id of ids) {
    const event = (await readEvent(db, id, lastDay))?.event
    if (event === undefined || event.participants.length === 0) continue
    const { type, date, place, topics } = event
    claims.push({
      ...{ type, status: 'happened', date, place, topics: [...topics], sources: [] },
      participants: event.participants.map(({ actor: { name, kind, office, state, known }, role }) => ({
        actor: { name, kind, office, state, known, mention: null },
        role,
      })),
      evidence: [{ start: 0, end: 40, text: 'They took part in it, officials said again.' }],
    })
  }
  return claims
}
