import { createHash, randomBytes } from 'node:crypto'

/** Crockford's base 32 without I, L, O and U: safe to read aloud and to put into an address. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new random identifier of ten letters and digits (50 bits): unique within a desk, short in an address. */
export function newIdentifier(): string {
  return Array.from(randomBytes(10), byte => alphabet[byte % 32]).join('')
}

/** The SHA-256 of a text's UTF-8 bytes in hexadecimal: the name of a revision. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
