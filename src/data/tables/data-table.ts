import type { Database } from '../../database/open-database.ts'
import type { Whereabouts } from '../describe-facts.ts'

/** What a cell of a column holds: text, a day, an instant, a whole number, or several texts. */
export type ColumnType = 'text' | 'day' | 'instant' | 'number' | 'list'

export type Cell = string | number | Date | readonly string[] | null

/** A flat table of the open data, from which CSV and Parquet are written: rows are objects by the columns' names. */
export interface DataTable<Filter> {
  readonly name: string
  readonly columns: Readonly<Record<string, ColumnType>>
  /** Read as they are taken, so that a large table needs no more memory than a small one. */
  readonly rows: (asked: TableQuestion<Filter>) => AsyncGenerator<Readonly<Record<string, Cell>>>
}

/** `today` is an ISO day. */
export interface TableQuestion<Filter> {
  readonly db: Database
  readonly filter: Filter
  readonly where: Whereabouts
  readonly today: string
}
