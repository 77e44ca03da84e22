import { statesThemselves } from './data/bodies.ts'
import { kindOf } from './find-described.ts'
import { type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "Lebanese [and Syrian] officers": those whom the adjective stands before in a list of two or more. */
export function describedByListAt(
  text: string,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const { words, tree } = sentence
  const own = longestName(lexicon, words, at)
  if (own?.entry.kind !== 'demonym') return null
  let next = at + own.length
  while (/^(,|and)$/.test(words[next]?.lower ?? '')) {
    const other = words[next + 1] === undefined ? null : longestName(lexicon, words, next + 1)
    if (other?.entry.kind !== 'demonym') return null
    next += 1 + other.length
  }
  const noun = words[next]
  // "the Indonesian and Japanese governments": each state.
  if (next > at + own.length && noun?.lower === 'governments') {
    const range = [at, at + own.length] as const
    const { id, name, code } = own.entry.row
    return made(text, sentence, range, range, { form: 'state', kind: 'state', name, state: code, known: id })
  }
  const isList = next > at + own.length && noun !== undefined && !statesThemselves.has(noun.lower)
  if (!isList || noun.upos !== 'NOUN' || !tree.has(next, 'Number=Plur')) return null
  const kind = kindOf(noun.lemma.toLowerCase(), true)
  if (kind === null) return null
  const range = [at, at + own.length] as const
  const name = `${text.slice(words[at]!.start, words[at + own.length - 1]!.end)} ${noun.lower}`
  return made(text, sentence, range, range, {
    form: 'described',
    kind: 'group',
    name,
    state: stateOf(own.entry),
  })
}
