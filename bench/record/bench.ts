// npm run bench:record [-- --events 1000000] [--keep FOLDER] [--rounds 5]: fills a record on a real PostgreSQL, and as a smaller one
// 10,000 events and the embedded database with 20,000, asks it what pages ask, and checks that plans use indexes. `--only WORDS` asks
// the questions alone whose names hold them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { type OpenDatabase, openDatabase } from '../../src/database/open-database.ts'
import { serverSettings, startServer } from './bench-server.ts'
import { fillRecord } from './fill-record.ts'
import { type Question, questionsOf } from './questions.ts'
import { notingDatabase, wideLooks } from './read-plans.ts'

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    smaller: { type: 'string', default: '10000' },
    embedded: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '5' },
    keep: { type: 'string' },
    only: { type: 'string', default: '' },
  },
})
const rounds = Number(values.rounds)
const perRound = 40
/** Milliseconds at the 95th percentile: on a server, and embedded. */
const bars = { server: 50, matching: 20, embedded: 100 }

interface Measured {
  readonly question: Question
  readonly times: readonly number[]
  /** What the processor worked for each, here and in the server; empty where the system does not tell. */
  readonly worked: readonly number[]
  /** The 95th percentile of each round. */
  readonly ofRounds: readonly number[]
}

const began = loadavg()
console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`,
)
console.log(`npm run bench:record -- --events ${values.events} --rounds ${rounds}`)
console.log(
  `load before ${began.map(one => one.toFixed(1)).join(' ')}; ${rounds} rounds of ${perRound} questions each, one at a time\n`,
)
const server = await startServer(values.keep ?? null)
console.log(
  `${server.version} with ${Object.entries(serverSettings)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')}`,
)
const embeddedFolder = mkdtempSync(join(tmpdir(), 'readout-record-'))
try {
  const small = await onServer(Number(values.smaller))
  const large = await onServer(Number(values.events))
  console.log('\nGrowth of the 95th percentile')
  for (const [index, { question, times }] of large.entries()) {
    const before = at(small[index]!.times, 0.95)
    console.log(`  ${question.name.padEnd(42)} ${before.toFixed(1)} → ${at(times, 0.95).toFixed(1)} ms`)
  }
  const count = Number(values.embedded)
  if (count > 0) {
    const database = await openDatabase({ url: null, dataFolder: embeddedFolder })
    await measure(database, count, 'the embedded database', () => bars.embedded)
    await database.close()
  }
} finally {
  server.stop()
  rmSync(embeddedFolder, { recursive: true, force: true })
}
console.log(
  `\nload after ${loadavg()
    .map(one => one.toFixed(1))
    .join(' ')}`,
)

async function onServer(count: number): Promise<Measured[]> {
  const name = `record_${count}`
  const admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) await admin.query(`CREATE DATABASE ${name}`)
  await admin.end()
  const url = new URL(server.url)
  url.pathname = `/${name}`
  const database = await openDatabase({ url: url.href, dataFolder: '' })
  const measured = await measure(database, count, 'PostgreSQL', ({ bar }) =>
    bar === 'matching' ? bars.matching : bars.server,
  )
  await database.close()
  return measured
}

async function measure(
  { db, pool, kind }: OpenDatabase,
  count: number,
  where: string,
  barOf: (question: Question) => number,
): Promise<Measured[]> {
  const rows = async (table: string) =>
    Number((await pool.query(`SELECT count(*) FROM ${table}`)).rows[0].count)
  if ((await rows('event')) === 0) {
    console.log(`\nFilling ${count} events in ${where}`)
    await fillRecord(pool, count, line => console.log(line))
  }
  console.log(
    `\n${await rows('event')} events, ${await rows('assertion')} assertions, ${await rows('statement')} statements, ${await rows('report')} reports, ${await rows('actor_view')} actors in ${where}`,
  )
  const isAsked = ({ name }: Question) => name.includes(values.only)
  const questions = (await questionsOf(db)).filter(isAsked)
  const worked = await workOf(kind === 'server' ? pool : null)
  const floor = await timed(turn => pool.query('SELECT $1::int', [turn]), worked)
  console.log(`  ${'a query that does nothing'.padEnd(42)} ${told(floor)}`)
  const measured: Measured[] = []
  for (const question of questions) {
    const taken = await timed(question.ask, worked)
    const { times } = taken
    measured.push({ question, ...taken })
    const bar =
      question.bar === null
        ? ''
        : at(times, 0.95) <= barOf(question)
          ? `  within ${barOf(question)}`
          : `  OVER ${barOf(question)}`
    console.log(`  ${question.name.padEnd(42)} ${told(taken)}${bar}`)
  }
  const noted = notingDatabase(pool)
  // A small table is read as a whole with reason.
  const wide = await wideLooks(pool, noted, (await questionsOf(noted.db)).filter(isAsked), count < 100_000)
  console.log(
    wide.length === 0
      ? '  every plan uses indexes of the large tables'
      : '  plans that look at a large table as a whole:',
  )
  for (const { question, node, table, sql } of wide)
    console.log(`    ${question}: ${node} on ${table}: ${sql}`)
  return measured
}

type Taken = Omit<Measured, 'question'>

async function timed(ask: (turn: number) => Promise<unknown>, workedSoFar: () => number): Promise<Taken> {
  const all: number[][] = []
  const worked: number[] = []
  for (let round = -1; round < rounds; round++) {
    const times: number[] = []
    for (let turn = 0; turn < perRound; turn++) {
      const before = performance.now()
      const workedBefore = workedSoFar()
      await ask(turn + (round + 1) * 3)
      times.push(performance.now() - before)
      if (round >= 0) worked.push(workedSoFar() - workedBefore)
    }
    // The first round warms the caches, as a desk's pages do all day.
    if (round >= 0) all.push(times)
  }
  return { times: all.flat(), worked, ofRounds: all.map(times => at(times, 0.95)) }
}

function told({ times, ofRounds, worked }: Taken): string {
  const [mid, high, top] = [0.5, 0.95, 0.99].map(share => at(times, share).toFixed(1))
  return `ms at 50 / 95 / 99 %: ${mid} / ${high} / ${top} (95 % by round ${Math.min(...ofRounds).toFixed(1)} to ${Math.max(...ofRounds).toFixed(1)}); worked ${at(worked, 0.5).toFixed(1)} / ${at(worked, 0.95).toFixed(1)}`
}

/**
 * Milliseconds that the processor has worked for this process and, where the server's processes can be seen (Linux), for our
 * connections: on a machine that others use, too, it tells what waiting for them hides.
 */
async function workOf(pool: pg.Pool | null): Promise<() => number> {
  const worked = new Map<number, number>()
  const note = (client: pg.PoolClient) =>
    worked.set((client as pg.PoolClient & { processID: number }).processID, 0)
  pool?.on('connect', note)
  // The embedded database works within this process.
  const held = pool === null ? [] : await Promise.all(Array.from({ length: 10 }, () => pool.connect()))
  for (const client of held) {
    note(client)
    client.release()
  }
  return () => {
    for (const [pid, before] of worked) worked.set(pid, workedBy(pid) ?? before)
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000 + [...worked.values()].reduce((sum, one) => sum + one, 0)
  }
}

/** Milliseconds that a process has worked, or null where the system does not tell or it has ended. */
function workedBy(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return null
  }
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!
}
