import { foldWords, wordsOf } from './fold-words.ts'
import { nameKeys } from './name-keys.ts'
import type { SearchTerm } from './read-search-text.ts'

/** A piece of a text, and whether it is what was searched for. */
export interface MarkedPiece {
  readonly text: string
  readonly isHit: boolean
}

const word = /[\p{L}\p{M}\p{N}]+/gu

/** The text cut where searched words begin and end: whole words that are a term, share its stem or sound like it. */
export function markWords(text: string, terms: readonly SearchTerm[]): MarkedPiece[] {
  const { likely, find } = finderOf(terms)
  const pieces: MarkedPiece[] = []
  let end = 0
  const add = (piece: string, isHit: boolean) => {
    if (piece === '') return
    const last = pieces.at(-1)
    if (last !== undefined && last.isHit === isHit)
      pieces[pieces.length - 1] = { text: last.text + piece, isHit }
    else pieces.push({ text: piece, isHit })
  }
  for (const match of text.matchAll(likely)) {
    if (find(match[0]) < 0) continue
    add(text.slice(end, match.index), false)
    add(match[0], true)
    end = match.index + match[0].length
  }
  add(text.slice(end), false)
  return pieces
}

/**
 * The part of a text where most of the terms stand close together, about `length` characters in whole words, with "…"
 * where it was cut; the beginning where none stands in it.
 */
export function excerptOf(text: string, terms: readonly SearchTerm[], length: number): MarkedPiece[] {
  const from = wordStart(text, densestIn(text, terms, length) - Math.floor(length / 4))
  const to = text.length - from <= length ? text.length : wordStart(text, from + length)
  const cut = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return markWords(`${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`, terms)
}

/** Where the first stretch of `length` characters with the most of the terms begins; what has all of them is not surpassed. */
function densestIn(text: string, terms: readonly SearchTerm[], length: number): number {
  const { wanted, likely, find } = finderOf(terms)
  let [best, most] = [0, 0]
  let within: { readonly at: number; readonly found: number }[] = []
  for (const match of text.matchAll(likely)) {
    const found = find(match[0])
    if (found < 0) continue
    within = [...within.filter(hit => hit.at > match.index - length), { at: match.index, found }]
    const count = new Set(within.map(hit => hit.found)).size
    if (count > most) [best, most] = [within[0]!.at, count]
    if (most === wanted) break
  }
  return best
}

/** Whether a text has every word of a term, as `markWords` would mark them. */
export function hasTerm(text: string, term: SearchTerm): boolean {
  const words = text.match(word) ?? []
  return wordsWanted(term).every(wanted => words.some(one => isWord(one, wanted)))
}

interface WantedWord {
  readonly folded: string
  readonly keys: ReadonlySet<string>
}

interface Finder {
  /** How many words a search wants. */
  readonly wanted: number
  /** The words that may be one of them, by their first letter: most are told by it that they are not. */
  readonly likely: RegExp
  /** Which of them a word is, from 0; -1 for none. */
  readonly find: (word: string) => number
}

const finders = new WeakMap<readonly SearchTerm[], Finder>()

/** All texts of one page of results are made of the same words: each is compared once. */
function finderOf(terms: readonly SearchTerm[]): Finder {
  const known = finders.get(terms)
  if (known !== undefined) return known
  const wanted = terms.filter(term => !term.isExcluded).flatMap(wordsWanted)
  const compared = new Map<string, number>()
  const find = (word: string) => {
    const before = compared.get(word)
    if (before !== undefined) return before
    const found = wanted.findIndex(one => isWord(word, one))
    compared.set(word, found)
    return found
  }
  const starts = new Set(
    wanted.map(({ folded }) => folded[0]).filter(start => /^[a-z0-9]$/.test(start ?? '')),
  )
  // Capitals begin names, which are also found by their sound; what is not plain may be anything once it is folded.
  const likely = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:[A-Z${[...starts].join('')}]|(?![\\x00-\\x7f])[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}]*`,
    'gu',
  )
  const finder = { wanted: wanted.length, likely, find }
  finders.set(terms, finder)
  return finder
}

function wordsWanted({ text, keys }: SearchTerm): WantedWord[] {
  return wordsOf(text).map(word => ({ folded: foldWords(word), keys: new Set(keys) }))
}

/** Bodies are made of the same few thousand words, which are folded once. */
const foldedWords = new Map<string, string>()
const mostFolded = 20_000

function foldedWord(word: string): string {
  const known = foldedWords.get(word)
  if (known !== undefined) return known
  if (foldedWords.size >= mostFolded) foldedWords.clear()
  const folded = foldWords(word)
  foldedWords.set(word, folded)
  return folded
}

const keysOfNames = new Map<string, readonly string[]>()

function keysOf(name: string): readonly string[] {
  const known = keysOfNames.get(name)
  if (known !== undefined) return known
  if (keysOfNames.size >= mostFolded) keysOfNames.clear()
  const keys = nameKeys(name)
  keysOfNames.set(name, keys)
  return keys
}

function isWord(word: string, { folded, keys }: WantedWord): boolean {
  const own = foldedWord(word)
  if (own === folded) return true
  // "visits" for "visit", "Ministern" for "Minister": the same beginning, and little behind it.
  const stem = Math.max(4, folded.length - 2)
  if (folded.length >= 4 && own.length - stem <= 4 && own.startsWith(folded.slice(0, stem))) return true
  return (
    keys.size > 0 && /^\p{Lu}|^\p{Script=Georgian}/u.test(word) && keysOf(word).some(key => keys.has(key))
  )
}

/** The start of the word at an offset, so that none is cut. */
function wordStart(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length)
  let start = at
  while (start > 0 && !/\s/.test(text[start - 1]!)) start--
  return start
}
