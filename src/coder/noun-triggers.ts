import type { Frame } from './data/frame.ts'
import { lightVerbs } from './data/light-verbs.ts'
import { mayServe, suits } from './frame-guards.ts'
import { framesInOrder, verbForms } from './frames-in-order.ts'
import { inflectVerb } from './inflect-verb.ts'
import { isCondition } from './is-condition.ts'
import { isViolence } from './is-violence.ts'
import { nounPredicate } from './noun-predicate.ts'
import { obliquesOf, type Predicate } from './predicate.ts'
import type { Sentence, Word } from './read-sentences.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'
import { isBe, isVerbHere } from './verb-triggers.ts'

const lightForms = new Map([...lightVerbs.carry].flatMap(base => [...inflectVerb(base)]))

const nouns = Map.groupBy(
  framesInOrder.flatMap(frame =>
    (frame.nouns ?? []).flatMap(noun => [...new Set([noun, plural(noun)])].map(form => ({ form, frame }))),
  ),
  use => use.form,
)

/** How many words, hyphens included, the longest noun has that begins with one. Most words begin none. */
const longestNouns = new Map<string, number>()
for (const noun of nouns.keys()) {
  const { length } = noun.replaceAll('-', ' - ').split(' ')
  for (const first of [noun.split(' ')[0]!, noun.split(/[ -]/)[0]!])
    longestNouns.set(first, Math.max(length, longestNouns.get(first) ?? 0))
}

/** The words with which nouns of frames begin. */
export const nounsBegin: ReadonlySet<string> = new Set(longestNouns.keys())

/** What is called to be held. */
const called = new Set<Frame['type']>([
  'meeting',
  'negotiation',
  'other',
  'protest',
  'ceasefire',
  'announcement',
])

function isCalled(tree: Tree, verb: number | null): boolean {
  if (verb === null || tree.words[verb]!.lemma !== 'call') return false
  // "called off the visit"
  return !tree.below(verb).some(word => /^(off|out)$/.test(tree.words[word]!.lemma))
}

/** The "end" or "halt" that fighting is brought to; null where it is not. */
function endOf(tree: Tree, at: number): number | null {
  const { head, relation } = tree.words[at]!
  if (head < 0 || !relation.startsWith('nmod') || !/^(to|of|in)$/.test(tree.preposition(at))) return null
  const { lemma, upos } = tree.words[head]!
  return upos === 'NOUN' && /^(end|halt|cessation|stop|suspension)$/.test(lemma) ? head : null
}

/** Fighting that somebody stops. */
const truce: Frame = {
  type: 'ceasefire',
  ...{ subject: 'actor', object: 'participant', parties: 1, takesObject: false },
}

const notes = new Set(
  'lodge file draw send deliver hand exchange provoke spark issue express voice register convey present submit'.split(
    ' ',
  ),
)

function isNoNoun({ upos, isCapital, relation }: Word, at: number): boolean {
  // "the ruling council"
  if (upos === 'VERB' && relation === 'amod') return true
  return upos === 'ADJ' || (upos === 'PROPN' && isCapital && at > 0)
}

