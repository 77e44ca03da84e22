import { type SqlBool, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { readEventsAt } from './as-of.ts'
import type { EventFacts } from './event-facts.ts'

/** What reports between two days changed of an event: what it was, null where none had told of it, and what it is since. */
export interface EventChange {
  readonly was: EventFacts | null
  readonly now: EventFacts
  /** The day of the newest of these reports. */
  readonly day: string
  readonly changed: readonly ('status' | 'date' | 'place' | 'type' | 'participants')[]
}

/** The days that are compared: what was known at the end of `since` with what was at the end of `until`. */
export interface ChangePeriod {
  readonly since: string
  readonly until: string
}

/** Of which events the changes are asked for: of one actor, of two together, of a process; of all without. */
export interface ChangeSubject {
  /** For each, the ids that stand for it: a state's people and bodies with itself. */
  readonly actors: readonly (readonly string[])[]
  /** The slug of a process of the desk. */
  readonly process: string | null
}

/** So many events, those of the newest reports, are compared; so many reports are looked through, and of one subject. */
const [most, mostReports, mostOfSubject] = [200, 1000, 20_000]

/** What became known of events after one day and until another, the newest reports first; further reports of the same are left out. */
export async function readChanges(
  db: Database,
  { since, until }: ChangePeriod,
  today: string,
  subject: ChangeSubject = { actors: [], process: null },
): Promise<{ readonly changes: EventChange[]; readonly isCut: boolean }> {
  const isOfAll = subject.actors.length === 0 && subject.process === null
  const told = await db
    .selectFrom(newestReports(db, since, until, isOfAll ? mostReports : mostOfSubject).as('reported'))
    .innerJoin('event_report', 'event_report.report_id', 'reported.report_id')
    .select(eb => ['event_id', eb.fn.max('published').as('day')])
    .where(isAbout(subject))
    .groupBy('event_id')
    .orderBy('day', 'desc')
    .orderBy('event_id')
    .limit(most + 1)
    .execute()
  const rows = told.slice(0, most)
  const ids = rows.map(row => row.event_id)
  const [before, after] = [
    new Map((await readEventsAt(db, ids, today, since)).map(event => [event.id, event])),
    new Map((await readEventsAt(db, ids, today, until)).map(event => [event.id, event])),
  ]
  const changes = rows.flatMap(({ event_id, day }): EventChange[] => {
    const now = after.get(event_id)
    if (now === undefined || day === null) return []
    const was = before.get(event_id) ?? null
    const changed = was === null ? [] : differences(was, now)
    return was !== null && changed.length === 0 ? [] : [{ was, now, day, changed }]
  })
  return { changes, isCut: told.length > most }
}

function isAbout({ actors, process }: ChangeSubject) {
  const conditions = [
    ...actors.map(
      ids => sql<SqlBool>`EXISTS (SELECT FROM event_actor
        WHERE event_actor.event_id = event_report.event_id AND actor_id = ANY(${[...ids]}::text[]))`,
    ),
    ...(process === null
      ? []
      : [
          sql<SqlBool>`EXISTS (SELECT FROM article WHERE article.report_id = event_report.report_id
            AND state = 'published' AND processes @> ARRAY[${process}]::text[])`,
        ]),
  ]
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` AND `)}`
}

function newestReports(db: Database, since: string, until: string, limit: number) {
  return db
    .selectFrom('revision')
    .select(['report_id', 'published'])
    .where('published', '>', sql<string>`${since}::date`)
    .where('published', '<=', sql<string>`${until}::date`)
    .orderBy('published', 'desc')
    .orderBy('report_id', 'desc')
    .limit(limit)
}

/** Pure: in what two states of one event differ. That an announcement became overdue is the calendar's doing, and counts. */
export function differences(was: EventFacts, now: EventFacts): EventChange['changed'] {
  const parties = ({ participants }: EventFacts) =>
    participants.map(one => `${one.actor.id} ${one.role}`).sort()
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  return [
    ...(was.status === now.status ? [] : (['status'] as const)),
    ...(same(was.date, now.date) ? [] : (['date'] as const)),
    ...(same(was.place, now.place) ? [] : (['place'] as const)),
    ...(was.type === now.type ? [] : (['type'] as const)),
    ...(same(parties(was), parties(now)) ? [] : (['participants'] as const)),
  ]
}
