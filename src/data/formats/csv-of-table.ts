import { stringify } from 'csv-stringify/sync'
import type { Cell, DataTable } from '../tables/data-table.ts'

/**
 * A table as CSV (RFC 4180, UTF-8, CRLF), a piece for each row, the heading first. Several values of one cell stand with "; "
 * between them; a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export async function* csvOfTable(
  { columns }: Pick<DataTable<never>, 'columns'>,
  rows: AsyncIterable<Readonly<Record<string, Cell>>>,
): AsyncGenerator<string> {
  const names = Object.keys(columns)
  yield csvRow(names)
  for await (const row of rows) yield csvRow(names.map(name => textOf(row[name] ?? null)))
}

function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return cell.toISOString()
  return typeof cell === 'object' ? cell.join('; ') : String(cell)
}

function csvRow(cells: readonly string[]): string {
  return stringify([cells], { record_delimiter: 'windows', escape_formulas: true })
}
