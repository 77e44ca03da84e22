import { type SqlBool, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { PublishedArticle } from './open-assertions.ts'

/** A published article with what it is filed under; `hash` names its text as it is published now. */
export interface OpenReport extends PublishedArticle {
  readonly id: string
  readonly hash: string
  readonly standfirst: string
  readonly format: string
  readonly countries: readonly string[]
  readonly processes: readonly string[]
  readonly updatedAt: Date
}

/** Which published articles somebody asks for. `process` is a slug, days are ISO. */
export interface ReportFilter {
  readonly language?: string | undefined
  readonly process?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Those published until this day. */
  readonly as_of?: string | undefined
}

/** Where a reading of articles stands: after this one. They come the last published first. */
export interface ReportPosition {
  readonly at: string
  readonly id: string
  readonly language: string
}

/** The published articles that a filter asks for, each with its position; read as they are taken, by keyset. */
export async function* readOpenReports(
  db: Database,
  filter: ReportFilter,
  after: ReportPosition | null = null,
  chunk = 200,
): AsyncGenerator<OpenReport & { readonly position: ReportPosition }> {
  let position = after
  for (;;) {
    const { language, process, from, to, as_of } = filter
    let query = reportRows(db)
      .orderBy('published_at', 'desc')
      .orderBy('report_id', 'desc')
      .orderBy('article.language', 'desc')
      .limit(chunk)
    if (language !== undefined) query = query.where('article.language', '=', language)
    if (process !== undefined) query = query.where(sql<SqlBool>`processes @> ARRAY[${process}]::text[]`)
    if (from !== undefined) query = query.where('published', '>=', from)
    if (to !== undefined) query = query.where('published', '<=', to)
    if (as_of !== undefined) query = query.where('published', '<=', as_of)
    if (position !== null) {
      const { at, id, language: last } = position
      query = query.where(
        sql<SqlBool>`(published_at, article.report_id, article.language) < (${at}::timestamptz, ${id}, ${last})`,
      )
    }
    const rows = await query.execute()
    for (const row of rows) yield { ...reportFrom(row), position: positionOf(row) }
    if (rows.length < chunk) return
    position = positionOf(rows.at(-1)!)
  }
}

/** The published editions of one report, by language; none where nothing of it is published. */
export async function readOpenReport(db: Database, id: string): Promise<OpenReport[]> {
  const rows = await reportRows(db).where('article.report_id', '=', id).orderBy('article.language').execute()
  return rows.map(reportFrom)
}

type Row = Awaited<ReturnType<ReturnType<typeof reportRows>['execute']>>[number]

function reportRows(db: Database) {
  return (
    db
      .selectFrom('article')
      .innerJoin('revision', 'revision.hash', 'article.revision_hash')
      .select(['article.report_id', 'article.language', 'slug', 'title', 'published', 'hash', 'standfirst'])
      .select(['format', 'countries', 'processes', 'updated_at'])
      // To the microsecond, which a Date is not: two that were published within one millisecond keep their order.
      .select(sql<string>`published_at::text`.as('at'))
      .where('state', '=', 'published')
  )
}

function reportFrom(row: Row): OpenReport {
  const { report_id: id, updated_at: updatedAt, at: _at, ...report } = row
  return { ...report, id, updatedAt }
}

function positionOf(row: Row): ReportPosition {
  return { at: row.at, id: row.report_id, language: row.language }
}
