import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { SearchKind } from './search-document.ts'

/** ISO days, both included. */
export interface Days {
  readonly first: string
  readonly last: string
}

/** For each kind the days of its newest `documents` until a day, or ever; null where there are not so many. */
export async function newestDays(
  db: Database,
  asked: readonly { readonly kind: SearchKind; readonly to: string | null }[],
  documents: number,
): Promise<(Days | null)[]> {
  // The index gives them in this order, and holds all that is asked for.
  const each = asked.map(({ kind, to }, index) => {
    const until = to === null ? sql`true` : sql`day <= ${to}::date`
    return sql`SELECT ${sql.lit(index)} AS at,
      (SELECT day FROM search_document WHERE kind = ${kind} AND day IS NOT NULL AND ${until}
       ORDER BY day DESC NULLS LAST OFFSET ${sql.lit(documents)} LIMIT 1) AS first,
      (SELECT day FROM search_document WHERE kind = ${kind} AND day IS NOT NULL AND ${until}
       ORDER BY day DESC NULLS LAST LIMIT 1) AS last`
  })
  const { rows } = await sql<{
    at: number
    first: string | null
    last: string | null
  }>`/* kept plan */ ${sql.join(each, sql` UNION ALL `)}`.execute(db)
  const found = new Map(rows.map(row => [row.at, row]))
  return asked.map((_one, index) => {
    const { first = null, last = null } = found.get(index) ?? {}
    return first === null || last === null ? null : { first, last }
  })
}

/** So many times as many days, with the same end. */
export function longer({ first, last }: Days, times: number): Days {
  const length = Date.parse(last) - Date.parse(first) + dayMs
  const start = new Date(Date.parse(last) + dayMs - length * times)
  return { first: start.toISOString().slice(0, 10), last }
}

const dayMs = 86_400_000

/**
 * Beyond so many months, years are named instead: to look through more documents takes less time than to ask each of them for every
 * month.
 */
const mostMonths = 5

/** The lexemes of migrations/0051 that documents of these days have, and perhaps those of a few more days. */
export function lexemesOfDays({ first, last }: Days): string[] {
  const [from, to] = [monthOf(first), monthOf(last)]
  const isByYear = to - from >= mostMonths
  const [start, end] = isByYear ? [Math.floor(from / 12), Math.floor(to / 12)] : [from, to]
  return Array.from({ length: end - start + 1 }, (_none, index) =>
    isByYear ? `year=${start + index}` : `month=${start + index}`,
  )
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}
