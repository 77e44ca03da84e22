import { addressIn } from '../../desk/address.ts'
import type { PageContext } from '../page-context.ts'
import { xmlElement, xmlText } from '../xml-text.ts'

/** How many addresses a map holds at most; https://www.sitemaps.org/protocol.html allows 50,000. */
export const mostPerMap = 10_000

/** One address with those of the same page in other languages, all whole. */
export interface MapEntry {
  readonly address: string
  readonly changedAt?: string
  readonly alternates: readonly { readonly language: string; readonly address: string }[]
  /** Markup of a map's own kind, already escaped. */
  readonly more?: string
}

/** A map of pages. */
export function sitemapOf(entries: readonly MapEntry[]): string {
  const urls = entries.map(({ address, changedAt, alternates, more = '' }) => {
    const links = alternates.length < 2 ? [] : alternates
    return (
      `<url>${xmlElement('loc', address)}${xmlElement('lastmod', changedAt)}` +
      `${links.map(one => `<xhtml:link rel="alternate" hreflang="${one.language}" href="${xmlText(one.address)}"/>`).join('')}` +
      `${more}</url>`
    )
  })
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" ' +
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
  return `<?xml version="1.0" encoding="utf-8"?><urlset ${spaces}>${urls.join('')}</urlset>`
}

/** The list of maps. */
export function sitemapIndexOf(addresses: readonly string[]): string {
  const maps = addresses.map(address => `<sitemap>${xmlElement('loc', address)}</sitemap>`)
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps.join('')}</sitemapindex>`
  )
}

/** A page that every language of the desk has under the same path: one entry for each. */
export function entriesInEachLanguage(path: string, { settings, publicUrl }: PageContext): MapEntry[] {
  const alternates = settings.languages.map(language => ({
    language,
    address: publicUrl + addressIn(settings.languages, language, path),
  }))
  return alternates.map(({ address }) => ({ address, alternates }))
}
