import { armenian, cyrillic, georgian, otherLatin, plainInTurkic, turkic } from './letters.ts'

/**
 * A text in plain Latin letters, as English news spells names: "Байрамов" and "Բայրամով" are "Bayramov", "Hacıyev" is
 * "Hajiyev". Georgian has no capitals and gets none; what is in no known script stays as it is.
 */
export function romanise(text: string): string {
  return text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, romaniseWord)
}

const letters = { ...cyrillic, ...armenian, ...georgian, ...turkic, ...otherLatin }

function romaniseWord(word: string): string {
  const spelt = asSpoken(word.replaceAll('İ', 'I'))
  const isTurkic = /[əığşç]/i.test(word) || word.includes('İ')
  return [...spelt].map(letter => plain(letter, isTurkic)).join('')
}

/** Letters that are spoken otherwise together or at a word's start, in the word's own script. */
function asSpoken(word: string): string {
  return word
    .replace(/ու|եւ|Ու|ՈՒ/g, pair => ({ ու: 'u', եւ: 'ev' })[pair] ?? 'U')
    .replace(/^ե(?=[\p{L}])/u, 'ye')
    .replace(/^Ե(?=[\p{L}])/u, 'Ye')
    .replace(/^ո(?![վv])/u, 'vo')
    .replace(/^Ո(?![վՎ])/u, 'Vo')
    .replace(/[ьъ](?=[еЕ])/gu, 'й') // Арсеньев: Arsenyev
}

function plain(letter: string, isTurkic: boolean): string {
  const lower = letter.toLowerCase()
  const known = (isTurkic ? plainInTurkic[lower] : undefined) ?? letters[lower]
  if (known === undefined) return letter.normalize('NFD').replace(/\p{M}/gu, '')
  const isCapital = letter !== lower
  return isCapital ? known.charAt(0).toUpperCase() + known.slice(1) : known
}
