import { daysCovered } from '../../basics/partial-date.ts'
import type { Account } from './account.ts'

/** Statuses of acts that are still to come. */
export const openStatuses: ReadonlySet<string> = new Set([
  'announced',
  'proposed',
  'conditional',
  'postponed',
  'overdue',
])

/** How far apart, in days, an announced day and the day on which it was held may lie. */
const shift = 4
/** How long, in days, an announcement without a day, or one that was put off, may wait for its act. */
const patience = 150
/** How long, in days, after an act reports may tell of it without its day. */
const afterwards = 10

/** How well two accounts' days fit, from 0 to 1, with the reason for the editor; null when they cannot be one act's. */
export function compareDays(claim: Account, event: Account): { score: number; reason: string } | null {
  const a = daysCovered(claim.date)
  const b = daysCovered(event.date)
  const isOpen = openStatuses.has(event.status)
  if (a !== null && b !== null) {
    if (a.first <= b.last && b.first <= a.last) {
      const alike = claim.date.precision === event.date.precision
      return { score: alike ? 1 : 0.7, reason: 'Their dates agree.' }
    }
    const apart = Math.min(distance(a.first, b.last), distance(b.first, a.last))
    if (event.status === 'postponed' && a.first > b.last && apart <= patience)
      return { score: 0.6, reason: 'It was put off, and this is later.' }
    if ((isOpen || openStatuses.has(claim.status)) && apart <= shift)
      return { score: 0.5, reason: 'It was announced for a day close by.' }
    if (claim.status === 'postponed' && isOpen && apart <= patience)
      return { score: 0.7, reason: 'This gives another day to what was announced.' }
    return apart === 1 ? { score: 0.4, reason: 'Their dates lie a day apart.' } : null
  }
  const told = claim.reported?.first ?? null
  if (b !== null) {
    if (told === null) return { score: 0.3, reason: 'This report gives no date.' }
    if (openStatuses.has(claim.status) || claim.status === 'cancelled')
      return told <= b.last ? { score: 0.5, reason: 'This report leaves the date open.' } : null
    const late = told < b.first ? -1 : distance(told, b.last)
    return late >= 0 && late <= afterwards ? { score: 0.6, reason: 'This report came days after it.' } : null
  }
  const before = event.reported?.last ?? null
  const day = a?.first ?? told
  if (day === null || before === null) return { score: 0.3, reason: 'Neither gives a date.' }
  const gap = distance(before, day)
  const limit = isOpen ? patience : afterwards
  return gap <= limit ? { score: 0.5, reason: 'One leaves the date open.' } : null
}

/** Whole days between two ISO days, whichever comes first. */
function distance(from: string, to: string): number {
  return Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000
}
