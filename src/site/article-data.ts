import type { Database } from '../database/open-database.ts'
import type { Article } from '../desk/article.ts'
import { articlesOfReport, teasersOfReports } from '../desk/read-articles.ts'
import { factsOfReport } from '../record/facts-of-report.ts'
import { seeAlso } from '../record/see-also/see-also.ts'
import { actorTag, eventTag, reportTag } from './kept/tags.ts'
import type { PageContext } from './page-context.ts'
import type { ArticleData } from './pages/article-page.tsx'

/** What an article's page and its twins for machines are made of: facts, statements, See Also, its other languages. */
export async function readArticleData(
  db: Database,
  article: Article,
  { language, today }: PageContext,
): Promise<Omit<ArticleData, 'isEmbedLoaded'>> {
  const [facts, related, editions] = await Promise.all([
    factsOfReport(db, article.reportId, today),
    seeAlso(db, article.reportId, today, 5),
    articlesOfReport(db, article.reportId),
  ])
  const teasers = await teasersOfReports(
    db,
    related.map(one => one.reportId),
    language,
  )
  return {
    article,
    translations: editions.filter(edition => edition.state === 'published'),
    events: facts.events,
    statements: facts.statements,
    seeAlso: related.flatMap(one => {
      const teaser = teasers.find(candidate => candidate.reportId === one.reportId)
      return teaser === undefined ? [] : [{ teaser, related: one }]
    }),
  }
}

/** What an article's page is built from: its report and those beside it, its events, and everybody in them. */
export function articleTags({
  article,
  events,
  statements,
  seeAlso,
}: Pick<ArticleData, 'article' | 'events' | 'statements' | 'seeAlso'>): Set<string> {
  return new Set([
    reportTag(article.reportId),
    // Whatever else is published in its processes may stand beneath it.
    ...article.processes.map(slug => `process:${slug}`),
    ...events.flatMap(({ event }) => [
      eventTag(event.id),
      ...event.participants.map(({ actor }) => actorTag(actor.id)),
    ]),
    ...statements.map(({ speaker }) => actorTag(speaker.id)),
    ...seeAlso.map(({ teaser }) => reportTag(teaser.reportId)),
    ...seeAlso.flatMap(({ related }) => related.sharedEvents.map(event => eventTag(event.id))),
  ])
}
