import type { Database } from '../../database/open-database.ts'
import type { ArticleState } from '../article.ts'
import { readSchedules } from '../schedule/read-schedule.ts'
import type { BoardCard, Stage } from './board-card.ts'
import { coveragesOf, openItems } from './read-plan.ts'

/** So many plans and articles stand on the board at most; published articles for so many days. */
const [mostCards, daysPublished] = [300, 7]

/** Everything that is under way, and what was published in the last days. */
export async function readBoard(db: Database, now: Date): Promise<BoardCard[]> {
  const items = await openItems(db, mostCards)
  const coverages = await coveragesOf(
    db,
    items.map(item => item.id),
  )
  const articles = await articlesUnderWay(db, now)
  const schedules = await readSchedules(db)
  const reviews = await reviewsAsked(db)
  const articleAt = new Map(articles.map(article => [placeOf(article.report_id, article.language), article]))
  const itemAt = new Map(items.map(item => [item.id, item]))
  const taken = new Set<string>()
  const cards: BoardCard[] = []
  for (const coverage of coverages) {
    const item = itemAt.get(coverage.itemId)!
    const place = coverage.reportId === null ? null : placeOf(coverage.reportId, coverage.language)
    const article = place === null ? undefined : articleAt.get(place)
    // Its article was published long ago, or withdrawn: nothing is left to do.
    if (place !== null && article === undefined) continue
    if (place !== null) taken.add(place)
    const publishAt = place === null ? null : (schedules.get(place)?.publishAt ?? null)
    const stage =
      article === undefined
        ? coverage.assignee === null
          ? 'pitched'
          : 'assigned'
        : stageOf(article.state, publishAt, reviews.has(place!))
    cards.push({
      key: `coverage ${coverage.id}`,
      stage,
      headline: article?.title ?? item.headline,
      itemId: item.id,
      coverageId: coverage.id,
      reportId: coverage.reportId,
      language: coverage.language,
      format: coverage.format,
      countries: article?.countries ?? (item.country === null ? [] : [item.country]),
      assignee: coverage.assignee,
      day: item.day,
      dueAt: coverage.dueAt,
      publishAt,
      publishedAt: article?.published_at?.toISOString() ?? null,
      updatedAt: article?.updated_at.toISOString() ?? item.createdAt,
    })
  }
  for (const [place, article] of articleAt) {
    if (taken.has(place)) continue
    const publishAt = schedules.get(place)?.publishAt ?? null
    cards.push({
      key: `article ${place}`,
      stage: stageOf(article.state, publishAt, reviews.has(place)),
      headline: article.title,
      itemId: null,
      coverageId: null,
      reportId: article.report_id,
      language: article.language,
      format: article.format,
      countries: article.countries,
      assignee: null,
      day: article.published,
      dueAt: null,
      publishAt,
      publishedAt: article.published_at?.toISOString() ?? null,
      updatedAt: article.updated_at.toISOString(),
    })
  }
  return cards
}

function stageOf(state: ArticleState | string, publishAt: string | null, isReviewAsked: boolean): Stage {
  if (state === 'published') return 'published'
  if (publishAt !== null) return 'scheduled'
  return isReviewAsked ? 'in review' : 'drafting'
}

function articlesUnderWay(db: Database, now: Date) {
  const since = new Date(now.getTime() - daysPublished * 24 * 60 * 60 * 1000)
  return db
    .selectFrom('article')
    .innerJoin('revision', 'revision.hash', 'article.revision_hash')
    .select(['article.report_id', 'article.language', 'title', 'state', 'format', 'countries'])
    .select(['published', 'published_at', 'updated_at'])
    .where(eb =>
      eb.or([
        eb('state', '=', 'draft'),
        eb.and([eb('state', '=', 'published'), eb('published_at', '>', since)]),
      ]),
    )
    .orderBy('updated_at', 'desc')
    .orderBy('article.report_id')
    .limit(mostCards)
    .execute()
}

async function reviewsAsked(db: Database): Promise<Set<string>> {
  const rows = await db.selectFrom('article_review').select(['report_id', 'language']).execute()
  return new Set(rows.map(row => placeOf(row.report_id, row.language)))
}

/** One article's name in the maps above. */
export function placeOf(reportId: string, language: string): string {
  return `${reportId} ${language}`
}
