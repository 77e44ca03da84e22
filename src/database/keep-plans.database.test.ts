import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from './open-database.ts'
import { scratchDatabase } from './scratch-database.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await scratchDatabase()
})
afterAll(() => database.close())

const isServer = process.env.READOUT_TEST_DATABASE === 'server'

test('a question’s plan is kept by its text, of so many texts; an unmarked question has none', async () => {
  await database.db.connection().execute(async db => {
    const ask = async (mark: string, text: string, value: number) => {
      const { rows } = await sql<{
        n: number
      }>`${sql.raw(mark)} SELECT ${value}::integer AS n, ${sql.lit(text)} AS text`.execute(db)
      return rows[0]!.n
    }
    for (let n = 0; n < 40; n++) expect(await ask('/* kept plan */', `text ${n}`, n)).toBe(n)
    for (const n of [1, 2]) expect(await ask('/* kept plan: by-name */', 'named', n)).toBe(n)
    for (const n of [1, 2]) expect(await ask('/* no mark */', 'unmarked', n)).toBe(n)
    const { rows } = await sql<{ statement: string }>`SELECT statement FROM pg_prepared_statements`.execute(
      db,
    )
    const texts = rows.map(row => row.statement)
    const kept = texts.filter(text => text.startsWith('/* kept plan */'))
    expect(kept.length).toBe(isServer ? 24 : 0)
    expect(texts.some(text => text.includes('by-name'))).toBe(isServer)
    expect(texts.some(text => text.includes('unmarked'))).toBe(false)
  })
})
