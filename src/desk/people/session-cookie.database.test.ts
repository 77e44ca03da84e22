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
  const set = response.headers.getSetCookie().map(cookie => cookie.slice(0, cookie.indexOf('=')))
  expect(set.length).toBeGreaterThan(0)
  const known = cookieRegistry.flatMap(cookie => [cookie.name, ...cookie.otherNames])
  expect(set.filter(name => !known.includes(name))).toEqual([])
})
