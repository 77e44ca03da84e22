import { expect, test } from 'vitest'
import type { PartialDate } from '../../basics/partial-date.ts'
import { eventStatuses, eventTypes, type ParticipantRole } from '../../coder/coding.ts'
import type { EventFacts } from '../event-facts.ts'
import { tellEvent } from './tell-event.ts'

const day: PartialDate = { start: '2020-07-17', end: null, precision: 'day' }

function event(given: Partial<EventFacts>, ...names: readonly string[]): EventFacts {
  const participants = names.map(named => {
    const [name = '', role = 'participant'] = named.split('/')
    const actor = {
      id: name,
      slug: name,
      name,
      kind: 'person',
      office: null,
      state: null,
      known: null,
      wikidata: null,
      spellings: [],
    } as const
    return { actor, role: role as ParticipantRole }
  })
  return {
    id: 'e',
    type: 'meeting',
    status: 'happened',
    date: day,
    place: null,
    topics: [],
    participants,
    ...given,
  }
}

const moscow = { name: 'Moscow', country: 'RU' }

test.each<[event: EventFacts, sentence: string]>([
  [event({ type: 'call' }, 'A', 'B'), 'On 17 July 2020, A and B had spoken by telephone.'],
  [event({ place: moscow }, 'A', 'B'), 'On 17 July 2020, A and B had met in Moscow.'],
  [
    event({ type: 'visit', place: moscow }, 'A', 'Russia/host'),
    'On 17 July 2020, A had paid a visit to Moscow.',
  ],
  [
    event({ date: { start: '2020-07-01', end: null, precision: 'month' } }, 'A', 'B'),
    'In July 2020, A and B had met.',
  ],
  [
    event({ date: { start: '2020-01-01', end: null, precision: 'year' } }, 'A', 'B'),
    'In 2020, A and B had met.',
  ],
  [
    event({ date: { start: '2026-06-12', end: '2026-06-14', precision: 'day' } }, 'A', 'B'),
    'From 12 to 14 June 2026, A and B had met.',
  ],
  [event({ date: { start: null, end: null, precision: 'unknown' } }, 'A', 'B'), 'Earlier, A and B had met.'],
  [
    event({ type: 'attack', place: moscow }, 'A', 'B'),
    'On 17 July 2020, there had been an attack involving A and B in Moscow.',
  ],
  [event({ type: 'clash' }, 'A', 'B'), 'On 17 July 2020, A and B had clashed.'],
  [
    event({ type: 'agreement' }, 'A', 'B', 'C', 'D', 'E'),
    'On 17 July 2020, A, B, C and 2 others had concluded an agreement.',
  ],
  [
    event({ status: 'announced', place: moscow }, 'A', 'B'),
    'A meeting between A and B in Moscow had been announced for 17 July 2020.',
  ],
  [
    event({ status: 'overdue', type: 'visit', place: moscow }, 'A'),
    'A visit by A to Moscow had been announced for 17 July 2020; nothing has been reported of it since.',
  ],
  [
    event({ status: 'postponed' }, 'A'),
    'A meeting with A that had been planned for 17 July 2020 was put off.',
  ],
  [
    event(
      { status: 'proposed', type: 'negotiation', date: { start: null, end: null, precision: 'unknown' } },
      'A',
      'B',
    ),
    'A round of negotiations between A and B had been proposed.',
  ],
  [
    event({ status: 'disputed', type: 'attack' }, 'A', 'B'),
    'An attack involving A and B was reported on 17 July 2020; accounts of it differ.',
  ],
  [event({ type: 'protest', place: moscow }), 'On 17 July 2020, there had been a protest in Moscow.'],
])('%#: the sentence', (given, sentence) => {
  expect(tellEvent(given)).toBe(sentence)
})

test('the only source is named', () => {
  expect(tellEvent(event({}, 'A', 'B'), 'the Foreign Ministry')).toBe(
    'On 17 July 2020, A and B had met, according to the Foreign Ministry.',
  )
})

test('every type and status makes one whole sentence with nobody, one and several', () => {
  for (const type of eventTypes)
    for (const status of [...eventStatuses, 'overdue'] as const)
      for (const names of [[], ['Anna'], ['Anna', 'Boris'], ['Anna', 'Boris', 'Clara']]) {
        const sentence = tellEvent(event({ type, status, place: moscow }, ...names))
        expect(sentence).toMatch(/^[A-Z][^{}]*[a-z0-9]\.$/)
        expect(sentence).not.toMatch(/ {2}|undefined|null| ,|\ba [aeiou]/)
        for (const name of names) expect(sentence).toContain(name)
      }
})
