import type { Draft } from '../../src/desk/draft.ts'

/** What the fields of a report beside its body are called. */
export const fieldWords: Readonly<Record<Exclude<keyof Draft, 'text' | 'document'>, string>> = {
  title: 'Title',
  headlines: 'Other headlines',
  standfirst: 'Standfirst',
  published: 'Publication date',
  language: 'Language',
  format: 'Format',
  countries: 'Countries',
  processes: 'Processes',
  author: 'Author',
  sources: 'Sources',
  embed: 'From another site',
  slug: 'Address',
}

/** A field’s value in a line. */
export function shownValue(value: unknown): string {
  if (value === null || value === '') return '(empty)'
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(one => (typeof one === 'string' ? one : one.name)).join(', ')
  return JSON.stringify(value)
}
