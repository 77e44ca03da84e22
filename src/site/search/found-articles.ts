import { askTogether } from '../../database/ask-together.ts'
import type { Database } from '../../database/open-database.ts'
import type { ArticleTeaser } from '../../desk/article.ts'
import { publishedAmong } from '../../desk/read-articles.ts'
import type { ChangeLog } from '../kept/change-log.ts'
import { KeptValues } from '../kept/kept-values.ts'
import { reportTag } from '../kept/tags.ts'

/** A published article as a result shows it, with the text that its excerpt is cut from. */
export interface FoundArticle {
  readonly teaser: ArticleTeaser
  readonly text: string
}

interface Edition {
  readonly id: string
  readonly language: string
}

/** Reads the published ones among these articles, in their order. */
export type ReadFoundArticles = (editions: readonly Edition[]) => Promise<FoundArticle[]>

/** So many articles are kept, with their texts: some kilobytes each. */
const most = 2000

/** At most so many are read by one question, and so many questions at a time. */
const together = { most: 100, lanes: 2 }

/** A reader that keeps each article until it changes: searches of many words find the same ones. */
export function foundArticles(db: Database, log: ChangeLog): ReadFoundArticles {
  const kept = new KeptValues<FoundArticle | null>(log, most)
  const read = askTogether(async (editions: readonly Edition[]) => {
    const found = await publishedAmong(db, editions)
    const byEdition = new Map(
      found.map(({ teaser, text }) => [
        `${teaser.language} ${teaser.reportId}`,
        // An excerpt runs over sub-headings, whose marks nobody should read.
        { teaser, text: text.replaceAll(/^## /gm, '') },
      ]),
    )
    return editions.map(({ id, language }) => byEdition.get(`${language} ${id}`) ?? null)
  }, together)
  return async editions => {
    const heardAt = kept.heard
    const found = await Promise.all(
      editions.map(edition =>
        kept.find(
          `${edition.language} ${edition.id}`,
          { tagsOf: () => [reportTag(edition.id)], heardAt },
          () => read(edition),
        ),
      ),
    )
    return found.filter(one => one !== null)
  }
}
