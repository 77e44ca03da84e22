import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open-database.ts'
import { scratchDatabase } from '../database/scratch-database.ts'
import { readSearchText } from './read-search-text.ts'
import { mostCounted, type Search, searchDocuments } from './search-documents.ts'

const documents = 20_000

let database: OpenDatabase
beforeAll(async () => {
  database = await scratchDatabase()
  // Eight years of events, most of them in the later ones; every thirtieth has no day. Each word is as rare as its name says; "early" stands in
  // the first quarter alone, "late" in the newest hundred.
  await sql`
    INSERT INTO search_document (kind, id, language, day, words, facets)
    SELECT 'event', 'e' || lpad(n::text, 6, '0'), '',
      CASE WHEN n % 30 = 7 THEN NULL ELSE '2018-01-01'::date + (2900 * sqrt(n / ${documents}::float))::integer END,
      array_to_tsvector(ARRAY['all'] || CASE WHEN n % 3 = 0 THEN ARRAY['third'] ELSE '{}' END
        || CASE WHEN n % 17 = 0 THEN ARRAY['seventeenth'] ELSE '{}' END
        || CASE WHEN n % 200 = 0 THEN ARRAY['twohundredth'] ELSE '{}' END
        || CASE WHEN n % 4000 = 0 THEN ARRAY['rare'] ELSE '{}' END
        || CASE WHEN n < ${documents / 4} THEN ARRAY['early'] ELSE '{}' END
        || CASE WHEN n >= ${documents - 100} THEN ARRAY['late'] ELSE '{}' END),
      ARRAY['type:' || CASE WHEN n % 5 = 0 THEN 'visit' ELSE 'meeting' END, 'actor:a' || n % 40]
    FROM generate_series(1, ${documents}) AS n`.execute(database.db)
})
afterAll(() => database.close())

const whole: Search = {
  ...{ kind: 'event', terms: [], languages: ['en'], facets: [], from: null, to: null, after: null },
  ...{ limit: mostCounted, telling: 'facets' },
}

/** What matches, told by looking at every document. */
async function lookedUp(word: string | null, { facets, from, to }: Search): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM search_document WHERE kind = 'event' AND facets @> ${[...facets]}::text[]
      AND (${word}::text IS NULL OR words @@ quote_literal(${word})::tsquery)
      AND (${from}::date IS NULL OR day >= ${from}::date) AND (${to}::date IS NULL OR day <= ${to}::date)
    ORDER BY day DESC NULLS LAST, id DESC LIMIT ${mostCounted + 1}`.execute(database.db)
  return rows.map(row => row.id)
}

test.each([
  ['all', {}],
  ['third', {}],
  ['seventeenth', {}],
  ['twohundredth', {}],
  ['rare', {}],
  ['early', {}],
  ['late', {}],
  ['none', {}],
  ['third', { to: '2021-05-03' }],
  ['seventeenth', { from: '2019-02-28', to: '2024-02-29' }],
  ['early', { from: '2019-01-01' }],
  ['all', { from: '2025-11-01' }],
  ['all', { from: '1900-01-01', to: '1900-12-31' }],
  ['twohundredth', { from: '1200-01-01', to: '2300-01-01' }],
  ['all', { from: '2022-01-01', to: '2021-01-01' }],
  [null, { facets: ['type:visit', 'actor:a10'] }],
  [null, { facets: ['type:meeting'] }],
  ['third', { facets: ['type:visit', 'actor:a3'], to: '2023-03-31' }],
] as [
  string | null,
  Partial<Search>,
][])('"%s" with %o finds the newest of all that match', async (word, asked) => {
  const search = { ...whole, ...asked, terms: word === null ? [] : readSearchText(word) }
  const expected = await lookedUp(word, search)
  const found = await searchDocuments(database.db, search)
  expect(found.total).toBe(expected.length)
  expect(found.isCut).toBe(expected.length > mostCounted)
  // The ranked ones stand first, whatever their day.
  expect(found.hits.map(hit => hit.id).toSorted()).toEqual(expected.slice(0, mostCounted).toSorted())
})

test('a count, the hits and the facets are told where they are asked for', async () => {
  const asked = { ...whole, terms: readSearchText('twohundredth'), limit: 3 }
  const of = async (telling: Search['telling']) => await searchDocuments(database.db, { ...asked, telling })
  expect(await of('count')).toEqual({ hits: [], hasMore: false, total: 100, isCut: false, facets: new Map() })
  const hits = await of('hits')
  expect(hits).toMatchObject({ hasMore: true, total: 100, facets: new Map() })
  expect(hits.hits).toHaveLength(3)
  const all = await of('facets')
  expect(all.hits).toEqual(hits.hits)
  // Every two-hundredth is a fifth, too; whom it is about is not counted.
  expect(all.facets).toEqual(new Map([['type:visit', 100]]))
})
