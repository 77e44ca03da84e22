import { expect, test } from 'vitest'
import { differencesOf, measureAgreement } from './measure-agreement.ts'
import type { EventReading, Reading } from './reading.ts'

const meeting: EventReading = {
  type: 'meeting',
  status: 'happened',
  date: '2020-08-26',
  place: 'moscow',
  participants: new Set(['Lavrov (host)', 'Bayramov (counterpart)']),
  sources: new Set(),
}
const event = (change: Partial<EventReading> = {}): Reading => ({
  kind: 'event',
  data: { ...meeting, ...change },
})
const rejected: Reading = { kind: 'event', data: null }

test('agreement is told by datum, over what both editors kept', () => {
  const found = measureAgreement([
    { first: event(), second: event() },
    { first: event({ type: 'call' }), second: event({ type: 'call', status: 'announced' }) },
    { first: event({ type: 'visit' }), second: event({ participants: new Set(['Lavrov (host)']) }) },
    { first: event(), second: rejected },
    { first: rejected, second: rejected },
  ])
  const of = (datum: string) => found.find(one => one.datum === datum)!
  expect(of('verdict')).toMatchObject({ compared: 5, same: 4 })
  // Kept 7 times, rejected 3 times; one pair of five differs: 1 - (2 / 10) / (2 * 7 * 3 / (10 * 9)).
  expect(of('verdict').alpha).toBeCloseTo(1 - 0.2 / (42 / 90))
  expect(of('type')).toMatchObject({ compared: 3, same: 2 })
  expect(of('status')).toMatchObject({ compared: 3, same: 2, alpha: 0 })
  expect(of('date')).toMatchObject({ compared: 3, same: 3, alpha: null })
  expect(of('participants')).toMatchObject({ compared: 3, same: 2 })
  expect(of('speaker')).toMatchObject({ compared: 0, same: 0, alpha: null })
})

test('where two readings differ is told in words', () => {
  expect(differencesOf({ first: event(), second: event() })).toEqual([])
  expect(differencesOf({ first: rejected, second: rejected })).toEqual([])
  expect(differencesOf({ first: event(), second: rejected })).toEqual([
    { datum: 'verdict', first: 'kept', second: 'rejected' },
  ])
  expect(
    differencesOf({ first: event(), second: event({ place: 'none', sources: new Set(['TASS']) }) }),
  ).toEqual([
    { datum: 'place', first: 'moscow', second: 'none' },
    { datum: 'sources', first: 'none', second: 'TASS' },
  ])
})
