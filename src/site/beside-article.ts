import type { ArticleTeaser } from '../desk/article.ts'
import type { EarlierEvent } from '../record/background/background-of-report.ts'
import type { Related } from '../record/see-also/see-also.ts'

/** What takes longest to find of an article's page, and seldom changes: what to read next, and what came before. */
export interface Beside {
  readonly seeAlso: readonly { readonly teaser: ArticleTeaser; readonly related: Related }[]
  readonly background: readonly EarlierEvent[]
}
