import { lookup } from 'node:dns'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivateAddress } from './private-network.ts'

/** Whether what a link leads to is there. */
export type LinkState =
  | { readonly state: 'alive' }
  /** The server says that it is not there, or there is no such server. */
  | { readonly state: 'dead'; readonly reason: string }
  /** Not looked at: private networks, other protocols; or no answer that tells. */
  | { readonly state: 'unclear'; readonly reason: string }

interface LinkLimits {
  readonly timeMs: number
  /** Which addresses are never asked; tests look at servers of this very machine. */
  readonly isPrivate: (address: string) => boolean
}

const usual: LinkLimits = { timeMs: 6_000, isPrivate: isPrivateAddress }
const mostRedirects = 5

/**
 * Asks for a web page without reading it. Neither the address nor any that it leads on to may lie in a private network: names
 * are resolved here, and the connection goes to the very address that was looked at.
 */
export async function checkLink(address: string, limits: LinkLimits = usual): Promise<LinkState> {
  let url = address
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      if (!URL.canParse(url)) return { state: 'dead', reason: 'this is no web address' }
      const target = new URL(url)
      if (target.protocol !== 'http:' && target.protocol !== 'https:') {
        return { state: 'unclear', reason: `${target.protocol} is not looked at` }
      }
      const { status, location } = await ask(target, limits)
      if (status >= 300 && status < 400 && location !== null) {
        url = new URL(location, target).href
        continue
      }
      return judged(status)
    }
    return { state: 'dead', reason: 'it leads in circles' }
  } catch (error) {
    return failure(error as NodeJS.ErrnoException)
  }
}

function judged(status: number): LinkState {
  if (status === 404 || status === 410) return { state: 'dead', reason: `the page is not there (${status})` }
  if (status < 300) return { state: 'alive' }
  // A redirect that leads nowhere tells nothing. Many sites answer programs with 401, 403, 405, 429 or 503 and people with the page.
  return { state: 'unclear', reason: `the site answers ${status}` }
}

class PrivateAddress extends Error {}

function failure(error: NodeJS.ErrnoException): LinkState {
  if (error instanceof PrivateAddress) {
    return { state: 'unclear', reason: 'it leads into a private network, which is not looked at' }
  }
  if (error.code === 'ENOTFOUND') return { state: 'dead', reason: 'there is no such site' }
  if (error.code === 'ECONNREFUSED') return { state: 'dead', reason: 'the site does not answer' }
  return { state: 'unclear', reason: 'the site did not answer in time' }
}

async function ask(
  target: URL,
  { timeMs, isPrivate }: LinkLimits,
): Promise<{ status: number; location: string | null }> {
  const host = target.hostname.replace(/^\[|\]$/g, '')
  // A number is not looked up, so it is judged here.
  if (isIP(host) !== 0 && isPrivate(host)) throw new PrivateAddress()
  const guarded: LookupFunction = (name, options, done) =>
    lookup(name, { ...options, all: true }, (error, found) => {
      if (error !== null) return done(error, '', 0)
      const [first] = found
      if (first === undefined || found.some(one => isPrivate(one.address)))
        return done(new PrivateAddress(), '', 0)
      return options.all === true ? done(null, found) : done(null, first.address, first.family)
    })
  const client = target.protocol === 'https:' ? https : http
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = client.get(
      target,
      {
        lookup: guarded,
        agent: false,
        signal: AbortSignal.timeout(timeMs),
        headers: { 'user-agent': 'Readout link check', accept: 'text/html,*/*' },
      },
      resolve,
    )
    request.on('error', reject)
  })
  response.on('error', () => {})
  response.destroy()
  return { status: response.statusCode ?? 0, location: response.headers.location ?? null }
}
