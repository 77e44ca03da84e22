import type { Category } from '../category.ts'

/**
 * What a page is built from, in the words that migrations/0020 tells changes with. A page that cannot name what it was built
 * from exactly names more.
 */
export const reportTag = (id: string) => `report:${id}`
/** Which events and statements a report has, whatever becomes of its article. */
export const factsTag = (reportId: string) => `facts:${reportId}`
export const eventTag = (id: string) => `event:${id}`
export const actorTag = (id: string) => `actor:${id}`
export const statementTag = (id: string) => `statement:${id}`

/** Everything: a page with this tag is built anew after any change at all. */
export const anythingTag = '*'
export const deskTag = 'desk'
/** What the desk told its readers that it had corrected. */
export const correctionsTag = 'corrections'
/** A picture of the library. */
export const pictureTag = (hash: string) => `picture:${hash}`
/** Any event, and any actor, of the record. */
export const [eventsTag, actorsTag] = ['events', 'actors']

/** The published articles of a language; of all languages without one. */
export const articlesTag = (language?: string) =>
  language === undefined ? 'articles' : `articles:${language}`

/** What is drawn from the record as a whole: any event, actor or statement, and where articles tell of them. */
export const recordTags = ['events', 'actors', 'statements', 'articles']

/** Whether there are articles in a language at all. */
export const readingTag = (language: string) => `reading:${language}`

/** The articles of a category, by the part of it that is changed least often. */
export function categoryTag(language: string, { format, country, process }: Category): string {
  if (process !== undefined) return `${language}:process:${process}`
  if (country !== undefined) return `${language}:country:${country}`
  return `${language}:format:${format}`
}

/** The articles of a process, in whichever language. */
export const processTag = (slug: string) => `process:${slug}`

export const authorTag = (language: string, slug: string) => `${language}:author:${slug}`
