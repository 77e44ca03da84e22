// npm run bench:newsroom [-- --articles 100000] [--keep FOLDER] [--rounds 3]: how long the newsroom's screens wait for the API, on
// the demonstration (embedded) and with 100,000 articles on a PostgreSQL server of its own. docs/newsroom-at-scale.md has the figures.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Hono } from 'hono'
import pg from 'pg'
import { readCoder } from '../../src/coder/read-coder.ts'
import { type OpenDatabase, openDatabase } from '../../src/database/open-database.ts'
import { createDesk } from '../../src/desk/create-desk.ts'
import { folderStore } from '../../src/desk/files/file-store.ts'
import { outboxMailer } from '../../src/desk/mail/outbox-mailer.ts'
import { addMember } from '../../src/desk/people/add-member.ts'
import { createSignIn } from '../../src/desk/people/sign-in.ts'
import { readDesk } from '../../src/desk/read-desk.ts'
import { createNewsroom } from '../../src/newsroom/newsroom-app.ts'
import { startServer } from '../record/bench-server.ts'
import { fillRecord } from '../record/fill-record.ts'
import { benchSettings } from './bench-settings.ts'
import { fillProposals } from './fill-proposals.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    keep: { type: 'string' },
  },
})
const rounds = Number(values.rounds)
const perRound = 20
/** Milliseconds at the 95th percentile. */
const bars = { demonstration: 100, many: 300 }
const origin = 'http://desk.example'
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-newsroom-'))

console.log(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`,
)
try {
  const template = new URL('../../dist/demonstration/database', import.meta.url).pathname
  const demonstration = await openDatabase({ url: null, dataFolder: join(folder, 'data'), template })
  await measure(demonstration, 'the demonstration (embedded)', bars.demonstration)
  await demonstration.close()
  const server = await startServer(values.keep ?? null)
  try {
    const many = await openDatabase({ url: await databaseOf(server.url), dataFolder: '' })
    await fill(many)
    await measure(many, `${values.articles} articles (${server.version})`, bars.many)
    await many.close()
  } finally {
    server.stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`load after ${loadavg()[0]!.toFixed(1)}`)

async function databaseOf(address: string): Promise<string> {
  const name = `newsroom_${values.articles}`
  const admin = new pg.Client({ connectionString: address })
  await admin.connect()
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) await admin.query(`CREATE DATABASE ${name}`)
  await admin.end()
  const url = new URL(address)
  url.pathname = `/${name}`
  return url.href
}

/** The record's bench tells of some twenty events by seven reports. */
async function fill({ db, pool }: OpenDatabase): Promise<void> {
  const { rows } = await pool.query('SELECT count(*)::int AS held FROM report')
  if (rows[0].held === 0) {
    console.log(`Filling ${values.articles} articles`)
    await fillRecord(pool, Math.round(Number(values.articles) / 0.35))
    await fillProposals(pool)
  }
  if ((await readDesk(db)) === null) await createDesk(db, 'own', benchSettings, new Date())
}

async function measure(database: OpenDatabase, where: string, bar: number): Promise<void> {
  const ask = await newsroomOver(database)
  const [actor, event, report] = await Promise.all([
    idOf(database, 'SELECT actor_id AS id FROM actor_view ORDER BY event_count DESC LIMIT 1'),
    idOf(
      database,
      'SELECT event_id AS id FROM event_view ORDER BY date_start DESC NULLS LAST LIMIT 1 OFFSET 3',
    ),
    idOf(
      database,
      `SELECT report_id || '/' || language AS id FROM article ORDER BY updated_at DESC, report_id LIMIT 1`,
    ),
  ])
  const paths = [
    '/door',
    '/desk',
    '/reports',
    '/reports?view=drafts',
    '/reports?view=open',
    '/reports?words=report 99',
    '/reports?country=georgia',
    '/board',
    '/record/events',
    '/record/events?type=call&status=overdue',
    `/record/events?actor=${actor}`,
    '/record/events?process=delimitation',
    '/record/events?words=tbilisi water',
    '/record/actors',
    '/record/actors?kind=person&state=AM',
    '/record/actors?words=karen',
    '/record/proposals',
    '/record/readings',
    '/record/changes',
    `/record/events/${event}`,
    `/record/actors/${actor}`,
    `/reports/${report}`,
    '/find?words=report 12',
    '/find?words=kar',
    '/actors?query=kar',
    '/notices',
    '/media',
    '/applications',
    '/readers?days=28',
    '/people',
    '/audit',
    '/tokens',
    '/jobs',
  ]
  console.log(
    `\n${where}: ms at 50 / 95 % of ${rounds * perRound} requests, one at a time; the bar is ${bar} at 95 %`,
  )
  for (const path of paths) {
    const first = await ask(path)
    if (!first.ok) {
      console.log(`  ${path.padEnd(48)} answers ${first.status}: ${(await first.text()).slice(0, 200)}`)
      continue
    }
    const bytes = (await first.arrayBuffer()).byteLength
    const times: number[] = []
    for (let turn = 0; turn < rounds * perRound; turn++) {
      const before = performance.now()
      await (await ask(path)).arrayBuffer()
      times.push(performance.now() - before)
    }
    const [mid, high] = [0.5, 0.95].map(share => at(times, share))
    const size = `${Math.round(bytes / 1024)} KB`
    console.log(
      `  ${path.slice(0, 47).padEnd(48)} ${mid!.toFixed(1).padStart(7)} / ${high!.toFixed(1).padStart(7)}  ${size.padStart(7)}${high! > bar ? '  OVER' : ''}`,
    )
  }
}

async function newsroomOver(database: OpenDatabase): Promise<(path: string) => Promise<Response>> {
  const { db, pool } = database
  const clock = () => new Date()
  const mailer = outboxMailer(join(folder, 'outbox'), 'desk@desk.example', clock)
  const secret = 'a secret for the bench alone, of no use'
  const signIn = createSignIn({ pool, publicUrl: origin, secret, mailer, attemptsPerMinute: 1000 })
  const parts = {
    ...{ db, clock, signIn, mailer, sendJob: async () => {}, outboxFolder: join(folder, 'outbox') },
    coder: { ...(await readCoder()), packs: [] },
    files: folderStore(join(folder, 'files')),
    publicUrl: origin,
    clientFolder: join(folder, 'client'),
  }
  const app = new Hono().route('/newsroom', createNewsroom(parts))
  const account = { email: 'bench@desk.example', password: 'four plain words here' }
  const known = await db.selectFrom('user').select('id').where('email', '=', account.email).execute()
  if (known.length === 0) await addMember(signIn, { name: 'Bench', ...account, role: 'administrator' })
  const answer = await app.request(`${origin}/newsroom/auth/sign-in/email`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!
  return async path => app.request(`${origin}/newsroom/api${path}`, { headers: { cookie } })
}

async function idOf({ pool }: OpenDatabase, query: string): Promise<string> {
  return String((await pool.query(query)).rows[0]?.id ?? 'none')
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!
}
