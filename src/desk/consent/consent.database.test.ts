import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../database/open-database.ts'
import { scratchDatabase } from '../../database/scratch-database.ts'
import { countVisitor, newVisitor, readVisitor } from './count-visitor.ts'
import { keepReceipt } from './keep-receipt.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await scratchDatabase()
})
afterAll(() => database.close())

test('a receipt holds the purposes and the policy, and nothing about the reader', async () => {
  await keepReceipt(
    database.db,
    { policyVersion: '1-embeds', allowed: ['embeds'] },
    new Date('2026-01-02T03:04:05Z'),
  )
  const [receipt] = await database.db.selectFrom('consent_receipt').selectAll().execute()
  expect(Object.keys(receipt!).sort()).toEqual(['given_at', 'id', 'policy_version', 'purposes'])
  expect(receipt).toMatchObject({ policy_version: '1-embeds', purposes: ['embeds'] })
})

test('a visitor counts once a day, and the cookie’s number is not stored', async () => {
  const visitor = newVisitor()
  expect(readVisitor(visitor)).toBe(visitor)
  for (const day of ['2026-01-02', '2026-01-02', '2026-01-03'])
    await countVisitor(database.db, visitor, day, 'a secret')
  const rows = await database.db.selectFrom('visitor_day').selectAll().orderBy('day').execute()
  expect(rows.map(row => row.day)).toEqual(['2026-01-02', '2026-01-03'])
  expect(JSON.stringify(rows)).not.toContain(visitor)
})

test.each([
  undefined,
  '',
  'abc',
  '<script>',
  'A'.repeat(32),
  `${'0'.repeat(32)}0`,
])('a visitor cookie of %j is not one of ours', value => {
  expect(readVisitor(value)).toBeNull()
})
