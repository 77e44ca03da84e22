import { type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence, Word } from './read-sentences.ts'

const kinds =
  /^(city|town|district|regional|county|provincial|municipal|magistrates?|criminal|civil|military|administrative|federal|appeals?|high|circuit|first|instance|general|jurisdiction|basic|superior|magistrate|sessions|anti-corruption|commercial|crown|juvenile)$/
const courts = /^(court|tribunal)$/
/** They sit where their court does: "A Batumi judge". */
const judges = /^(judge|magistrate)s?$/

/** How many words of a court's kind and its noun begin here: "city court", "court"; none where no court does. */
function courtAtWord(words: readonly Word[], at: number): number {
  let next = at
  // "a magistrates court", and "a magistrate freed him"
  while (next < at + 4 && kinds.test(words[next]?.lower ?? '') && words[next + 1]?.upos !== 'VERB') next++
  const { lower = '' } = words[next] ?? {}
  return (courts.test(lower) || judges.test(lower)) && words[next + 1]?.upos !== 'NOUN' ? next + 1 - at : 0
}

/** "a Brussels appeals court", "Baku city court": whether the town's name at a word is a court's, too. */
export function isBeforeCourt(words: readonly Word[], next: number): boolean {
  return courtAtWord(words, next) > 0
}

/** "the Tashkent Regional Court", "a Moscow tribunal": a court by the name of its town, which stays a place besides (see `cityOfBody`). */
export function courtOfTownAt(
  text: string,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const { words } = sentence
  const named = courtByNameAt(text, sentence, at, lexicon)
  if (named !== null) return named
  const length = courtAtWord(words, at)
  if (length === 0) return null
  // "Yerevan’s Court"
  const end = /^['’]s$/.test(words[at - 1]?.text ?? '') ? at - 1 : at
  for (let from = end - 1; from >= Math.max(0, end - 3); from--) {
    const town = longestName(lexicon, words, from)
    if (town === null || from + town.length !== end || !/^(capital|place)$/.test(town.entry.kind)) continue
    const { lower } = words[at + length - 1]!
    const to = endOfJurisdiction(words, at + length)
    return made(text, sentence, [at, to], [from, to], {
      form: courts.test(lower) ? 'organisation' : 'described',
      kind: courts.test(lower) ? 'organisation' : lower.endsWith('s') ? 'group' : 'person',
      state: stateOf(town.entry),
    })
  }
  return courtInTownAt(text, sentence, [at, at + length], lexicon)
}

/** "the Khatai district court of Baku": by the name of a district that nobody knows, with its town. */
function courtByNameAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const isName = words[at]!.isCapital && words[at]!.upos === 'PROPN' && words[at - 1]?.upos !== 'PROPN'
  if (!isName || !kinds.test(words[at + 1]?.lower ?? '') || longestName(lexicon, words, at) !== null)
    return null
  const length = courtAtWord(words, at + 1)
  if (length < 2 || !courts.test(words[at + length]!.lower)) return null
  const end = at + 1 + length
  const town =
    words[end]?.lower === 'of' && words[end + 1] !== undefined ? longestName(lexicon, words, end + 1) : null
  const isTown = town !== null && /^(capital|place)$/.test(town.entry.kind)
  const to = isTown ? end + 1 + town.length : end
  return made(text, sentence, [at, to], [at, to], {
    form: 'organisation',
    kind: 'organisation',
    state: isTown ? stateOf(town.entry) : null,
  })
}

/** "a court in Yerevan", "the district court in the city of Osh", which keeps its town as a place besides. */
function courtInTownAt(
  text: string,
  sentence: Sentence,
  [at, to]: readonly [number, number],
  lexicon: Lexicon,
): Mention | null {
  const { words } = sentence
  if (words[to]?.lower !== 'in' || !courts.test(words[to - 1]!.lower)) return null
  const isCity = words[to + 1]?.lower === 'the' && /^(city|town)$/.test(words[to + 2]?.lower ?? '')
  const from = isCity ? to + 4 : to + 1
  const town = words[from] === undefined ? null : longestName(lexicon, words, from)
  if (town === null || !/^(capital|place)$/.test(town.entry.kind)) return null
  return made(text, sentence, [at, to], [at, from + town.length], {
    form: 'organisation',
    kind: 'organisation',
    state: stateOf(town.entry),
  })
}

/** Past "of General Jurisdiction", "of First Instance", "of Appeal" behind a court. */
function endOfJurisdiction(words: readonly Word[], to: number): number {
  if (words[to]?.lower !== 'of') return to
  const second = words[to + 2]?.lower ?? ''
  if (/^(first instance|general jurisdiction|grave crimes)$/.test(`${words[to + 1]?.lower} ${second}`))
    return to + 3
  return /^(appeals?|cassation|justice|arbitration)$/.test(words[to + 1]?.lower ?? '') ? to + 2 : to
}
