import { contentHash } from '../../basics/identifier.ts'

/** What of the site stays out of a mirror: what needs a server, a reader's own pages, and another program's doors. */
const left = /^\/(newsroom|data|oembed|consent|newsletter|search|changes|pictures|healthz|robots\.txt)(\/|$)/
/** Queries that lead on in a list; others ask for what a mirror cannot answer. */
const paging = ['before', 'after']
const feed = /\/feed\.(xml|atom|json)$/
const asset = /^\/(assets\/|favicon\.svg$)/

/**
 * The file of a mirror for an address of the site, without its language's prefix ("articles/talks.html" for
 * "/articles/talks"), or null for what a mirror leaves out. A language's pages are in a folder of its name.
 */
export function mirrorFile(address: string, languages: readonly string[]): string | null {
  const url = new URL(address, 'http://mirror')
  const { language, path } = splitPrefix(url.pathname, languages)
  const folder = language === null ? '' : `${language}/`
  if (path === '/search' && url.search === '') return `${folder}search.html`
  if (left.test(path) || /%|\/\/|\.\./.test(address.split(/[?#]/, 1)[0]!)) return null
  if (asset.test(path)) return language === null ? path.slice(1) : null
  if (feed.test(path)) return url.search === '' ? folder + path.slice(1) : null
  if (/\.[a-z]+$/.test(path)) return null
  const keys = [...url.searchParams.keys()]
  if (keys.some(key => !paging.includes(key))) return null
  const query = keys.length === 0 ? '' : `~${contentHash(url.search).slice(0, 8)}`
  return `${folder}${path === '/' ? 'index' : path.slice(1)}${query}.html`
}

/** A link from one file of a mirror to another, as it stands in the page. */
export function relativeLink(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let shared = 0
  while (shared < here.length && here[shared] === there[shared]) shared++
  return [...Array(here.length - shared).fill('..'), ...there.slice(shared)].join('/')
}

function splitPrefix(
  pathname: string,
  languages: readonly string[],
): { language: string | null; path: string } {
  const [, prefix, rest] = /^\/([a-z]{2,3})(\/.*)?$/.exec(pathname) ?? []
  if (prefix === undefined || languages.indexOf(prefix) < 1) return { language: null, path: pathname }
  return { language: prefix, path: rest ?? '/' }
}
