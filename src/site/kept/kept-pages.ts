import { LRUCache } from 'lru-cache'
import type { ConsentChoice } from '../../desk/consent/consent-choice.ts'
import type { ConsentPurpose } from '../../desk/settings.ts'
import type { ChangeLog } from './change-log.ts'
import { type KeptPage, sizeOf } from './kept-page.ts'

/** Longer addresses are not kept: no page of ours has one. */
const longestAddress = 400

/**
 * The part of the room for addresses with a query: searches and further pages of lists. There is no end of them, and whoever
 * walks through them all must not push out what readers read.
 */
const shareOfAsked = 1 / 8

/** What links from elsewhere add to an address to follow their readers; no page of ours reads it. */
const tracking = /^(utm_[a-z_]+|fbclid|gclid|yclid|dclid|msclkid|mc_[a-z]+|igshid|ref_src)$/

/** The answers that are the same for everybody, up to so many bytes; those not asked for longest make room. */
export class KeptPages {
  /** The purposes that readers of the present desk are asked about: what tells their choices apart. */
  purposes: readonly ConsentPurpose[] = []
  readonly log: ChangeLog
  private readonly plain: LRUCache<string, KeptPage>
  private readonly asked: LRUCache<string, KeptPage>

  constructor(log: ChangeLog, mostBytes: number) {
    this.log = log
    const room = (maxSize: number) =>
      new LRUCache<string, KeptPage>({
        maxSize,
        maxEntrySize: Math.ceil(maxSize / 4),
        sizeCalculation: sizeOf,
      })
    const forAsked = Math.ceil(mostBytes * shareOfAsked)
    this.plain = room(Math.max(1, mostBytes - forAsked))
    this.asked = room(forAsked)
  }

  /** The page kept under a key, unless something that it was built from has changed since, or its day is over. */
  find(key: string, nowMs: number): KeptPage | null {
    const page = this.findSame(key, nowMs)
    if (page !== null || !key.includes('?')) return page
    // The page without any query tells what of this one matters.
    const plain = this.findSame(withQuery(key, []), nowMs)
    if (plain === null) return null
    const less = readByPage(key, plain.query)
    return less === key ? null : this.findSame(less, nowMs)
  }

  private findSame(key: string, nowMs: number): KeptPage | null {
    if (!this.log.areHeard) return null
    const pages = this.pagesLike(key)
    const page = pages.get(key)
    if (page === undefined) return null
    if (page.freshAt === this.log.heard && nowMs < page.untilMs) return page
    if (nowMs >= page.untilMs || this.log.hasChangedSince(page.heardAt, page.tags)) {
      pages.delete(key)
      return null
    }
    page.freshAt = this.log.heard
    return page
  }

  /** Keeps a page under its key without what it does not read. */
  keep(key: string, page: KeptPage): void {
    if (!this.log.areHeard) return
    const less = readByPage(key, page.query)
    this.pagesLike(less).set(less, page)
  }

  /** How many pages are kept, and how many bytes they count for. */
  get measure(): { readonly pages: number; readonly bytes: number } {
    const { plain, asked } = this
    return { pages: plain.size + asked.size, bytes: plain.calculatedSize + asked.calculatedSize }
  }

  private pagesLike(key: string): LRUCache<string, KeptPage> {
    return key.includes('?') ? this.asked : this.plain
  }
}

/**
 * The key of what an address shows to a reader with a choice about cookies; null for what is never kept. `url` is the path
 * with its query.
 */
export function keptKey(url: string, choice: ConsentChoice | null): string | null {
  if (url.length > longestAddress) return null
  const address = withoutTracking(url)
  return choice === null ? address : `${address} ${choice.allowed.join('.')}`
}

function withoutTracking(url: string): string {
  if (!url.includes('?')) return url
  return withQuery(
    url,
    partsOf(url).filter(part => !tracking.test(nameOf(part).toLowerCase())),
  )
}

/** A key with only that of its query which a page reads. */
function readByPage(key: string, names: readonly string[]): string {
  return key.includes('?')
    ? withQuery(
        key,
        partsOf(key).filter(part => names.includes(nameOf(part))),
      )
    : key
}

/** A key is an address, which has no spaces, and after one the choice about cookies. */
function withQuery(key: string, parts: readonly string[]): string {
  const query = parts.length === 0 ? '' : `?${parts.join('&')}`
  return key.replace(/\?[^ ]*/, () => query)
}

function partsOf(key: string): string[] {
  return key
    .slice(key.indexOf('?') + 1)
    .split(' ', 1)[0]!
    .split('&')
    .filter(part => part !== '')
}

/** As the routes read it; a name that nobody can read is no name of theirs. */
function nameOf(part: string): string {
  const [name] = new URLSearchParams(part).keys()
  return name ?? ''
}
