import { expect, test } from 'vitest'
import type { Candidate, NamedActor } from './candidates.ts'
import { chooseBackground } from './choose-background.ts'

const [anna, boris, ministry, state, other]: NamedActor[] = [
  { id: 'anna', kind: 'person' },
  { id: 'boris', kind: 'person' },
  { id: 'ministry', kind: 'organisation' },
  { id: 'state', kind: 'state' },
  { id: 'other', kind: 'state' },
]

function event(
  id: string,
  day: string | null,
  named: readonly NamedActor[],
  more: Partial<Candidate> = {},
): Candidate {
  const date: Candidate['date'] = { start: day, end: null, precision: day === null ? 'unknown' : 'day' }
  return { id, type: 'meeting', status: 'happened', date, named, ...more }
}

const chosen = (events: readonly Candidate[], settled: readonly string[] = [], most = 12) => [
  ...chooseBackground(events, new Set(settled), most),
]

test('what the text settles comes before the last contact of a pair, what is open and what one of them did', () => {
  const events = [
    event('older', '2024-01-01', [anna!, boris!]),
    event('alone', '2024-05-01', [anna!]),
    event('newer', '2024-03-01', [anna!, boris!]),
    event('open', '2024-06-01', [anna!], { status: 'announced' }),
    event('settled', '2024-04-01', [anna!], { status: 'announced', type: 'visit' }),
  ]
  expect(chosen(events, ['settled'])).toEqual([
    ['settled', 'settled'],
    ['newer', 'last-contact'],
    ['open', 'still-open'],
    ['alone', 'same-people'],
    ['older', 'same-people'],
  ])
})

test('two people are a pair before their ministries and states; two states are one where nobody else is named', () => {
  expect(chosen([event('people', '2024-01-01', [anna!, boris!, state!, other!])])).toEqual([
    ['people', 'last-contact'],
  ])
  expect(chosen([event('states', '2024-01-01', [state!, other!])])).toEqual([['states', 'last-contact']])
  expect(chosen([event('one', '2024-01-01', [ministry!])])).toEqual([])
})

test('what was no contact, or a contact that was only announced, is nobody’s last contact', () => {
  const attack = event('attack', '2024-02-01', [state!, other!], { type: 'attack' })
  const planned = event('planned', null, [state!, other!], { status: 'announced' })
  expect(chosen([attack, planned])).toEqual([['planned', 'still-open']])
})

test('no more than asked for', () => {
  const many = Array.from({ length: 9 }, (_none, n) => event(`e${n}`, `2024-01-0${n + 1}`, [anna!, boris!]))
  expect(chosen(many, [], 3).map(([id]) => id)).toEqual(['e8', 'e7', 'e6'])
})
