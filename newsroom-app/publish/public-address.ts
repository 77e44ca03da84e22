import type { Article } from '../../src/desk/article.ts'
import type { DeskSettings } from '../../src/desk/settings.ts'

/** Where readers find an article; the desk's first language has no prefix. */
export function publicAddress(
  { language, slug }: Pick<Article, 'language' | 'slug'>,
  settings: Pick<DeskSettings, 'languages'>,
): string {
  return language === settings.languages[0] ? `/articles/${slug}` : `/${language}/articles/${slug}`
}
