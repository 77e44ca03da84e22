import { stateBodies } from './data/bodies.ts'
import { courtesies } from './data/offices.ts'
import { endOfField } from './end-of-field.ts'
import { endOfOwnedBody } from './end-of-owned-body.ts'
import { type Entry, type Lexicon, longestName, stateOf } from './lexicon.ts'
import { officeAt } from './offices-at.ts'
import { phraseAt, phraseTable } from './phrase-table.ts'
import type { Word } from './read-sentences.ts'

const bodiesOfStates = phraseTable(Object.entries(stateBodies))

/** Whose an office is: where the owner's words end, its state, and its name where it is an organisation. */
interface Owner {
  readonly to: number
  readonly state: string | null
  readonly body: string | null
}

/** The state or organisation that owns what follows: "Azerbaijan's", "Russian", "EU". */
export function ownerAt(words: readonly Word[], at: number, lexicon: Lexicon): Owner {
  const nobody = { to: at, state: null, body: null }
  if (words[at] === undefined) return nobody
  const known = longestName(lexicon, words, at)
  if (known === null) return nobody
  const state = stateOf(known.entry)
  const to = at + known.length
  const isGenitive = words[to]?.lower === "'s" || words[to]?.lower === "'"
  if (state === null || known.entry.kind === 'person') return nobody
  const end = isGenitive ? to + 1 : to
  // "Russian Foreign Ministry spokeswoman Maria Zakharova"
  const ministry = /^(state|demonym)$/.test(known.entry.kind) ? phraseAt(bodiesOfStates, words, end) : null
  if (ministry !== null && /^spokes/.test(words[ministry.to]?.lower ?? ''))
    return { to: ministry.to, state, body: bodyOf(known.entry) }
  return { to: end, state, body: bodyOf(known.entry) }
}

/** "of Armenia", "of the Federation Council", "for Foreign Affairs" after an office. */
export function belongingAt(words: readonly Word[], at: number, lexicon: Lexicon, isSent = false): Owner {
  const nobody = { to: at, state: null, body: null }
  // "Minister of Foreign Affairs and International Cooperation Pietro Landi"
  const second = words[at]?.lower === 'and' ? endOfField(words, at + 1) : null
  if (second !== null) return { ...nobody, to: second }
  if (isSent && /^(to|in|for)$/.test(words[at]?.lower ?? '')) {
    const from = words[at + 1]?.lower === 'the' ? at + 2 : at + 1
    const where = words[from] === undefined ? null : longestName(lexicon, words, from)
    // "the Japanese ambassador to China": sent there, and not China's.
    return where === null ? nobody : { ...nobody, to: from + where.length }
  }
  if (!/^(of|for|at)$/.test(words[at]?.lower ?? '')) return nobody
  let next = at + 1
  if (words[next]?.lower === 'the') next++
  if (words[next] === undefined) return nobody
  const known = longestName(lexicon, words, next)
  const ruled = known === null ? null : breakawayAt(words, next + known.length, lexicon)
  if (ruled !== null) return ruled
  // "a spokesman for the Georgian Interior Ministry"
  const ministry = known === null ? null : phraseAt(bodiesOfStates, words, next + known.length)
  if (known?.entry.kind === 'demonym' && ministry !== null)
    return { to: ministry.to, state: stateOf(known.entry), body: null }
  const owned = known === null ? null : endOfOwnedBody(words, next + known.length, known.entry)
  if (owned !== null) return { to: owned, state: stateOf(known!.entry), body: null }
  if (known !== null) {
    const posted = known.entry.kind === 'state' && isSent ? postedTo(words, next + known.length, lexicon) : 0
    if (posted > 0) return { to: posted, state: stateOf(known.entry), body: null }
    const to =
      known.entry.kind === 'organisation'
        ? endOfPart(words, next + known.length, lexicon)
        : next + known.length
    return { to, state: stateOf(known.entry), body: bodyOf(known.entry) }
  }
  const field = endOfField(words, next)
  if (field !== null) return { ...nobody, to: field }
  const from = next
  // "Minister of External Affairs Dr. S. Jaishankar and Minister of Defense Rajnath Singh" are two.
  while (
    (words[next]?.isCapital && !courtesies.has(words[next]!.lower)) ||
    (next > from &&
      officeAt(words, next + 1) === null &&
      /^(of|and|for|the)$/.test(words[next]?.lower ?? '') &&
      words[next + 1]?.isCapital)
  )
    next++
  return next > from ? { ...nobody, to: next } : nobody
}

/** "the ambassador of the Kingdom of Norway to Uzbekistan Ole Bjornoy": where the state ends to which one is sent, or 0. */
function postedTo(words: readonly Word[], at: number, lexicon: Lexicon): number {
  if (!/^(to|in)$/.test(words[at]?.lower ?? '')) return 0
  const from = words[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const where = words[from] === undefined ? null : longestName(lexicon, words, from)
  return where?.entry.kind === 'state' ? from + where.length : 0
}

/** "of the EU Delegation to Armenia", "of the OSCE Programme Office in Dushanbe": where a part of an organisation ends. */
function endOfPart(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let part = at
  while (part < at + 2 && words[part]?.isCapital === true && !partsOfBodies.test(words[part]!.lower)) part++
  if (!partsOfBodies.test(words[part]?.lower ?? '')) return at
  const isSomewhere = /^(to|in|for)$/.test(words[part + 1]?.lower ?? '')
  const from = words[part + 2]?.lower === 'the' ? part + 3 : part + 2
  const where = isSomewhere && words[from] !== undefined ? longestName(lexicon, words, from) : null
  return where === null ? part + 1 : from + where.length
}

/** "of Georgia's breakaway South Ossetia": the region's, and not Georgia's. */
function breakawayAt(words: readonly Word[], at: number, lexicon: Lexicon): Owner | null {
  if (words[at]?.lower !== "'s" || !/^(breakaway|separatist|rebel|self)$/.test(words[at + 1]?.lower ?? ''))
    return null
  let next = at + 2
  while (next < at + 6 && words[next] !== undefined && !words[next]!.isCapital) next++
  const region = words[next] === undefined ? null : longestName(lexicon, words, next)
  return region === null ? null : { to: next + region.length, state: null, body: null }
}

function bodyOf(entry: Entry): string | null {
  return entry.kind === 'organisation' ? entry.row.name : null
}

/** "the Head of the OSCE Programme Office": no name of a person. */
export const partsOfBodies =
  /^(office|mission|delegation|department|division|section|bureau|programme|agency)$/
