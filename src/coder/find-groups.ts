import { groupNouns } from './data/bodies.ts'
import { peopleNouns } from './data/people-nouns.ts'
import { months, weekdays } from './data/time-words.ts'
import { endOfDescription } from './find-described.ts'
import { type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "anti-NATO protesters", "the Minsk Group co-chairs": the noun with what is written before it. */
export function groupAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const isGroup = (index: number) => {
    const lower = words[index]?.lower ?? ''
    const isPair = lower === 'co' && words[index + 1]?.lower === '-' && words[index + 2]?.lower === 'chairs'
    return isPair ? 3 : groupNouns.has(lower) ? 1 : 0
  }
  const { lower, isCapital } = words[at]!
  const isStart =
    // "On 16 July police shot": a month is none of them.
    (isCapital && !/^(DET|PRON|ADP|ADV|NUM)$/.test(words[at]!.upos) && !isCalendarWord(lower)) ||
    isGroup(at) > 0 ||
    /^(anti|pro)-?/.test(lower)
  let next = at
  while (
    isStart &&
    next < at + 5 &&
    isGroup(next) === 0 &&
    (words[next]?.isCapital || words[next]?.text === '-' || /^(anti|pro)/.test(words[next]?.lower ?? ''))
  )
    next++
  const start = next
  // "Opposition lawmakers" are one group.
  while (isGroup(next) > 0) next += isGroup(next)
  // "opposition parties"
  const noun = words[next]
  const isOfNoun =
    // "an Armenian opposition politician"
    (next === at + 1 || (next === at + 2 && start === at + 1)) &&
    words[next - 1]!.lower === 'opposition' &&
    noun?.upos === 'NOUN' &&
    words[next - 1]!.head === next &&
    (peopleNouns.organisation.has(noun.lemma) || peopleNouns.person.has(noun.lemma))
  if (isOfNoun) return null
  // "In Yerevan crowds gathered"
  const isWhole = next === start || words[at - 1]?.upos !== 'ADP' || sentence.tree.isWithin(at, next - 1)
  if (next === start || !isWhole) return null
  // "Riot police officers" are that police; "a police officer" is one of them.
  const officers = words[next - 1]!.lower === 'police' ? noun : undefined
  const areOfficers =
    officers?.upos === 'NOUN' &&
    officers.relation !== 'compound' &&
    words[next - 1]!.head === next &&
    peopleNouns.person.has(officers.lemma)
  if (areOfficers && !sentence.tree.has(next, 'Number=Plur')) return null
  const owner = longestName(lexicon, words, at)
  const end = areOfficers ? next : endOfDescription(sentence, next - 1)
  return made(text, sentence, [at, areOfficers ? next + 1 : next], [at, end], {
    form: 'group',
    kind: 'group',
    state: owner?.entry.kind === 'demonym' ? stateOf(owner.entry) : null,
  })
}

function isCalendarWord(lower: string): boolean {
  return months[lower] !== undefined || weekdays[lower] !== undefined
}
