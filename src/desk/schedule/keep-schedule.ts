import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import { keepAuditEntry } from '../audit/keep-audit-entry.ts'
import { publishArticle, withdrawArticle } from '../write-article.ts'

/** An article that the clock published or withdrew. */
export interface KeptSchedule {
  readonly reportId: string
  readonly language: string
  readonly act: 'published' | 'withdrew'
  readonly setBy: string
}

/**
 * Does what schedules say until `now`: publishes, then withdraws. Each article is one transaction that takes its row first,
 * so that two workers do it once, and a worker that is killed leaves it to the next.
 */
export async function keepSchedules(db: Database, now: Date): Promise<KeptSchedule[]> {
  const kept: KeptSchedule[] = []
  for (const act of ['published', 'withdrew'] as const) {
    for (const place of await due(db, act, now)) {
      const done = await inTransaction(db, change => keepOne(change, act, place, now))
      if (done !== null) kept.push(done)
    }
  }
  return kept
}

interface Place {
  readonly report_id: string
  readonly language: string
}

function due(db: Database, act: KeptSchedule['act'], now: Date): Promise<Place[]> {
  const column = act === 'published' ? 'publish_at' : 'withdraw_at'
  return db
    .selectFrom('article_schedule')
    .select(['report_id', 'language'])
    .where(column, '<=', now)
    .orderBy(column)
    .execute()
}

async function keepOne(
  db: Database,
  act: KeptSchedule['act'],
  { report_id: reportId, language }: Place,
  now: Date,
): Promise<KeptSchedule | null> {
  const column = act === 'published' ? 'publish_at' : 'withdraw_at'
  const taken = await db
    .updateTable('article_schedule')
    .set({ [column]: null })
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .where(column, '<=', now)
    .returning('set_by')
    .executeTakeFirst()
  if (taken === undefined) return null
  const write = act === 'published' ? publishArticle : withdrawArticle
  await write(db, reportId, language, now)
  await db
    .deleteFrom('article_schedule')
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .where('publish_at', 'is', null)
    .where('withdraw_at', 'is', null)
    .execute()
  await db
    .deleteFrom('article_review')
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .execute()
  await keepAuditEntry(db, {
    member: { name: `the clock, as ${taken.set_by} set it`, email: '' },
    action: act === 'published' ? 'published a report' : 'withdrew a report',
    subject: `reports ${reportId} ${language}`,
    at: now,
  })
  return { reportId, language, act, setBy: taken.set_by }
}
