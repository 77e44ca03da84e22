import { Hono } from 'hono'
import { Problem } from '../basics/problem.ts'
import type { DataEnv } from './data-env.ts'
import type { DataParts } from './data-parts.ts'
import { describeActor, describeEvent, describeStatement } from './describe-facts.ts'
import { lookingBack } from './look-back.ts'
import type { EventPosition } from './open-event-rows.ts'
import { openEvents } from './open-events.ts'
import { pageTokens } from './page-token.ts'
import { readOpenActor, readOpenActors } from './read-open-actors.ts'
import { walkOpenEvents } from './read-open-events.ts'
import { readOpenStatements } from './read-open-statements.ts'
import { readPage } from './read-page.ts'
import { actorQuery, eventQuery, oneQuery, readQuery, slug, statementQuery } from './read-query.ts'
import { actorPageSchema, actorSchema, eventPageSchema, eventSchema, statementPageSchema } from './schemas.ts'

/** Events, actors and statements as JSON, page by page. */
export function listRoutes({ db, secret }: DataParts): Hono<DataEnv> {
  const routes = new Hono<DataEnv>()
  const tokens = pageTokens(secret)

  routes.get('/events', async context => {
    const { where, today } = context.var
    const query = await lookingBack(db, readQuery(context, eventQuery), today)
    const list = {
      path: '/events',
      query,
      read: (after: EventPosition | null, chunk: number) => walkOpenEvents(db, query, today, after, chunk),
      positionOf: (one: { position: EventPosition }) => one.position,
    }
    const { items, next } = await readPage(list, tokens, where)
    const events = items.map(event => describeEvent(event, where))
    return context.json(eventPageSchema.parse({ events, next }))
  })

  routes.get('/events/:id', async context => {
    const { where, today } = context.var
    const { as_of } = await lookingBack(db, readQuery(context, oneQuery), today)
    const id = context.req.param('id')
    const [event] = isSlug(id) ? await openEvents(db, [id], as_of ?? today, as_of) : []
    if (event !== undefined) return context.json(eventSchema.parse(describeEvent(event, where)))
    throw new Problem('event-unknown', `${noArticle(as_of)} tells of an event with this id.`, 404)
  })

  routes.get('/actors', async context => {
    const { where, today } = context.var
    const query = await lookingBack(db, readQuery(context, actorQuery), today)
    const list = {
      path: '/actors',
      query,
      read: (after: string | null, chunk: number) => readOpenActors(db, query, today, after, chunk),
      positionOf: (actor: { slug: string }) => actor.slug,
    }
    const { items, next } = await readPage(list, tokens, where)
    const actors = items.map(actor => describeActor(actor, where, query.as_of))
    return context.json(actorPageSchema.parse({ actors, next }))
  })

  routes.get('/actors/:slug', async context => {
    const { where, today } = context.var
    const { as_of } = await lookingBack(db, readQuery(context, oneQuery), today)
    const name = context.req.param('slug')
    const actor = isSlug(name) ? await readOpenActor(db, name, today, as_of) : null
    if (actor !== null) return context.json(actorSchema.parse(describeActor(actor, where, as_of)))
    throw new Problem('actor-unknown', `${noArticle(as_of)} names an actor with this slug.`, 404)
  })

  routes.get('/statements', async context => {
    const { where, today } = context.var
    const query = await lookingBack(db, readQuery(context, statementQuery), today)
    const list = {
      path: '/statements',
      query,
      read: (after: { date: string; id: string } | null, chunk: number) =>
        readOpenStatements(db, query, after, chunk),
      positionOf: (one: { position: { date: string; id: string } }) => one.position,
    }
    const { items, next } = await readPage(list, tokens, where)
    const statements = items.map(statement => describeStatement(statement, where))
    return context.json(statementPageSchema.parse({ statements, next }))
  })

  return routes
}

function noArticle(asOf: string | undefined): string {
  return asOf === undefined ? 'No published article' : `No article published until ${asOf}`
}

/** Ids are written as slugs are. */
function isSlug(text: string): boolean {
  return slug.safeParse(text).success
}
