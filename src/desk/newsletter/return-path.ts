import { createHmac } from 'node:crypto'

// Who a letter that comes back was for is told by where it comes back to (a variable envelope return path), or by its own
// identifier. Both are signed, so that nobody can have others' subscriptions ended with letters of his own making.

/** "bounces+ID-signature@host" for the desk's "bounces@host". */
export function verpAddress(secret: string, subscriptionId: string, bounceAddress: string): string {
  const at = bounceAddress.lastIndexOf('@')
  return `${bounceAddress.slice(0, at)}+${tokenOf(secret, subscriptionId)}${bounceAddress.slice(at)}`
}

/** The identifier of one issue's letter, the same for each try. */
export function signedMessageId(secret: string, subscriptionId: string, issue: string, from: string): string {
  const host = from.slice(from.lastIndexOf('@') + 1)
  return `<${issue.replaceAll(' ', '-')}.${tokenOf(secret, subscriptionId)}@${host}>`
}

/** The subscriptions whose signed tokens stand in a text: a returned letter's addresses and headers. */
export function subscriptionsNamedIn(secret: string, text: string): string[] {
  const named = [...text.toLowerCase().matchAll(/(?<![0-9a-z])([0-9a-z]{10})-[0-9a-f]{20}(?![0-9a-f])/g)]
  return [...new Set(named.filter(([token, id]) => token === tokenOf(secret, id!)).map(([, id]) => id!))]
}

/** Short and without capitals: at most 64 characters stand before the @ (RFC 5321), and servers may change their case. */
function tokenOf(secret: string, id: string): string {
  return `${id}-${createHmac('sha256', secret).update(`letter ${id}`).digest('hex').slice(0, 20)}`
}
