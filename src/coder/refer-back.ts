import type { Cast } from './cast.ts'
import { epithets, nounsOfBodies } from './data/epithets.ts'
import type { Draft } from './draft.ts'
import { sameOffice } from './hold-office.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/**
 * Whom words mean that name nobody: "he", "the minister", "his counterpart", "both sides", "the alliance". Of all who agree in
 * number, gender, office and state, the one most spoken of in the sentences before is meant: subjects before objects, near
 * before far (Lappin and Leass 1994; who does what in a clause is not whom it does it to, after Hobbs 1978).
 */

/** At most so many sentences before a pronoun stands whom it means. */
const furthest = 3

/** What a reference is resolved with: the text's people so far, and the mention that refers back with its sentence. */
export interface Reference {
  readonly cast: Cast
  readonly mention: Mention
  /** The mention's place in the list. */
  readonly at: number
  readonly sentence: Sentence
  /** Those who are the subjects of the mention's own clause. */
  readonly doers: ReadonlySet<string>
}

/** "he", "she", "him", "his visit". */
export function personBefore({ cast, mention, at, sentence, doers }: Reference): string | null {
  const word = sentence.words[mention.from]!.lower
  const gender = /^(she|her)$/.test(word) ? 'woman' : 'man'
  const isHis = /^(his|her)$/.test(word)
  const isNear = nearTo(mention)
  const found = cast.before(
    mention,
    at,
    draft =>
      draft.kind === 'person' &&
      isNear(draft) &&
      (draft.gender === null || draft.gender === gender) &&
      (isHis || !doers.has(draft.id)),
  )
  const named = found.filter(draft => !draft.isDescribed)
  // A woman's name is a better guess for "she" than one that tells nothing.
  const sure = gender === 'woman' ? found.find(draft => draft.gender === gender) : undefined
  // "welcomed the president on his visit": of whom is greeted.
  const isOfGreeted = isHis && isOfWhomOneGreets(sentence, mention)
  // "his visit" is most often the doer's of its own clause.
  const own = isHis && !isOfGreeted ? named.find(draft => doers.has(draft.id)) : undefined
  const greeted = isOfGreeted ? named.find(draft => !doers.has(draft.id)) : undefined
  const [first] = found
  const lastOf = (one: Draft) => one.sightings.at(-1)?.sentence ?? -9
  // "Statement by A, spokesman. The Secretary-General condemns … He calls on": of whom the last sentence told, though without a name.
  const justTold =
    first?.isDescribed === true &&
    first.office !== null &&
    named[0] !== undefined &&
    mention.sentence - lastOf(named[0]) > 1 &&
    mention.sentence - lastOf(first) <= 1
      ? first
      : undefined
  const draft = greeted ?? own ?? justTold ?? sure ?? named[0] ?? found[0]
  return draft === undefined ? null : cast.spokenOf(draft, mention, at)
}

/** "congratulated him on his appointment", "thanked the minister for her visit" */
function isOfWhomOneGreets({ tree, words }: Sentence, { from }: Mention): boolean {
  const noun = words[from]!.head
  const verb = noun < 0 ? -1 : words[noun]!.head
  return (
    verb >= 0 &&
    /^(on|upon|for|during)$/.test(tree.preposition(noun)) &&
    /^(welcome|congratulate|thank|greet|receive|praise|commend)$/.test(words[verb]!.lemma) &&
    tree.under(verb, 'obj').some(word => word < noun)
  )
}

/** "it": the body or state that the last sentences were about. */
export function bodyBefore({ cast, mention, at, doers }: Reference): string | null {
  const isNear = nearTo(mention)
  const isBody = (one: Draft) => one.kind === 'organisation' || one.kind === 'state'
  const [draft] = cast.before(mention, at, one => isBody(one) && isNear(one) && !doers.has(one.id))
  return draft === undefined ? null : cast.spokenOf(draft, mention, at)
}

/** "The minister": of those named with this office, whom the text speaks of most. */
export function holderBefore({ cast, mention, at, doers }: Reference): string | null {
  const held = cast.before(
    mention,
    at,
    one => one.kind === 'person' && one.office !== null && sameOffice(one.office, mention.office),
  )
  // "The Secretary" remains the one who was called so before, though a Secretary of Defense was named since.
  const isCalledSo = (one: Draft) => one.mentions.some(span => span.text === mention.span.text)
  const others = held.filter(one => !doers.has(one.id))
  const draft = others.find(isCalledSo) ?? others[0] ?? held[0]
  return draft === undefined ? null : cast.again(draft, mention, at)
}

