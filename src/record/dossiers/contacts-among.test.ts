import { expect, test } from 'vitest'
import type { ActorFacts, EventFacts } from '../event-facts.ts'
import { peopleInContact, statesInContact } from './contacts-among.ts'

const actor = (name: string, kind: ActorFacts['kind'], state: string | null): ActorFacts => ({
  ...{
    id: name,
    slug: name,
    name,
    kind,
    state,
    office: null,
    known: null,
    wikidata: null,
    spellings: [name],
  },
})
const ana = actor('ana', 'person', 'AA')
const bek = actor('bek', 'person', 'BB')
const bodies = actor('ministry', 'organisation', 'BB')
const cc = actor('cc', 'state', 'CC')

const event = (day: string, status: EventFacts['status'], ...who: ActorFacts[]): EventFacts => ({
  ...{ id: day, type: 'meeting', status, place: null, topics: [] },
  date: { start: day, end: null, precision: 'day' },
  participants: who.map(one => ({ actor: one, role: 'participant' })),
})

const events = [
  event('2031-05-01', 'happened', ana, bek, bodies),
  event('2031-05-03', 'happened', bek, ana),
  event('2031-05-02', 'happened', ana, cc),
  event('2031-06-01', 'announced', bek, cc),
]

test('states are in contact through their people and bodies, once an event; announcements are no contact', () => {
  expect(statesInContact(events, 10)).toEqual({
    nodes: ['AA', 'BB', 'CC'],
    links: [
      { one: 'AA', other: 'BB', times: 2, last: '2031-05-03' },
      { one: 'AA', other: 'CC', times: 1, last: '2031-05-02' },
    ],
  })
})

test('people are in contact with people; so many of the most connected are shown', () => {
  expect(peopleInContact(events, 10).links).toEqual([
    { one: 'ana', other: 'bek', times: 2, last: '2031-05-03' },
  ])
  expect(peopleInContact(events, 1)).toMatchObject({ nodes: [{ name: 'ana' }], links: [] })
  expect(peopleInContact([], 5)).toEqual({ nodes: [], links: [] })
})
