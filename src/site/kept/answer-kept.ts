import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { parse } from 'hono/utils/cookie'
import type { Clock } from '../../basics/clock.ts'
import { type ConsentChoice, readChoice } from '../../desk/consent/consent-choice.ts'
import { consentCookie } from '../../desk/consent/cookie-registry.ts'
import { encodingOf, formOf, type KeptPage } from './kept-page.ts'
import { type KeptPages, keptKey } from './kept-pages.ts'
import { hasAlready, headOf, unchangedHead } from './response-heads.ts'

/** Answers what is kept at once, with bytes that are ready, and passes everything else on; `sent` hears of what it answered. */
export function answerKept(
  kept: KeptPages,
  clock: Clock,
  others: RequestListener,
  sent: (request: IncomingMessage, page: KeptPage) => void = () => {},
): RequestListener {
  return (request, response) => {
    const page = pageFor(request, kept, clock().getTime())
    if (page === null) return others(request, response)
    sent(request, page)
    send(page, request, response)
  }
}

function pageFor({ method, url, headers }: IncomingMessage, kept: KeptPages, nowMs: number): KeptPage | null {
  if ((method !== 'GET' && method !== 'HEAD') || url === undefined) return null
  const choice = headers.cookie === undefined ? null : choiceIn(headers.cookie, kept)
  // Who allowed to be counted is counted elsewhere.
  if (choice?.allowed.includes('measurement') === true) return null
  const key = keptKey(url, choice)
  return key === null ? null : kept.find(key, nowMs)
}

function choiceIn(cookie: string, { purposes }: KeptPages): ConsentChoice | null {
  return readChoice(parse(cookie, consentCookie.name)[consentCookie.name], purposes)
}

function send(page: KeptPage, { headers, method }: IncomingMessage, response: ServerResponse): void {
  if (hasAlready(page, headers['if-none-match'])) {
    response.writeHead(304, unchangedHead(page)).end()
    return
  }
  const encoding = encodingOf(page, headers['accept-encoding'] as string | undefined)
  const answer = (body: Buffer) =>
    response.writeHead(200, headOf(page, encoding, body.length)).end(method === 'HEAD' ? undefined : body)
  const ready = page.forms.get(encoding)
  if (ready !== undefined) answer(ready)
  else formOf(page, encoding).then(answer, error => response.destroy(error))
}
