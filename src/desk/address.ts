/** The languages with addresses of their own: the first has none before its paths, the others `/de`. */
export type DeskLanguages = readonly string[]

/** The address of a path in a language: `/de/about`, or `/about` in the desk's first language. */
export function addressIn(languages: DeskLanguages, language: string, path: string): string {
  if (language === languages[0] || !languages.includes(language)) return path
  return path === '/' ? `/${language}` : `/${language}${path}`
}

/** An article's path without its language. */
export const articlePath = (slug: string) => `/articles/${slug}`
export const actorPath = (slug: string) => `/actors/${slug}`
export const eventPath = (id: string) => `/events/${id}`
export const processPath = (slug: string) => `/processes/${slug}`
/** A place's dossier, by what `placeSlug` makes of its name and country. */
export const placePath = (slug: string) => `/places/${slug}`
export const authorPath = (slug: string) => `/authors/${slug}`

/** The page of two actors together: one address, whoever is named first. */
export const pairPath = (slug: string, other: string) => `/pair/${[slug, other].sort().join('/')}`

/** Where the open data are. */
export const dataPath = '/data/v1'

/** A month's page of the calendar, such as "2026-11"; the calendar as a whole without one. */
export const calendarPath = (month?: string) => (month === undefined ? '/calendar' : `/calendar/${month}`)

/** A category's path: format, country and process in this order, as far as they are named. */
export function categoryPath(category: {
  readonly format?: string | undefined
  readonly country?: string | undefined
  readonly process?: string | undefined
}): string {
  const parts = [category.format, category.country, category.process].filter(part => part !== undefined)
  return `/category/${parts.join('/')}`
}
