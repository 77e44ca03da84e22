import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { isClientPath } from './client-paths.ts'

/** The client may run its own script and style, ask its own server, and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const mediaTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
}

/** The built client: its page at every address that it knows, and its files, which are named by their content. */
export function serveClient(folder: string = builtClient()): Hono {
  const routes = new Hono()
  routes.use('/assets/*', compress())
  routes.get('/assets/:file', async context => {
    const found = /^[\w.-]+\.(\w+)$/.exec(context.req.param('file'))
    const mediaType = mediaTypes[found?.[1] ?? '']
    const bytes = mediaType === undefined ? null : await read(join(folder, 'assets', found![0]))
    if (bytes === null) return context.text('There is no such file.', 404)
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': mediaType!,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    })
  })
  routes.get('/', async context => clientPage(context, folder, 200))
  routes.get('/*', async context => {
    const path = context.req.path.replace(/^\/newsroom/, '')
    if (path === '/') return context.redirect('/newsroom', 301)
    return clientPage(context, folder, isClientPath(path) ? 200 : 404)
  })
  return routes
}

/** The page itself is never kept: a new build must be met at the next visit. */
async function clientPage(context: Context, folder: string, status: 200 | 404): Promise<Response> {
  const page = await read(join(folder, 'index.html'))
  if (page === null) {
    return context.text(
      'The newsroom’s screens are not built yet: run "npm run build", then load this page again.',
      503,
    )
  }
  return context.body(page.toString('utf8'), status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  })
}

async function read(path: string): Promise<Buffer | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}

/** Beside this file in the built program, in dist/ for the sources. */
function builtClient(): string {
  const beside = fileURLToPath(new URL('../newsroom-app', import.meta.url))
  const inDist = fileURLToPath(new URL('../../dist/newsroom-app', import.meta.url))
  return existsSync(join(beside, 'index.html')) ? beside : inDist
}
