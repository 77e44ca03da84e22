import { isContact, isOpen } from '../record/contact.ts'
import type { EventFacts } from '../record/event-facts.ts'

/** What a timeline sets apart: meetings and calls that took place, all else that did, and what is still open. */
export const timelineKinds = ['contact', 'other', 'open'] as const
export type TimelineKind = (typeof timelineKinds)[number]

/** A stretch of time, and how many events of each kind fall into it. `start` is its first ISO day. */
export interface TimelineBin {
  readonly start: string
  readonly counts: Readonly<Record<TimelineKind, number>>
}

export interface Timeline {
  readonly unit: 'month' | 'quarter' | 'year'
  /** From the first event to the last without a gap. */
  readonly bins: readonly TimelineBin[]
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const
/** A figure has room for so many stretches; beyond, the oldest are left out. */
const mostBins = 30

/**
 * Sorts events into the shortest stretches of which a figure has at most eighteen. Undated events and those of which
 * the year alone is known where stretches are shorter stand in none; null where fewer than three events have a place.
 */
export function timelineOf(events: readonly EventFacts[]): Timeline | null {
  const dated = events.filter(event => event.date.start !== null && event.date.precision !== 'unknown')
  const starts = dated.map(event => event.date.start!).sort()
  if (starts.length < 3) return null
  const months = monthNumber(starts.at(-1)!) - monthNumber(starts[0]!) + 1
  const unit = months <= 18 ? 'month' : months <= 48 ? 'quarter' : 'year'
  const length = monthsOf[unit]
  const placed = unit === 'year' ? dated : dated.filter(event => event.date.precision !== 'year')
  const indexOf = (day: string) => Math.floor(monthNumber(day) / length)
  const [first, last] = [indexOf(starts[0]!), indexOf(starts.at(-1)!)]
  const from = Math.max(first, last - mostBins + 1)
  const bins = Array.from({ length: last - from + 1 }, (_none, at) => {
    const here = placed.filter(event => indexOf(event.date.start!) === from + at)
    const counts = { contact: 0, other: 0, open: 0 }
    for (const event of here) counts[kindOf(event)]++
    return { start: firstDay((from + at) * length), counts }
  })
  return { unit, bins }
}

function kindOf(event: EventFacts): TimelineKind {
  if (isContact(event)) return 'contact'
  return isOpen(event) ? 'open' : 'other'
}

/** Months since the year 0. */
function monthNumber(day: string): number {
  const [year, month] = day.split('-').map(Number) as [number, number]
  return year * 12 + month - 1
}

function firstDay(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
