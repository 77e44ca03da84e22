import { wordClasses } from './word-classes.ts'

/**
 * What the network sees of a word on its own, as keys into the model's table: the word in lower case, its exact form
 * when it has capitals, its endings and beginnings, its shape and the lists it stands in. The first key is the word.
 */
export function wordFeatures(form: string): string[] {
  const plain = normalised(form)
  const lower = plain.toLowerCase()
  const keys = [`w${lower}`]
  if (lower !== plain) keys.push(`x${plain}`)
  const length = Math.min(lower.length, 24)
  for (let size = 1; size <= 5 && size <= length; size++) keys.push(`s${lower.slice(lower.length - size)}`)
  for (let size = 1; size <= 4 && size <= length; size++) keys.push(`p${lower.slice(0, size)}`)
  keys.push(`c${shapeOf(plain)}`)
  for (const list of wordClasses(lower)) keys.push(`g${list}`)
  return keys
}

/** The key of a word that the table does not hold. */
export const unknownWord = 'w\u0000'
/** What stands before every sentence, the head of its root. */
export const sentenceStart = '\u0002'

const longest = 64

/** One form for all apostrophes and quotation marks, zeros for digits; very long words are cut. */
function normalised(form: string): string {
  const cut = form.length > longest ? form.slice(0, longest) : form
  if (/^[A-Za-z]*$/.test(cut)) return cut
  return cut
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[“”„«»]|''/g, '"')
    .replace(/[–—]|--+/g, '-')
    .replace(/\p{N}/gu, '0')
    .replace(/0{5,}/g, '00000')
}

/** "Baku" → "Xx", "U.S." → "X.X.", "2020" → "0": runs of one kind count once. */
function shapeOf(word: string): string {
  let shape = ''
  let last = ''
  for (const letter of word) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : letter === '0' ? '0' : letter
    if (kind !== last) shape += kind
    last = kind
    if (shape.length > 8) break
  }
  return word.length > 1 ? shape : `1${shape}`
}
