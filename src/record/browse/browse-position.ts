/** Where a page of the record ended: pages go on after it, whatever was added or taken away meanwhile. */
export interface BrowsePosition {
  /** How well the last one was found, or how many events it has; 0 where neither orders the list. */
  readonly score: number
  /** ISO day; null where there is none. */
  readonly day: string | null
  readonly id: string
}

/** A page with where the next one begins; null on the last. */
export interface Browsed<Found> {
  readonly found: readonly Found[]
  readonly next: BrowsePosition | null
}

/** A position as part of an address: "12,2020-08-26,ab12". */
export function writePosition({ score, day, id }: BrowsePosition): string {
  return `${score},${day ?? ''},${id}`
}

/** The position that an address names, or null for what is none. */
export function readPosition(text: string): BrowsePosition | null {
  const parts = /^(\d{1,12}),(\d{4}-\d{2}-\d{2})?,([\w-]{1,40})$/.exec(text)
  if (parts === null) return null
  return { score: Number(parts[1]), day: parts[2] ?? null, id: parts[3]! }
}
