import { officeBodies, stateBodies, statesThemselves } from './data/bodies.ts'
import { isBeforeCourt } from './find-courts.ts'
import { type Entry, type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import { phraseAt, phraseTable } from './phrase-table.ts'
import type { Sentence, Word } from './read-sentences.ts'

/** "the Russian MFA", "Armenia's parliament", "Azerbaijani forces", "the Armenian side". */
export function bodyAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const known = longestName(lexicon, words, at)
  if (known === null || !['state', 'demonym', 'capital'].includes(known.entry.kind))
    return bodyOfPlaceAt(text, sentence, at, known?.length ?? 1)
  let next = at + known.length
  if (words[next]?.lower === "'s" || words[next]?.lower === "'") next++
  if (
    /^(new|interim|transitional|caretaker|previous|military|current)$/.test(words[next]?.lower ?? '') &&
    words[next + 1]?.lower === 'government'
  )
    next++
  const state = stateOf(known.entry)
  const { row } = known.entry as Extract<Entry, { kind: 'state' }>
  const body = (name: string, to: number, end = to) =>
    made(text, sentence, [at, to], [at, end], {
      form: 'organisation',
      kind: 'organisation',
      name: `${name} of ${row.name}`,
      state,
    })
  if (known.entry.kind !== 'capital' && statesThemselves.has(words[next]?.lower ?? '')) {
    return made(text, sentence, [at, next + 1], [at, next + 1], {
      form: 'state',
      kind: 'state',
      name: row.name,
      state,
      known: row.id,
    })
  }
  // "a Brussels appeals court" is the town's.
  if (known.entry.kind === 'capital' && isBeforeCourt(words, next)) return null
  const found = stateBodyAt(words, next)
  // "the Turkish military cargo plane" is no army.
  const behind = words[next + (found?.length ?? 0)]
  // "the Azerbaijan Defense Ministry press service" speaks for the ministry.
  const isPart =
    found !== null && behind?.upos === 'NOUN' && !/^(press|media|information)$/.test(behind.lower)
  // "two China Coast Guard vessels": its ships are the coast guard's.
  if (isPart && /^(Coast Guard|Navy|Air Force)$/.test(found.name) && isCraft(words[next + found.length]!))
    return body(found.name, next + found.length + 1, next + found.length)
  const own = isPart ? null : found
  const last = next + (own?.length ?? 0)
  // Its seat stays a place besides.
  if (own !== null) return body(own.name, last, endWithSeat(words, last, lexicon))
  const shared = known.entry.kind === 'demonym' ? bodyBehindList(words, next, lexicon) : null
  return shared === null ? null : body(shared, next)
}

function isCraft({ lemma }: Word): boolean {
  return /^(vessel|ship|boat|cutter|helicopter|plane|aircraft|jet|drone|warship|frigate)$/.test(lemma)
}

/** "Ingushetia's Constitutional Court": of a place that is no state. */
function bodyOfPlaceAt(text: string, sentence: Sentence, at: number, length: number): Mention | null {
  const { words } = sentence
  const isName = words[at]!.isCapital && words[at]!.upos === 'PROPN' && !sentence.isHeading
  if (!isName || words[at + length]?.lower !== "'s") return null
  const body = stateBodyAt(words, at + length + 1)
  const isCalled = body !== null && words[at + length + 1]!.isCapital
  if (!isCalled || sentence.names.some(one => one.from <= at && at < one.to && one.kind === 'person'))
    return null
  const range = [at, at + length + 1 + body.length] as const
  return made(text, sentence, range, range, { form: 'organisation', kind: 'organisation' })
}

