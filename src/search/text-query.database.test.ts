import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open-database.ts'
import { scratchDatabase } from '../database/scratch-database.ts'
import { readSearchText } from './read-search-text.ts'
import { queryOf } from './text-query.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await scratchDatabase()
})
afterAll(() => database.close())

async function queryFor(typed: string, languages: readonly string[]): Promise<string> {
  const query = queryOf(readSearchText(typed), languages, ['kind=event'])
  const { rows } = await sql<{ query: string }>`SELECT ${query}::text AS query`.execute(database.db)
  return rows[0]!.query
}

test('each way in which a word may stand is asked for once, whatever languages share it', async () => {
  expect(await queryFor('border', ['en', 'ru', 'hy', 'ka'])).toBe("( 'border' | '~border' ) & 'kind=event'")
  expect(await queryFor('visits', ['en', 'ka'])).toBe(
    "( 'visit' | 'visits' | '~visit' | '~visits' ) & 'kind=event'",
  )
})

test('a phrase stays one, and what is excluded is', async () => {
  expect(await queryFor('"border talks" -Baku', ['en', 'ka'])).toBe(
    "( 'border' <-> 'talk' | 'border' <-> 'talks' ) & !'baku' & 'kind=event'",
  )
})

test('a word that one language leaves out is asked for as the others have it', async () => {
  expect(await queryFor('the', ['en', 'ka'])).toBe("'the' & 'kind=event'")
})
