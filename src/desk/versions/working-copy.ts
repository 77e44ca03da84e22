import { z } from 'zod'
import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'

/** Words that may not be a report yet: only the outline is checked, since nobody but the writer sees them. */
const unfinishedDraft = z.looseObject({
  title: z.string(),
  text: z.string(),
  standfirst: z.string(),
  language: z.string(),
  format: z.string(),
  countries: z.array(z.string()),
  processes: z.array(z.string()),
  sources: z.array(z.looseObject({ name: z.string() })),
})

export const keptSchema = z.object({
  draft: unfinishedDraft,
  /** The version that it was written on, as it was; null for a new report. */
  base: z.object({ version: z.number().int().min(1), draft: unfinishedDraft }).nullable(),
})
export type Kept = z.output<typeof keptSchema>

/** What somebody wrote and has not saved, as the server keeps it. */
export interface WorkingCopy extends Kept {
  readonly sequence: number
  readonly keptAt: string
}

/** Whose words on which article; a report that is no report yet is 'new'. */
export interface CopyPlace {
  readonly memberId: string
  readonly reportId: string
  readonly language: string
}

export async function readWorkingCopy(db: Database, place: CopyPlace): Promise<WorkingCopy | null> {
  const row = await db
    .selectFrom('working_copy')
    .select(['sequence', 'kept', 'kept_at'])
    .where('member_id', '=', place.memberId)
    .where('report_id', '=', place.reportId)
    .where('language', '=', place.language)
    .executeTakeFirst()
  if (row === undefined) return null
  return { ...(row.kept as Kept), sequence: row.sequence, keptAt: row.kept_at.toISOString() }
}

/**
 * Keeps unsaved words in the place of those that this tab saw last (`sequenceSeen`, 0 for none). Problem: `kept-meanwhile`
 * (409) when another tab or machine of the same person kept others, so that the tab can merge them.
 */
export async function keepWorkingCopy(
  db: Database,
  { memberId, reportId, language }: CopyPlace,
  sequenceSeen: number,
  kept: Kept,
  at: Date,
): Promise<{ sequence: number; keptAt: string }> {
  const words = JSON.stringify(kept)
  if (words.includes('\\u0000')) {
    throw new Problem(
      'text-binary',
      'This is not text but a binary file. Paste the words of the report, or save the file as text first.',
    )
  }
  const sequence = sequenceSeen + 1
  const stored = await db
    .insertInto('working_copy')
    .values({ member_id: memberId, report_id: reportId, language, sequence, kept: words, kept_at: at })
    .onConflict(conflict =>
      conflict
        .columns(['member_id', 'report_id', 'language'])
        .doUpdateSet({ sequence, kept: words, kept_at: at })
        .where('working_copy.sequence', '=', sequenceSeen),
    )
    .executeTakeFirst()
  if (stored.numInsertedOrUpdatedRows === 0n) {
    throw new Problem(
      'kept-meanwhile',
      'You wrote on this in another tab or on another machine. Both are merged; nothing is lost.',
      409,
    )
  }
  return { sequence, keptAt: at.toISOString() }
}

/** Forgets what was saved or given up. */
export async function forgetWorkingCopy(
  db: Database,
  { memberId, reportId, language }: CopyPlace,
): Promise<void> {
  await db
    .deleteFrom('working_copy')
    .where('member_id', '=', memberId)
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .execute()
}
