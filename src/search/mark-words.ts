import { foldWords, wordsOf } from './fold-words.ts'
import { nameKeys } from './name-keys.ts'
import type { SearchTerm } from './read-search-text.ts'

/** A piece of a text, and whether it is what was searched for. */
export interface MarkedPiece {
  readonly text: string
  readonly isHit: boolean
}

/** The text cut where searched words begin and end: whole words that are a term, share its stem or sound like it. */
export function markWords(text: string, terms: readonly SearchTerm[]): MarkedPiece[] {
  const foundIn = finderOf(terms)
  const pieces: MarkedPiece[] = []
  let end = 0
  const add = (piece: string, isHit: boolean) => {
    if (piece === '') return
    const last = pieces.at(-1)
    if (last !== undefined && last.isHit === isHit)
      pieces[pieces.length - 1] = { text: last.text + piece, isHit }
    else pieces.push({ text: piece, isHit })
  }
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (foundIn(match[0]) < 0) continue
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
  const plain = text.replace(/\s+/g, ' ').trim()
  const foundIn = finderOf(terms)
  const hits = [...plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(match => {
    const found = foundIn(match[0])
    return found < 0 ? [] : [{ at: match.index, found }]
  })
  const within = (start: number) =>
    new Set(hits.filter(hit => hit.at >= start && hit.at < start + length).map(hit => hit.found)).size
  const best = hits.reduce<{ at: number; count: number }>(
    (most, hit) => {
      const count = within(hit.at)
      return count > most.count ? { at: hit.at, count } : most
    },
    { at: 0, count: 0 },
  )
  const from = wordStart(plain, Math.max(0, best.at - Math.floor(length / 4)))
  const to = plain.length - from <= length ? plain.length : wordStart(plain, from + length)
  const cut = `${from > 0 ? '… ' : ''}${plain.slice(from, to).trim()}${to < plain.length ? ' …' : ''}`
  return markWords(cut, terms)
}

/** Whether a text has every word of a term, as `markWords` would mark them. */
export function hasTerm(text: string, term: SearchTerm): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return wordsWanted(term).every(wanted => words.some(word => isWord(word, wanted)))
}

interface WantedWord {
  readonly folded: string
  readonly keys: ReadonlySet<string>
}

/** Which of the words that a search wants a word is, from 0; -1 for none. */
type Finder = (word: string) => number

const finders = new WeakMap<readonly SearchTerm[], Finder>()

/** All texts of one page of results are made of the same words: each is compared once. */
function finderOf(terms: readonly SearchTerm[]): Finder {
  const known = finders.get(terms)
  if (known !== undefined) return known
  const wanted = terms.filter(term => !term.isExcluded).flatMap(wordsWanted)
  const compared = new Map<string, number>()
  const finder = (word: string) => {
    const before = compared.get(word)
    if (before !== undefined) return before
    const found = wanted.findIndex(one => isWord(word, one))
    compared.set(word, found)
    return found
  }
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
  const space = text.lastIndexOf(' ', at)
  return space < 0 ? 0 : space + 1
}
