import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../database/open-database.ts'
import { scratchDatabase } from '../../database/scratch-database.ts'
import { requestLimit } from './request-limit.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await scratchDatabase()
})
afterAll(() => database.close())

test('requests over several connections at once count together, and one too many is told to wait', async () => {
  const limit = requestLimit(database.pool, 'a secret', { name: 'trial', times: 5, seconds: 120 })
  const app = new Hono().get('/', async context => context.json(await limit(context)))
  const ask = async () => (await app.request('/')).json()
  const waits = await Promise.all(Array.from({ length: 6 }, ask))
  expect(waits.filter(wait => wait === null)).toHaveLength(5)
  expect(waits.filter(wait => wait !== null)).toEqual([2])
})
