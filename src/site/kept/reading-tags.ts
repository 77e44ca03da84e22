import type { ReadingLanguages } from '../../desk/articles-for-readers.ts'
import { articlesTag, readingTag } from './tags.ts'

/** What a list of articles is built from: those of its languages that it shows, and whether its own has enough of them. */
export function readingTags(
  { own, filledFrom, isNearFew }: ReadingLanguages,
  tagIn: (language: string) => string,
): string[] {
  return [
    tagIn(own),
    ...(filledFrom === null ? [] : [tagIn(filledFrom)]),
    ...(isNearFew ? [articlesTag(own)] : [readingTag(own)]),
  ]
}
