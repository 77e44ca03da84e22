import type { Frame } from './data/frame.ts'
import type { Sentence } from './read-sentences.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** What is said of an act besides that it was done. */
const judgements =
  /^(necessary|crucial|essential|vital|imperative|important|critical|urgent|possible|impossible|feasible|hard|difficult|easy|early|late|premature|better|best|wise|unwise|wrong|right|dangerous|tempting|likely|unlikely|legal|illegal|time)$/

/** "It is necessary to eliminate them", "it would be wrong to negotiate now": somebody's judgement, and nobody's act. */
export function isOnlyJudged(tree: Tree, { predicate }: Trigger): boolean {
  const verb = predicate.verb ?? predicate.at
  const { relation, head } = tree.words[verb]!
  if (head < 0 || head > verb || !/^(csubj|xcomp|ccomp|advcl|acl)/.test(relation)) return false
  if (!judgements.test(tree.words[head]!.lemma.toLowerCase())) return false
  const isInfinitive = tree.under(verb, 'mark').some(word => tree.words[word]!.lemma === 'to')
  const isIt = tree.under(head, 'expl', 'nsubj').some(word => tree.words[word]!.lemma === 'it')
  return isInfinitive && isIt && tree.under(head, 'cop').length > 0
}

/** Nouns for what has to be done, or ought to be. */
const needed =
  /^(need|necessity|importance|urgency|obligation|duty|requirement|desirability|expediency|imperative)$/

/** "stressed the need for Armenia to release the prisoners": what ought to be done, by those named after "for" or by anybody. */
export function isOnlyNeeded(tree: Tree, { predicate }: Trigger): boolean {
  const verb = predicate.verb ?? predicate.at
  const { relation, head } = tree.words[verb]!
  if (head < 0 || head > verb || !/^(xcomp|acl|advcl)/.test(relation)) return false
  if (!tree.under(verb, 'mark').some(word => tree.words[word]!.lemma === 'to')) return false
  // "the need for Russia to withdraw": at times the infinitive hangs from "stressed".
  const nouns = relation.startsWith('acl') ? [head] : tree.under(head, 'obj')
  return nouns.some(
    noun =>
      noun < verb &&
      needed.test(tree.words[noun]!.lemma) &&
      tree.words.slice(noun + 1, verb).every(word => word.upos !== 'VERB'),
  )
}

/** What one may be able to do without ever doing it. */
const capable: ReadonlySet<Frame['type']> = new Set([
  ...([
    'attack',
    'clash',
    'deployment',
    'protest',
    'aid',
    'energy',
    'trade',
    'legal',
    'sanction',
    'appointment',
  ] as const),
])

/** "The army can overwhelm any foe", "the mayor can be removed by parliament": what one is able to do. */
export function isOnlyAble(tree: Tree, { predicate, frame }: Trigger): boolean {
  // "should be able to lead the congress"
  const { relation, head } = tree.words[predicate.verb ?? predicate.at]!
  const isAble =
    relation === 'xcomp' &&
    /^(able|unable|allowed|free)$/.test(tree.words[head]!.lemma) &&
    tree.under(head, 'aux').some(word => /^(should|must|would|can|could|may)$/.test(tree.words[word]!.lemma))
  if (isAble) return true
  if (!capable.has(frame.type)) return false
  if (isOpenQuestion(tree, predicate.verb ?? predicate.at)) return true
  const own = predicate.verb ?? predicate.at
  // "could protest or send troops"
  const isNext =
    tree.words[own]!.relation === 'conj' && tree.under(own, 'aux', 'nsubj', 'nsubj:pass').length === 0
  const verb = isNext ? tree.firstConjunct(own) : own
  // "could potentially appoint", "said that they could launch an invasion"
  const mayOnly = tree.under(verb, 'aux').some(word => /^could$/.test(tree.words[word]!.lemma.toLowerCase()))
  const isGuess =
    tree
      .under(verb, 'advmod')
      .some(word =>
        /^(potentially|possibly|eventually|theoretically|still|soon)$/.test(tree.words[word]!.lemma),
      ) ||
    (/^(attack|clash|deployment)$/.test(frame.type) && tree.words[verb]!.relation === 'ccomp')
  if (mayOnly && isGuess) return true
  return tree.under(verb, 'aux').some(word => tree.words[word]!.lemma.toLowerCase() === 'can')
}

/** "did not say what they could be prosecuted for", "asked whether troops might be sent": open, and not done. */
function isOpenQuestion(tree: Tree, verb: number): boolean {
  const { relation, head } = tree.words[verb]!
  if (head < 0 || !relation.startsWith('ccomp')) return false
  const isOpen = tree
    .under(verb, 'aux')
    .some(word => /^(could|might|may|would|will|should)$/.test(tree.words[word]!.lemma.toLowerCase()))
  return (
    isOpen &&
    [...tree.under(verb, 'mark', 'advmod', 'obj', 'obl'), ...tree.under(head, 'obj')].some(
      word =>
        word > head &&
        word < verb &&
        /^(what|whether|if|how|why|when|where|who|whom|which)$/.test(tree.words[word]!.lemma.toLowerCase()),
    )
  )
}

/** "Will they withdraw their troops?", "Please approve the report": asked, and told by nobody. */
export function isAskedFor({ words, tree }: Sentence, { predicate, isNoun }: Trigger): boolean {
  if (isNoun) return false
  const { at } = predicate
  const top = tree.firstConjunct(at)
  if (tree.words[top]!.head >= 0) return false
  const last = words.at(-1)!
  if (last.text === '?' && !last.isQuoted) return true
  return tree.has(at, 'Mood=Imp') && tree.under(at, 'nsubj', 'aux').length === 0 && top === at
}
