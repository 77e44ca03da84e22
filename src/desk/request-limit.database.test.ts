import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noProxies, readTrustedProxies } from '../basics/client-address.ts'
import type { OpenDatabase } from '../database/open-database.ts'
import { scratchDatabase } from '../database/scratch-database.ts'
import { ownRequestLimit, requestLimit } from './request-limit.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await scratchDatabase()
})
afterAll(() => database.close())

test('requests over several connections at once count together, and one too many is told to wait', async () => {
  const limit = requestLimit(
    { pool: database.pool, secret: 'a secret' },
    { name: 'trial', times: 5, seconds: 120 },
  )
  const app = new Hono().get('/', async context => context.json(await limit(context)))
  const ask = async () => (await app.request('/')).json()
  const waits = await Promise.all(Array.from({ length: 6 }, ask))
  expect(waits.filter(wait => wait === null)).toHaveLength(5)
  expect(waits.filter(wait => wait !== null)).toEqual([2])
})

test('what a process counts for itself is counted without the database, and apart from what has another name', async () => {
  const limitOf = (name: string) => ownRequestLimit({ secret: 'a secret' }, { name, times: 2, seconds: 120 })
  const app = new Hono()
  for (const name of ['/one', '/other']) {
    const limit = limitOf(name)
    app.get(name, async context => context.json(await limit(context)))
  }
  const ask = async (name: string) => (await app.request(name)).json()
  expect([await ask('/one'), await ask('/one'), await ask('/one')]).toEqual([null, null, 2])
  expect(await ask('/other')).toBe(null)
})

const proxy = '10.0.0.1'
const stranger = '198.51.100.1'

test.each([
  ['from a proxy, by whom it passes on', proxy, ['203.0.113.7', '203.0.113.8'], 'proxies', [0, 0]],
  ['from a proxy, one behind it together', proxy, ['203.0.113.7', '9.9.9.9, 203.0.113.7'], 'proxies', [0, 2]],
  ['from a stranger, whatever it says', stranger, ['203.0.113.7', '203.0.113.8'], 'proxies', [0, 2]],
  ['without trusted proxies, by the connection', proxy, ['203.0.113.7', '203.0.113.8'], 'none', [0, 2]],
])('requests are counted %s', async (what, remoteAddress, told, trusted, waits) => {
  const trustedProxies = trusted === 'none' ? noProxies : readTrustedProxies('10.0.0.0/8')!
  const parts = { pool: database.pool, secret: 'a secret', trustedProxies }
  const limit = requestLimit(parts, { name: what, times: 1, seconds: 120 })
  const app = new Hono().get('/', async context => context.json((await limit(context)) ?? 0))
  const found: number[] = []
  for (const forwardedFor of told) {
    const headers = { 'x-forwarded-for': forwardedFor }
    const env = { incoming: { socket: { remoteAddress, remotePort: 4711, remoteFamily: 'IPv4' } } }
    found.push((await (await app.request('/', { headers }, env)).json()) as number)
  }
  expect(found).toEqual(waits)
})
