import type { Article } from '../desk/article.ts'
import { correctionsOf } from '../desk/corrections.ts'
import { editionsOf } from '../desk/editions.ts'
import { pictureHashesOf, picturesOfBody } from '../desk/media/pictures-of-body.ts'
import { teasersOfReports } from '../desk/read-articles.ts'
import { backgroundOfReport } from '../record/background/background-of-report.ts'
import { factsOfReport } from '../record/facts-of-report.ts'
import { seeAlso } from '../record/see-also/see-also.ts'
import type { Beside } from './beside-article.ts'
import type { KeptValues } from './kept/kept-values.ts'
import { actorTag, eventTag, pictureTag, processTag, reportTag } from './kept/tags.ts'
import type { PageContext } from './page-context.ts'
import type { ArticleData } from './pages/article-page.tsx'
import type { SiteParts } from './site-parts.ts'

/** How many reports stand beside an article. */
const mostBeside = 5

/** What an article's page and its twins for machines are made of: facts, statements, See Also, its other languages. */
export async function readArticleData(
  { db, besideKept }: Pick<SiteParts, 'db'> & { readonly besideKept?: KeptValues<Beside> | undefined },
  article: Article,
  { language, today }: PageContext,
): Promise<Omit<ArticleData, 'isEmbedLoaded'>> {
  const { reportId } = article
  const heardAt = besideKept?.heard ?? 0
  const [facts, translations, corrections, pictures] = await Promise.all([
    factsOfReport(db, reportId, today),
    editionsOf(db, reportId),
    correctionsOf(db, reportId, article.language),
    picturesOfBody(db, article.document, today),
  ])
  const look = async (): Promise<Beside> => {
    const on = article.published ?? today
    const [related, background] = await Promise.all([
      seeAlso(db, reportId, today, mostBeside),
      backgroundOfReport(db, { reportId, language: article.language, on, events: facts.events }),
    ])
    return { related, background }
  }
  const tags = ownTags({ article, ...facts })
  const key = `${today} ${article.language} ${reportId}`
  const { related, background } = (await besideKept?.find(key, { tags, heardAt }, look)) ?? (await look())
  const teasers = await teasersOfReports(
    db,
    related.map(one => one.reportId),
    language,
  )
  return {
    article,
    translations,
    corrections,
    pictures,
    events: facts.events,
    statements: facts.statements,
    background,
    seeAlso: related.flatMap(one => {
      const teaser = teasers.find(candidate => candidate.reportId === one.reportId)
      return teaser === undefined ? [] : [{ teaser, related: one }]
    }),
  }
}

/** What an article's page is built from: its report and those beside it, its events, and everybody in them. */
export function articleTags(
  data: Pick<ArticleData, 'article' | 'events' | 'statements' | 'background' | 'seeAlso'>,
): Set<string> {
  return new Set([
    ...ownTags(data),
    ...data.background.flatMap(({ event }) => [
      eventTag(event.id),
      ...event.participants.map(({ actor }) => actorTag(actor.id)),
    ]),
    ...data.seeAlso.flatMap(({ teaser, related }) => [
      reportTag(teaser.reportId),
      ...related.sharedEvents.map(event => eventTag(event.id)),
    ]),
  ])
}

function ownTags({
  article,
  events,
  statements,
}: Pick<ArticleData, 'article' | 'events' | 'statements'>): Set<string> {
  return new Set([
    reportTag(article.reportId),
    ...pictureHashesOf(article.document).map(pictureTag),
    // Whatever is published in one of its processes may stand beside it.
    ...article.processes.map(processTag),
    ...events.flatMap(({ event }) => [
      eventTag(event.id),
      ...event.participants.map(({ actor }) => actorTag(actor.id)),
    ]),
    ...statements.map(({ speaker }) => actorTag(speaker.id)),
  ])
}
