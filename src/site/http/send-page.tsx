import type { Context } from 'hono'
import type { ReactNode } from 'react'
import { etagOf, securityHeaders } from '../kept/response-heads.ts'
import type { SiteEnv } from '../site-parts.ts'
import { renderBytes } from './render-markup.ts'

/** Sends a page: HTML that needs no script, with the policy that lets it run none. */
export function sendPage(
  context: Context<SiteEnv>,
  page: ReactNode,
  options: {
    readonly status?: 200 | 400 | 403 | 404 | 410 | 413 | 422 | 429 | 500
    readonly frame?: string | undefined
  } = {},
): Response {
  const body = renderBytes(page, '<!doctype html>')
  context.set('body', body)
  return context.body(body, options.status ?? 200, {
    'content-type': 'text/html; charset=UTF-8',
    'content-security-policy': policyOf(options.frame),
    // What a page holds depends on the reader's choice about cookies, and on nothing else of the reader.
    vary: 'Accept-Encoding, Cookie',
    'cache-control': 'no-cache',
    etag: etagOf(body),
    ...Object.fromEntries(securityHeaders),
  })
}

/** Nothing but our own style, fonts and pictures; a frame only from the one origin that the reader asked for. */
function policyOf(frame: string | undefined): string {
  return frame === undefined ? policy : `${policy}; frame-src ${new URL(frame).origin}`
}

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  // Nothing of ours asks anything; tools that check a page ask for its robots.txt from within it.
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')
