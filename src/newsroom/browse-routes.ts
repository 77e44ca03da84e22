import { Hono } from 'hono'
import { z } from 'zod'
import { actorKinds, eventStatuses, eventTypes } from '../coder/coding.ts'
import { browseActors } from '../record/browse/browse-actors.ts'
import { browseEvents } from '../record/browse/browse-events.ts'
import { type BrowsePosition, readPosition, writePosition } from '../record/browse/browse-position.ts'
import { countOpen, openProposals } from '../record/browse/open-proposals.ts'
import type { ActorsAnswer, EventsAnswer, WaitingAnswer } from './answers.ts'
import { requireRight } from './guards.ts'
import { isoDay, unlessEmpty } from './list-query.ts'
import type { NewsroomEnv, NewsroomParts } from './newsroom-parts.ts'
import { readGiven } from './read-body.ts'

const [eventsShown, actorsShown, proposalsShown] = [40, 40, 10]

const words = z.string().max(200, 'a search has at most 200 characters').default('')
const after = z
  .string()
  .transform((text, context) => {
    const position = readPosition(text)
    if (position !== null) return position
    context.addIssue('take it from "next" of the page before')
    return z.NEVER
  })
  .optional()

const eventsQuery = z.object({
  words,
  type: unlessEmpty(z.enum(eventTypes)),
  status: unlessEmpty(z.enum([...eventStatuses, 'overdue'])),
  actor: unlessEmpty(z.string().max(40)),
  place: unlessEmpty(z.string().max(200)),
  process: unlessEmpty(z.string().max(100)),
  from: unlessEmpty(isoDay),
  to: unlessEmpty(isoDay),
  after,
})
const actorsQuery = z.object({
  words,
  kind: unlessEmpty(z.enum(actorKinds)),
  state: unlessEmpty(z.string().regex(/^[A-Z]{2}$/, 'a state is two letters, as in AZ')),
  unlinked: z.enum(['', 'yes']).default(''),
  after,
})
const waitingQuery = z.object({
  kind: unlessEmpty(z.enum(['event', 'statement'])),
  most: unlessEmpty(z.coerce.number().min(0).max(1)),
  after: z
    .string()
    .regex(/^\d(\.\d{1,20})?(e-\d{1,2})?,[\w-]{1,40}$/, 'take it from "next" of the page before')
    .transform(text => {
      const [confidence = '', id = ''] = text.split(',')
      return { confidence: Number(confidence), id }
    })
    .optional(),
})

/**
 * Looking through the record, by keyset: `after` is the `next` of the page before.
 *
 * - `GET /record/events?words=&type=&status=&actor=&place=&process=&from=&to=`
 * - `GET /record/actors?words=&kind=&state=&unlinked=yes`
 * - `GET /record/proposals?kind=&most=`: what waits for a decision in all reports, the least sure first
 */
export function browseRoutes({ db, clock }: NewsroomParts): Hono<NewsroomEnv> {
  const routes = new Hono<NewsroomEnv>()
  const mayRead = requireRight('read the desk')
  const today = () => clock().toISOString().slice(0, 10)
  const nextOf = (position: BrowsePosition | null) => (position === null ? null : writePosition(position))

  routes.get('/record/events', mayRead, async context => {
    const { after = null, actor, ...asked } = readGiven(context.req.query(), eventsQuery)
    const { found, next } = await browseEvents(db, { ...asked, actorId: actor }, today(), after, eventsShown)
    return context.json({ events: found, next: nextOf(next) } satisfies EventsAnswer)
  })

  routes.get('/record/actors', mayRead, async context => {
    const { after = null, unlinked, ...asked } = readGiven(context.req.query(), actorsQuery)
    const { found, next } = await browseActors(
      db,
      { ...asked, isUnlinked: unlinked === 'yes' },
      after,
      actorsShown,
    )
    return context.json({ actors: found, next: nextOf(next) } satisfies ActorsAnswer)
  })

  routes.get('/record/proposals', mayRead, async context => {
    const { after = null, ...asked } = readGiven(context.req.query(), waitingQuery)
    const [page, count] = await Promise.all([
      openProposals(db, asked, today(), after, proposalsShown),
      countOpen(db),
    ])
    return context.json({
      waiting: page.waiting,
      count,
      next: page.next === null ? null : `${page.next.confidence},${page.next.id}`,
    } satisfies WaitingAnswer)
  })
  return routes
}
