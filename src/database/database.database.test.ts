import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import type { OpenDatabase } from './open-database.ts'
import { scratchDatabase } from './scratch-database.ts'

let database: OpenDatabase
beforeAll(async () => {
  database = await scratchDatabase()
})
afterAll(() => database.close())

test('migrating a migrated database changes nothing', async () => {
  const applied = () => database.db.selectFrom('migration').selectAll().execute()
  const before = await applied()
  await migrate(database.pool)
  expect(before.length).toBeGreaterThan(0)
  expect(await applied()).toEqual(before)
})

test('a migration of a newer version is refused and named', async () => {
  await database.db.insertInto('migration').values({ name: '9999-later.sql', hash: 'x' }).execute()
  await expect(migrate(database.pool)).rejects.toMatchObject({ code: 'database-newer' })
  await database.db.deleteFrom('migration').where('name', '=', '9999-later.sql').execute()
})

test('transactions on several connections do not see one another before they end', async () => {
  const { db } = database
  const add = (id: string) =>
    db.transaction().execute(async change => {
      await change
        .insertInto('event')
        .values({ id, created_at: new Date(0) })
        .execute()
      await sql`select pg_sleep(0.01)`.execute(change)
      const seen = await change.selectFrom('event').select('id').execute()
      return seen.map(row => row.id)
    })
  const views = await Promise.all(['a', 'b', 'c', 'd'].map(add))
  for (const [index, id] of ['a', 'b', 'c', 'd'].entries()) expect(views[index]).toContain(id)
  const failing = db.transaction().execute(async change => {
    await change
      .insertInto('event')
      .values({ id: 'e', created_at: new Date(0) })
      .execute()
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  const kept = await db.selectFrom('event').select('id').orderBy('id').execute()
  expect(kept.map(row => row.id)).toEqual(['a', 'b', 'c', 'd'])
})

test('rows of the record cannot be changed or deleted', async () => {
  const { db } = database
  await db
    .insertInto('assertion')
    .values({
      subject_kind: 'event',
      subject_id: 'a',
      property: 'type',
      value: JSON.stringify('meeting'),
      note: 'by hand',
      recorded_by: 'editor',
      recorded_at: new Date(0),
    })
    .execute()
  await expect(db.updateTable('assertion').set({ note: 'other' }).execute()).rejects.toThrow('never changed')
  await expect(db.deleteFrom('assertion').execute()).rejects.toThrow('never changed')
})

test('a datum without evidence is refused by the database itself', async () => {
  const bare = {
    subject_kind: 'event',
    subject_id: 'a',
    property: 'type',
    value: '"call"',
    recorded_by: 'editor',
  }
  const insert = database.db.insertInto('assertion').values({ ...bare, recorded_at: new Date(0) })
  await expect(insert.execute()).rejects.toThrow('assertion_check')
})

test('days come back as they were written, whatever the time zone of the machine', async () => {
  const { rows } = await sql<{ day: string }>`select date '2020-08-26' as day`.execute(database.db)
  expect(rows[0]?.day).toBe('2020-08-26')
})

test('many who ask at once, in transactions and outside of them, each get their own rows', async () => {
  const { db, pool } = database
  const asked = Array.from({ length: 120 }, async (_none, number) => {
    const text = `question ${number}`
    if (number % 3 === 0) {
      const { rows } = await pool.query(`select $1::text as text, ${number} as number`, [text])
      return rows[0]
    }
    if (number % 3 === 1) {
      const { rows } =
        await sql`select ${text}::text as text, ${number}::int as number where ${number} > 0`.execute(db)
      return rows[0]
    }
    return db.transaction().execute(async change => {
      await sql`select pg_advisory_xact_lock(1)`.execute(change)
      const { rows } =
        await sql`select ${text}::text as text, ${number}::int as number, now() is not null as is_later`.execute(
          change,
        )
      return rows[0]
    })
  })
  for (const [number, row] of (await Promise.all(asked)).entries())
    expect(row).toMatchObject({ text: `question ${number}`, number })
})
