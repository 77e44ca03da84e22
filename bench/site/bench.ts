// npm run bench:site [-- --seconds N --rounds N --embedded --fill N]: the built server under a load tool, beside a bare node:http
// server that sends the same bytes, by turns in the same run; pages built anew after a change; searches in bodies; memory with many articles.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { type OpenDatabase, openDatabase } from '../../src/database/open-database.ts'
import { findPostgresql, setup } from '../../tests/setup/postgresql-server.ts'
import { type RunningServer, startServer } from '../../tests/setup/running-server.ts'
import { type Change, decisionOn, everything, noteOn, savingOf } from './changes.ts'
import { addPosts, rareWord } from './fill-desk.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '5' },
    fill: { type: 'string', default: '0' },
    embedded: { type: 'boolean', default: false },
  },
})
const [seconds, rounds, fill] = [Number(values.seconds), Number(values.rounds), Number(values.fill)]
const connections = 20
const isEmbedded = values.embedded || findPostgresql() === null

interface Measured {
  /** Microseconds of the server's processor time for a request: it holds on a busy machine, too. */
  readonly cpuUs: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

const stopDatabase = isEmbedded ? null : await setup()
const server = await startServer({
  READOUT_TRUSTED_PROXIES: '127.0.0.1',
  READOUT_KEPT_PAGES: '64',
  ...(isEmbedded ? {} : { DATABASE_URL: process.env.READOUT_TEST_SERVER }),
})
try {
  console.log(
    `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}, load ${loadNow()}`,
  )
  console.log(
    `npm run bench:site -- --seconds ${seconds} --rounds ${rounds}${isEmbedded ? ' --embedded' : ''}; ${connections} connections\n`,
  )
  const article = '/articles/azerbaijani-fm-in-moscow'
  for (const [name, path] of [
    ['front page', '/'],
    ['article', article],
  ] as const)
    for (const encoding of ['br', 'identity']) await besidePlain(name, server.url + path, encoding)
  const { slugs, reports } = await articlesWithFacts()
  const posts = await withDatabase(async (db, pool) => {
    const added = await addPosts(db, 600)
    // What the database does by itself within a minute.
    await pool.query('ANALYZE')
    return added
  })
  const [saved, decided] = [savingOf(slugs), decisionOn(reports)]
  await anew('article with facts, after a note of correction on each', slugs, noteOn(reports))
  await anew('article with facts, after each was saved', slugs, saved)
  await anew('article with facts, after a decision on each', slugs, decided)
  await anew('article with facts, after a change of everything', slugs, async (pool, number) => {
    await saved(pool, number)
    await decided(pool, number)
    await everything(pool, number)
  })
  const postsSaved = savingOf(posts)
  await anew('post of 770 words, after a change of everything', posts, async (pool, number) => {
    await postsSaved(pool, number)
    await everything(pool, number)
  })
  await searches()
  if (fill > 0) await memory(fill)
  console.log(`load at the end ${loadNow()}`)
} finally {
  await server.stop()
  stopDatabase?.()
}

/** A page from the server and the same bytes from a bare one, by turns. */
async function besidePlain(name: string, url: string, encoding: string): Promise<void> {
  const headers = { 'accept-encoding': encoding }
  const sent = await fetched(url, headers)
  const file = join(server.dataFolder, 'plain.json')
  writeFileSync(file, JSON.stringify({ head: sent.head, body: sent.body.toString('base64') }))
  const plain = spawn(process.execPath, [join(import.meta.dirname, 'plain-server.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [port] = await once(plain.stdout!, 'data')
    const plainUrl = `http://127.0.0.1:${String(port).trim()}/`
    const [ours, theirs]: [Measured[], Measured[]] = [[], []]
    for (let round = -1; round < rounds; round++) {
      const own = await load(server.process.pid!, { url, headers })
      const other = await load(plain.pid!, { url: plainUrl, headers })
      if (round < 0) continue
      ours.push(own)
      theirs.push(other)
    }
    const ratios = ours.map((own, index) => own.perSecond / theirs[index]!.perSecond)
    const slow = ours.map((own, index) => own.p99 / theirs[index]!.p99)
    console.log(`${name}, ${encoding}, ${sent.body.length} bytes`)
    print('  ours', ours)
    print('  bare node:http', theirs)
    const cpu = ours.map((own, index) => own.cpuUs / theirs[index]!.cpuUs)
    console.log(`  processor time a request, ours / bare: ${spread(cpu)}`)
    console.log(`  ours / bare: requests ${spread(ratios)}, 99th percentile ${spread(slow)}\n`)
  } finally {
    plain.kill()
  }
}

/** Pages built anew: after each change each page is asked for once, so that no answer was kept. */
async function anew(name: string, slugs: readonly string[], change: Change): Promise<void> {
  const paths = slugs.map(slug => `/articles/${slug}`)
  await withDatabase(async (_db, pool) => {
    let told = 0
    const tell = async () => {
      await change(pool, told++)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    const alone: number[] = []
    for (let n = 0; n < 100; n++) {
      await tell()
      const took = await timed(paths[n % paths.length]!)
      if (n >= 30) alone.push(took)
    }
    const measured: Measured[] = []
    for (let round = 0; round < rounds; round++) {
      const took: number[] = []
      let [ms, cpu] = [0, 0]
      while (ms < seconds * 1000) {
        await tell()
        const [began, before] = [performance.now(), cpuMs(server.process.pid!)]
        const lanes = Array.from({ length: connections }, async (_none, lane) => {
          for (let at = lane; at < paths.length; at += connections) took.push(await timed(paths[at]!))
        })
        await Promise.all(lanes)
        ms += performance.now() - began
        cpu += cpuMs(server.process.pid!) - before
      }
      took.sort((a, b) => a - b)
      measured.push({
        cpuUs: (cpu * 1000) / took.length,
        perSecond: (took.length * 1000) / ms,
        p50: took[Math.floor(took.length / 2)]!,
        p99: took[Math.floor(took.length * 0.99)]!,
      })
    }
    console.log(`${name}, ${paths.length} of them`)
    console.log(
      `  one at a time: median ${median(alone).toFixed(1)} ms, slowest ${Math.max(...alone).toFixed(1)} ms`,
    )
    print('  under load', measured)
    console.log('')
  })
}

/** How many milliseconds a page takes. */
async function timed(path: string): Promise<number> {
  const began = performance.now()
  await fetched(server.url + path, {})
  return performance.now() - began
}

/** The demonstration's articles with facts, and their reports. */
async function articlesWithFacts(): Promise<{ readonly slugs: string[]; readonly reports: string[] }> {
  const rows = await withDatabase(db =>
    db
      .selectFrom('article')
      .select(['slug', 'report_id'])
      .where('language', '=', 'en')
      .where('state', '=', 'published')
      .where('report_id', 'in', query => query.selectFrom('event_report').select('report_id'))
      .orderBy('slug')
      .execute(),
  )
  return { slugs: rows.map(row => row.slug), reports: rows.map(row => row.report_id) }
}

/** Searches for a word that stands in bodies alone; each comes from another address, or the limit would answer. */
async function searches(): Promise<void> {
  const asked = `/search?q=${rareWord.word}`
  const { body } = await fetched(server.url + asked, {})
  const found = body.toString('utf8').match(/<li><article/g)?.length ?? 0
  console.log(
    `search for a word in the bodies of ${rareWord.posts} of 600 posts: ${found} results on the first page`,
  )
  let n = 0
  const dayOf = (day: number) => new Date(Date.UTC(1900, 0, 1 + day)).toISOString().slice(0, 10)
  for (const [name, pathOf] of [
    ['another question each time', () => `${asked}&from=${dayOf(n)}`],
    ['the same question', () => asked],
  ] as const) {
    const measured: Measured[] = []
    for (let round = 0; round < rounds; round++)
      measured.push(
        await load(server.process.pid!, {
          url: server.url,
          setupRequest: request => {
            n++
            const from = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`
            const headers = { ...request.headers, 'x-forwarded-for': from }
            return { ...request, headers, path: pathOf() }
          },
        }),
      )
    print(`  ${name}`, measured)
  }
  console.log('')
}

/** The server's memory while so many articles are asked for once each. */
async function memory(count: number): Promise<void> {
  const slugs = await withDatabase(db => addPosts(db, count, 600))
  console.log(`memory while ${count} articles are asked for, of which ${64} MB of pages are kept`)
  console.log(`  before: ${residentMB()} MB`)
  const part = Math.ceil(slugs.length / 4)
  for (let start = 0; start < slugs.length; start += part) {
    const lanes = 16
    await Promise.all(
      Array.from({ length: lanes }, async (_none, lane) => {
        for (let at = start + lane; at < Math.min(start + part, slugs.length); at += lanes)
          await fetched(`${server.url}/articles/${slugs[at]}`, { 'accept-encoding': 'gzip' })
      }),
    )
    console.log(`  after ${Math.min(start + part, slugs.length)}: ${residentMB()} MB`)
  }
  console.log('')
}

async function load(
  pid: number,
  options: Omit<autocannon.Options, 'connections' | 'duration' | 'requests'> & {
    setupRequest?: (request: autocannon.Request) => autocannon.Request
  },
): Promise<Measured> {
  const { setupRequest, ...rest } = options
  const before = cpuMs(pid)
  const result = await autocannon({
    ...rest,
    connections,
    duration: seconds,
    ...(setupRequest === undefined ? {} : { requests: [{ setupRequest }] }),
  } as autocannon.Options)
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were refusals and ${result.errors} failed`)
  const { requests, latency } = result
  const cpuUs = ((cpuMs(pid) - before) * 1000) / requests.total
  return { cpuUs, perSecond: requests.average, p50: latency.p50, p99: Math.max(latency.p99, 0.5) }
}

async function fetched(
  url: string,
  headers: Record<string, string>,
): Promise<{ head: string[]; body: Buffer }> {
  const request = get(url, { headers })
  const [response] = await once(request, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  if (response.statusCode !== 200) throw new Error(`${url} was answered with ${response.statusCode}`)
  const own = new Set(['date', 'connection', 'keep-alive'])
  const head: string[] = []
  for (let at = 0; at < response.rawHeaders.length; at += 2)
    if (!own.has(response.rawHeaders[at].toLowerCase()))
      head.push(response.rawHeaders[at], response.rawHeaders[at + 1])
  return { head, body: Buffer.concat(chunks) }
}

async function withDatabase<Result>(
  act: (db: OpenDatabase['db'], pool: OpenDatabase['pool']) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase({
    url: isEmbedded ? null : process.env.READOUT_TEST_SERVER!,
    dataFolder: server.dataFolder,
  })
  try {
    return await act(database.db, database.pool)
  } finally {
    await database.close()
  }
}

/** The processor time that a process has taken, in milliseconds; the kernel counts hundredths of a second. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function residentMB(): number {
  const status = readFileSync(`/proc/${(server as RunningServer).process.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
}

function loadNow(): string {
  try {
    return readFileSync('/proc/loadavg', 'utf8').split(' ')[0]!
  } catch {
    return 'unknown'
  }
}

function print(name: string, measured: readonly Measured[]): void {
  const of = (pick: (one: Measured) => number, digits = 0) => spread(measured.map(pick), digits)
  console.log(
    `${name}: ${of(one => one.perSecond)} a second, median ${of(one => one.p50)} ms, 99th percentile ${of(one => one.p99)} ms, processor ${of(one => one.cpuUs)} µs a request`,
  )
}

function spread(numbers: readonly number[], digits = 2): string {
  const sorted = numbers.toSorted((a, b) => a - b)
  return `${median(numbers).toFixed(digits)} (${sorted[0]!.toFixed(digits)} to ${sorted.at(-1)!.toFixed(digits)})`
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}
