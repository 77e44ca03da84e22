import { hash } from 'node:crypto'
import type { Encoding, KeptPage } from './kept-page.ts'

/** What every answer of the site says to browsers. */
export const securityHeaders = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), interest-cohort=()'],
] as const

/** The tag by which a client asks whether it has these bytes; weak, since they are sent packed and as they are. */
export function etagOf(body: Uint8Array): string {
  return `W/"${hash('sha1', body, 'base64url')}"`
}

/** Browsers ask each time, and are told "not modified" in some hundred bytes: a correction is there at the next click. */
const forBrowsers = 'public, max-age=0, must-revalidate'

/**
 * A cache in front of many readers (RFC 9213) may hold a page for some seconds, answer with it while it asks for the next,
 * and for a day while we cannot be reached. With the keys below it can be told to drop it at once.
 */
const forCaches = 'public, max-age=10, stale-while-revalidate=60, stale-if-error=86400'

/** Fastly takes 16 KB of keys and Varnish 8 KB of one header; a page of more subjects has the key of everything. */
const longestKeys = 2000

/** What an answer says of how long it holds, and by which keys a cache can drop it. */
export function holdingHeaders(tags: ReadonlySet<string>, isForEach: boolean): [string, string][] {
  const keys = [...tags].join(' ')
  return [
    ['cache-control', forBrowsers],
    ['cdn-cache-control', forCaches],
    ['surrogate-key', keys.length <= longestKeys ? keys : 'everything'],
    // Where readers are asked about cookies, a page depends on their choice, and on nothing else of the reader.
    ['vary', isForEach ? 'Accept-Encoding, Cookie' : 'Accept-Encoding'],
  ]
}

/** What a kept page is answered with, in one encoding, as Node's `writeHead` takes it: name, value, name, value. */
export function headOf(page: KeptPage, encoding: Encoding, length: number): string[] {
  const known = page.heads.get(encoding)
  if (known !== undefined) return known
  const encoded = encoding === 'identity' ? [] : ['content-encoding', encoding]
  const head = [...page.headers.flat(), 'etag', page.etag, 'content-length', String(length), ...encoded]
  page.heads.set(encoding, head)
  return head
}

const with304 = new Set(['cache-control', 'cdn-cache-control', 'surrogate-key', 'vary'])

/** The head of "not modified". */
export function unchangedHead(page: KeptPage): string[] {
  return ['etag', page.etag, ...page.headers.filter(([name]) => with304.has(name)).flat()]
}

/** Whether a client has these bytes already: https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match */
export function hasAlready(page: Pick<KeptPage, 'etag'>, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch === page.etag || ifNoneMatch === '*') return true
  return ifNoneMatch.includes(page.etag.slice(2))
}
