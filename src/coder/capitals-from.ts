import { isGivenName } from './is-given-name.ts'
import { isPartOfName } from './known-person.ts'
import { type Lexicon, longestName } from './lexicon.ts'
import type { Word } from './read-sentences.ts'

/** Where a run of capitalised words that may be a person's name ends: at most four, and the particles among them. */
export function capitalsFrom(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let next = at
  for (let capitals = 0; capitals < 4 && words[next] !== undefined; next++) {
    const word = words[next]!
    // "Nouri al-Maliki", "Khalifa bin Zayed"
    const behind = words[next + 1]?.text === '-' ? words[next + 2] : words[next + 1]
    const isParticle =
      next > at &&
      /^(de|von|van|der|bin|al|el|ibn|da|del|ul|ur|abu|ben|dos|di|do|das|la|ter|zu|e|y)$/.test(word.lower) &&
      behind?.isCapital === true
    // "Cho Tae-yul": what is joined without a space is one name, capital or not.
    const isHyphen =
      word.text === '-' &&
      next > at &&
      words[next - 1]!.end === word.start &&
      (words[next + 1]?.isCapital === true || words[next + 1]?.start === word.end)
    const isJoined = words[next - 1]?.text === '-' && next - 1 > at && words[next - 1]!.end === word.start
    if (!isParticle && !isHyphen && !isJoined && (!word.isCapital || notNames.has(word.lower))) break
    if (word.isCapital && isOtherName(words, at, next, lexicon)) break
    if (word.isCapital) capitals++
  }
  return next
}

/** A name of its own; "Iván Lima" is no Iván in Lima, and "Santiago Peña" is nobody's in Santiago. */
function isOtherName(words: readonly Word[], at: number, next: number, lexicon: Lexicon): boolean {
  const known = longestName(lexicon, words, next)
  if (known === null) return false
  // "Abdel Fattah", "Abdul Fatah Younis": half of a first name.
  if (next > at && /^(abdel|abdul|abd|abdal|abdoul|bin|ibn|abu)$/.test(words[next - 1]!.lower)) return false
  // "David Turk"
  if (known.length === 1 && known.entry.kind !== 'person' && next > at && isPartOfName(words, at, next))
    return false
  const isPlace = known.entry.kind === 'capital' || known.entry.kind === 'place'
  const isSurname = isPlace && known.length === 1 && next - at === 1 && words[next + 1]?.isCapital !== true
  return !isSurname && !(next === at && known.length === 1 && isGivenName(words, at))
}

const notNames = new Set(
  'the a an on in at of and but for from with after before during when while it he she they we i this that these those his her their its monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december earlier later meanwhile however according both all no not as to by mr. mrs. ms. dr.'.split(
    ' ',
  ),
)
