import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../database/open-database.ts'
import { scratchDatabase } from '../../database/scratch-database.ts'
import { cookieRegistry } from '../consent/cookie-registry.ts'
import { addMember } from './add-member.ts'
import { createSignIn } from './sign-in.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await scratchDatabase()
})
afterAll(() => database.close())

test.each([
  'http://localhost:3000',
  'https://news.example',
])('at %s every cookie that signing in sets is in the registry that the cookie policy is made from', async publicUrl => {
  const signIn = createSignIn({ pool: database.pool, publicUrl, secret: 'x'.repeat(40) })
  const email = `${new URL(publicUrl).hostname}@readout.example`
  const password = 'four words of a password'
  await addMember(signIn, { name: 'Edda', email, password, role: 'editor' })
  const response = await signIn.handler(
    new Request(`${publicUrl}/newsroom/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: publicUrl },
      body: JSON.stringify({ email, password }),
    }),
  )
  expect(response.status).toBe(200)
  const cookie = response.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
  const post = (path: string, body: object, headers = {}) =>
    signIn.handler(
      new Request(`${publicUrl}/newsroom/auth${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: publicUrl, ...headers },
        body: JSON.stringify(body),
      }),
    )
  const begun = await post('/two-factor/enable', { password }, { cookie })
  expect(begun.status).toBe(200)
  // A first code would confirm it; here the account is simply said to ask for one.
  await database.db.updateTable('user').set({ twoFactorEnabled: true }).where('email', '=', email).execute()
  await database.db.updateTable('twoFactor').set({ verified: true }).execute()
  const half = await post('/sign-in/email', { email, password })
  expect(await half.clone().json()).toMatchObject({ twoFactorRedirect: true })
  const options = await signIn.handler(
    new Request(`${publicUrl}/newsroom/auth/passkey/generate-authenticate-options`),
  )
  const set = [response, half, options].flatMap(answer =>
    answer.headers
      .getSetCookie()
      .filter(one => !/Max-Age=0\b/i.test(one))
      .map(one => one.slice(0, one.indexOf('='))),
  )
  expect(set.length).toBeGreaterThan(2)
  const known = cookieRegistry.flatMap(cookie => [cookie.name, ...cookie.otherNames])
  expect(set.filter(name => !known.includes(name))).toEqual([])
})
