import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillRecord, lastDay } from '../bench/record/fill-record.ts'
import { questionsOf } from '../bench/record/questions.ts'
import { notingDatabase, wideLooks } from '../bench/record/read-plans.ts'
import type { EventPosition } from '../src/data/open-event-rows.ts'
import { Pause } from '../src/data/pause.ts'
import { readOpenEvents, walkOpenEvents } from '../src/data/read-open-events.ts'
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

test('a rare filter ends each page in bounded time, and its pages together hold all that match', async () => {
  const { db } = database
  for (const filter of [
    { type: 'ceasefire', country: 'MU' },
    { status: 'conditional', as_of: '2022-06-01' },
    { country: 'TB', as_of: '2026-11-20' },
  ] as const) {
    const all: string[] = []
    for await (const one of readOpenEvents(db, filter, lastDay)) all.push(one.event.id)
    const paged: string[] = []
    let after: EventPosition | null = null
    let pages = 0
    do {
      const from: EventPosition | null = after
      after = null
      pages++
      for await (const one of walkOpenEvents(db, filter, lastDay, from, 20)) {
        if (one instanceof Pause) {
          after = one.position
          break
        }
        paged.push(one.event.id)
      }
    } while (after !== null)
    expect(paged, JSON.stringify(filter)).toEqual(all)
    expect(all.length).toBeGreaterThan(0)
    expect(pages).toBeGreaterThan('as_of' in filter && filter.as_of > '2026' ? 1 : 0)
  }
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
