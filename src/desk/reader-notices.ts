import { sql } from 'kysely'
import { z } from 'zod'
import { newIdentifier } from '../basics/identifier.ts'
import type { Database } from '../database/open-database.ts'
import { correctionSchema } from './corrections.ts'

/** What readers are told of a change to what was published. */
export const noticeSchema = z.object({
  kind: correctionSchema.shape.kind,
  words: correctionSchema.shape.note,
})
export type ReaderNotice = z.output<typeof noticeSchema>

export interface DatedNotice {
  readonly kind: ReaderNotice['kind'] | 'withdrawal'
  readonly words: string
  readonly by: string
  readonly at: string
}

/** Keeps what readers are told of the version that stands, in the transaction that made it. */
export async function keepNotice(
  db: Database,
  {
    reportId,
    language,
    version,
  }: { readonly reportId: string; readonly language: string; readonly version: number },
  { kind, words }: Pick<DatedNotice, 'kind' | 'words'>,
  by: string,
  at: Date,
): Promise<void> {
  const row = { report_id: reportId, language, made_by: by, made_at: at }
  if (kind === 'withdrawal') {
    await db
      .insertInto('article_withdrawal')
      .values({ ...row, version, reason: words })
      .execute()
  } else {
    await db
      .insertInto('article_correction')
      .values({ ...row, id: newIdentifier(), kind, note: words })
      .execute()
  }
}

/** What readers were told of an article, the newest first. */
export async function noticesOf(db: Database, reportId: string, language: string): Promise<DatedNotice[]> {
  const corrections = db
    .selectFrom('article_correction')
    .select(['kind', 'note as words', 'made_by', 'made_at'])
    .where('report_id', '=', reportId)
    .where('language', '=', language)
  const rows = await db
    .selectFrom('article_withdrawal')
    .select([sql<string>`'withdrawal'`.as('kind'), 'reason as words', 'made_by', 'made_at'])
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .unionAll(corrections)
    .orderBy('made_at', 'desc')
    // Of one moment, the withdrawal comes last.
    .orderBy('kind', 'desc')
    .execute()
  return rows.map(row => ({
    kind: row.kind as DatedNotice['kind'],
    words: row.words,
    by: row.made_by,
    at: row.made_at.toISOString(),
  }))
}

/** Why an article was withdrawn last; null where nobody said. */
export async function whyWithdrawn(db: Database, reportId: string, language: string): Promise<string | null> {
  const row = await db
    .selectFrom('article_withdrawal')
    .select('reason')
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.reason ?? null
}
