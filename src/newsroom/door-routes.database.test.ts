import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTrustedProxies } from '../basics/client-address.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { scratchDatabase } from '../database/scratch-database.ts'
import { createSignIn } from '../desk/people/sign-in.ts'
import { createNewsroom } from './newsroom-app.ts'
import { origin, type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

let room: ScratchNewsroom
let database: OpenDatabase
beforeAll(async () => {
  room = await scratchNewsroom()
  database = await scratchDatabase()
})
afterAll(async () => {
  await room.close()
  await database.close()
})

test.each([
  ['by whom a proxy passes on', '10.0.0.1', ['203.0.113.1', '203.0.113.2'], [401, 401]],
  ['of one behind the proxy together', '10.0.0.1', ['203.0.113.3', '9.9.9.9, 203.0.113.3'], [401, 429]],
  ['of a stranger together, whatever it says', '198.51.100.1', ['203.0.113.4', '203.0.113.5'], [401, 429]],
])('attempts to sign in are counted %s', async (_what, remoteAddress, told, statuses) => {
  const secret = 'a secret for tests alone, of no use'
  const signIn = createSignIn({ pool: database.pool, publicUrl: origin, secret, attemptsPerMinute: 1 })
  const trustedProxies = readTrustedProxies('10.0.0.0/8')!
  const app = new Hono().route('/newsroom', createNewsroom({ ...room, signIn, trustedProxies }))
  const found: number[] = []
  for (const forwardedFor of told) {
    const response = await app.request(
      `${origin}/newsroom/auth/sign-in/email`,
      {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
        body: JSON.stringify({ email: 'nobody@desk.example', password: 'four plain words here' }),
      },
      { incoming: { socket: { remoteAddress, remotePort: 4711, remoteFamily: 'IPv4' } } },
    )
    found.push(response.status)
  }
  expect(found).toEqual(statuses)
})
