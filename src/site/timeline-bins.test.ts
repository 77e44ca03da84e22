import { expect, test } from 'vitest'
import type { EventFacts } from '../record/event-facts.ts'
import { timelineOf } from './timeline-bins.ts'

const event = (
  start: string | null,
  type: EventFacts['type'] = 'meeting',
  status: EventFacts['status'] = 'happened',
  precision: EventFacts['date']['precision'] = start === null ? 'unknown' : 'day',
): EventFacts => ({
  id: `${start}`,
  type,
  status,
  date: { start, end: null, precision },
  place: null,
  participants: [],
  topics: [],
})

test.each([
  [['2026-01-05', '2026-02-05', '2026-03-05'], 'month', 3],
  [['2025-01-31', '2025-06-05', '2026-06-01'], 'month', 18],
  [['2025-01-31', '2025-06-05', '2026-07-01'], 'quarter', 7],
  [['2023-01-01', '2024-06-05', '2026-12-31'], 'quarter', 16],
  [['2022-12-31', '2024-06-05', '2026-12-31'], 'year', 5],
  [['1950-12-31', '2024-06-05', '2026-12-31'], 'year', 30],
])('%j are shown by %s in %i stretches', (days, unit, count) => {
  const timeline = timelineOf(days.map(day => event(day)))!
  expect([timeline.unit, timeline.bins.length]).toEqual([unit, count])
})

test('kinds are counted apart, stretches without events are kept', () => {
  const timeline = timelineOf([
    event('2026-01-05'),
    event('2026-01-31', 'call', 'ongoing'),
    event('2026-01-31', 'attack'),
    event('2026-03-01', 'visit', 'announced'),
    event('2026-03-02', 'meeting', 'overdue'),
    event('2026-03-03', 'meeting', 'cancelled'),
    event(null),
  ])
  expect(timeline).toEqual({
    unit: 'month',
    bins: [
      { start: '2026-01-01', counts: { contact: 2, other: 1, open: 0 } },
      { start: '2026-02-01', counts: { contact: 0, other: 0, open: 0 } },
      { start: '2026-03-01', counts: { contact: 0, other: 1, open: 2 } },
    ],
  })
})

test('a year alone has no place among months', () => {
  const timeline = timelineOf([
    event('2026-01-05'),
    event('2026-02-05'),
    event('2026-01-01', 'meeting', 'happened', 'year'),
  ])!
  expect(timeline.bins[0]!.counts.contact).toBe(1)
})

test.each([[[]], [['2026-01-05']], [['2026-01-05', '2026-02-05', null]]])('%j are too few', days => {
  expect(timelineOf(days.map(day => event(day)))).toBeNull()
})
