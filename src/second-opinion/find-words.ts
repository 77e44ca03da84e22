import { type Span, spanOf } from '../basics/span.ts'

/**
 * Where words stand in a text, white space and the form of quotation marks, apostrophes and dashes aside; null where they
 * do not. The span's words are the text's own.
 */
export function findWords(text: string, words: string): Span | null {
  const wanted = words.trim().replace(/^["“”„«»']+|["“”„«»']+$/g, '')
  if (wanted === '' || wanted.length > 5000) return null
  const exact = text.indexOf(wanted)
  if (exact >= 0) return spanOf(text, exact, exact + wanted.length)
  const pattern = wanted
    .split(/\s+/)
    .map(word => [...word].map(alike).join(''))
    .join('\\s+')
  const found = new RegExp(pattern, 'u').exec(text)
  return found === null ? null : spanOf(text, found.index, found.index + found[0].length)
}

const kinds: readonly string[] = ['"“”„«»', "'’‘ʼ", '-–—‑']

/** A letter as a pattern; a mark as any of its kind. */
function alike(letter: string): string {
  const kind = kinds.find(marks => marks.includes(letter))
  return kind === undefined
    ? letter.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&')
    : `[${kind.replace('-', '\\-')}]`
}
