import { expect, test } from 'vitest'
import type { EventClaim } from './claim.ts'
import type { EventFacts } from './event-facts.ts'
import { differences } from './find-contradictions.ts'

const claim: EventClaim = {
  ...{ type: 'meeting', status: 'happened', topics: [], sources: [], participants: [] },
  date: { start: '2020-08-26', end: null, precision: 'day' },
  place: { name: 'Moscow', country: 'RU' },
  evidence: [{ start: 0, end: 3, text: 'met' }],
}
const event: EventFacts = {
  ...{ id: 'e', type: 'meeting', status: 'happened', topics: [], participants: [] },
  date: { start: '2020-08-26', end: null, precision: 'day' },
  place: { name: 'Moscow', country: 'RU' },
}
const on = (start: string, end: string | null = null) => ({ date: { start, end, precision: 'day' as const } })

test.each<[string, Partial<EventClaim>, Partial<EventFacts>, string[]]>([
  ['the same', {}, {}, []],
  ['one says no place', { place: null }, {}, []],
  ['a part of the place', { place: { name: 'the Kremlin, Moscow', country: 'RU' } }, {}, []],
  ['the country alone', { place: { name: 'Russia', country: 'RU' } }, {}, []],
  [
    'another town',
    { place: { name: 'Sochi', country: 'RU' } },
    {},
    ['The record has it in Moscow, your text in Sochi.'],
  ],
  [
    'another country',
    { place: { name: 'Geneva', country: 'CH' } },
    {},
    ['The record has it in Moscow, your text in Geneva.'],
  ],
  [
    'another day',
    on('2020-08-27'),
    {},
    ['The record has it on 26 August 2020, your text on 27 August 2020.'],
  ],
  ['a day of several', {}, on('2020-08-25', '2020-08-27'), []],
  ['a month only', {}, { date: { start: '2020-07-01', end: null, precision: 'month' } }, []],
  [
    'it never happened',
    { status: 'cancelled' },
    {},
    ['The record has it as something that happened, your text as cancelled.'],
  ],
  [
    'it was denied',
    {},
    { status: 'denied' },
    ['The record has it as denied, your text as something that happened.'],
  ],
])('%s', (_, own, other, found) => {
  expect(differences({ ...claim, ...own }, { ...event, ...other })).toEqual(found)
})
