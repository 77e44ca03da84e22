import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '../database/open-database.ts'
import { scratchDatabase } from '../database/scratch-database.ts'
import { createDesk } from '../desk/create-desk.ts'
import { firstSettings } from '../desk/first-settings.ts'
import { createSignIn } from '../desk/people/sign-in.ts'
import { readDesk } from '../desk/read-desk.ts'
import { init } from './init.ts'

const password = 'four plain words here'
const given = ['--title', 'River Watch', '--admin-name', 'Nino A.', '--admin-email', 'nino@desk.example']

// The embedded database is opened several times in each.
vi.setConfig({ testTimeout: 60_000 })

let folder: string
let databaseUrl: string | null = null
let dropDatabase = async () => {}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-init-'))
  if (process.env.READOUT_TEST_DATABASE === 'server') {
    const database = await scratchDatabase()
    databaseUrl = database.pool.options.connectionString!
    dropDatabase = database.close
  } else {
    const template = process.env.READOUT_TEST_TEMPLATE
    if (template !== undefined)
      cpSync(join(template, 'database'), join(folder, 'database'), { recursive: true })
  }
  vi.stubEnv('DATABASE_URL', databaseUrl ?? '')
  vi.stubEnv('READOUT_DATA', folder)
  vi.stubEnv('READOUT_ADMIN_PASSWORD', password)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await dropDatabase()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the command; `typed` are the lines of a person at a terminal, each given when the next question stands there. */
async function run(args: readonly string[], typed?: readonly (string | null)[]) {
  const written = { stdout: '', stderr: '' }
  const waiting = [...(typed ?? [])]
  const stdin = Object.assign(new PassThrough(), { isTTY: typed !== undefined })
  const keep = (name: 'stdout' | 'stderr') =>
    new Writable({
      write: (chunk, _, done) => {
        written[name] += chunk
        if (name === 'stderr' && /: $/.test(String(chunk)) && waiting.length > 0) {
          const line = waiting.shift()
          // Control-D on an empty line ends the input.
          setImmediate(() => stdin.write(line === null ? '\u0004' : `${line}\r`))
        }
        done()
      },
    })
  const outcome = init.run(args, { stdin, stdout: keep('stdout'), stderr: keep('stderr') })
  return { outcome: await outcome.catch((error: Error) => error), ...written }
}

const inDatabase = async <Found>(
  look: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<Found>,
) => {
  const database = await openDatabase({ url: databaseUrl, dataFolder: folder })
  try {
    return await look(database)
  } finally {
    await database.close()
  }
}
const members = () =>
  inDatabase(({ db }) => db.selectFrom('user').select(['name', 'email', 'role']).execute())
