import { officePrefixes, officesOfBodies } from './data/offices.ts'
import { chiefAt } from './find-chiefs.ts'
import { type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import { bearerBehindBody, bearerBehindState, nameAfter, nameBehindPhrase } from './name-behind-office.ts'
import { officeAt, officeOf } from './offices-at.ts'
import type { Sentence, Word } from './read-sentences.ts'
import { belongingAt, ownerAt } from './whose-office.ts'

/** A holder of an office, with a name ("Azerbaijan's Foreign Minister Jeyhun Bayramov") or without one. */
export function holderAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  let next = at
  const isPossessive = /^(his|her|their|its)$/.test(words[next]!.lower)
  if (isPossessive || words[next]!.lower === 'the') next++
  const owner = ownerAt(words, next, lexicon)
  next = owner.to
  // "chief" is a prefix, and the "chief of the general staff" an office.
  while (officePrefixes.has(words[next]?.lower ?? '') && officeAt(words, next) === null) next++
  if (words[next]?.lower === 'counterpart' || words[next]?.lower === 'colleague') {
    return counterpartAt(text, sentence, at, next + 1, owner.state, lexicon)
  }
  if (words[next]?.lower === 'opposite' && words[next + 1]?.lower === 'number')
    return counterpartAt(text, sentence, at, next + 2, owner.state, lexicon)
  const office = officeOf(words, next) ?? (owner.to > at ? chiefAt(words, next) : null)
  if (office === null) return null
  const after = belongingAt(words, office.to, lexicon, sentToOthers.test(office.title))
  const state = owner.state ?? after.state
  const title = titleIn(owner.body ?? after.body, office.title)
  const bearer = bearerBehindBody(sentence, office.to)
  const behindState = bearer === null ? bearerBehindState(words, office.to, lexicon) : null
  const name =
    (bearer === null ? null : nameAfter(words, bearer, lexicon)) ??
    nameAfter(words, after.to, lexicon) ??
    (behindState === null ? null : nameAfter(words, behindState, lexicon)) ??
    nameBehindPhrase(words, after.to, lexicon)
  if (name !== null) {
    const own = ownStateAfter(words, name.to, lexicon)
    return made(text, sentence, [at, own.to], [name.from, name.to], {
      form: 'name',
      kind: 'person',
      office: title,
      state: state ?? own.state ?? name.state,
      known: name.known,
    })
  }
  // "the president" alone may mean somebody named before; "President" alone, without article or state, means nobody.
  if (state !== null) {
    const to = after.to
    return made(text, sentence, [at, to], [words[at]!.lower === 'the' ? at + 1 : at, to], {
      form: 'office',
      kind: 'person',
      office: title,
      state,
    })
  }
  if (isPossessive || !(words[at]!.lower === 'the' || isBehindName(words, at, office.to))) return null
  return made(text, sentence, [at, office.to], [at, office.to], {
    form: 'bare-office',
    kind: 'person',
    office: title,
  })
}

/** "Mr. Park, Minister for Foreign Affairs, met": an office of several words between commas behind a name. */
function isBehindName(words: readonly Word[], at: number, to: number): boolean {
  return (
    to - at > 2 &&
    words[at - 1]?.lower === ',' &&
    words[at - 2]?.upos === 'PROPN' &&
    /^[,.;)]$/.test(words[to]?.lower ?? '.')
  )
}

/** Offices whose holders are sent to somebody: what follows "to" is no owner. */
const sentToOthers = /ambassador|envoy|representative|consul|delegate/i

/** "Speaker" of the State Duma is that in full. */
function titleIn(body: string | null, title: string): string {
  const whole = `${title} of the ${body}`
  return officesOfBodies.has(whole) ? whole : title
}

function counterpartAt(
  text: string,
  sentence: Sentence,
  at: number,
  after: number,
  state: string | null,
  lexicon: Lexicon,
): Mention {
  const name = nameAfter(sentence.words, after, lexicon)
  if (name === null) {
    return made(text, sentence, [at, after], [at, after], { form: 'counterpart', kind: 'person', state })
  }
  const details = { form: 'name', kind: 'person', state: state ?? name.state, known: name.known } as const
  return made(text, sentence, [at, name.to], [name.from, name.to], details)
}

/** "Ilham Aliyev of Azerbaijan": the state after a name. */
export function ownStateAfter(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { to: number; state: string | null } {
  if (words[at]?.lower !== 'of' || words[at + 1] === undefined) return { to: at, state: null }
  const known = longestName(lexicon, words, at + 1)
  return known?.entry.kind === 'state'
    ? { to: at + 1 + known.length, state: stateOf(known.entry) }
    : { to: at, state: null }
}
