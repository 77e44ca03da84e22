import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { newIdentifier } from '../basics/identifier.ts'
import { Problem } from '../basics/problem.ts'
import type { Database } from '../database/open-database.ts'

/** 'correction': something was wrong; 'update': something was added. */
export const correctionKinds = ['correction', 'update'] as const
export type CorrectionKind = (typeof correctionKinds)[number]

export const correctionSchema = z.object({
  kind: z.enum(correctionKinds),
  note: z
    .string()
    .trim()
    .min(10, 'readers should learn what was wrong: at least ten characters')
    .max(2000, 'a note has at most 2,000 characters'),
})

/** What readers are told of a change to what was published; `madeAt` is an instant. */
export interface Correction {
  readonly id: string
  readonly kind: CorrectionKind
  readonly note: string
  readonly madeAt: string
}

/** One that stands in the list of all, with its article. */
export interface ListedCorrection extends Correction {
  readonly title: string
  readonly slug: string
}

/**
 * Tells the readers of a published article what was corrected or added. It is never taken back: a wrong note is followed by
 * another. Problems: `article-unknown`, `not-published`.
 */
export async function addCorrection(
  db: Database,
  { reportId, language }: { readonly reportId: string; readonly language: string },
  { kind, note }: z.output<typeof correctionSchema>,
  by: string,
  at: Date,
): Promise<Correction> {
  const article = await db
    .selectFrom('article')
    .select('state')
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .executeTakeFirst()
  if (article === undefined)
    throw new Problem('article-unknown', `There is no article ${reportId} in ${language}.`, 404)
  if (article.state !== 'published')
    throw new Problem('not-published', 'Only a published article can be corrected before its readers.', 409)
  const id = newIdentifier()
  await db
    .insertInto('article_correction')
    .values({ id, report_id: reportId, language, kind, note, made_by: by, made_at: at })
    .execute()
  return { id, kind, note, madeAt: at.toISOString() }
}

/** An article's corrections, oldest first. */
export async function correctionsOf(db: Database, reportId: string, language: string): Promise<Correction[]> {
  const rows = await db
    .selectFrom('article_correction')
    .select(['id', 'kind', 'note', 'made_at'])
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  return rows.map(correctionFrom)
}

/** The same as one column of a larger question, for `correctionsFrom`. */
export function correctionsIn(
  reportId: RawBuilder<string>,
  language: RawBuilder<string>,
): RawBuilder<readonly Correction[]> {
  return sql`(
    SELECT coalesce(json_agg(json_build_object('id', told.id, 'kind', told.kind, 'note', told.note, 'madeAt', told.made_at)
      ORDER BY told.made_at, told.id), '[]')
    FROM article_correction AS told WHERE told.report_id = ${reportId} AND told.language = ${language})`
}

/** The corrections from their rows. */
export function correctionsFrom(rows: readonly Correction[]): Correction[] {
  return rows.map(row => ({ ...row, madeAt: new Date(row.madeAt).toISOString() }))
}

/** The newest corrections of published articles in a language. */
export async function latestCorrections(
  db: Database,
  language: string,
  limit: number,
): Promise<ListedCorrection[]> {
  const rows = await db
    .selectFrom('article_correction as correction')
    .innerJoin('article', join =>
      join
        .onRef('article.report_id', '=', 'correction.report_id')
        .onRef('article.language', '=', 'correction.language')
        .on('article.state', '=', 'published'),
    )
    .innerJoin('revision', 'revision.hash', 'article.revision_hash')
    .select(['correction.id', 'kind', 'note', 'made_at', 'revision.title', 'slug'])
    .where('correction.language', '=', language)
    .orderBy('made_at', 'desc')
    .orderBy('correction.id')
    .limit(limit)
    .execute()
  return rows.map(row => ({ ...correctionFrom(row), title: row.title, slug: row.slug }))
}

function correctionFrom(row: { id: string; kind: string; note: string; made_at: Date }): Correction {
  return {
    id: row.id,
    kind: row.kind as CorrectionKind,
    note: row.note,
    madeAt: row.made_at.toISOString(),
  }
}
