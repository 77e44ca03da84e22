import type { ArticleSource } from '../../src/desk/article.ts'
import type { DeskSettings } from '../../src/desk/settings.ts'
import type { Background } from '../../src/record/background/find-background.ts'
import { publicAddress } from '../publish/public-address.ts'

/** The text with a sentence put in at an offset, never inside a word, and where the caret goes: right behind it. */
export function insertSentence(
  text: string,
  at: number,
  sentence: string,
): { readonly text: string; readonly caret: number } {
  let place = Math.min(Math.max(at, 0), text.length)
  while (place > 0 && place < text.length && /\S/.test(text[place]!) && /\S/.test(text[place - 1]!)) place++
  const before = text.slice(0, place)
  const after = text.slice(place)
  const lead = before === '' || /\s$/.test(before) ? '' : ' '
  const trail = after === '' || /^\s/.test(after) ? '' : ' '
  return { text: before + lead + sentence + trail + after, caret: (before + lead + sentence).length }
}

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
