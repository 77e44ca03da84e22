import type { ArticleSource, Embed } from '../../src/desk/article.ts'
import type { Draft } from '../../src/desk/draft.ts'
import type { DeskSettings } from '../../src/desk/settings.ts'
import { dayInWords, inEnglish, languageInWords, listed } from '../shell/words.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'

const say = sayer('writing', writing)

/** The fields of a report beside its body, in the order in which they are shown. */
export const shownFields = [
  'title',
  'headlines',
  'standfirst',
  'published',
  'language',
  'format',
  'countries',
  'processes',
  'author',
  'sources',
  'embed',
  'slug',
] as const satisfies readonly (keyof Draft)[]

export type ShownField = Exclude<keyof Draft, 'text' | 'document'>

/** What a field is called on the form. */
export const fieldInWords = (field: ShownField): string => say(`field.${field}`)

/** A field’s value in a line, by the names that the desk gave to what it stands for. */
export function shownValue(field: ShownField, value: unknown, settings: DeskSettings): string {
  const given = valueInWords(field, value, settings)
  return given === '' ? say('emptyField') : given
}

function valueInWords(field: ShownField, value: unknown, settings: DeskSettings): string {
  if (value === null || value === undefined || value === '') return ''
  const named = (list: readonly { slug: string; name: Readonly<Record<string, string>> }[], slug: string) => {
    const found = list.find(one => one.slug === slug)
    return found === undefined ? slug : inEnglish(found.name)
  }
  switch (field) {
    case 'published':
      return dayInWords(value as string)
    case 'language':
      return languageInWords(value as string)
    case 'format':
      return named(settings.formats, value as string)
    case 'countries':
    case 'processes':
      return listed((value as readonly string[]).map(slug => named(settings[field], slug)))
    case 'author':
      return settings.authors.find(({ slug }) => slug === value)?.name ?? (value as string)
    case 'sources':
      return listed((value as readonly ArticleSource[]).map(({ name }) => name))
    case 'embed':
      return `${(value as Embed).title} (${(value as Embed).url})`
    case 'headlines':
      return (value as readonly string[]).join(' · ')
    default:
      return value as string
  }
}
