import type { Frame } from './data/frame.ts'
import { frames } from './data/frames.ts'
import { lightVerbs } from './data/light-verbs.ts'
import {
  isAnswer,
  isCarried,
  isDemandedBy,
  isDenialOfClaim,
  isDescribing,
  isDisclaimed,
  isMissing,
  isOfPaper,
  isPurpose,
  isSaidBeside,
  isTopic,
  isTypical,
} from './drop-triggers.ts'
import { presenceAt } from './find-presence.ts'
import { askedOf, mayServe, suits } from './frame-guards.ts'
import { inflectVerb, type VerbForm } from './inflect-verb.ts'
import { isItsComplement, isOutcome, isSameAct, isShouted, isSufferedIn } from './part-of-act.ts'
import { adjectivePredicate, nounPredicate, type Predicate, verbPredicate } from './read-predicates.ts'
import type { Sentence, Word } from './read-sentences.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** Frames that ask for something come first. */
const inOrder = frames.toSorted((a, b) => askedOf(b) - askedOf(a))

const verbForms = Map.groupBy(
  inOrder.flatMap(frame =>
    (frame.verbs ?? []).flatMap(base =>
      [...inflectVerb(base)].map(([word, form]) => ({ word, frame, base, form })),
    ),
  ),
  use => use.word,
)

const adjectives = new Map(
  frames.flatMap(frame => (frame.adjectives ?? []).map(word => [word, frame] as const)),
)

const lightForms = new Map([...lightVerbs.carry].flatMap(base => [...inflectVerb(base)]))

const nouns = Map.groupBy(
  inOrder.flatMap(frame =>
    (frame.nouns ?? []).flatMap(noun => [...new Set([noun, plural(noun)])].map(form => ({ form, frame }))),
  ),
  use => use.form,
)

/** Most words begin no such noun. */
const nounsBegin = new Set([...nouns.keys()].flatMap(noun => [noun.split(' ')[0]!, noun.split(/[ -]/)[0]!]))

/** Every word that a trigger of these may begin with. */
const beginnings = new Set([...nounsBegin, ...verbForms.keys(), ...adjectives.keys()])

const determiners =
  /^(a|an|the|his|her|their|its|this|that|'s|'|working|official|state|bilateral|trilateral|recent|first|second|next|new|joint|last|such|any|no|another|several|further|of)$/

