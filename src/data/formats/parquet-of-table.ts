import { ByteWriter, parquetWriteRows } from 'hyparquet-writer'
import type { Cell, ColumnType, DataTable } from '../tables/data-table.ts'

/** So many rows are held, written and sent at a time: small enough to come between other requests. */
const rowGroupSize = 2000

/** A table as Apache Parquet with Snappy, written while it is read: of a large one only a group of rows is in memory. */
export function parquetOfTable(
  { columns, name }: Pick<DataTable<never>, 'columns' | 'name'>,
  rows: AsyncIterable<Readonly<Record<string, Cell>>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>>()
  const out = writable.getWriter()
  const written = parquetWriteRows({
    writer: new StreamWriter(out),
    rows: converted(columns, rows),
    columns: Object.keys(columns).map(column => ({ name: column })),
    schema: schemaOf(columns, name),
    rowGroupSize,
    createdBy: 'readout',
  })
  Promise.resolve(written)
    .then(
      () => out.close(),
      error => out.abort(error),
    )
    .catch(() => {})
  return readable
}

/** Hands over what was written after each group of rows, and waits until it is taken. */
class StreamWriter extends ByteWriter {
  readonly #out: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>

  constructor(out: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>) {
    super()
    this.#out = out
  }

  async flush(): Promise<void> {
    const bytes = this.getBytes().slice()
    // `offset` goes on counting from the beginning of the file.
    this.index = 0
    if (bytes.length > 0) await this.#out.write(bytes)
  }

  override async finish(): Promise<void> {
    await this.flush()
  }
}

type SchemaElement = Parameters<typeof parquetWriteRows>[0]['schema'] extends (infer Element)[] | undefined
  ? Element
  : never

const elements: Readonly<Record<Exclude<ColumnType, 'list'>, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  day: { type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'OPTIONAL' },
  number: { type: 'INT64', repetition_type: 'OPTIONAL' },
}

function schemaOf(columns: DataTable<never>['columns'], name: string): SchemaElement[] {
  return [
    { name, num_children: Object.keys(columns).length },
    ...Object.entries(columns).flatMap(([column, type]): SchemaElement[] =>
      type === 'list'
        ? [
            { name: column, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
            { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
            { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
          ]
        : [{ name: column, ...elements[type] }],
    ),
  ]
}

async function* converted(
  columns: DataTable<never>['columns'],
  rows: AsyncIterable<Readonly<Record<string, Cell>>>,
): AsyncGenerator<Record<string, unknown>> {
  for await (const row of rows)
    yield Object.fromEntries(
      Object.entries(columns).map(([name, type]) => [name, cellFor(row[name] ?? null, type)]),
    )
}

function cellFor(cell: Cell, type: ColumnType): unknown {
  if (type === 'list') return cell ?? []
  if (cell === null) return null
  switch (type) {
    case 'day':
      return new Date(`${String(cell)}T00:00:00Z`)
    case 'number':
      return BigInt(cell as number)
    case 'instant':
    case 'text':
      return cell
  }
}
