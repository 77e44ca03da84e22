import { Problem } from '../basics/problem.ts'
import { foldWords, wordsOf } from './fold-words.ts'
import { nameKeys } from './name-keys.ts'

/** A word or a quoted phrase to search for; `isExcluded` where a hyphen before it says that it must not be there. */
export interface SearchTerm {
  readonly text: string
  readonly folded: string
  /** How it may sound as a name; none for a phrase and for what is excluded. */
  readonly keys: readonly string[]
  readonly isPhrase: boolean
  readonly isExcluded: boolean
}

/** The longest text and the most terms that one search takes. */
export const longestSearch = 200
const mostTerms = 12

/**
 * What a reader typed, as terms: words, "phrases in quotes" and -excluded ones; signs that are neither letter nor digit
 * separate. Nothing but signs gives no term. Problem: `search-too-long` for more than 200 characters or 12 terms.
 */
export function readSearchText(typed: string): SearchTerm[] {
  if (typed.length > longestSearch) throw tooLong(`${typed.length} characters`)
  const terms = [
    ...typed.normalize('NFC').matchAll(/(?<![\p{L}\p{N}])(-?)(?:["“„«]([^"“”„«»]*)["”“»]|([^\s"“”„«»]+))/gu),
  ]
    .map(([, minus, phrase, word]) =>
      termOf(wordsOf(phrase ?? word ?? ''), minus === '-', phrase !== undefined),
    )
    .filter(term => term !== null)
  if (terms.length > mostTerms) throw tooLong(`${terms.length} words`)
  return terms
}

function termOf(words: readonly string[], isExcluded: boolean, isQuoted: boolean): SearchTerm | null {
  if (words.length === 0) return null
  const text = words.join(' ')
  // "Nagorno-Karabakh" is a phrase without quotes.
  const isPhrase = words.length > 1
  const keys = isPhrase || isQuoted || isExcluded ? [] : nameKeys(text)
  return { text, folded: foldWords(text), keys, isPhrase, isExcluded }
}

function tooLong(found: string): Problem {
  return new Problem(
    'search-too-long',
    `A search takes ${longestSearch} characters and ${mostTerms} words at most, and this one has ${found}. Search for the rarest words of it.`,
    400,
  )
}
