/** What every form of a feed is written from; addresses are whole, times are instants in UTC. */
export interface Feed {
  readonly title: string
  readonly description: string
  readonly language: string
  /** The page whose articles these are. */
  readonly page: string
  /** The address of this feed itself. */
  readonly self: string
  /** The WebSub hub that is told of changes; null for none. */
  readonly hub: string | null
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  readonly address: string
  readonly title: string
  readonly summary: string
  readonly publishedAt: string
  readonly updatedAt: string
  readonly author: string | null
  readonly categories: readonly string[]
}

/** When something in the feed last changed; the beginning of time for a feed without items. */
export function feedUpdatedAt({ items }: Feed): string {
  return items.map(item => item.updatedAt).reduce((a, b) => (a > b ? a : b), '1970-01-01T00:00:00.000Z')
}
