import { type SqlBool, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { ArticleState, ArticleTeaser } from './article.ts'
import { titleHas, titleQuery } from './find-reports.ts'
import { teaserFrom, teaserRows } from './read-articles.ts'

/** One line of the newsroom's list. */
export interface DeskRow extends ArticleTeaser {
  readonly state: ArticleState
  readonly version: number
  readonly openProposals: number
  /** How many of these a language model proposed. */
  readonly openSecondOpinions: number
  readonly decidedProposals: number
}

/** Which reports are asked for; what is null or empty narrows nothing. Days are ISO days, both included. */
export interface ReportsAsked {
  /** `open`: with proposals that wait for a decision. */
  readonly view: 'all' | 'drafts' | 'open' | 'published'
  /** Beginnings of words of the title. */
  readonly words: string
  readonly country: string | null
  readonly author: string | null
  readonly from: string | null
  readonly to: string | null
}

/** Where a page ended. */
export interface DeskPosition {
  /** ISO instant. */
  readonly updatedAt: string
  readonly reportId: string
  readonly language: string
}

/** A page of the desk's articles, the last changed first, each with how far its proposals are decided. */
export async function listReports(
  db: Database,
  asked: ReportsAsked,
  after: DeskPosition | null,
  limit: number,
): Promise<{ readonly rows: readonly DeskRow[]; readonly next: DeskPosition | null }> {
  const { view, words, country, author, from, to } = asked
  let query = teaserRows(db)
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('proposal')
          .whereRef('proposal.revision_hash', '=', 'article.revision_hash')
          .select([
            sql<number>`count(*)::integer`.as('proposals'),
            sql<number>`(count(*) FILTER (WHERE is_open))::integer`.as('open'),
            sql<number>`(count(*) FILTER (WHERE is_open AND is_second_opinion))::integer`.as('opinions'),
          ])
          .as('counted'),
      join => join.onTrue(),
    )
    .select(['article.state', 'article.version', 'counted.proposals', 'counted.open', 'counted.opinions'])
    .orderBy('article.updated_at', 'desc')
    .orderBy('article.report_id')
    .orderBy('article.language')
    .limit(limit + 1)
  if (view === 'drafts') query = query.where('state', '=', 'draft')
  if (view === 'published') query = query.where('state', '=', 'published')
  if (view === 'open')
    query = query.where(
      sql<SqlBool>`article.revision_hash IN (SELECT revision_hash FROM proposal WHERE is_open)`,
    )
  const title = titleQuery(words)
  if (title !== null) query = query.where(await titleHas(db, title))
  if (country !== null) query = query.where(sql<SqlBool>`countries @> ARRAY[${country}]`)
  if (author !== null) query = query.where('author', '=', author)
  if (from !== null) query = query.where('published', '>=', from)
  if (to !== null) query = query.where('published', '<=', to)
  if (after !== null) {
    const { updatedAt, reportId, language } = after
    query = query.where(
      sql<SqlBool>`article.updated_at <= ${updatedAt}::timestamptz AND (article.updated_at < ${updatedAt}::timestamptz
        OR (article.report_id, article.language) > (${reportId}::text, ${language}::text))`,
    )
  }
  const found = await query.execute()
  const rows = found.slice(0, limit).map((row): DeskRow => {
    const [all, open] = [row.proposals ?? 0, row.open ?? 0]
    return {
      ...teaserFrom(row),
      ...{ state: row.state as ArticleState, version: row.version },
      ...{ openProposals: open, openSecondOpinions: row.opinions ?? 0 },
      decidedProposals: all - open,
    }
  })
  const last = rows.at(-1)
  return {
    rows,
    next:
      found.length > limit && last !== undefined
        ? { updatedAt: last.updatedAt, reportId: last.reportId, language: last.language }
        : null,
  }
}
