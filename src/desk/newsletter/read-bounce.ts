import PostalMime from 'postal-mime'
import { Problem } from '../../basics/problem.ts'
import { subscriptionsNamedIn } from './return-path.ts'

/** What a returned letter says: for which of our subscriptions, whether for good, and in which words. */
export interface Bounce {
  readonly subscriptionIds: readonly string[]
  readonly isForGood: boolean
  readonly said: string
}

/** Larger letters are no delivery reports. */
const mostBytes = 10 * 1024 * 1024

/**
 * Reads a delivery status notification (RFC 3464) as it lies in a mailbox: an RFC 5322 letter. Null for a letter that is
 * none: an answer, an advertisement. Problem: `bounce-unreadable`.
 */
export async function readBounce(bytes: Uint8Array, secret: string): Promise<Bounce | null> {
  if (bytes.length > mostBytes) throw unreadable('it is larger than 10 MB')
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true }).catch((error: Error) => {
    throw unreadable(error.message)
  })
  const report = mail.attachments.find(part => part.mimeType === 'message/delivery-status')
  if (report === undefined) return null
  const fields = textOf(report.content)
  const status = /^status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(fields)?.[1] ?? ''
  const action = /^action:\s*([a-z]+)/im.exec(fields)?.[1]?.toLowerCase() ?? ''
  const diagnosis = /^diagnostic-code:\s*(.+(?:\r?\n[ \t].+)*)/im.exec(fields)?.[1] ?? ''
  // The letter as it is, and its parts as they were before they were encoded for the way.
  const parts = [...mail.attachments.map(part => textOf(part.content)), mail.text ?? '']
  return {
    subscriptionIds: subscriptionsNamedIn(secret, [textOf(bytes), ...parts].join('\n')),
    isForGood: action === 'failed' && !status.startsWith('4'),
    said: `${status} ${diagnosis.replace(/\s+/g, ' ').trim()}`.trim().slice(0, 500) || action,
  }
}

function textOf(content: string | ArrayBuffer | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

function unreadable(why: string): Problem {
  return new Problem(
    'bounce-unreadable',
    `This is no letter that can be read (${why}). Give one letter, with its headers, as it lies in the mailbox.`,
  )
}
