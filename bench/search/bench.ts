// npm run bench:search [-- --articles N]: searches a second and their times over articles of about 800 words on a real PostgreSQL
// server, beside a query that does nothing and a look through every body (ILIKE), by turns in the same run.
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { scratchDatabase } from '../../src/database/scratch-database.ts'
import { readSearchText } from '../../src/search/read-search-text.ts'
import { putDocument } from '../../src/search/search-document.ts'
import { searchDocuments } from '../../src/search/search-documents.ts'
import { setup } from '../../tests/setup/postgresql-server.ts'

const { values } = parseArgs({ options: { articles: { type: 'string', default: '5000' } } })
const articles = Number(values.articles)
const [rounds, perRound, atOnce] = [5, 100, 4]

const names = ['Jeyhun Bayramov', 'Ararat Mirzoyan', 'Sergey Lavrov', 'Maka Bochorishvili', 'Hakan Fidan']
const common = 'minister border talks agreement visit region delegation statement railway commission'.split(
  ' ',
)

const stopServer = await setup()
process.env.READOUT_TEST_DATABASE = 'server'
const database = await scratchDatabase()
const { db } = database
try {
  await sql`CREATE TABLE bench_body (id text PRIMARY KEY, body text NOT NULL)`.execute(db)
  const began = performance.now()
  for (let number = 0; number < articles; number++) await fill(number)
  await sql`VACUUM ANALYZE search_document`.execute(db)
  console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`)
  console.log(`npm run bench:search -- --articles ${articles}`)
  console.log(
    `indexed in ${((performance.now() - began) / 1000).toFixed(1)} s; ${rounds} rounds of ${perRound} searches, ${atOnce} at once\n`,
  )
  const tools: readonly (readonly [string, (number: number) => Promise<unknown>])[] = [
    ['a query that does nothing', () => sql`SELECT 1`.execute(db)],
    ['a word of one article', number => search(`rarity${number % articles}`)],
    ['a name in another alphabet', number => search(['Байрамов', 'ბოჭორიშვილი', 'Мирзоян'][number % 3]!)],
    [
      'two words of many articles',
      number => search(`${common[number % 10]} ${common[(number * 7 + 3) % 10]}`),
    ],
    [
      'ILIKE over every body',
      number =>
        sql`SELECT id FROM bench_body WHERE body ILIKE ${`%rarity${number % articles} %`}`.execute(db),
    ],
  ]
  const speeds = new Map(tools.map(([name]) => [name, [] as number[]]))
  const times = new Map(tools.map(([name]) => [name, [] as number[]]))
  for (let round = -1; round < rounds; round++)
    for (const [name, ask] of tools) {
      const taken: number[] = []
      const started = performance.now()
      await Promise.all(Array.from({ length: atOnce }, (_none, lane) => inLane(lane, ask, taken)))
      if (round < 0) continue
      speeds.get(name)!.push((taken.length * 1000) / (performance.now() - started))
      times.get(name)!.push(...taken)
    }
  for (const [name] of tools) {
    const speed = speeds.get(name)!.toSorted((a, b) => a - b)
    const at = (share: number) =>
      times.get(name)!.toSorted((a, b) => a - b)[Math.floor(times.get(name)!.length * share)]!
    console.log(
      `${name.padEnd(28)} ${speed[2]!.toFixed(0)} a second (${speed[0]!.toFixed(0)} to ${speed.at(-1)!.toFixed(0)}); ms at 50 / 95 / 99 %: ${[0.5, 0.95, 0.99].map(share => at(share).toFixed(1)).join(' / ')}`,
    )
  }
} finally {
  await database.close()
  stopServer()
}

async function inLane(
  lane: number,
  ask: (number: number) => Promise<unknown>,
  taken: number[],
): Promise<void> {
  for (let number = lane; number < perRound; number += atOnce) {
    const before = performance.now()
    await ask(number * 37)
    taken.push(performance.now() - before)
  }
}

function search(typed: string) {
  return searchDocuments(db, {
    ...{ kind: 'article', facets: [], from: null, to: null, after: null, limit: 20, telling: 'facets' },
    ...{ languages: ['en', 'de', 'ru'], terms: readSearchText(typed) },
  })
}

/** An article of 800 words: few words are common, most are rare, as in any language. */
async function fill(number: number): Promise<void> {
  const words = Array.from({ length: 800 }, (_none, at) => {
    const dice = (number * 7919 + at * 104_729) % 1000
    if (dice < 40) return common[dice % 10]!
    if (dice < 60) return names[dice % 5]!
    return `word${(number * 31 + at * at * 17) % 40_000}`
  })
  const body = `${words.join(' ')} rarity${number} end.`
  const day = new Date(Date.UTC(2015, 0, 1 + (number % 4000))).toISOString().slice(0, 10)
  await putDocument(db, {
    ...{ kind: 'article', id: `a${number}`, language: 'en', day, stemmedAs: 'en', body },
    ...{ title: `Report ${number}`, summary: words.slice(0, 20).join(' '), facets: ['format:news'] },
  })
  await sql`INSERT INTO bench_body VALUES (${`a${number}`}, ${body})`.execute(db)
}
