import type { Frame } from './data/frame.ts'
import { frames } from './data/frames.ts'
import { mayServe, suits } from './frame-guards.ts'
import { verbForms } from './frames-in-order.ts'
import type { VerbForm } from './inflect-verb.ts'
import { isCondition } from './is-condition.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence, Word } from './read-sentences.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'
import { adjectivePredicate, verbPredicate } from './verb-predicate.ts'

export const adjectives = new Map(
  frames.flatMap(frame => (frame.adjectives ?? []).map(word => [word, frame] as const)),
)

const determiners =
  /^(a|an|the|his|her|their|its|this|that|'s|'|working|official|state|bilateral|trilateral|recent|first|second|next|new|joint|last|such|any|no|another|several|further|of)$/

const beForms = /^(is|are|was|were|be|been|being|'re)$/

/** "is deeply concerned about": an adjective with a form of "be". */
export function adjectiveAt({ words, tree }: Sentence, at: number): Trigger | null {
  const frame = adjectives.get(words[at]!.lower)
  if (frame === undefined) return null
  const predicate = adjectivePredicate(tree, at)
  if (predicate === null) return null
  // "as far as Azerbaijan is concerned"
  if (
    words
      .slice(Math.max(0, at - 8), at)
      .some(({ lower }, index, all) => lower === 'far' && all[index + 1]?.lower === 'as')
  )
    return null
  if (frame.followedBy !== undefined && !frame.followedBy.has(words[at + 1]?.lower ?? '')) return null
  const verb = { at: predicate.verb, form: 'present', isPassive: false } as const
  return { frame, from: at, to: at + 1, verb, isNoun: false, predicate }
}

/** "a member of the group called Founding Parliament": nobody is telephoned. */
function isNaming(words: Sentence['words'], at: number): boolean {
  return (
    words[at]!.lower === 'called' &&
    words[at + 1]?.isCapital === true &&
    words[at - 1]?.upos === 'NOUN' &&
    thingsWithNames.test(words[at - 1]!.lemma)
  )
}

const thingsWithNames =
  /^(group|party|movement|organi[sz]ation|association|alliance|bloc|coalition|platform|company|firm|village|town|district|operation|exercise|programme|program|project|channel|site|ship|vessel|system|weapon|missile)$/

/** A verb of a frame that what stands around it suits. */
export function verbAt({ words, tree }: Sentence, at: number): Trigger | null {
  const uses = verbForms.get(words[at]!.lower) ?? byLemma(tree, words[at]!, at)
  if (uses.length === 0) return null
  if (!isVerbHere(words, at, uses[0]!.form) || isCondition(tree, at)) return null
  let predicate: Predicate | null = null
  for (const { frame, base, form } of uses) {
    if (form !== uses[0]!.form && !isVerbHere(words, at, form)) return null
    if (!isFollowed(words, at, frame) || !mayServe(words, frame)) continue
    // "hung up on the caller"
    if (base === 'hang' && /^(up|over|around|on)$/.test(words[at + 1]?.lower ?? '')) continue
    if (base === 'call' && isNaming(words, at)) continue
    // "left for Oslo to attend the union's assembly": whoever leaves for a place leaves nothing else.
    const isSettingOut = /^(leave|depart)$/.test(base) && words[at + 1]?.lower === 'for'
    if (isSettingOut && /^(other|appointment|statement|announcement)$/.test(frame.type)) continue
    // "wound up the talks"
    if (base === 'wound' && words[at]!.lower === 'wound' && words[at + 1]?.lower === 'up') continue
    predicate ??= verbPredicate(tree, at)
    if (!suits(tree, words, predicate, frame)) continue
    if (frame.asksNothing === true && asksSomething(tree, at)) continue
    const isPassive =
      form === 'past' && [at - 3, at - 2, at - 1].some(index => isBe(words, index)) && base !== 'arrive'
    return { frame, from: at, to: at + 1, verb: { at, form, isPassive }, isNoun: false, predicate }
  }
  return null
}

/** Whether the frame's words come next: quickly seen. */
function isFollowed(words: readonly Word[], at: number, { followedBy, nextIs }: Frame): boolean {
  if (nextIs !== undefined && words[at + 1]?.lower !== nextIs) return false
  return followedBy === undefined || words.slice(at + 1, at + 4).some(word => followedBy.has(word.lower))
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

/** The tagger sees a verb, or what stands before the word leaves nothing else. */
export function isVerbHere(words: readonly Word[], at: number, form: VerbForm): boolean {
  const { upos, relation } = words[at]!
  if (relation === 'amod') return false
  // "the government and striking lecturers"
  const isOfNoun =
    form === 'progressive' && relation === 'conj' && /^(NOUN|PROPN)$/.test(words[words[at]!.head]?.upos ?? '')
  if (isOfNoun && words[at + 1]?.upos === 'NOUN') return false
  if (upos === 'VERB' && !words[at]!.isCapital) return true
  // "helped broker a deal"
  if (relation === 'xcomp' && form === 'base' && /^help/.test(words[at - 1]?.lower ?? '')) return true
  if (upos === 'NOUN' || upos === 'PROPN') return false
  return !isNounHere(words, at, form)
}

/** A form of "be"; "he's" has one, "Georgia's parliament" has none. */
export function isBe(words: readonly Word[], at: number): boolean {
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
