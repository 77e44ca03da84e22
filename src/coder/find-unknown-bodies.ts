import { peopleNouns } from './data/people-nouns.ts'
import { months, weekdays } from './data/time-words.ts'
import { type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

const parts =
  /^(mission|delegation|team|convoy|office|agency|observers|monitors|peacekeepers|peacekeeping|troops|forces)$/

/** "the UN mission in South Sudan", "the EU Delegation to Georgia": a part of a known organisation, with where it is. */
export function unitOfAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const owner = longestName(lexicon, words, at)
  if (owner?.entry.kind !== 'organisation') return null
  let noun = at + owner.length
  // "the EU monitoring mission"
  while (
    noun < at + owner.length + 2 &&
    /^(ADJ|NOUN|VERB|PROPN)$/.test(words[noun]?.upos ?? '') &&
    !parts.test(words[noun]!.lower)
  )
    noun++
  if (!parts.test(words[noun]?.lower ?? '') || words[noun + 1]?.upos === 'NOUN') return null
  const where =
    /^(in|to)$/.test(words[noun + 1]?.lower ?? '') && words[noun + 2] !== undefined
      ? longestName(lexicon, words, noun + 2)
      : null
  const to =
    where !== null && /^(state|capital|place)$/.test(where.entry.kind) ? noun + 2 + where.length : noun + 1
  return made(text, sentence, [at, to], [at, to], {
    form: 'organisation',
    kind: 'organisation',
    state: stateOf(owner.entry),
  })
}

const organs = /^(Council|Committee|Commission|Assembly|Secretariat|Bureau|Presidium|Directorate|Agency)$/

/** "the OSCE Permanent Council", "the NATO Parliamentary Assembly": an organ with the name of its organisation. */
export function organOfAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const owner = longestName(lexicon, words, at)
  if (owner?.entry.kind !== 'organisation') return null
  let noun = at + owner.length
  while (
    noun < at + owner.length + 4 &&
    !organs.test(words[noun]?.text ?? '') &&
    (words[noun]?.isCapital || /^(and|for|of)$/.test(words[noun]?.lower ?? ''))
  )
    noun++
  if (!organs.test(words[noun]?.text ?? '') || noun === at + owner.length) return null
  // "the GUAM Council of Foreign Ministers"
  let to = noun + 1
  if (words[to]?.lower === 'of' && words[to + 1]?.isCapital) {
    to++
    while (words[to]?.isCapital) to++
  }
  const range = [at, to] as const
  return made(text, sentence, range, range, {
    form: 'organisation',
    kind: 'organisation',
    state: stateOf(owner.entry),
  })
}

function isCalendarWord(lower: string): boolean {
  return lower in months || lower in weekdays
}

const fighters =
  /^(militants|fighters|rebels|gunmen|insurgents|guerrillas|guerillas|terrorists|forces|troops|soldiers|commanders|militiamen|extremists|jihadists|officials)$/

/** "Taliban militants", "al-Shabaab fighters", "Hamas officials": the body that they fight or speak for. */
export function fightersAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const owner = longestName(lexicon, words, at)
  if (owner?.entry.kind !== 'organisation') return null
  const noun = at + owner.length
  // "NATO troops" are told of by `unitOfAt`; "UN officials say" is said by nobody in particular.
  if (!fighters.test(words[noun]?.lower ?? '') || words[noun + 1]?.lower === 'of') return null
  const { id, name, state } = owner.entry.row
  // "White House officials"
  if (state !== null && !(lexicon.states.has(state) && words[noun]!.lower === 'officials')) return null
  return made(text, sentence, [at, noun + 1], [at, noun + 1], {
    form: 'organisation',
    kind: 'organisation',
    name,
    state,
    known: id,
  })
}

/** Nouns that in small letters name other things, too: "the Liberation Front". */
const nameNouns = new Set('front league congress club assembly centre center fund initiative'.split(' '))

/** Whose bodies have their names from them: "People's", "Workers'". */
const members = new Set(
  `people peoples workers worker farmers women men children teachers students youth peasants soldiers veterans mothers lawyers
   journalists doctors writers miners employers consumers citizens`.split(/\s+/),
)

/** "the Syrian Observatory for Human Rights": a body that no pack knows, by a noun in its name. */
export function properBodyAt(text: string, sentence: Sentence, at: number): Mention | null {
  const { words } = sentence
  if (!words[at]!.isCapital) return null
  const isCapital = (index: number) =>
    words[index]?.isCapital === true && /^(PROPN|ADJ|NOUN)$/.test(words[index]!.upos)
  // "the Tigray People's Liberation Front", "the Kurdistan Workers' Party"
  const isOfMembers = (index: number) =>
    /^['’]s?$/.test(words[index]?.lower ?? '') &&
    members.has(words[index - 1]?.lower ?? '') &&
    isCapital(index - 1) &&
    isCapital(index + 1)
  const isName = (index: number) => isCapital(index) || isOfMembers(index)
  const isBody = (index: number) =>
    isName(index) && (peopleNouns.organisation.has(words[index]!.lower) || nameNouns.has(words[index]!.lower))
  let to = at
  while (isName(to) && to - at < 7) to++
  const noun = Array.from({ length: to - at }, (_, offset) => at + offset).findLast(isBody)
  // "Department Spokesperson" is a person.
  if (noun === undefined || noun !== to - 1 || sentence.isHeading) return null
  let end = noun + 1
  for (let next = end; /^(of|for|on|and|against)$/.test(words[next]?.lower ?? ''); ) {
    const hasArticle = words[next + 1]?.lower === 'the'
    // "the Government of Ethiopia and the Liberation Front" are two.
    if (hasArticle && words[next]!.lower === 'and') break
    next += hasArticle ? 2 : 1
    // "the District Court on Wednesday"
    if (!isName(next) || isCalendarWord(words[next]!.lower)) break
    while (isName(next)) next++
    end = next
  }
  // A sentence may begin with any noun: "Police said".
  if (end - at < 2 || (at === 0 && noun === 0)) return null
  return made(text, sentence, [at, end], [at, end], { form: 'organisation', kind: 'organisation' })
}
