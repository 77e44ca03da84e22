import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import { announcedCalendar } from './announced-calendar.ts'
import type { DataEnv } from './data-env.ts'
import type { DataParts } from './data-parts.ts'
import { eventsAsCsv } from './event-exports.ts'
import { csvOfTable } from './formats/csv-of-table.ts'
import { followTheMoneyOf } from './formats/follow-the-money-export.ts'
import { jsonLinesOf } from './formats/json-lines.ts'
import { parquetOfTable } from './formats/parquet-of-table.ts'
import { lookingBack } from './look-back.ts'
import { processOf } from './process-resources.ts'
import { readOpenActor } from './read-open-actors.ts'
import { readOpenEvents } from './read-open-events.ts'
import {
  actorFileQuery,
  calendarQuery,
  exportQuery,
  oneQuery,
  readQuery,
  reportFileQuery,
  statementFileQuery,
} from './read-query.ts'
import { actorTable } from './tables/actor-table.ts'
import { assertionTable } from './tables/assertion-table.ts'
import type { DataTable } from './tables/data-table.ts'
import { eventTable, participantTable } from './tables/event-tables.ts'
import { reportTable } from './tables/report-table.ts'
import { statementTable } from './tables/statement-table.ts'

/** Each table that comes as a file, with the filters that it takes. */
export const fileTables = [
  { table: eventTable, query: exportQuery },
  { table: participantTable, query: exportQuery },
  { table: actorTable, query: actorFileQuery },
  { table: statementTable, query: statementFileQuery },
  { table: reportTable, query: reportFileQuery },
  { table: assertionTable, query: oneQuery },
] as const satisfies readonly { table: DataTable<never>; query: z.ZodObject }[]

/** Whole lists as files, written while they are read, and calendars of what was announced. */
export function exportRoutes({ db }: DataParts): Hono<DataEnv> {
  const routes = new Hono<DataEnv>()

  routes.get('/events.csv', async context => {
    const { where, today } = context.var
    const filter = await lookingBack(db, readQuery(context, exportQuery), today)
    const events = readOpenEvents(db, filter, today)
    return file('events.csv', 'text/csv; charset=utf-8; header=present', bytesOf(eventsAsCsv(events, where)))
  })

  for (const { table, query } of fileTables) {
    const rowsOf = async (context: Context<DataEnv>) => {
      const { where, today } = context.var
      const filter = await lookingBack(db, readQuery(context, query), today)
      return (table as DataTable<unknown>).rows({ db, filter, where, today })
    }
    routes.get(`/${table.name}.csv`, async context =>
      file(
        `${table.name}.csv`,
        'text/csv; charset=utf-8; header=present',
        bytesOf(csvOfTable(table, await rowsOf(context))),
      ),
    )
    routes.get(`/${table.name}.parquet`, async context =>
      file(
        `${table.name}.parquet`,
        'application/vnd.apache.parquet',
        parquetOfTable(table, await rowsOf(context)),
      ),
    )
  }

  for (const [name, { query, lines }] of Object.entries(jsonLinesOf))
    routes.get(`/${name}.jsonl`, async context => {
      const { where, today } = context.var
      const filter = await lookingBack(db, readQuery(context, query), today)
      return file(
        `${name}.jsonl`,
        'application/jsonl; charset=utf-8',
        bytesOf(lines({ db, filter, where, today })),
      )
    })

  routes.get('/entities.ftm.jsonl', async context => {
    const { where, today, deskTitle } = context.var
    const filter = await lookingBack(db, readQuery(context, oneQuery), today)
    const lines = followTheMoneyOf(db, where, today, deskTitle, filter)
    return file('entities.ftm.jsonl', 'application/jsonl; charset=utf-8', bytesOf(lines))
  })

  routes.get('/calendar.ics', async context => {
    const { where, today, deskTitle } = context.var
    const query = await lookingBack(db, readQuery(context, calendarQuery), today)
    const actors = []
    for (const slug of [query.actor, query.with].filter(one => one !== undefined)) {
      const actor = await readOpenActor(db, slug, today, query.as_of)
      if (actor === null)
        throw new Problem('actor-unknown', `No published article names an actor "${slug}".`, 404)
      actors.push(actor.name)
    }
    const process = query.process === undefined ? null : await processOf(db, query.process)
    // What was announced for longer ago is history, which the lists have.
    const from = new Date(Date.parse(query.as_of ?? today) - 365 * 86_400_000).toISOString().slice(0, 10)
    const about = [process?.name, ...actors, query.place, query.country].filter(Boolean).join(', ')
    const name = about === '' ? deskTitle : `${deskTitle}: ${about}`
    const calendar = await announcedCalendar(readOpenEvents(db, { ...query, from }, today), name, where)
    return context.body(calendar, 200, { 'content-type': 'text/calendar; charset=utf-8' })
  })

  return routes
}

function bytesOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  return ReadableStream.from(pieces).pipeThrough(new TextEncoderStream())
}

function file(name: string, type: string, body: ReadableStream<Uint8Array>): Response {
  return new Response(body as ReadableStream<Uint8Array<ArrayBuffer>>, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  })
}
