import type { Rhythm } from './subscription.ts'

/** What one digest covers: articles published from `start` on, before `end`. */
export interface Issue {
  /** "daily 2026-11-29", "weekly 2026-11-30": by it each letter is written once. */
  readonly name: string
  readonly rhythm: Rhythm
  readonly start: Date
  readonly end: Date
}

/** Digests end at this hour in UTC: early morning from Lisbon to Baku. Weekly ones end on Mondays. */
const hour = 4
const dayMs = 86_400_000
/** A desk that was switched off sends a digest this much late, and not at all after that. */
const latestHours = 20

/** The issues whose time has come at `now`: today's, and on Mondays the week's. */
export function issuesDue(now: Date): Issue[] {
  const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), hour))
  if (now < end) end.setTime(end.getTime() - dayMs)
  if (now.getTime() - end.getTime() > latestHours * 3_600_000) return []
  const day = end.toISOString().slice(0, 10)
  const daily = issueOf('daily', day)
  return end.getUTCDay() === 1 ? [daily, issueOf('weekly', day)] : [daily]
}

/** The issue of a name, or null for what is none. */
export function readIssue(name: string): Issue | null {
  const [, rhythm, day] = /^(daily|weekly) (\d{4}-\d\d-\d\d)$/.exec(name) ?? []
  return day === undefined ? null : issueOf(rhythm as Rhythm, day)
}

function issueOf(rhythm: Rhythm, day: string): Issue {
  const end = new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`)
  const start = new Date(end.getTime() - (rhythm === 'daily' ? dayMs : 7 * dayMs))
  return { name: `${rhythm} ${day}`, rhythm, start, end }
}