/** "the Prime Minister's Office", "the Armenian president's press service": a body that has its name from an office. */
export function officeOfAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const from = words[at]!.lower === 'the' && words[at + 1] !== undefined ? at + 1 : at
  const owner = longestName(lexicon, words, from)
  const isOwned = owner !== null && /^(state|demonym)$/.test(owner.entry.kind)
  const next = from + (isOwned ? owner.length : 0)
  const found = phraseAt(officesOfHolders, words, words[next]?.lower === "'s" ? next + 1 : next)
  if (found === null || words[found.to]?.upos === 'NOUN') return null
  const details = { form: 'organisation', kind: 'organisation' } as const
  const range = [from, found.to] as const
  if (!isOwned) return made(text, sentence, [at, found.to], range, { ...details, name: found.value })
  const { row } = owner.entry as Extract<Entry, { kind: 'state' }>
  return made(text, sentence, [at, found.to], range, {
    ...details,
    name: `${found.value} of ${row.name}`,
    state: stateOf(owner.entry),
  })
}

/** "the parliament of Georgia", "the Ministry of Defence of Armenia", "MFA Georgia". */
export function bodyOfAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const body = stateBodyAt(words, at)
  if (body === null) return null
  const isShort = /^(MFA|MoD|MOD)$/.test(words[at]!.text) && words[at + body.length]?.isCapital === true
  if (!isShort && words[at + body.length]?.lower !== 'of') return null
  const of = at + body.length
  const from = isShort ? of : of + (words[of + 1]?.lower === 'the' ? 2 : 1)
  const owner = words[from] === undefined ? null : longestName(lexicon, words, from)
  if (owner?.entry.kind !== 'state') return null
  const { row } = owner.entry
  const to = from + owner.length
  return made(text, sentence, [at, to], [at, to], {
    form: 'organisation',
    kind: 'organisation',
    name: `${body.name} of ${row.name}`,
    state: row.code,
  })
}

/** "parliament", "the foreign ministry": a body whose state the rest of the text tells, or nobody. */
export function bareBodyAt(text: string, sentence: Sentence, at: number): Mention | null {
  const { words } = sentence
  const from = words[at]!.lower === 'the' ? at + 1 : at
  // "the House passed the bill"
  const isHouse =
    from > at && words[from]?.text === 'House' && !/^(PROPN|NOUN)$/.test(words[from + 1]?.upos ?? '')
  const body =
    words[from] === undefined ? null : isHouse ? { name: 'House', length: 1 } : stateBodyAt(words, from)
  const next = body === null ? undefined : words[from + body.length]
  if (body === null || next?.upos === 'NOUN' || next?.lower === 'of') return null
  const to = from + body.length
  return made(text, sentence, [at, to], [from, to], {
    form: 'organisation',
    kind: 'organisation',
    name: body.name,
  })
}

/** "the U.S. Embassy in Yerevan", "the Turkish Consulate in Batumi": where it sits is part of its name. */
function endWithSeat(words: readonly Word[], to: number, lexicon: Lexicon): number {
  const isMission = /^(embassy|consulate)$/.test(words[to - 1]!.lower)
  if (!isMission || !/^(in|to)$/.test(words[to]?.lower ?? '')) return to
  const seat = words[to + 1] === undefined ? null : longestName(lexicon, words, to + 1)
  return seat !== null && /^(state|capital|place)$/.test(seat.entry.kind) ? to + 1 + seat.length : to
}

/** The longest name of a state's body at a word, "foreign ministry", and how many words it has. */
function stateBodyAt(words: readonly Word[], at: number): { name: string; length: number } | null {
  const found = phraseAt(bodies, words, at)
  return found === null ? null : { name: found.value, length: found.to - at }
}

const bodies = phraseTable(Object.entries(stateBodies))
const officesOfHolders = phraseTable(Object.entries(officeBodies))

/** "Armenian and Azerbaijani forces": what stands behind the last adjective belongs to the first one, too. */
function bodyBehindList(words: readonly Word[], at: number, lexicon: Lexicon): string | null {
  let next = at
  while (/^(,|and)$/.test(words[next]?.lower ?? '') && words[next + 1] !== undefined) {
    const known = longestName(lexicon, words, next + 1)
    if (known?.entry.kind !== 'demonym') return null
    next += 1 + known.length
  }
  return next === at ? null : (stateBodyAt(words, next)?.name ?? null)
}
