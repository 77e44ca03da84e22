import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'
import { Problem } from '../basics/problem.ts'

/** Writes and reads the tokens that a list goes on with: a position, sealed, of use to the same query alone. */
export interface PageTokens {
  readonly seal: (position: unknown, query: string) => string
  /** Problems: `page-token-wrong` for what is no token, `page-token-foreign` for one of another query or installation. */
  readonly open: (token: string, query: string) => unknown
}

const ivBytes = 12
const tagBytes = 16

/**
 * Tokens under a key made from the installation's secret. A position can hold the date of an event as a draft has it, so
 * that nobody may read it; and the query is sealed with it (AES-256-GCM, the query as associated data), so that a
 * token cannot continue another list. The same position of the same query has one token, so that a page is the same page
 * tomorrow: the nonce is a keyed hash of both (RFC 8452's idea).
 */
export function pageTokens(secret: string): PageTokens {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', use, 32))
  const key = keyFor('page tokens of the open data')
  const nonceKey = keyFor('nonces of page tokens of the open data')
  return {
    seal: (position, query) => {
      const text = JSON.stringify(position)
      const said = JSON.stringify([query, text])
      const iv = createHmac('sha256', nonceKey).update(said).digest().subarray(0, ivBytes)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(query))
      const sealed = [iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]
      return Buffer.concat(sealed).toString('base64url')
    },
    open: (token, query) => {
      const bytes = Buffer.from(token, 'base64url')
      if (bytes.length <= ivBytes + tagBytes || bytes.toString('base64url') !== token) {
        throw new Problem(
          'page-token-wrong',
          'after is no page token. Take it from "next" as it stands.',
          400,
        )
      }
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), {
        authTagLength: tagBytes,
      })
      decipher.setAAD(Buffer.from(query)).setAuthTag(bytes.subarray(-tagBytes))
      try {
        const text = decipher.update(bytes.subarray(ivBytes, -tagBytes))
        return JSON.parse(Buffer.concat([text, decipher.final()]).toString())
      } catch (error) {
        throw new Problem(
          'page-token-foreign',
          'This page token belongs to another query. Send it with the parameters that it came from, or start without it.',
          400,
          { cause: error },
        )
      }
    },
  }
}
