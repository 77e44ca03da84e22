import { expect, test } from 'vitest'
import { instantOfLocal, localOfInstant } from './local-moment.ts'

test.each([
  '2026-01-15T08:30:00.000Z',
  '2026-07-15T23:59:00.000Z',
  '2026-03-29T01:00:00.000Z',
])('%s goes into a field and comes back', instant => {
  expect(localOfInstant(instant)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  expect(instantOfLocal(localOfInstant(instant))).toBe(instant)
})

test.each([
  ['2026-12-01T18:30', 'Asia/Yerevan', '2026-12-01T14:30:00.000Z'],
  ['2026-12-01T18:30', 'UTC', '2026-12-01T18:30:00.000Z'],
  ['2026-07-01T00:10', 'America/New_York', '2026-07-01T04:10:00.000Z'],
  // The clocks are put forward at 02:00: this hour is not on them.
  ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  // They are put back at 03:00: this hour is on them twice.
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
])('%s in %s is %s', (local, zone, instant) => {
  expect(instantOfLocal(local, zone)).toBe(instant)
  if (local !== '2026-03-29T02:30') expect(localOfInstant(instant, zone)).toBe(local)
})
