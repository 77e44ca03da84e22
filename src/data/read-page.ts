import { dataPath } from '../desk/address.ts'
import type { Whereabouts } from './describe-facts.ts'
import type { PageTokens } from './page-token.ts'
import { Pause } from './pause.ts'

/** A query of a list: its filters beside how many a page holds and the token of the page. */
export interface PageQuery {
  readonly limit: number
  readonly after?: string | undefined
  readonly [filter: string]: string | number | undefined
}

/** A list that is read page by page. `read` starts after a position; `positionOf` is where to go on after an item. */
export interface PagedList<Item, Position> {
  readonly path: string
  readonly query: PageQuery
  readonly read: (after: Position | null, chunk: number) => AsyncGenerator<Item | Pause<Position>>
  readonly positionOf: (item: NoInfer<Item>) => Position
}

/**
 * One page and the address of the next, null on the last. A page ends early where much was looked through for little: `next`
 * alone says whether there may be more. Problems: those of `PageTokens.open`.
 */
export async function readPage<Item, Position>(
  { path, query, read, positionOf }: PagedList<Item, Position>,
  tokens: PageTokens,
  { publicUrl }: Whereabouts,
): Promise<{ items: Item[]; next: string | null }> {
  const { limit, after, ...filters } = query
  const asked = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, string] => [name, String(value)])
    .sort()
  // A token goes on with the same list under the same filters; pages may differ in size.
  const bound = JSON.stringify([path, asked])
  const position = after === undefined ? null : (tokens.open(after, bound) as Position)
  const goesOnAt = (at: Position) => {
    const token = tokens.seal(at, bound)
    const search = new URLSearchParams([...asked, ['limit', String(limit)], ['after', token]])
    return `${publicUrl}${dataPath}${path}?${search}`
  }
  const items: Item[] = []
  for await (const item of read(position, limit + 1)) {
    if (item instanceof Pause) return { items, next: goesOnAt(item.position) }
    if (items.length === limit) return { items, next: goesOnAt(positionOf(items.at(-1)!)) }
    items.push(item)
  }
  return { items, next: null }
}
