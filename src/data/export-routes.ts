import { Hono } from 'hono'
import { Problem } from '../basics/problem.ts'
import { announcedCalendar } from './announced-calendar.ts'
import type { DataEnv } from './data-env.ts'
import type { DataParts } from './data-parts.ts'
import { eventsAsCsv, eventsAsJsonLines } from './event-exports.ts'
import { readOpenActor } from './read-open-actors.ts'
import { readOpenEvents } from './read-open-events.ts'
import { calendarQuery, exportQuery, notAhead, readQuery } from './read-query.ts'

/** All events that a filter asks for in one file, written while they are read, and calendars of what was announced. */
export function exportRoutes({ db }: DataParts): Hono<DataEnv> {
  const routes = new Hono<DataEnv>()

  routes.get('/events.csv', context => {
    const { where, today } = context.var
    const events = readOpenEvents(db, notAhead(readQuery(context, exportQuery), today), today)
    return file('events.csv', 'text/csv; charset=utf-8; header=present', eventsAsCsv(events, where))
  })

  routes.get('/events.jsonl', context => {
    const { where, today } = context.var
    const events = readOpenEvents(db, notAhead(readQuery(context, exportQuery), today), today)
    return file('events.jsonl', 'application/jsonl; charset=utf-8', eventsAsJsonLines(events, where))
  })

  routes.get('/calendar.ics', async context => {
    const { where, today, deskTitle } = context.var
    const query = readQuery(context, calendarQuery)
    const actor = query.actor === undefined ? null : await readOpenActor(db, query.actor, today)
    if (query.actor !== undefined && actor === null)
      throw new Problem('actor-unknown', 'No published article names an actor with this slug.', 404)
    // What was announced for longer ago is history, which the lists have.
    const from = new Date(Date.parse(today) - 365 * 86_400_000).toISOString().slice(0, 10)
    const about = actor?.name ?? query.country
    const name = about === undefined ? deskTitle : `${deskTitle}: ${about}`
    const calendar = await announcedCalendar(readOpenEvents(db, { ...query, from }, today), name, where)
    return context.body(calendar, 200, { 'content-type': 'text/calendar; charset=utf-8' })
  })

  return routes
}

function file(name: string, type: string, pieces: AsyncGenerator<string>): Response {
  const body = ReadableStream.from(pieces).pipeThrough(new TextEncoderStream())
  return new Response(body, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  })
}
