import { expect, test } from 'vitest'
import type { EventFacts } from '../record/event-facts.ts'
import { occurrenceStatus } from './occurrence-status.ts'

test.each<[EventFacts['status'], string | null]>([
  ['happened', 'eos5'],
  ['announced', 'eos4'],
  ['conditional', 'eos3'],
  ['proposed', 'eos1'],
  ['postponed', 'eos2'],
  ['overdue', 'eos2'],
  ['cancelled', 'eos6'],
  // The vocabulary speaks of what is planned, and has no word for these.
  ['denied', null],
  ['disputed', null],
  ['unknown', null],
])('%s is %s', (status, code) => {
  expect(occurrenceStatus(status)).toBe(
    code === null ? null : `http://cv.iptc.org/newscodes/eventoccurstatus/${code}`,
  )
})
