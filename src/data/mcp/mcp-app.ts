import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { dataLimit } from '../data-limit.ts'
import type { DataParts } from '../data-parts.ts'
import { createMcpServer } from './mcp-server.ts'

/** A question with a text of the longest kind fits well into this. */
const mostBytes = 256 * 1024

/**
 * The record over the Model Context Protocol's streamable HTTP, to be mounted at /mcp. It keeps no session: each question
 * carries all that it needs, so that any process can answer it. What it gives is public, so that any site may ask.
 */
export function createMcp(parts: DataParts): Hono {
  const app = new Hono()
  const limit = dataLimit(parts)
  app.use(cors({ origin: '*', allowMethods: ['POST'], exposeHeaders: ['Retry-After'] }))
  app.onError((error, context) => {
    parts.onError?.(error, `${context.req.method} ${context.req.path}`)
    return context.json(failure(-32603, 'Something went wrong on our side; trying again may help.'), 500)
  })
  app.post('/', async context => {
    const refused = await limit(context)
    if (refused !== null) {
      if (refused.retryAfterSeconds !== null) context.header('retry-after', String(refused.retryAfterSeconds))
      if (refused.problem.status === 401) context.header('www-authenticate', 'Bearer')
      return context.json(
        failure(-32000, `${refused.problem.code}: ${refused.problem.message}`),
        refused.problem.status as 401 | 429,
      )
    }
    const server = createMcpServer(parts)
    const transport = new WebStandardStreamableHTTPServerTransport({
      enableJsonResponse: true,
      maxRequestBodySize: mostBytes,
    })
    await server.connect(transport)
    try {
      return await transport.handleRequest(context.req.raw)
    } finally {
      await server.close()
    }
  })
  // There is no stream to listen to and no session to end.
  app.all('/', context => {
    context.header('allow', 'POST')
    return context.json(
      failure(-32000, 'Ask by POST; this server keeps no sessions and sends nothing of its own accord.'),
      405,
    )
  })
  return app
}

function failure(code: number, message: string) {
  return { jsonrpc: '2.0', error: { code, message }, id: null }
}
