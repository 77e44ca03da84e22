import { xmlText } from '../xml-text.ts'
import { relativeLink } from './mirror-path.ts'

// The pages are our own markup, written by one renderer: attributes in double quotes, no form within a form. What a
// mirror changes of it can be named exactly.

/** What a page is changed with. */
export interface MirrorPage {
  /** The page's own file. */
  readonly file: string
  /** The mirror's file for an address of the site, or null for what it leaves out. */
  readonly fileOf: (address: string) => string | null
  readonly publicUrl: string
  /** What stands in a form's place. */
  readonly formNote: string
}

/** A page as a file: links lead to files, forms are notes, nothing is asked of the site that it came from. */
export function mirrorMarkup(html: string, page: MirrorPage): string {
  return html
    .replace(/<p class="today">.*?<\/p>/s, '')
    .replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
    .replace(/<meta (?:property|name)="(?:og:url|og:image[^"]*|twitter:card)"[^>]*>/g, '')
    .replace(/<form\b[^>]*>.*?<\/form>/gs, `<p class="note">${xmlText(page.formNote)}</p>`)
    .replace(/<link\b[^>]*>/g, tag => mirrorLink(tag, page))
    .replace(/<a\b([^>]*)>(.*?)<\/a>/gs, (whole, attributes: string, inner: string) =>
      mirrorAnchor(whole, attributes, inner, page),
    )
    .replace(/(<img\b[^>]*?\bsrc=")([^"]+)(")/g, (whole, before: string, address: string, after: string) => {
      const link = linkOf(address, page)
      return link === null ? whole : before + link + after
    })
}

/** A style sheet whose fonts stand beside it. */
export function mirrorStyle(css: string): string {
  return css.replaceAll('url(/assets/', 'url(')
}

/** A feed whose links lead to the mirror's files; what names an article for good stays as it is. */
export function mirrorFeed(feed: string, page: Omit<MirrorPage, 'formNote'>): string {
  const swap = (whole: string, before: string, address: string, after: string) => {
    const link = linkOf(address, page)
    return link === null ? whole : before + link + after
  }
  return feed
    .replace(/(<link>)([^<]+)(<\/link>)/g, swap)
    .replace(/(<(?:atom:)?link\b[^>]*?\bhref=")([^"]+)(")/g, swap)
    .replace(/("(?:url|home_page_url|feed_url)":")([^"]+)(")/g, swap)
}

/** The addresses of this site that a page or feed leads to. */
export function addressesIn(html: string, publicUrl: string): string[] {
  const found = [...html.matchAll(/\b(?:href|src)="([^"]+)"/g)].map(([, address]) => asWritten(address!))
  return found.flatMap(address => {
    const own = ownAddress(address, publicUrl)
    return own === null ? [] : [own]
  })
}

function mirrorLink(tag: string, page: MirrorPage): string {
  if (tag.includes('rel="canonical"')) return tag
  const [, address] = /\bhref="([^"]+)"/.exec(tag) ?? []
  const link = address === undefined ? null : linkOf(address, page)
  return link === null ? '' : tag.replace(/\bhref="[^"]+"/, `href="${link}"`)
}

/** A link to what the mirror has; one elsewhere stays, and one to what it leaves out is no link any more. */
function mirrorAnchor(whole: string, attributes: string, inner: string, page: MirrorPage): string {
  const [, address = '#'] = /\bhref="([^"]+)"/.exec(attributes) ?? []
  if (address.startsWith('#') || ownAddress(asWritten(address), page.publicUrl) === null) return whole
  const link = linkOf(address, page)
  if (link === null) return `<span>${inner}</span>`
  return `<a${attributes.replace(/\bhref="[^"]+"/, `href="${link}"`)}>${inner}</a>`
}

function linkOf(address: string, { file, fileOf, publicUrl }: Omit<MirrorPage, 'formNote'>): string | null {
  const own = ownAddress(asWritten(address), publicUrl)
  if (own === null) return null
  const target = fileOf(own)
  if (target === null) return null
  const hash = own.includes('#') ? own.slice(own.indexOf('#')) : ''
  return xmlText(relativeLink(file, target) + hash)
}

/** The path and query of an address of this site; null for another's. */
function ownAddress(address: string, publicUrl: string): string | null {
  if (address.startsWith('/') && !address.startsWith('//')) return address
  if (address === publicUrl) return '/'
  return address.startsWith(`${publicUrl}/`) ? address.slice(publicUrl.length) : null
}

function asWritten(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}
