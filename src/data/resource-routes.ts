import { Hono } from 'hono'
import { Problem } from '../basics/problem.ts'
import { dataPath } from '../desk/address.ts'
import { factsOfReport } from '../record/facts-of-report.ts'
import type { DataEnv } from './data-env.ts'
import type { DataParts } from './data-parts.ts'
import { describeReport } from './describe-facts.ts'
import { lookingBack } from './look-back.ts'
import { openAssertions } from './open-assertions.ts'
import { pageTokens } from './page-token.ts'
import { describeProcesses } from './process-resources.ts'
import { type OpenPlace, readOpenPlaces } from './read-open-places.ts'
import { type ReportPosition, readOpenReport, readOpenReports } from './read-open-reports.ts'
import { readPage } from './read-page.ts'
import { noQuery, placeQuery, readQuery, reportQuery, slug } from './read-query.ts'
import {
  placePageSchema,
  processListSchema,
  type ReportEvidenceAnswer,
  reportDetailSchema,
  reportPageSchema,
} from './schemas.ts'

/** Published articles with what was read from their words, the desk's processes, and the places of events. */
export function resourceRoutes({ db, secret }: DataParts): Hono<DataEnv> {
  const routes = new Hono<DataEnv>()
  const tokens = pageTokens(secret)

  routes.get('/reports', async context => {
    const { where, today } = context.var
    const query = await lookingBack(db, readQuery(context, reportQuery), today)
    const list = {
      path: '/reports',
      query,
      read: (after: ReportPosition | null, chunk: number) => readOpenReports(db, query, after, chunk),
      positionOf: (one: { position: ReportPosition }) => one.position,
    }
    const { items, next } = await readPage(list, tokens, where)
    return context.json(
      reportPageSchema.parse({ reports: items.map(one => describeReport(one, where)), next }),
    )
  })

  routes.get('/reports/:id', async context => {
    const { where, today } = context.var
    readQuery(context, noQuery)
    const id = context.req.param('id')
    const editions = slug.safeParse(id).success ? await readOpenReport(db, id) : []
    if (editions.length === 0)
      throw new Problem('report-unknown', 'No article with this id is published.', 404)
    return context.json(
      reportDetailSchema.parse({
        id,
        editions: editions.map(one => describeReport(one, where)),
        evidence: await evidenceOf(id, today),
      }),
    )
  })

  routes.get('/processes', async context => {
    readQuery(context, noQuery)
    return context.json(
      processListSchema.parse({ processes: await describeProcesses(db, context.var.where) }),
    )
  })

  routes.get('/places', async context => {
    const { where, today } = context.var
    const query = await lookingBack(db, readQuery(context, placeQuery), today)
    const list = {
      path: '/places',
      query,
      read: (after: OpenPlace | null) => readOpenPlaces(db, query, today, after),
      positionOf: (one: OpenPlace) => one,
    }
    const { items, next } = await readPage(list, tokens, where)
    const places = items.map(one => {
      const filter = new URLSearchParams({
        place: one.name,
        ...(one.country === null ? {} : { country: one.country }),
        ...(query.as_of === undefined ? {} : { as_of: query.as_of }),
      })
      return { ...one, events: `${where.publicUrl}${dataPath}/events?${filter}` }
    })
    return context.json(placePageSchema.parse({ places, next }))
  })

  /** The words of a report that events and statements rest on, in the order of the text; those edited out since are not there. */
  async function evidenceOf(reportId: string, today: string): Promise<ReportEvidenceAnswer[]> {
    const { events, statements } = await factsOfReport(db, reportId, today)
    const of = { event: events.map(one => one.event.id), statement: statements.map(one => one.id) }
    const found: ReportEvidenceAnswer[] = []
    for (const kind of ['event', 'statement'] as const) {
      const open = await openAssertions(db, kind, of[kind])
      for (const [id, assertions] of open)
        for (const one of assertions)
          if (one.reportId === reportId && ['evidence', 'words'].includes(one.property))
            found.push({ kind, id, revision: one.revisionHash!, ...one.span })
    }
    return found.sort((a, b) => a.start - b.start)
  }

  return routes
}
