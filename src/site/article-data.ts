import { pictureHashesOf, picturesOfBody } from '../desk/media/pictures-of-body.ts'
import { type Beside, readBeside, teasersBeside } from './beside-article.ts'
import { factsTold } from './facts-told.ts'
import { actorTag, eventTag, pictureTag, processTag, reportTag } from './kept/tags.ts'
import type { PageContext } from './page-context.ts'
import type { ArticleData } from './pages/article-page.tsx'
import type { SiteParts } from './site-parts.ts'
import type { WholeArticle } from './whole-article.ts'

/** What an article's page and its twins for machines are made of: facts, statements, See Also, its other languages. */
export async function readArticleData(
  { db, besideKept }: Pick<SiteParts, 'db' | 'besideKept'>,
  { article, told, editions, corrections, versions, hasProcess }: WholeArticle,
  { language, today }: PageContext,
): Promise<Omit<ArticleData, 'isEmbedLoaded'>> {
  const { reportId } = article
  const heardAt = besideKept?.beside.heard ?? 0
  const [facts, pictures] = await Promise.all([
    factsTold(db, told, article, today),
    picturesOfBody(db, article.document, today),
  ])
  // What tells of nothing and belongs to nothing has nothing beside it.
  const isAlone = told.events.length === 0 && !hasProcess
  const wanted = { reportId, language: article.language, on: article.published ?? today, ...facts }
  const read = besideKept?.readBeside ?? (async () => (await readBeside(db, [wanted]))[0]!)
  const look = async () => (isAlone ? nothingBeside : read(wanted))
  // Of its own report it depends on the editions' versions and on the events, which the key names; on others by the tags.
  const key = [today, article.language, reportId, versions, ...facts.events.map(({ event }) => event.id)]
  const tagsOf = (beside: Beside) => [...subjectTags({ article, ...facts }), ...besideTags(beside)]
  const { related, background } =
    (await besideKept?.beside.find(key.join(' '), { heardAt, tagsOf }, look)) ?? (await look())
  const ids = related.map(one => one.reportId)
  const teasers = await teasersBeside(db, ids, language, besideKept)
  return {
    article,
    translations: editions,
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

const nothingBeside: Beside = { related: [], background: [] }

/** What an article's page is built from: its report and those beside it, its events, and everybody in them. */
export function articleTags(
  data: Pick<ArticleData, 'article' | 'events' | 'statements' | 'background' | 'seeAlso'>,
): Set<string> {
  const { article, background } = data
  const related = data.seeAlso.map(one => one.related)
  return new Set([
    reportTag(article.reportId),
    ...pictureHashesOf(article.document).map(pictureTag),
    ...subjectTags(data),
    ...besideTags({ background, related }),
    ...related.map(({ reportId }) => reportTag(reportId)),
  ])
}

/** What a report tells of: whatever is published in one of its processes may stand beside it. */
function subjectTags({
  article,
  events,
  statements,
}: Pick<ArticleData, 'article' | 'events' | 'statements'>): string[] {
  return [
    ...article.processes.map(processTag),
    ...events.flatMap(({ event }) => [
      eventTag(event.id),
      ...event.participants.map(({ actor }) => actorTag(actor.id)),
    ]),
    ...statements.map(({ speaker }) => actorTag(speaker.id)),
  ]
}

/** Whatever else changes which reports stand beside this one is told with the subjects that they share with it. */
function besideTags({ background, related }: Beside): string[] {
  return [
    ...background.flatMap(({ event }) => [
      eventTag(event.id),
      ...event.participants.map(({ actor }) => actorTag(actor.id)),
    ]),
    ...related.flatMap(({ sharedEvents }) => sharedEvents.map(eventTag)),
  ]
}