const desk = () => inDatabase(({ db }) => readDesk(db))
const canSignIn = (email: string) =>
  inDatabase(async ({ pool }) => {
    const publicUrl = 'http://desk.example'
    const signIn = createSignIn({ pool, publicUrl, secret: 'a secret for tests alone, of no use elsewhere' })
    const request = new Request(`${publicUrl}/newsroom/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: publicUrl },
      body: JSON.stringify({ email, password }),
    })
    return (await signIn.handler(request, '192.0.2.1')).status === 200
  })

test('options alone make a desk with its administrator, who can sign in; a second one is refused', async () => {
  const more = [
    '--languages',
    'en,de',
    '--formats',
    'News',
    '--countries',
    'AM',
    '--processes',
    'Border delimitation',
  ]
  const { outcome, stdout, stderr } = await run([...given, ...more])
  expect([outcome, stderr]).toEqual([0, ''])
  expect(stdout).toContain('The desk "River Watch" is made.')
  expect(stdout).not.toContain(password)
  expect(await desk()).toMatchObject({
    kind: 'own',
    settings: {
      title: 'River Watch',
      languages: ['en', 'de'],
      formats: [{ slug: 'news' }],
      countries: [{ slug: 'armenia', name: { de: 'Armenien' } }],
      processes: [{ slug: 'border-delimitation' }],
    },
  })
  expect(await members()).toEqual([{ name: 'Nino A.', email: 'nino@desk.example', role: 'administrator' }])
  expect(await canSignIn('nino@desk.example')).toBe(true)

  const second = await run([...given.slice(0, -1), 'other@desk.example'])
  expect(second.outcome).toMatchObject({
    code: 'desk-exists',
    message: expect.stringContaining('A desk of your own'),
  })
  expect(await members()).toHaveLength(1)
})

test('where the demonstration stands, it is named and stays alone', async () => {
  const settings = firstSettings({
    title: 'D',
    languages: ['en'],
    formats: [{ slug: 'a', name: 'A' }],
    countries: [],
    processes: [],
  })
  await inDatabase(({ db }) => createDesk(db, 'demonstration', settings, new Date(0)))
  const { outcome } = await run(given)
  expect(outcome).toMatchObject({
    code: 'desk-exists',
    message: expect.stringContaining('The demonstration desk'),
  })
  expect(await members()).toEqual([])
})

test('a person is asked for each answer, again after a wrong one, and the password is not shown', async () => {
  vi.stubEnv('READOUT_ADMIN_PASSWORD', '')
  const typed = ['River Watch', 'english', 'en', '', 'AM', '', 'Nino A.', 'nino at desk', 'nino@desk.example']
  const { outcome, stdout, stderr } = await run(
    [],
    [...typed, 'too short', password, 'not the same at all', password, password],
  )
  expect(outcome).toBe(0)
  expect(stderr).toContain('Kinds of articles [News, Analysis]: ')
  expect(stderr).toContain('"english" is not the ISO 639 code of a language.')
  expect(stderr).toContain('"nino at desk" is not a mail address')
  expect(stderr).toContain('The password has 9 characters; it needs 12 to 200.')
  expect(stderr).toContain('The two are not the same.')
  for (const secret of ['too short', password, 'not the same at all'])
    expect(stdout + stderr).not.toContain(secret)
  expect(await desk()).toMatchObject({ settings: { formats: [{ slug: 'news' }, { slug: 'analysis' }] } })
  expect(await canSignIn('nino@desk.example')).toBe(true)
})

test('who stops in the middle has made nothing', async () => {
  const { outcome } = await run([], ['River Watch', null])
  expect(outcome).toMatchObject({ code: 'stopped' })
  expect(await desk()).toBeNull()
  expect(await members()).toEqual([])
})

test('the password may stand in a file, which comes before the environment', async () => {
  const file = join(folder, 'password')
  writeFileSync(file, `${password}\n`)
  vi.stubEnv('READOUT_ADMIN_PASSWORD', 'some other words here')
  expect(await run([...given, '--admin-password-file', file])).toMatchObject({ outcome: 0 })
  expect(await canSignIn('nino@desk.example')).toBe(true)
})

test('without a terminal, what is missing is told at once, and a wrong answer by name; nothing is made', async () => {
  vi.stubEnv('READOUT_ADMIN_PASSWORD', '')
  const missing = (await run(['--title', 'River Watch'])).outcome
  expect(missing).toMatchObject({ code: 'init-incomplete' })
  expect(missing).toMatchObject({
    message: expect.stringContaining('--admin-name, --admin-email, --admin-password-file'),
  })
  const noFile = await run([...given, '--admin-password-file', join(folder, 'none')])
  expect(noFile.outcome).toMatchObject({
    code: 'init-incomplete',
    message: expect.stringContaining(join(folder, 'none')),
  })
  vi.stubEnv('READOUT_ADMIN_PASSWORD', 'short')
  expect((await run(given)).outcome).toMatchObject({ code: 'password-weak' })
  vi.stubEnv('READOUT_ADMIN_PASSWORD', password)
  expect((await run([...given, '--countries', 'Armenia'])).outcome).toMatchObject({ code: 'answer-wrong' })
  expect(await desk()).toBeNull()
  expect(await members()).toEqual([])
})

test.each([
  [['--colour', 'red'], '--colour'],
  [['--title'], '--title'],
  [['River Watch'], 'River Watch'],
])('%j is wrong usage and told by name', async (args, named) => {
  const { outcome, stderr } = await run(args)
  expect(outcome).toBe(2)
  expect(stderr).toContain(named)
})
