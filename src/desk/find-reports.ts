import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { ArticleState } from './article.ts'

/** An article, found by its title. */
export interface FoundReport {
  readonly reportId: string
  readonly language: string
  readonly title: string
  readonly state: ArticleState
  readonly published: string | null
}

/** What a text search takes to mean "a title in which every one of these words begins a word"; null without a word. */
export function titleQuery(words: string): string | null {
  const parts = words.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  return parts.length === 0
    ? null
    : parts
        .slice(0, 12)
        .map(part => `${part}:*`)
        .join(' & ')
}

/** A word in more titles than these is so common that going through articles in their order soon finds some. */
const rare = 2000

/**
 * The condition that a revision's title has the words of a `titleQuery`. Rare ones are looked up in the index of titles first, behind
 * a fence (OFFSET 0): the planner would rather read the title of one article after the other, which for a rare word never ends.
 */
export async function titleHas(db: Database, query: string): Promise<RawBuilder<SqlBool>> {
  const { rows } = await sql<{ found: number }>`
    SELECT count(*)::integer AS found FROM (
      SELECT FROM revision WHERE to_tsvector('simple', title) @@ to_tsquery('simple', ${query}) LIMIT ${rare + 1}
    ) AS titled`.execute(db)
  return rows[0]!.found > rare
    ? sql<SqlBool>`to_tsvector('simple', revision.title) @@ to_tsquery('simple', ${query})`
    : sql<SqlBool>`revision.hash IN (
        SELECT hash FROM revision AS titled WHERE to_tsvector('simple', title) @@ to_tsquery('simple', ${query}) OFFSET 0)`
}

/** Articles with these words in their titles, drafts included, the last changed first. */
export async function findReports(db: Database, words: string, limit: number): Promise<FoundReport[]> {
  const query = titleQuery(words)
  if (query === null) return []
  const rows = await db
    .selectFrom('article')
    .innerJoin('revision', 'revision.hash', 'article.revision_hash')
    .select(['article.report_id', 'article.language', 'title', 'state', 'published'])
    .where(await titleHas(db, query))
    .orderBy('updated_at', 'desc')
    .orderBy('article.report_id')
    .limit(limit)
    .execute()
  return rows.map(row => ({
    ...{ reportId: row.report_id, language: row.language, title: row.title },
    ...{ state: row.state as ArticleState, published: row.published },
  }))
}
