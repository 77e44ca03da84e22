import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'

/** How a desk is read: counts alone, nothing of any reader. */
export interface Readers {
  /** ISO days, the first and last that are counted. */
  readonly from: string
  readonly until: string
  /** Every day between, those without a view as well; `readers` are those who allowed to be counted. */
  readonly days: readonly { readonly day: string; readonly views: number; readonly readers: number }[]
  /** The most read pages, with the title of an article. */
  readonly pages: readonly PageCount[]
  readonly newsletter: NewsletterCount
}

export interface PageCount {
  readonly path: string
  readonly language: string
  readonly title: string | null
  readonly views: number
}

export interface NewsletterCount {
  readonly subscriptions: readonly {
    readonly state: string
    readonly rhythm: string
    readonly language: string
    readonly count: number
  }[]
  /** What came of the letters of the latest issues, newest first. */
  readonly issues: readonly {
    readonly issue: string
    readonly outcome: string
    readonly letters: number
  }[]
}

const mostPages = 200

/** What was read in the `days` days until `today`, both counted. */
export async function readReaders(db: Database, today: string, days: number): Promise<Readers> {
  const from = dayBefore(today, days - 1)
  const [views, readers, pages, subscriptions, issues] = await Promise.all([
    db
      .selectFrom('page_view')
      .select(['day', sql<number>`sum(views)::int`.as('views')])
      .where('day', '>=', from)
      .where('day', '<=', today)
      .groupBy('day')
      .execute(),
    db
      .selectFrom('visitor_day')
      .select(['day', sql<number>`count(*)::int`.as('readers')])
      .where('day', '>=', from)
      .where('day', '<=', today)
      .groupBy('day')
      .execute(),
    pageCounts(db, from, today, mostPages),
    db
      .selectFrom('subscription')
      .select(['state', 'rhythm', 'language', sql<number>`count(*)::int`.as('count')])
      .groupBy(['state', 'rhythm', 'language'])
      .orderBy('state')
      .orderBy('rhythm')
      .orderBy('language')
      .execute(),
    db
      .selectFrom('digest_count')
      .selectAll()
      .orderBy(sql`split_part(issue, ' ', 2)`, 'desc')
      .orderBy('issue')
      .orderBy('outcome')
      .limit(40)
      .execute(),
  ])
  const viewsOf = new Map(views.map(row => [row.day, row.views]))
  const readersOf = new Map(readers.map(row => [row.day, row.readers]))
  return {
    from,
    until: today,
    days: Array.from({ length: days }, (_, back) => dayBefore(today, days - 1 - back)).map(day => ({
      day,
      views: viewsOf.get(day) ?? 0,
      readers: readersOf.get(day) ?? 0,
    })),
    pages,
    newsletter: { subscriptions, issues },
  }
}

/** Pages by how often they were read, the most read first. */
export async function pageCounts(
  db: Database,
  from: string,
  until: string,
  limit: number,
): Promise<PageCount[]> {
  const rows = await db
    .selectFrom('page_view')
    .leftJoin('article', join =>
      join
        .onRef('article.language', '=', 'page_view.language')
        .on(sql<boolean>`page_view.path = '/articles/' || article.slug`),
    )
    .leftJoin('revision', 'revision.hash', 'article.revision_hash')
    .select(['page_view.path', 'page_view.language', 'revision.title'])
    .select(sql<number>`sum(views)::int`.as('views'))
    .where('day', '>=', from)
    .where('day', '<=', until)
    .groupBy(['page_view.path', 'page_view.language', 'revision.title'])
    .orderBy('views', 'desc')
    .orderBy('page_view.path')
    .orderBy('page_view.language')
    .limit(limit)
    .execute()
  return rows.map(({ path, language, title, views }) => ({ path, language, title, views }))
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
