import type { ArticleSource } from '../../src/desk/article.ts'
import type { DeskSettings } from '../../src/desk/settings.ts'
import type { Background } from '../../src/record/background/find-background.ts'
import { publicAddress } from '../publish/public-address.ts'

/** The sources with the article that a background sentence rests on, once. */
export function withCitation(
  sources: readonly ArticleSource[],
  { citations }: Pick<Background, 'citations'>,
  origin: string,
  settings: Pick<DeskSettings, 'languages'>,
): ArticleSource[] {
  const [citation] = citations
  if (citation === undefined) return [...sources]
  const url = origin + publicAddress(citation, settings)
  if (sources.some(source => source.url === url)) return [...sources]
  return [...sources, { name: citation.title.slice(0, 200), url, note: citation.published }]
}
