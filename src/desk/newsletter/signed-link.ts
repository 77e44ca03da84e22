import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a link in a letter lets its holder do. */
export type LinkPurpose = 'confirm' | 'manage'

/**
 * `ID.signature`: nothing is stored of it, so that whoever reads the database cannot make one. `bound` is what else it holds
 * for, such as the instant of asking: once that has changed, the link is void.
 */
export function signLink(secret: string, purpose: LinkPurpose, id: string, bound = ''): string {
  return `${id}.${signatureOf(secret, purpose, id, bound)}`
}

/** The identifier that a link names, whether or not it is signed: for looking up what it is bound to. */
export function namedIn(token: string): string | null {
  return /^([0-9a-z]{10})\.[\w-]{27}$/.exec(token)?.[1] ?? null
}

/** Whether we signed that link. */
export function isSigned(secret: string, purpose: LinkPurpose, token: string, bound = ''): boolean {
  const id = namedIn(token)
  if (id === null) return false
  const given = Buffer.from(token.slice(id.length + 1))
  const right = Buffer.from(signatureOf(secret, purpose, id, bound))
  return given.length === right.length && timingSafeEqual(given, right)
}

/** 160 bits are enough for a link that is tried over the network. */
function signatureOf(secret: string, purpose: LinkPurpose, id: string, bound: string): string {
  return createHmac('sha256', secret)
    .update(`newsletter ${purpose} ${id} ${bound}`)
    .digest()
    .subarray(0, 20)
    .toString('base64url')
}
