import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillRecord } from '../bench/record/fill-record.ts'
import { questionsOf } from '../bench/record/questions.ts'
import { notingDatabase, wideLooks } from '../bench/record/read-plans.ts'
import { scratchDatabase } from '../src/database/scratch-database.ts'
import { refreshView } from '../src/record/refresh-views.ts'

let database: Awaited<ReturnType<typeof scratchDatabase>>
beforeAll(async () => {
  database = await scratchDatabase()
  await fillRecord(database.pool, 1500)
})
afterAll(async () => {
  await database.close()
})

test('whatever a page asks of the record, indexes of the large tables serve it', async () => {
  const noted = notingDatabase(database.pool)
  const questions = await questionsOf(noted.db)
  expect(await wideLooks(database.pool, noted, questions, true)).toEqual([])
})

test('what the bench fills is what the record itself would derive', async () => {
  const { db } = database
  const views = async (id: string) => [
    await db.selectFrom('event_view').selectAll().where('event_id', '=', id).execute(),
    await db.selectFrom('event_actor').selectAll().where('event_id', '=', id).orderBy('position').execute(),
    await db.selectFrom('event_state').selectAll().where('event_id', '=', id).orderBy('state').execute(),
    await db.selectFrom('event_report').selectAll().where('event_id', '=', id).orderBy('report_id').execute(),
  ]
  const events = await db.selectFrom('event').select('id').orderBy('id').limit(40).execute()
  for (const { id } of events) {
    const before = await views(id)
    await refreshView(db, 'event', id)
    expect(await views(id)).toEqual(before)
  }
  const actors = await db.selectFrom('actor_view').selectAll().orderBy('actor_id').limit(20).execute()
  for (const actor of actors) {
    await refreshView(db, 'actor', actor.actor_id)
    const now = await db
      .selectFrom('actor_view')
      .selectAll()
      .where('actor_id', '=', actor.actor_id)
      .executeTakeFirst()
    expect(now).toEqual({ ...actor, spellings: expect.arrayContaining([actor.name]) })
    expect(now!.event_count).toBe(actor.event_count)
  }
})