/** "his Russian counterpart", "his counterpart": the same office in the state named, else in another one. */
export function counterpartOf({ cast, mention, at, doers }: Reference): string | null {
  const others = cast.before(
    mention,
    at,
    one => one.kind === 'person' && (mention.state === null || one.state !== mention.state),
  )
  const owner = others.find(one => doers.has(one.id)) ?? others.find(one => one.office !== null) ?? others[0]
  if (owner === undefined) return null
  if (mention.state !== null) return cast.sameOfficeIn(owner, mention, at)
  const isSame = (one: Draft) =>
    one !== owner && one.office !== null && sameOffice(one.office, owner.office) && one.state !== owner.state
  const same = others.find(isSame)
  return same === undefined ? null : cast.again(same, mention, at)
}

/** "the US diplomat", "the politician": somebody named before whose office fits the noun, of the state named. */
export function epithetOf({ cast, mention, at, sentence }: Reference): string | null {
  const office = epithets[sentence.words[mention.to - 1]!.lower]
  if (office === undefined || mention.kind !== 'person' || !isDefinite(sentence, mention)) return null
  const isNear = nearTo(mention)
  const [draft] = cast.before(
    mention,
    at,
    one =>
      one.kind === 'person' &&
      !one.isDescribed &&
      isNear(one) &&
      (mention.state === null || one.state === mention.state) &&
      office.test(one.office ?? ''),
  )
  return draft === undefined ? null : cast.again(draft, mention, at)
}

/** "the lawyer" of "the lawyer Vagif Salimov", who was named so before. */
export function calledSo({ cast, mention, at, sentence }: Reference): string | null {
  if (mention.kind !== 'person' || !isDefinite(sentence, mention)) return null
  const noun = sentence.words[mention.to - 1]!.lower
  const [draft] = cast.before(mention, at, one => one.calledBy.has(noun))
  return draft === undefined ? null : cast.again(draft, mention, at)
}

/** "the alliance", "the ministry", "the group": a body named before whose name has the noun or that is one. */
export function bodyByNoun({ cast, mention, at, sentence }: Reference): string | null {
  const noun = sentence.words[mention.to - 1]!.lower
  // "the 15-nation council"
  const isCounted = /^\S+-(nation|member|country|state|strong)$/.test(
    sentence.words
      .slice(mention.from, mention.to - 1)
      .map(word => word.lower)
      .join(''),
  )
  if (!(mention.to - mention.from === 1 || isCounted) || !isDefinite(sentence, mention)) return null
  const known = nounsOfBodies[noun]
  const isCalled = (one: Draft) =>
    one.name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(noun)
  const found = cast.before(
    mention,
    at,
    one =>
      !one.isDescribed &&
      (one.kind === 'organisation' || one.kind === 'group') &&
      (isCalled(one) || known?.test(`${one.state ?? ''} ${one.name}`) === true),
  )
  const draft = found.find(isCalled) ?? found[0]
  return draft === undefined ? null : cast.again(draft, mention, at)
}

function isDefinite({ words }: Sentence, { from }: Mention): boolean {
  return /^(the|this|that)$/.test(words[from - 1]?.lower ?? '') || words[from]!.lower === 'the'
}

function nearTo(mention: Mention): (draft: Draft) => boolean {
  return draft => mention.sentence - (draft.sightings.at(-1)?.sentence ?? -9) <= furthest
}

/** "both presidents", "the two ministers" of two who were not told of together: the only ones before with such an office. */
export function twoInOffice({ cast, mention, at, doers }: Reference): string[] {
  const office = plainOffices.find(([words]) => words.test(mention.name))?.[1]
  if (office === undefined || mention.kind !== 'person') return []
  const found = cast.before(
    mention,
    at,
    one => one.kind === 'person' && !one.isDescribed && !doers.has(one.id) && office.test(one.office ?? ''),
  )
  const states = new Set(found.map(one => one.state))
  return found.length === 2 && states.size === 2 ? found.map(one => cast.again(one, mention, at)) : []
}

/** Plural offices with those who hold one, the narrower first. */
const plainOffices: readonly (readonly [RegExp, RegExp])[] = [
  [/\bpresidents$/i, /president/i],
  [/\b(prime ministers|premiers)$/i, /prime minister/i],
  [/\bforeign ministers$/i, /foreign minister|minister of foreign affairs|secretary of state/i],
  [/\bdefen[cs]e ministers$/i, /defen[cs]e minister|minister of defen[cs]e/i],
  [/\bleaders$/i, /president|prime minister|chancellor|leader|king|emir/i],
]