const beForms = /^(is|are|was|were|be|been|being|'re)$/

/** The words of a sentence that may tell of events, outside of quotations, in order. */
export function findTriggers(sentence: Sentence): Trigger[] {
  if (sentence.isHeading) return []
  const { words } = sentence
  const found: Trigger[] = []
  for (let at = 0; at < words.length; at++) {
    const { isQuoted, lower, upos } = words[at]!
    // Most words tell of nothing: verbs also by their lemma, names by where they are (see `presenceAt`).
    if (isQuoted || (!beginnings.has(lower) && upos !== 'VERB' && upos !== 'PROPN')) continue
    const trigger =
      nounAt(sentence, at) ?? verbAt(sentence, at) ?? adjectiveAt(sentence, at) ?? presenceAt(sentence, at)
    if (trigger === null) continue
    found.push(trigger)
    at = trigger.to - 1
  }
  // "declared a ceasefire" tells of one act: the verb only lends the noun its subject.
  const others = found.filter(
    one =>
      one.isNoun ||
      !found.some(
        noun =>
          noun.isNoun &&
          ((noun.verb?.at === one.from && noun.frame.type !== one.frame.type) ||
            (noun.predicate.verb === one.from &&
              (noun.frame.type === 'legal' ||
                (noun.frame.type === 'ceasefire' && one.frame.type === 'agreement') ||
                (noun.frame.type === one.frame.type &&
                  sentence.tree.words[noun.predicate.at]!.relation !== 'nsubj')))),
      ),
  )
  const isDescription = (one: Trigger) =>
    one.frame.type === 'announcement' && /^acl/.test(sentence.tree.words[one.predicate.at]!.relation)
  // "agreed to meet" tells of a meeting; "urged Baku to free the prisoners" of no release.
  return others.filter(
    one =>
      !isDescription(one) &&
      !isDisclaimed(sentence.tree, one) &&
      !isMissing(sentence.tree, one) &&
      !isDenialOfClaim(sentence.tree, one) &&
      !isPurpose(sentence.tree, one) &&
      !isOfPaper(sentence.tree, one) &&
      !isTypical(sentence.tree, one) &&
      !isTopic(sentence.tree, one) &&
      !isDescribing(sentence.tree, one) &&
      !isAnswer(sentence.tree, one) &&
      !isCarried(sentence.tree, one) &&
      !isSaidBeside(sentence.tree, one) &&
      !others.some(
        other =>
          other !== one &&
          (isItsComplement(sentence.tree, other, one) ||
            isOutcome(sentence.tree, one, other) ||
            isDemandedBy(sentence.tree, one, other) ||
            isSufferedIn(sentence.tree, one, other) ||
            isShouted(sentence.tree, one, other) ||
            isSameAct(sentence.tree, one, other)),
      ),
  )
}

/** "is deeply concerned about": an adjective with a form of "be". */
function adjectiveAt({ words, tree }: Sentence, at: number): Trigger | null {
  const frame = adjectives.get(words[at]!.lower)
  if (frame === undefined) return null
  const predicate = adjectivePredicate(tree, at)
  if (predicate === null) return null
  if (frame.followedBy !== undefined && !frame.followedBy.has(words[at + 1]?.lower ?? '')) return null
  const verb = { at: predicate.verb, form: 'present', isPassive: false } as const
  return { frame, from: at, to: at + 1, verb, isNoun: false, predicate }
}

function verbAt({ words, tree }: Sentence, at: number): Trigger | null {
  const uses = verbForms.get(words[at]!.lower) ?? byLemma(tree, words[at]!, at)
  if (uses.length === 0) return null
  if (!isVerbHere(words, at, uses[0]!.form) || isCondition(tree, at)) return null
  let predicate: Predicate | null = null
  for (const { frame, base, form } of uses) {
    if (form !== uses[0]!.form && !isVerbHere(words, at, form)) return null
    if (!mayServe(words, frame)) continue
    predicate ??= verbPredicate(tree, at)
    if (!suits(tree, words, predicate, frame)) continue
    const next = words.slice(at + 1, at + 4)
    if (frame.followedBy !== undefined && !next.some(word => frame.followedBy!.has(word.lower))) continue
    if (frame.asksNothing === true && asksSomething(tree, at)) continue
    const isPassive =
      form === 'past' && [at - 3, at - 2, at - 1].some(index => isBe(words, index)) && base !== 'arrive'
    return { frame, from: at, to: at + 1, verb: { at, form, isPassive }, isNoun: false, predicate }
  }
  return null
}

function asksSomething(tree: Tree, at: number): boolean {
  const below = tree
    .under(at, 'xcomp', 'advcl', 'ccomp', 'obl')
    .flatMap(word => [word, ...tree.under(word, 'acl')])
  return below.some(word => tree.under(word, 'mark').some(mark => tree.words[mark]!.lemma === 'to'))
}

/** A form that the endings do not make, "retaken", by its lemma. */
function byLemma(tree: Tree, { upos, lemma }: Word, at: number) {
  if (upos !== 'VERB') return []
  const form: VerbForm = tree.has(at, 'VerbForm=Ger')
    ? 'progressive'
    : tree.has(at, 'Tense=Past') || tree.has(at, 'VerbForm=Part')
      ? 'past'
      : tree.has(at, 'Number=Sing')
        ? 'present'
        : 'base'
  const forms = verbForms.get(lemma)?.filter(use => use.form === 'base') ?? []
  return forms.map(use => ({ ...use, form }))
}

/** "if the borders open", "as soon as the borders open": what something depends on is not told as an act. */
function isCondition(tree: Tree, at: number): boolean {
  const { relation, head } = tree.words[at]!
  if (!relation.startsWith('advcl')) return false
  const marks = tree.under(at, 'mark').map(word => tree.words[word]!.lemma.toLowerCase())
  const isSoon = head >= 0 && /^(soon|long)$/.test(tree.words[head]!.lemma.toLowerCase())
  // "go on until he resigns"
  const isYetToCome = marks.includes('until') && tree.has(at, 'Tense=Pres')
  return (
    marks.some(mark => /^(if|unless|once)$/.test(mark)) || (isSoon && marks.includes('as')) || isYetToCome
  )
}

/** The tagger sees a verb, or what stands before the word leaves nothing else. */
function isVerbHere(words: readonly Word[], at: number, form: VerbForm): boolean {
  const { upos, relation } = words[at]!
  if (relation === 'amod') return false
  if (upos === 'VERB' && !words[at]!.isCapital) return true
  // "helped broker a deal"
  if (relation === 'xcomp' && form === 'base' && /^help/.test(words[at - 1]?.lower ?? '')) return true
  if (upos === 'NOUN' || upos === 'PROPN') return false
  return !isNounHere(words, at, form)
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

const notes = new Set('lodge file draw send deliver hand provoke spark issue'.split(' '))

function isNoNoun({ upos, isCapital }: Word, at: number): boolean {
  return upos === 'ADJ' || (upos === 'PROPN' && isCapital && at > 0)
}

function nounAt({ words, tree }: Sentence, at: number): Trigger | null {
  if (!nounsBegin.has(words[at]!.lower)) return null
  for (let length = 3; length > 0; length--) {
    const phrase = words
      .slice(at, at + length)
      .map(word => word.lower)
      .join(' ')
      .replaceAll(' - ', '-')
    const uses = nouns.get(phrase)
    if (uses === undefined || at + length > words.length) continue
    if (!uses.some(use => mayServe(words, use.frame))) continue
    const predicate = nounPredicate(tree, tree.topOf(at, at + length), lightVerbs)
    const ended = endOf(tree, predicate.at)
    for (const { frame } of uses) {
      // "suspended its offensive"
      const isHalted =
        predicate.verb !== null &&
        !predicate.isPassive &&
        tree.words[predicate.at]!.relation === 'obj' &&
        /^(suspend|halt|stop|pause|cease)$/.test(tree.words[predicate.verb]!.lemma)
      if (isHalted && (frame.type === 'attack' || frame.type === 'clash'))
        return { frame: truce, from: at, to: at + length, verb: lenderOf(words, at), isNoun: true, predicate }
      // "ordered an end to the offensive"
      // "called the assassination an outrage": only what is convened is called.
      if (isCalled(tree, predicate.verb) && !called.has(frame.type)) continue
      if (ended !== null && (frame.type === 'attack' || frame.type === 'clash')) {
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
      // "a call for an inquiry" is made to everybody, and not by telephone.
      if (phrase === 'call' && /^(for|to)$/.test(words[at + length]?.lower ?? '')) continue
      // "lodged a protest" is a note, and no crowd.
      if (phrase === 'protest' && notes.has(tree.words[tree.words[at]!.head]?.lemma ?? '')) continue
      // "building settlements": those are villages.
      if (phrase === 'settlements') continue
      // "a news conference" is where something is said.
      if (/^conferences?$/.test(phrase) && /^(news|press)$/.test(words[at - 1]?.lower ?? '')) continue
      // "attended the inauguration", "suspended aid": told of by the verb.
      const carrier = predicate.verb === null ? '' : tree.words[predicate.verb]!.lemma
      if (phrase === 'inauguration' && /^(attend|join|watch)$/.test(carrier)) continue
      if (frame.type === 'aid' && /^(suspend|cut|halt|freeze|withhold)$/.test(carrier)) continue
      // "an election rally" is held to win votes.
      if (phrase === 'rally' && /^(election|campaign)$/.test(words[at - 1]?.lower ?? '')) continue
      // "a conference call" is a call.
      if (/^compound/.test(tree.words[at + length - 1]!.relation)) continue
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
    if (form === undefined) continue
    const isPassive = form === 'past' && isBe(words, index - 1)
    return isPassive ? null : { at: index, form, isPassive: false }
  }
  return null
}

function plural(noun: string): string {
  return noun.endsWith('s') ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
