import { type DeskSettings, inLanguage } from '../desk/settings.ts'

/** A format, a country and a process, at least one of them: the articles that belong to all. */
export interface Category {
  readonly format?: string | undefined
  readonly country?: string | undefined
  readonly process?: string | undefined
}

/** The category that an address's parts name, in any order; null when a part names nothing or two name one kind. */
export function readCategory(parts: readonly string[], settings: DeskSettings): Category | null {
  const category: { format?: string; country?: string; process?: string } = {}
  const kinds = [
    ['format', settings.formats],
    ['country', settings.countries],
    ['process', settings.processes],
  ] as const
  for (const part of parts) {
    const kind = kinds.find(
      ([name, items]) => category[name] === undefined && items.some(item => item.slug === part),
    )
    if (kind === undefined) return null
    category[kind[0]] = part
  }
  return parts.length === 0 ? null : category
}

/** "News · Azerbaijan · Nagorno-Karabakh" in a language. */
export function categoryName(category: Category, settings: DeskSettings, language: string): string {
  return [
    settings.formats.find(one => one.slug === category.format)?.name,
    settings.countries.find(one => one.slug === category.country)?.name,
    settings.processes.find(one => one.slug === category.process)?.name,
  ]
    .flatMap(name => (name === undefined ? [] : [inLanguage(name, language)]))
    .join(' · ')
}
