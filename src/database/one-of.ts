import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** Whether a text column holds one of these, given as one parameter: a list of hundreds would be read, sent and planned one by one. */
export function oneOf(column: string, values: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} = ANY(${[...values]}::text[])`
}
