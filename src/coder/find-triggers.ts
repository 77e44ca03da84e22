import { type Frame, frames, lightVerbs } from './data/frames.ts'
import { inflectVerb, type VerbForm } from './inflect-verb.ts'
import type { Sentence, Word } from './read-sentences.ts'

/** A word that may tell of an event, with how it does. */
export interface Trigger {
  readonly frame: Frame
  /** The words of the trigger from (included) to (excluded). */
  readonly from: number
  readonly to: number
  /** The verb that governs it: itself, or the verb that lends a noun its subject ("held talks"); null for a bare noun. */
  readonly verb: { readonly at: number; readonly form: VerbForm; readonly isPassive: boolean } | null
  readonly isNoun: boolean
}

const verbForms = new Map(
  frames.flatMap(frame =>
    (frame.verbs ?? []).flatMap(base =>
      [...inflectVerb(base)].map(([form, kind]) => [form, { frame, base, form: kind }] as const),
    ),
  ),
)
const lightForms = new Map(lightVerbs.flatMap(base => [...inflectVerb(base)]))
const nouns = new Map(
  frames.flatMap(frame =>
    (frame.nouns ?? []).flatMap(noun => [noun, plural(noun)].map(form => [form, frame] as const)),
  ),
)

const determiners =
  /^(a|an|the|his|her|their|its|this|that|'s|'|working|official|state|bilateral|trilateral|recent|first|second|next|new|joint|last|such|any|no|another|several|further|of)$/
const beForms = /^(is|are|was|were|be|been|being|'re)$/

/** The words of a sentence that may tell of events, outside of quotations, in order. */
export function findTriggers(sentence: Sentence): Trigger[] {
  if (sentence.isHeading) return []
  const { words } = sentence
  const found: Trigger[] = []
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.isQuoted) continue
    const trigger = nounAt(words, at) ?? verbAt(words, at)
    if (trigger === null) continue
    found.push(trigger)
    at = trigger.to - 1
  }
  // "declared a ceasefire" tells of one act: the verb only lends the noun its subject.
  return found.filter(one => one.isNoun || !found.some(noun => noun.isNoun && noun.verb?.at === one.from))
}

function verbAt(words: readonly Word[], at: number): Trigger | null {
  const known = verbForms.get(words[at]!.lower)
  if (known === undefined || isNounHere(words, at, known.form)) return null
  const { frame, base, form } = known
  if (frame.needs !== undefined && !holdsOne(words, at, frame.needs)) return null
  const next = words.slice(at + 1, at + 4)
  if (frame.followedBy !== undefined && !next.some(word => frame.followedBy!.has(word.lower))) return null
  const isPassive =
    form === 'past' && [at - 3, at - 2, at - 1].some(index => isBe(words, index)) && base !== 'arrive'
  return { frame, from: at, to: at + 1, verb: { at, form, isPassive }, isNoun: false }
}

/** A form of "be"; "he's" has one, "Georgia's parliament" has none. */
function isBe(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? ''
  if (lower === "'s") return /^(he|she|it|that|who|there)$/.test(words[at - 1]?.lower ?? '')
  return beForms.test(lower)
}

/** "his visit", "the meeting": a word that could be a verb but stands as a noun. */
function isNounHere(words: readonly Word[], at: number, form: VerbForm): boolean {
  const before = words[at - 1]?.lower ?? ''
  switch (form) {
    case 'past':
      return /^(a|an|the|his|her|their|its|this|that|'s)$/.test(before) || (words[at]!.isCapital && at > 0)
    case 'progressive':
      return !isBe(words, at - 1) && !isBe(words, at - 2)
    case 'base':
      return !/^(to|did|does|do|will|would|shall|should|may|might|can|could|must|and|not|also|they|we|who)$/.test(
        before,
      )
    case 'present':
      return (
        !(words[at - 1]?.isCapital || /^(he|she|it|who|which|that|also|and|,)$/.test(before)) ||
        determiners.test(before)
      )
  }
}

function nounAt(words: readonly Word[], at: number): Trigger | null {
  for (let length = 3; length > 0; length--) {
    const phrase = words
      .slice(at, at + length)
      .map(word => word.lower)
      .join(' ')
      .replaceAll(' - ', '-')
    const frame = nouns.get(phrase)
    if (frame === undefined || at + length > words.length) continue
    if (frame.needs !== undefined && !holdsOne(words, at, frame.needs)) continue
    if (length === 1 && verbForms.has(phrase) && !isNounHere(words, at, verbForms.get(phrase)!.form))
      return null
    return { frame, from: at, to: at + length, verb: lenderOf(words, at), isNoun: true }
  }
  return null
}

/** Whether one of these words stands near. */
function holdsOne(words: readonly Word[], at: number, needed: ReadonlySet<string>): boolean {
  return words.slice(Math.max(0, at - 14), at + 15).some(word => needed.has(word.lower))
}

/** The light verb shortly before a noun: "held [a short round of] talks"; the clause must not end between them. */
function lenderOf(words: readonly Word[], at: number): Trigger['verb'] {
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const { lower } = words[index]!
    if (/^[,;:]$|^(that|which|who|in|on|during|after|before|at|from|with|of)$/.test(lower)) return null
    const form = lightForms.get(lower)
    if (form === undefined) continue
    const isPassive = form === 'past' && isBe(words, index - 1)
    return isPassive ? null : { at: index, form, isPassive: false }
  }
  return null
}

function plural(noun: string): string {
  return noun.endsWith('s') ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
