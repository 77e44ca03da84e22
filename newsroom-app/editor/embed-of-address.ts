import type { EmbedAttributes } from '../../src/desk/document/document.ts'

type Kind = EmbedAttributes['kind']

/** Whose addresses are known to show one thing, and what: hosts without "www.", and paths. */
const providers: readonly { provider: string; kind: Kind; hosts: readonly string[]; path: RegExp }[] = [
  {
    ...{ provider: 'YouTube', kind: 'video', hosts: ['youtube.com', 'm.youtube.com'] },
    path: /^\/(watch\?(.*&)?v=|shorts\/|live\/)[\w-]+/,
  },
  { provider: 'YouTube', kind: 'video', hosts: ['youtu.be'], path: /^\/[\w-]{6,}/ },
  { provider: 'Vimeo', kind: 'video', hosts: ['vimeo.com'], path: /^\/\d+/ },
  { provider: 'X', kind: 'post', hosts: ['x.com', 'twitter.com'], path: /^\/\w+\/status\/\d+/ },
  { provider: 'Telegram', kind: 'post', hosts: ['t.me'], path: /^\/(s\/)?\w+\/\d+/ },
  { provider: 'Facebook', kind: 'post', hosts: ['facebook.com'], path: /^\/[\w.]+\/(posts|videos)\/\w+/ },
  {
    ...{ provider: 'OpenStreetMap', kind: 'map', hosts: ['openstreetmap.org'] },
    path: /^\/(\?.*)?(#map=|node\/|way\/|relation\/)/,
  },
]

/**
 * What a lone address shows where it is one that stands for a video, a post or a map; null for every other text and address.
 * Nothing is asked of the other site: the provider's name stands in for a title.
 */
export function embedOfAddress(text: string): EmbedAttributes | null {
  const address = text.trim()
  if (/\s/.test(address) || !URL.canParse(address)) return null
  const { protocol, hostname, pathname, search, hash, href } = new URL(address)
  if (protocol !== 'https:') return null
  const host = hostname.replace(/^www\./, '')
  const known = providers.find(
    one => one.hosts.includes(host) && one.path.test(`${pathname}${search}${hash}`),
  )
  if (known === undefined) return null
  return { kind: known.kind, provider: known.provider, url: href, title: known.provider }
}
