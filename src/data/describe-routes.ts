import { Hono } from 'hono'
import { Problem } from '../basics/problem.ts'
import type { DataEnv } from './data-env.ts'
import { openApiDocument } from './openapi-document.ts'
import { isDataProblemCode, problemTitles } from './problem-titles.ts'

/** What there is and how it is asked for: the OpenAPI document, and what each refusal means. */
export function describeRoutes(): Hono<DataEnv> {
  const routes = new Hono<DataEnv>()
  routes.get('/openapi.json', context =>
    context.json(openApiDocument(context.var.deskTitle, context.var.where.publicUrl)),
  )
  routes.get('/problems/:code', context => {
    const code = context.req.param('code')
    if (!isDataProblemCode(code))
      throw new Problem('route-unknown', 'There is no problem with this code.', 404)
    return context.json({ code, ...problemTitles[code] })
  })
  return routes
}
