import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { type EventSide, eventsOf } from '../record/event-side.ts'
import { type EventFilter, rowsAskedFor } from './event-filter.ts'

/** Where a reading of events stands: after this one. They come newest first, the undated last. */
export interface EventPosition {
  readonly date: string | null
  readonly id: string
}

/** Events that may be what is asked for, in order, and where to go on; `end` is null where nothing is left. */
export interface EventStretch {
  readonly rows: readonly EventPosition[]
  readonly end: EventPosition | null
  /** How many rows were looked at for them. */
  readonly looked: number
}

/** What is asked of the views: the filter with its actors looked up. */
export interface EventQuestion {
  readonly filter: EventFilter
  readonly sides: readonly EventSide[]
  /** ISO day. */
  readonly today: string
}

/** Of a side's events so many are looked through at a time for those that match. */
const mostWalked = 5000

/** The next events after a position that published articles tell of and that may match; at most `limit`. */
export async function nextRows(
  db: Database,
  question: EventQuestion,
  after: EventPosition | null,
  limit: number,
): Promise<EventStretch> {
  if (after !== null && after.date === null) return undated(db, question, after.id, limit)
  const dated = await (question.sides.length === 0
    ? datedOfAll(db, question, after, limit)
    : datedOfSides(db, question, after, limit))
  if (dated.end !== null) return dated
  const rest = await undated(db, question, '', limit - dated.rows.length)
  return { rows: [...dated.rows, ...rest.rows], end: rest.end, looked: dated.looked + rest.looked }
}

/**
 * Dated events from the views. What is open as a whole is what the view says, which an index finds; what is partly open
 * may be anything, and is few.
 */
async function datedOfAll(
  db: Database,
  question: EventQuestion,
  after: EventPosition | null,
  limit: number,
): Promise<EventStretch> {
  const beyond = laterThan(sql`date_start`, after)
  const branches = branchesOf(question).map(
    branch => sql`(
      SELECT event_id AS id, date_start AS date FROM event_view
      WHERE ${branch} AND date_start IS NOT NULL AND ${beyond} AND ${always(question)}
      ORDER BY date_start DESC, event_id LIMIT ${limit})`,
  )
  const { rows } = await sql<EventPosition>`
    SELECT id, date FROM (${sql.join(branches, sql` UNION ALL `)}) AS found
    ORDER BY date DESC, id LIMIT ${limit}`.execute(db)
  return { rows, end: rows.length < limit ? null : rows.at(-1)!, looked: rows.length }
}

/** Further ahead than so many days, migrations/0050 has an index of its own for what was announced. */
const farAhead = 60

/** Conditions that exclude each other, each with an index that gives its rows in order. */
function branchesOf(question: EventQuestion): RawBuilder<unknown>[] {
  const { as_of } = question.filter
  if (as_of !== undefined) {
    const near = sql`${as_of}::date + ${sql.lit(farAhead)}`
    return [
      sql`openness <> 'none' AND date_start <= ${near}`,
      sql`openness <> 'none' AND date_start > ${near} AND date_start > told_on + ${sql.lit(farAhead)}`,
    ]
  }
  const matching = matchingRows(question)
  return matching === null
    ? [sql`openness <> 'none'`]
    : [sql`openness = 'all' AND ${matching}`, sql`openness = 'some'`]
}

/** Dated events of one side, or of two together: a stretch of them is walked through in order. */
async function datedOfSides(
  db: Database,
  question: EventQuestion,
  after: EventPosition | null,
  limit: number,
): Promise<EventStretch> {
  const matching = matchingRows(question)
  const isCandidate =
    matching === null
      ? sql`openness <> 'none'`
      : sql`(openness = 'some' OR (openness = 'all' AND ${matching}))`
  const { rows } = await sql<EventPosition & { isCandidate: boolean }>`
    WITH walked AS MATERIALIZED (
      SELECT one.event_id, one.day FROM ${together(question.sides)}
      WHERE one.day > '-infinity' AND ${laterThan(sql`one.day`, after, sql`one.event_id`)}
      ORDER BY one.day DESC, one.event_id LIMIT ${mostWalked}
    )
    SELECT event_id AS id, day AS date, ${isCandidate} AND ${always(question)} AS "isCandidate"
    FROM walked JOIN event_view USING (event_id) ORDER BY day DESC, event_id`.execute(db)
  const found = rows.filter(row => row.isCandidate).slice(0, limit)
  const looked = rows.length
  const last = found.length === limit ? found.at(-1)! : looked < mostWalked ? null : rows.at(-1)!
  return { rows: found.map(position), end: last === null ? null : position(last), looked }
}

async function undated(
  db: Database,
  question: EventQuestion,
  after: string,
  limit: number,
): Promise<EventStretch> {
  const { filter, sides } = question
  // What has a day is asked for, and what has none in the record never had one.
  if ((filter.from ?? filter.to) !== undefined) return { rows: [], end: null, looked: 0 }
  const matching = matchingRows(question) ?? sql`true`
  const ofSides = sides.map(
    side => sql`EXISTS (SELECT FROM ${eventsOf(side)} AS own WHERE own.event_id = event_view.event_id)`,
  )
  const { rows } = await sql<EventPosition>`
    SELECT event_id AS id, date_start AS date FROM event_view
    WHERE date_start IS NULL AND event_id > ${after} AND ${always(question)}
      AND (openness = 'some' OR (openness = 'all' AND ${matching}))
      AND ${sql.join([sql`true`, ...ofSides], sql` AND `)}
    ORDER BY event_id LIMIT ${limit}`.execute(db)
  return { rows, end: rows.length < limit ? null : rows.at(-1)!, looked: rows.length }
}

/** What the views can say of an event; as of an earlier day they cannot: each event is read and decided on. */
function matchingRows({ filter, today }: EventQuestion) {
  return filter.as_of === undefined ? rowsAskedFor(filter, today) : null
}

/** What holds whatever articles say: some article of the process tells of the event, or some report did by the day. */
function always({ filter: { process, as_of } }: EventQuestion): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (as_of !== undefined) conditions.push(sql`event_view.told_on <= ${as_of}::date`)
  if (process !== undefined)
    conditions.push(sql`EXISTS (
      SELECT FROM event_report
      JOIN article ON article.report_id = event_report.report_id AND article.state = 'published'
      WHERE event_report.event_id = event_view.event_id AND processes @> ARRAY[${process}]::text[])`)
  return sql.join(conditions, sql` AND `)
}

function together([one, other]: readonly EventSide[]): RawBuilder<unknown> {
  return other === undefined
    ? sql`${eventsOf(one!)} AS one`
    : sql`${eventsOf(one!)} AS one JOIN ${eventsOf(other)} AS other
        ON other.day = one.day AND other.event_id = one.event_id`
}

function laterThan(
  day: RawBuilder<unknown>,
  after: EventPosition | null,
  id = sql`event_id`,
): RawBuilder<SqlBool> {
  return after === null
    ? sql`true`
    : sql`(${day} <= ${after.date}::date AND (${day} < ${after.date}::date OR ${id} > ${after.id}))`
}

function position({ id, date }: EventPosition): EventPosition {
  return { id, date }
}