/** A noun of a frame, of up to three words or the parts of one with hyphens, that what stands around it suits. */
export function nounAt({ words, tree }: Sentence, at: number): Trigger | null {
  const longest = longestNouns.get(words[at]!.lower)
  if (longest === undefined) return null
  // Each part of "face-to-face" is a word, and so are the hyphens.
  const most = Math.min(longest, words[at + 1]?.lower === '-' ? 6 : 3)
  for (let length = most; length > 0; length--) {
    const phrase = phraseOf(words, at, length)
    const uses = nouns.get(phrase)
    if (uses === undefined || at + length > words.length) continue
    if (!uses.some(use => mayServe(words, use.frame))) continue
    const predicate = ofPhrase(
      tree,
      [at, at + length],
      nounPredicate(tree, tree.topOf(at, at + length), lightVerbs),
    )
    const ended = endOf(tree, predicate.at)
    for (const { frame } of uses) {
      // "suspended its offensive"
      const isHalted =
        predicate.verb !== null &&
        !predicate.isPassive &&
        tree.words[predicate.at]!.relation === 'obj' &&
        /^(suspend|halt|stop|pause|cease)$/.test(tree.words[predicate.verb]!.lemma) &&
        // "suspended joint operations with the army": partners part.
        !tree.under(predicate.at, 'amod').some(word => words[word]!.lower === 'joint')
      if (isHalted && (frame.type === 'attack' || frame.type === 'clash'))
        return { frame: truce, from: at, to: at + length, verb: lenderOf(words, at), isNoun: true, predicate }
      // "ordered an end to the offensive"
      // "called the assassination an outrage": only what is convened is called.
      if (isCalled(tree, predicate.verb) && !called.has(frame.type)) continue
      if (
        ended !== null &&
        !/conflict$/.test(phrase) &&
        (frame.type === 'attack' || frame.type === 'clash')
      ) {
        const end = nounPredicate(tree, ended, lightVerbs)
        return {
          frame: truce,
          from: at,
          to: at + length,
          verb: lenderOf(words, ended),
          isNoun: true,
          predicate: end,
        }
      }
      // "the second round of consultations" is told of by what it is a round of.
      if (/ round$/.test(phrase) && words[at + length]?.lower === 'of') continue
      // "The election went to a second round": of voting.
      if (/ round$/.test(phrase) && words.some(({ lemma }) => ofVoting.test(lemma))) continue
      // "a call for an inquiry" is made to everybody, and not by telephone.
      const isToSomebody =
        words[at - 2]?.lower === 'in' &&
        words[at + length]?.lower === 'to' &&
        tree
          .under(predicate.at, 'nmod')
          .some(word => words[word]!.upos === 'PROPN' && tree.preposition(word) === 'to')
      // … except to whoever is rung up: "in a call to Mr. Sahin, he urged".
      // "placed a call to the White House"
      const isPlaced =
        predicate.verb !== null &&
        /^(place|make|return|have|take|receive|pay)$/.test(tree.words[predicate.verb]!.lemma) &&
        words[at + length]?.lower !== 'for'
      if (
        phrase === 'call' &&
        /^(for|to)$/.test(words[at + length]?.lower ?? '') &&
        !isToSomebody &&
        !isPlaced
      )
        continue
      // "lodged a protest" is a note, and no crowd.
      if (phrase === 'protest' && notes.has(tree.words[tree.words[at]!.head]?.lemma ?? '')) continue
      // "through the Kurram border crossing": a place.
      const first = phrase === 'crossing' && words[at - 1]?.lower === 'border' ? at - 1 : at
      if (
        /^(border )?crossings?$/.test(phrase) &&
        (words[first - 1]?.isCapital || words[at + length]?.isCapital)
      )
        continue
      // "MARCH 5 (Reuters)": a month in capitals.
      if (phrase === 'march' && words[at + 1]?.upos === 'NUM') continue
      // "a year after the outbreak of conflict": the conflict's, and no epidemic.
      if (phrase === 'outbreak' && isOfFighting(tree, predicate.at)) continue
      // "take a leading role in the forum": no meeting.
      if (tree.words[tree.words[at]!.head]?.lemma === 'role' && tree.preposition(at) === 'in') continue
      // "ceasefire violations": what breaks it.
      if (/^cease-?fire$/.test(phrase) && /^(violation|breach)s?/.test(words[at + 1]?.lower ?? '')) continue
      // "building settlements": those are villages.
      if (phrase === 'settlements') continue
      // "a news conference" is where something is said.
      if (/^conferences?$/.test(phrase) && /^(news|press)$/.test(words[at - 1]?.lower ?? '')) continue
      // "called it an attempted coup"
      const { relation, head } = tree.words[predicate.at]!
      if (
        /^(xcomp|obj)/.test(relation) &&
        head >= 0 &&
        tree.words[head]!.lemma === 'call' &&
        words[head + 1]?.lower !== 'off' &&
        tree.under(head, 'obj', 'xcomp').length > 1
      )
        continue
      // "attended the inauguration", "suspended aid": told of by the verb.
      const carrier = predicate.verb === null ? '' : tree.words[predicate.verb]!.lemma
      if (phrase === 'inauguration' && /^(attend|join|watch)$/.test(carrier)) continue
      if (frame.type === 'aid' && /^(suspend|cut|halt|freeze|withhold)$/.test(carrier)) continue
      // "an election rally" is held to win votes.
      if (phrase === 'rally' && /^(election|campaign)$/.test(words[at - 1]?.lower ?? '')) continue
      // "a roll-call", "a wake-up call", "a close call"
      if (phrase === 'call' && /^(roll|up|close|-|curtain|cattle)$/.test(words[at - 1]?.lower ?? '')) continue
      // "a conference call" is a call.
      if (/^compound$/.test(tree.words[at + length - 1]!.relation)) continue
      // "riot police"
      if (phrase === 'riot' && /^(police|squad|gear|shield|control)$/.test(words[at + 1]?.lower ?? ''))
        continue
      // "the fiftieth round of the Geneva International Discussions" is told of by the round.
      const isInName =
        words[at]!.isCapital && words[at - 1]?.isCapital === true && !/^compound/.test(words[at]!.relation)
      if (isInName && tree.words[at]!.relation.startsWith('nmod')) continue
      // "offensive capabilities" and "in March" name no act.
      if (length === 1 && isNoNoun(words[at]!, at)) continue
      if (isCondition(tree, tree.clauseOf(predicate.verb ?? predicate.at))) continue
      // "the General Assembly" and "the Foreign Talks Centre" are names.
      if (predicate.verb === null && words[at + length - 1]!.upos === 'PROPN' && at > 0) continue
      if (!mayServe(words, frame) || !suits(tree, words, predicate, frame)) continue
      const verb = length === 1 ? verbForms.get(phrase)?.[0] : undefined
      if (verb !== undefined && isVerbHere(words, at, verb.form)) return null
      return { frame, from: at, to: at + length, verb: lenderOf(words, at), isNoun: true, predicate }
    }
  }
  return null
}

