import { sql } from 'kysely'
import { daysCovered } from '../../basics/partial-date.ts'
import type { Database } from '../../database/open-database.ts'
import type { EventClaim } from '../claim.ts'

/** How far, in days, an event may lie from the days of a claim, and how many such events are compared. */
const [apart, most] = [7, 60]

/**
 * The events of the days around a claim in which people or bodies of its states take part, those of most of its states
 * first: a report may name the two governments where the record has their ministers, or a minister whom it does not know.
 * Events that this revision tells of already are left out.
 */
export async function candidatesByState(
  db: Database,
  claim: EventClaim,
  report: { readonly revisionHash: string; readonly published: string | null },
): Promise<string[]> {
  const states = [...new Set(claim.participants.flatMap(({ actor }) => actor.state ?? []))]
  const days = daysCovered(claim.date)
  const first = days?.first ?? report.published
  const last = days?.last ?? report.published
  if (states.length === 0 || first === null || last === null) return []
  // Of two states one may be a bystander's; of one alone, every event of a week would be a candidate.
  const needed = Math.min(2, states.length)
  const { rows } = await sql<{ event_id: string }>`
    SELECT event_id FROM event_state
    WHERE state = ANY(${states}::text[])
      AND day BETWEEN ${first}::date - ${apart}::integer AND ${last}::date + ${apart}::integer
      AND NOT EXISTS (
        SELECT FROM assertion WHERE subject_kind = 'event' AND subject_id = event_state.event_id
          AND revision_hash = ${report.revisionHash})
    GROUP BY event_id, day
    HAVING count(*) >= ${needed}
    ORDER BY count(*) DESC, abs(day - ${first}::date), event_id
    LIMIT ${most}`.execute(db)
  return rows.map(row => row.event_id)
}
