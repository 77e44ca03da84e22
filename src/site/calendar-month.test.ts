import { expect, test } from 'vitest'
import type { PartialDate } from '../basics/partial-date.ts'
import type { CalendarEntry } from '../record/read-calendar.ts'
import { agendaOf, daysOfMonth, neighbours, readMonth } from './calendar-month.ts'

test.each([
  ['2026-11', '2026-11'],
  ['1999-01', '1999-01'],
  ['2026-13', null],
  ['2026-00', null],
  ['2026-1', null],
  ['0026-01', null],
  ['2026-11-01', null],
  ['november', null],
  ['', null],
])('the month of the address %j is %j', (text, month) => {
  expect(readMonth(text)).toBe(month)
})

test.each([
  ['2026-11', '2026-11-30'],
  ['2026-12', '2026-12-31'],
  ['2024-02', '2024-02-29'],
  ['1900-02', '1900-02-28'],
])('%s ends on %s', (month, last) => {
  expect(daysOfMonth(month)).toEqual({ first: `${month}-01`, last })
})

const entry = (id: string, date: PartialDate): CalendarEntry => ({
  event: { id, type: 'visit', status: 'announced', date, place: null, participants: [], topics: [] },
  trail: [],
})
const day = (start: string, end: string | null = null): PartialDate => ({ start, end, precision: 'day' })

test('a month is sorted into its days, and what is less exactly known stands apart', () => {
  const agenda = agendaOf('2026-11', [
    entry('over the turn', day('2026-10-30', '2026-11-02')),
    entry('first', day('2026-11-01')),
    entry('some time', { start: '2026-11-01', end: null, precision: 'month' }),
    entry('some day', { start: '2026-01-01', end: null, precision: 'year' }),
    entry('tenth', day('2026-11-10', '2026-11-12')),
  ])
  const ids = (entries: readonly CalendarEntry[]) => entries.map(one => one.event.id)
  expect(agenda.days.map(one => [one.day, ids(one.entries)])).toEqual([
    ['2026-11-01', ['over the turn', 'first']],
    ['2026-11-10', ['tenth']],
  ])
  expect([ids(agenda.inMonth), ids(agenda.inYear)]).toEqual([['some time'], ['some day']])
})

test.each([
  ['2026-05', '2026-02', '2026-11'],
  ['2026-02', '2020-08', '2026-11'],
  ['2020-08', null, '2026-02'],
  ['2026-11', '2026-02', null],
])('beside %s stand %s and %s', (month, earlier, later) => {
  expect(neighbours(month, ['2020-08', '2026-11', '2026-02'])).toEqual({ earlier, later })
})
