/**
 * The text of a plain text file: UTF-8, or UTF-16 that says so by its byte order mark. Null for anything else, and for
 * control characters that no text has. Older eight-bit encodings cannot be told from one another, so none is guessed.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes, encodingOf(bytes))
  return text === null || controlCharacters.test(text) ? null : text
}

/** Tab, line feed, form feed, carriage return and next line (U+0085) are of text; the other controls are not. */
const controlCharacters = /[^\P{Cc}\t\n\f\r\u0085]/u

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** The byte order mark is taken off. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
