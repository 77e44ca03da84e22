import { offices } from './data/offices.ts'
import { type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import { phraseAt, phraseTable } from './phrase-table.ts'
import type { Sentence, Word } from './read-sentences.ts'

/** "the foreign ministers of Armenia and Azerbaijan", "the Armenian and Azerbaijani foreign ministers". */
export function holdersAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const start = words[at]!.lower === 'the' ? at + 1 : at
  const owners = statesAt(words, start, lexicon)
  // "Hoping for talks with Tehran, EU ministers agreed": two states side by side, and no list.
  if (owners.states.length > 1 && !words.slice(start, owners.to).some(word => word.lower === 'and'))
    return null
  const pair = owners.states.length === 0 ? pairOwnersAt(words, at) : null
  const office = pluralOfficeAt(words, pair ?? owners.to)
  if (office === null) return null
  const behind = words[office.to]?.lower === 'of' ? countedStatesAt(words, office.to + 1) : null
  if (pair !== null || (owners.states.length === 0 && behind !== null)) {
    const to = pair !== null ? office.to : behind!
    const details = { form: 'offices', kind: 'person', office: office.title } as const
    return made(text, sentence, [at, to], [start, to], details)
  }
  const after =
    owners.states.length === 0 && words[office.to]?.lower === 'of'
      ? statesAt(words, office.to + 1, lexicon)
      : null
  const states = after?.states ?? owners.states
  if (states.length < 2) return null
  const to = after?.to ?? office.to
  return made(text, sentence, [at, to], [start, to], {
    form: 'offices',
    kind: 'person',
    office: office.title,
    states,
  })
}

/** "the two countries' foreign ministers", "their foreign ministers": of the states told of together; where the owners end. */
function pairOwnersAt(words: readonly Word[], at: number): number | null {
  if (words[at]!.lower === 'their') return at + 1
  const to = countedStatesAt(words, at)
  return to !== null && /^'s?$/.test(words[to]?.lower ?? '') ? to + 1 : null
}

/** "the two countries", "both states": where it ends. */
function countedStatesAt(words: readonly Word[], at: number): number | null {
  const lower = (offset: number) => words[at + offset]?.lower ?? ''
  const noun =
    lower(0) === 'both' ? at + 1 : lower(0) === 'the' && /^(two|three)$/.test(lower(1)) ? at + 2 : null
  return noun !== null &&
    /^(countries|states|sides|nations|neighbou?rs|republics)$/.test(words[noun]?.lower ?? '')
    ? noun + 1
    : null
}

/** "Russia, Armenia and Azerbaijan": the states of a list and where it ends. */
function statesAt(words: readonly Word[], at: number, lexicon: Lexicon): { to: number; states: string[] } {
  const states: string[] = []
  let to = at
  for (let next = at; words[next] !== undefined; ) {
    const known = longestName(lexicon, words, next)
    // "the heads of Gazprom and DEPA": companies, and no states.
    const isState = known !== null && /^(state|demonym|capital)$/.test(known.entry.kind)
    const isUnion = known?.entry.kind === 'organisation' && /^\p{Lu}+$/u.test(words[next]!.text)
    const state = isState || isUnion ? stateOf(known!.entry) : null
    if (known === null || state === null) break
    states.push(state)
    to = next + known.length
    // "Syria's and Turkey's defence ministers"
    if (words[to]?.lower === "'s") to++
    next = to
    while (/^(,|and|the)$/.test(words[next]?.lower ?? '')) next++
  }
  return { to, states }
}

/** An office in the plural: "foreign ministers", "presidents", "secretaries of state". */
export function pluralOfficeAt(words: readonly Word[], at: number): { to: number; title: string } | null {
  const found = phraseAt(pluralOffices, words, at)
  return found === null ? null : { to: found.to, title: found.value }
}

const manyHold =
  /\b(minister|president|secretary|leader|premier|envoy|ambassador|adviser|advisor|representative|speaker|chief|head|director)\b/g

const pluralOffices = phraseTable(
  Object.entries(offices)
    .flatMap(([phrase, title]) =>
      [...phrase.matchAll(manyHold)].map(({ 0: noun, index }) => {
        const plural = noun === 'secretary' ? 'secretaries' : `${noun}s`
        return [phrase.slice(0, index) + plural + phrase.slice(index + noun.length), title] as const
      }),
    )
    .concat(
      Object.entries(offices).flatMap(([phrase, title]) => {
        const of = /^(\w+) minister$/.exec(phrase)?.[1]
        return of === undefined ? [] : [[`ministers of ${of}`, title] as const]
      }),
    ),
)
