import { stringify } from 'csv-stringify/sync'
import { Hono } from 'hono'
import { z } from 'zod'
import { pageCounts, type Readers, readReaders } from '../desk/readers/read-readers.ts'
import { requireRight } from './guards.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'

/** How many days are looked back on; what is no such number is thirty. */
const daysSchema = z.coerce.number().int().min(1).max(400).catch(30)

/** How the desk is read: counts of pages by day and of the newsletter, and the same as a table to take along. */
export function readerRoutes({ db, clock }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  const today = () => clock().toISOString().slice(0, 10)

  routes.get('/readers', requireRight('see the readers'), async context => {
    const days = daysSchema.parse(context.req.query('days'))
    return context.json((await readReaders(db, today(), days)) satisfies Readers)
  })

  routes.get('/readers.csv', requireRight('see the readers'), async context => {
    const { from, until } = await readReaders(db, today(), daysSchema.parse(context.req.query('days')))
    const pages = await pageCounts(db, from, until, 100_000)
    const rows = pages.map(({ path, language, title, views }) => [path, language, title ?? '', views])
    const csv = stringify([['path', 'language', 'title', 'views'], ...rows], { escape_formulas: true })
    return context.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="readers-${from}-${until}.csv"`,
    })
  })

  return routes
}
