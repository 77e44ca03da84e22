import type { Database } from '../../database/open-database.ts'
import type { Article } from '../article.ts'
import type { Issue } from './issue.ts'
import { readTopic, type Wishes } from './subscription.ts'

/** An article of an issue in one language, with all that readers may follow it by. */
export type IssueArticle = Pick<
  Article,
  'reportId' | 'language' | 'slug' | 'title' | 'standfirst' | 'format' | 'countries' | 'processes'
> & {
  readonly actors: ReadonlySet<string>
}

/** A digest lists so many articles; a site's address leads to the rest. */
const mostArticles = 40

/** What was published within an issue's time, newest first, in every language. */
export async function gatherIssue(db: Database, { start, end }: Issue): Promise<IssueArticle[]> {
  const rows = await db
    .selectFrom('article')
    .innerJoin('revision', 'revision.hash', 'article.revision_hash')
    .select(['article.report_id', 'article.language', 'slug', 'revision.title', 'standfirst', 'format'])
    .select(['countries', 'processes'])
    .where('state', '=', 'published')
    .where('published_at', '>=', start)
    .where('published_at', '<', end)
    .orderBy('published_at', 'desc')
    .orderBy('article.report_id')
    .orderBy('article.language')
    .execute()
  if (rows.length === 0) return []
  const actors = await actorsOf(db, [...new Set(rows.map(row => row.report_id))])
  return rows.map(({ report_id: reportId, ...row }) => ({
    ...row,
    reportId,
    actors: actors.get(reportId) ?? new Set(),
  }))
}

/**
 * The articles of an issue that a reader wants, one of each report: in the reader's language, else in the first of
 * `languages` that has it.
 */
export function chooseArticles(
  articles: readonly IssueArticle[],
  wishes: Wishes,
  languages: readonly string[],
): IssueArticle[] {
  const wanted = articles.filter(article => wishes.topics.length === 0 || isFollowed(article, wishes.topics))
  const order = [wishes.language, ...languages]
  const rank = ({ language }: IssueArticle) => {
    const at = order.indexOf(language)
    return at < 0 ? order.length : at
  }
  return [...Map.groupBy(wanted, article => article.reportId).values()]
    .map(editions => editions.toSorted((a, b) => rank(a) - rank(b))[0]!)
    .slice(0, mostArticles)
}

function isFollowed(article: IssueArticle, topics: readonly string[]): boolean {
  return topics.some(topic => isAbout(article, topic))
}

function isAbout(article: IssueArticle, topic: string): boolean {
  const { kind, key } = readTopic(topic)
  switch (kind) {
    case 'format':
      return article.format === key
    case 'country':
      return article.countries.includes(key)
    case 'process':
      return article.processes.includes(key)
    case 'actor':
      return article.actors.has(key)
  }
}

/** Who takes part in the events of each report, or is quoted there. */
async function actorsOf(db: Database, reportIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const [takingPart, quoted] = await Promise.all([
    db
      .selectFrom('event_report')
      .innerJoin('event_actor', 'event_actor.event_id', 'event_report.event_id')
      .select(['report_id', 'actor_id'])
      .distinct()
      .where('report_id', 'in', reportIds)
      .execute(),
    db
      .selectFrom('statement_view')
      .select(['report_id', 'actor_id'])
      .distinct()
      .where('report_id', 'in', reportIds)
      .execute(),
  ])
  const byReport = Map.groupBy([...takingPart, ...quoted], row => row.report_id)
  return new Map([...byReport].map(([id, rows]) => [id, new Set(rows.map(row => row.actor_id))]))
}
