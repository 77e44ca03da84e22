import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../database/open-database.ts'
import { scratchDatabase } from '../../database/scratch-database.ts'
import { addMember, type NewMember } from './add-member.ts'
import { createSignIn, type SignIn } from './sign-in.ts'

const publicUrl = 'http://desk.example'
const secret = 'a secret for tests alone, of no use elsewhere'
const nino: NewMember = {
  name: 'Nino A.',
  email: 'Nino@Desk.example',
  password: 'four plain words here',
  role: 'editor',
}

let database: OpenDatabase
let signIn: SignIn
const errors: unknown[] = []
beforeAll(async () => {
  database = await scratchDatabase()
  signIn = createSignIn({ pool: database.pool, publicUrl, secret, onError: error => errors.push(error) })
  await addMember(signIn, nino)
})
afterAll(async () => {
  expect(errors).toEqual([])
  await database.close()
})

/** Every request comes from an address of its own, unless the test is about many from one. */
let lastByte = 0
const ask = (
  method: string,
  path: string,
  body?: object,
  more: Record<string, string> = {},
  from = signIn,
) => {
  const request = new Request(`${publicUrl}/newsroom/auth${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: publicUrl, ...more },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return from.handler(request, `192.0.2.${++lastByte}`)
}
const enter = (password: string, email = 'nino@desk.example') =>
  ask('POST', '/sign-in/email', { email, password })
const cookieOf = (response: Response) => (response.headers.getSetCookie()[0] ?? '').split(';')[0]!
const comeIn = async () => ({ cookie: cookieOf(await enter(nino.password)) })

test('who signs in with the right password is known by their cookie, with their role', async () => {
  const response = await enter(nino.password)
  expect(response.status).toBe(200)
  const member = await signIn.whoIs(new Headers({ cookie: cookieOf(response) }))
  expect(member).toEqual({
    id: expect.any(String),
    name: 'Nino A.',
    email: 'nino@desk.example',
    role: 'editor',
  })
})

test('the mail address may be written in capitals', async () => {
  expect((await enter(nino.password, 'NINO@desk.example')).status).toBe(200)
})

test('the cookie is kept from scripts and from the pages of readers, for seven days', async () => {
  const [cookie] = (await enter(nino.password)).headers.getSetCookie()
  const attributes = cookie!.split('; ').slice(1).sort()
  expect(attributes).toEqual(['HttpOnly', 'Max-Age=604800', 'Path=/newsroom', 'SameSite=Lax'])
  const { rows } = await database.pool.query<{ days: number }>(
    `select extract(epoch from max("expiresAt") - now()) / 86400 as days from session`,
  )
  expect(Number(rows[0]!.days)).toBeCloseTo(7, 2)
})

test('behind https the cookie is secure', async () => {
  const secure = createSignIn({ pool: database.pool, publicUrl: 'https://desk.example', secret })
  const headers = { origin: 'https://desk.example' }
  const response = await ask(
    'POST',
    '/sign-in/email',
    { email: nino.email, password: nino.password },
    headers,
    secure,
  )
  expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-readout\.session_token=.*; Secure/)
})

test.each([
  ['a wrong password', nino.email, 'four other words here'],
  ['an unknown address', 'nobody@desk.example', nino.password],
])('%s is refused with the same answer and no cookie', async (_, email, password) => {
  const response = await enter(password, email)
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ code: 'INVALID_EMAIL_OR_PASSWORD' })
  expect(response.headers.getSetCookie()).toEqual([])
})

test.each([
  ['no cookie', {}],
  ['a cookie that nobody signed', { cookie: 'readout.session_token=abc.def' }],
])('with %s nobody is there', async (_, headers) => {
  expect(await signIn.whoIs(new Headers(headers))).toBeNull()
})

test('signing out ends the session itself, not only the cookie', async () => {
  const headers = await comeIn()
  expect((await ask('POST', '/sign-out', {}, headers)).status).toBe(200)
  expect(await signIn.whoIs(new Headers(headers))).toBeNull()
})

test('a session whose seven days are over names nobody', async () => {
  const headers = await comeIn()
  expect(await signIn.whoIs(new Headers(headers))).not.toBeNull()
  await database.pool.query(`update session set "expiresAt" = now() - interval '1 second'`)
  expect(await signIn.whoIs(new Headers(headers))).toBeNull()
})

test('a page of another origin cannot sign anybody in or out', async () => {
  const headers = { ...(await comeIn()), origin: 'https://elsewhere.example' }
  expect((await ask('POST', '/sign-out', {}, headers)).status).toBe(403)
  const body = { email: nino.email, password: nino.password }
  expect((await ask('POST', '/sign-in/email', body, headers)).status).toBe(403)
})

test.each([
  ['http://localhost:3000', 'http://127.0.0.1:3000', 200],
  ['http://localhost:3000', 'http://[::1]:3000', 200],
  ['http://localhost:3000', 'http://127.0.0.1:3001', 403],
  ['https://desk.example', 'http://localhost:3000', 403],
])('a desk at %s is signed in to from %s: %i', async (url, origin, status) => {
  const there = createSignIn({ pool: database.pool, publicUrl: url, secret })
  const body = { email: nino.email, password: nino.password }
  expect((await ask('POST', '/sign-in/email', body, { origin }, there)).status).toBe(status)
})

test.each([
  ['POST', '/sign-up/email', { name: 'X', email: 'x@desk.example', password: 'long enough words' }],
  ['POST', '/sign-in/social', { provider: 'github' }],
  ['POST', '/update-user', { role: 'administrator' }],
  ['POST', '/delete-user', {}],
  ['GET', '/sign-in/email', undefined],
  ['GET', '/ok', undefined],
])('%s %s is not part of this newsroom', async (method, path, body) => {
  expect((await ask(method, path, body, await comeIn())).status).toBe(404)
})

test('nobody is added by asking', async () => {
  const rows = await database.db.selectFrom('user').select('email').execute()
  expect(rows).toEqual([{ email: 'nino@desk.example' }])
})

test('after ten attempts from one address in a minute, even the right password waits; other addresses go on', async () => {
  const request = (password: string) =>
    new Request(`${publicUrl}/newsroom/auth/sign-in/email`, {
      method: 'POST',
      // A client that names an address itself is not believed.
      headers: { 'content-type': 'application/json', 'x-readout-address': `203.0.113.${++lastByte}` },
      body: JSON.stringify({ email: nino.email, password }),
    })
  const statuses: number[] = []
  for (let attempt = 0; attempt < 10; attempt++) {
    statuses.push((await signIn.handler(request('a wrong password'), '198.51.100.1')).status)
  }
  expect(new Set(statuses)).toEqual(new Set([401]))
  expect((await signIn.handler(request(nino.password), '198.51.100.1')).status).toBe(429)
  expect((await signIn.handler(request(nino.password), '198.51.100.2')).status).toBe(200)
})

test('a member changes the password, and the old one no longer opens', async () => {
  const own = { ...nino, email: 'lia@desk.example' }
  await addMember(signIn, own)
  const cookie = cookieOf(await enter(own.password, own.email))
  const change = {
    currentPassword: own.password,
    newPassword: 'five other plain words',
    revokeOtherSessions: true,
  }
  expect((await ask('POST', '/change-password', change, { cookie })).status).toBe(200)
  expect((await enter(own.password, own.email)).status).toBe(401)
  expect((await enter(change.newPassword, own.email)).status).toBe(200)
})
