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