/** "a round of talks in Doha", "a tete-a-tete with": what hangs from any word of the phrase belongs to the act. */
function ofPhrase(tree: Tree, [from, to]: readonly [number, number], predicate: Predicate): Predicate {
  if (to - from === 1) return predicate
  const others = Array.from({ length: to - from }, (_, offset) => from + offset).filter(
    at => at !== predicate.at,
  )
  const more = others.flatMap(word => obliquesOf(tree, word)).filter(one => one.at < from || one.at >= to)
  return { ...predicate, obliques: [...predicate.obliques, ...more] }
}

/** "face-to-face talks", whose hyphens are words. */
function phraseOf(words: readonly Word[], at: number, length: number): string {
  if (length === 1) return words[at]!.lower
  return words
    .slice(at, at + length)
    .map(word => word.lower)
    .join(' ')
    .replaceAll(' - ', '-')
}

/** The light verb shortly before a noun: "held [a short round of] talks"; the clause must not end between them. */
function lenderOf(words: readonly Word[], at: number): Trigger['verb'] {
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const { lower } = words[index]!
    if (
      /^[,;:]$|^(that|which|who|in|on|during|after|before|at|from|with|of|for|about|against|over|under|into)$/.test(
        lower,
      )
    )
      return null
    const form = lightForms.get(lower)
    // "had already responded to the test": a helping verb carries nothing.
    if (form === undefined || /^aux/.test(words[index]!.relation)) continue
    // "following a coup", "amid continuing clashes"
    if (words[index]!.relation === 'amod' && form === 'progressive') return null
    if (
      words[index]!.relation === 'case' &&
      (isViolence(words[at]!.lemma) || isUnrest.test(words[at]!.lemma))
    )
      return null
    const isPassive = form === 'past' && isBe(words, index - 1)
    return isPassive ? null : { at: index, form, isPassive: false }
  }
  return null
}

const ofVoting = /^(election|vote|voting|poll|ballot|runoff|presidential|referendum)$/

const isUnrest = /^(mass|street|protest|demonstration|rally|clash|riot|unrest|fighting|election|vote)$/

function plural(noun: string): string {
  if (/(s|[aeo]y)$/.test(noun)) return noun.endsWith('s') ? noun : `${noun}s`
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : /(ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function isOfFighting(tree: Tree, at: number): boolean {
  return tree
    .under(at, 'nmod')
    .some(word =>
      /^(conflict|war|hostility|hostilities|fighting|violence|unrest)$/.test(tree.words[word]!.lemma),
    )
}
