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

  keep(key: string, page: KeptPage): void {
    if (this.log.areHeard) this.pagesLike(key).set(key, page)
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
  const at = url.indexOf('?')
  if (at < 0) return url
  const kept = url
    .slice(at + 1)
    .split('&')
    .filter(part => part !== '' && !tracking.test(part.split('=')[0]!.toLowerCase()))
  return kept.length === 0 ? url.slice(0, at) : `${url.slice(0, at)}?${kept.join('&')}`
}

/** The names in an address's query that are not there for tracking. */
export function queryNames(url: string): string[] {
  const address = withoutTracking(url)
  return [...new URLSearchParams(address.split('?')[1] ?? '').keys()]
}
