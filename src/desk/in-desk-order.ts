import type { DeskSettings } from './settings.ts'

/**
 * The settings with each text's languages in the desk's own order: the database keeps the keys of an object in an order of its
 * own, and the first language of the desk is to stand in where a text is missing in another.
 */
export function inDeskOrder(settings: DeskSettings): DeskSettings {
  const { languages } = settings
  const order = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(order)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, order(inner)])
    const place = (key: string) => (languages.includes(key) ? languages.indexOf(key) : languages.length)
    return Object.fromEntries(entries.sort(([a], [b]) => place(a) - place(b)))
  }
  return order(settings) as DeskSettings
}
