import type { Database } from '../../database/open-database.ts'

/** When an article goes out and comes off by itself, and until when it must not go out. */
export interface Schedule {
  /** ISO instants. */
  readonly publishAt: string | null
  readonly withdrawAt: string | null
  readonly embargoUntil: string | null
  /** IANA name of the zone that the times were given in. */
  readonly timeZone: string
  readonly setBy: string
}

/** Every schedule that waits, by "reportId language". */
export async function readSchedules(db: Database): Promise<Map<string, Schedule>> {
  const rows = await schedules(db).execute()
  return new Map(rows.map(row => [`${row.report_id} ${row.language}`, scheduleOf(row)]))
}

/** The schedule of one article, or null. */
export async function readSchedule(
  db: Database,
  reportId: string,
  language: string,
): Promise<Schedule | null> {
  const row = await schedules(db)
    .where('report_id', '=', reportId)
    .where('language', '=', language)
    .executeTakeFirst()
  return row === undefined ? null : scheduleOf(row)
}

function schedules(db: Database) {
  return db
    .selectFrom('article_schedule')
    .select(['report_id', 'language', 'publish_at', 'withdraw_at', 'embargo_until', 'time_zone', 'set_by'])
}

function scheduleOf(row: Awaited<ReturnType<ReturnType<typeof schedules>['execute']>>[number]): Schedule {
  const iso = (value: Date | null) => value?.toISOString() ?? null
  return {
    publishAt: iso(row.publish_at),
    withdrawAt: iso(row.withdraw_at),
    embargoUntil: iso(row.embargo_until),
    timeZone: row.time_zone,
    setBy: row.set_by,
  }
}
