import { foldName } from './fold-name.ts'
import { plainInTurkic } from './letters.ts'

/**
 * How a name is written for readers of a language, among the spellings known of it: in Russian, Armenian and Georgian
 * the spelling in their letters, in Azerbaijani and Turkish the one with theirs ("İlham Əliyev", "Ceyhun Bayramov").
 * Where none is known, and in any other language, the name itself. Parts of names ("Алиев") do not stand for the whole.
 */
export function nameInLanguage(name: string, aliases: readonly string[], language: string): string {
  const alphabet = alphabets[language]
  if (alphabet === undefined) return name
  const isWritten = (spelling: string) => lettersOf(spelling).every(one => alphabet.all.test(one))
  const has = (letters: RegExp) => (spelling: string) => lettersOf(spelling).some(one => letters.test(one))
  const whole = [name, ...aliases.filter(alias => countWords(alias) >= Math.min(2, countWords(name)))]
  const full = whole.toSorted((a, b) => Number(lacksWords(a, name)) - Number(lacksWords(b, name)))
  const written = full.filter(isWritten)
  for (const letters of alphabet.own) {
    const found = written.find(has(letters))
    if (found !== undefined) return found
  }
  return (isTurkic(language) ? written.find(spelling => soundsTurkic(spelling, name)) : undefined) ?? name
}

interface Alphabet {
  readonly all: RegExp
  /** Letters by which its spellings are told from others, the surest first. */
  readonly own: readonly RegExp[]
}

const alphabets: Readonly<Record<string, Alphabet>> = {
  ru: { all: /^[а-яё]$/, own: [/[а-яё]/] },
  hy: { all: /^\p{Script=Armenian}$/u, own: [/\p{Script=Armenian}/u] },
  ka: { all: /^\p{Script=Georgian}$/u, own: [/\p{Script=Georgian}/u] },
  az: { all: /^[a-vx-zçəğıöşü]$/, own: [/ə/, /[çğıöşü]/] },
  tr: { all: /^[a-pr-vyzçğıöşüâîû]$/, own: [/[çğıöşü]/] },
}

const isTurkic = (language: string) => language === 'az' || language === 'tr'

/** Its letters in lower case. "İ" is one of Turkic's own, as "ı" is; a capital "I" may be anybody's. */
function lettersOf(spelling: string): string[] {
  return [...spelling.replaceAll('İ', 'ı').toLowerCase()].filter(one => /\p{L}/u.test(one))
}

const countWords = (text: string) => text.split(' ').length

/** Whether a spelling has fewer or more words than the name: without the first name, or with the father's. */
const lacksWords = (spelling: string, name: string) => countWords(spelling) !== countWords(name)

/** "Ceyhun" is "Jeyhun" where a "c" is spoken as "j". */
function soundsTurkic(spelling: string, name: string): boolean {
  const spoken = spelling.toLowerCase().replace(/[cxq]/g, letter => plainInTurkic[letter]!)
  return spelling !== name && foldName(spoken) === foldName(name)
}
