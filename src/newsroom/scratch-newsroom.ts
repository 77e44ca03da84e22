import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { newIdentifier } from '../basics/identifier.ts'
import { spanOf } from '../basics/span.ts'
import { readCoder } from '../coder/read-coder.ts'
import { scratchDatabase } from '../database/scratch-database.ts'
import { createDesk } from '../desk/create-desk.ts'
import { folderStore } from '../desk/files/file-store.ts'
import { outboxMailer } from '../desk/mail/outbox-mailer.ts'
import { addMember } from '../desk/people/add-member.ts'
import type { Role } from '../desk/people/member.ts'
import { createSignIn } from '../desk/people/sign-in.ts'
import type { DeskSettings } from '../desk/settings.ts'
import { openQueue } from '../queue/open-queue.ts'
import type { ActorName, EventClaim, StatementClaim } from '../record/claim.ts'
import { createNewsroom } from './newsroom-app.ts'

export const origin = 'http://desk.example'
export const now = new Date('2020-08-27T10:00:00Z')

const settings: DeskSettings = {
  title: 'Test desk',
  tagline: {},
  about: {},
  languages: ['en', 'de'],
  formats: [{ slug: 'news', name: { en: 'News' } }],
  countries: [{ slug: 'russia', code: 'RU', name: { en: 'Russia' } }],
  processes: [{ slug: 'talks', name: { en: 'Talks' }, description: {} }],
  authors: [{ slug: 'nino-a', name: 'Nino A.', role: {} }],
  consent: { purposes: [] },
}

export const words =
  'Sergey Lavrov met Jeyhun Bayramov in Moscow on 26 August. Lavrov said that trade had grown.'

/** A draft that can be saved, with whatever a test changes. */
export const draft = (change: Record<string, unknown> = {}) => ({
  title: 'Ministers meet in Moscow',
  published: '2020-08-26',
  language: 'en',
  text: words,
  format: 'news',
  ...change,
})

type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Response>

/** A newsroom over a database of its own, with one member of each role; close it in `afterAll`. */
export async function scratchNewsroom() {
  const database = await scratchDatabase()
  const { db, pool } = database
  const folder = mkdtempSync(join(tmpdir(), 'readout-newsroom-'))
  await createDesk(db, 'own', settings, now)
  const errors: { error: unknown; reference: string }[] = []
  const outboxFolder = join(folder, 'outbox')
  const mailer = outboxMailer(outboxFolder, 'desk@desk.example', () => now)
  const secret = 'a secret for tests alone, of no use'
  const signIn = createSignIn({ pool, publicUrl: origin, secret, mailer, attemptsPerMinute: 1000 })
  const queue = openQueue(database, error => errors.push({ error, reference: 'job' }))
  const parts = {
    db,
    coder: { ...(await readCoder()), packs: [] },
    clock: () => now,
    signIn,
    mailer,
    sendJob: queue.send,
    files: folderStore(join(folder, 'files')),
    outboxFolder,
    publicUrl: origin,
    clientFolder: join(folder, 'client'),
    onError: (error: unknown, _doing: string, reference: string) => errors.push({ error, reference }),
  }
  const app = new Hono().route('/newsroom', createNewsroom(parts))
  const request = (path: string, init: RequestInit) => app.request(`${origin}/newsroom${path}`, init)
  const askAs =
    (cookie: string): Ask =>
    async (method, path, body, headers = {}) => {
      const own = method === 'GET' ? {} : { origin, 'content-type': 'application/json' }
      return request(`/api${path}`, {
        method,
        headers: { cookie, ...own, ...headers },
        ...(body === undefined ? {} : { body: isSentAsItIs(body) ? body : JSON.stringify(body) }),
      })
    }
  const member = async (role: Role): Promise<Ask> => {
    const email = `${role.replace(' ', '-')}@desk.example`
    const password = 'four plain words here'
    await addMember(signIn, { name: `The ${role}`, email, password, role })
    const answer = await request('/auth/sign-in/email', {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    return askAs(answer.headers.getSetCookie()[0]!.split(';')[0]!)
  }
  const close = async () => {
    await queue.stop()
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...parts, queue, folder, errors, request, stranger: askAs(''), member, close }
}

function isSentAsItIs(body: unknown): body is string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' || body instanceof Uint8Array
}

export type ScratchNewsroom = Awaited<ReturnType<typeof scratchNewsroom>>

const person = (name: string): ActorName => ({
  name,
  kind: 'person',
  office: null,
  state: null,
  known: null,
  mention: null,
})

/** What a coder might propose for `words`, chosen here so that the tests do not hang on how well it reads. */
export const meeting: EventClaim = {
  type: 'meeting',
  status: 'happened',
  date: { start: '2020-08-26', end: null, precision: 'day' },
  place: { name: 'Moscow', country: 'RU' },
  participants: [
    { actor: person('Sergey Lavrov'), role: 'host' },
    { actor: person('Jeyhun Bayramov'), role: 'counterpart' },
  ],
  topics: [],
  sources: [],
  evidence: [spanOf(words, 0, words.indexOf('.') + 1)],
}

export const remark: StatementClaim = {
  speaker: person('Sergey Lavrov'),
  quote: null,
  evidence: spanOf(words, words.indexOf('Lavrov said'), words.length),
}

/** Puts a proposal beside those that the coder made, and returns its id. */
export async function propose(
  { db }: Pick<ScratchNewsroom, 'db'>,
  revisionHash: string,
  claim: EventClaim | StatementClaim,
): Promise<string> {
  const id = newIdentifier()
  const { count } = await db
    .selectFrom('proposal')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const kind = 'type' in claim ? 'event' : 'statement'
  await db
    .insertInto('proposal')
    .values({
      id,
      revision_hash: revisionHash,
      position: 1000 + Number(count),
      kind,
      claim: JSON.stringify(claim),
      confidence: 0.8,
    })
    .execute()
  return id
}
