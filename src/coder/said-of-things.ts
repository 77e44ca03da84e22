import { hasDayBelow } from './has-day-below.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** What moves without anybody's visiting: "the plane landed in Baku", "the body arrived". */
const movable = new Set(
  `aircraft airplane plane jet helicopter flight airliner ship vessel boat ferry tanker freighter warship train truck lorry bus
   convoy consignment shipment cargo delivery aid body remains coffin casket letter message news invitation statement wave storm
   cyclone fire flame gas oil grain`.split(/\s+/),
)

/** "came to nothing", "came to light", "went to court": nobody's journey, whatever place is named beside. */
const noDestinations = new Set(
  `nothing end close halt stop standstill light terms agreement understanding conclusion decision compromise blows attention notice
   knowledge life mind grief fruition power force effect court poll polls war press trial vote waste work sleep bed`.split(
    /\s+/,
  ),
)

/** What is killed or shot down on paper: "killed the bill". */
const papers = new Set(
  `text bill deal plan proposal measure resolution amendment idea project law initiative draft agreement treaty reform motion hope
   chance talk negotiation legislation effort`.split(/\s+/),
)

/** What is struck without a blow: "struck a softer note". */
const figures = new Set(
  'note tone chord balance pose bargain deal accord agreement compromise snag impasse obstacle record low high headline'.split(
    ' ',
  ),
)

const marchers = new Set('protester protestor demonstrator activist marcher crowd rioter'.split(' '))

const kin = new Set(
  'relative family parent mother father son daughter wife husband friend brother sister grandmother uncle aunt cousin grave'.split(
    ' ',
  ),
)

/** Whether the words of an act are said of things and tell of none: "the body arrived", "came to nothing", "killed the bill". */
export function isSaidOfThings(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  // "called the ruling unlawful": what a court did is told with what is said of it.
  if (isNoun) return isJudged(tree, predicate.at) || isGroupThatActs(tree, predicate)
  const { lemma } = tree.words[predicate.at]!
  // "the number of dead and the injured": a participle with an article names people.
  if (tree.under(predicate.at, 'det').length > 0 && tree.under(predicate.at, 'nsubj', 'aux').length === 0)
    return true
  // "called those arrested political prisoners": who they are.
  const { relation: own, head: above } = tree.words[predicate.at]!
  const areThose =
    own === 'acl' && above >= 0 && /^(those|all|anyone|everyone)$/.test(tree.words[above]!.lemma)
  if (areThose && /^(legal|attack)$/.test(frame.type) && !hasDayBelow(tree, predicate.at)) return true
  const areAll = (words: readonly number[], set: ReadonlySet<string>) =>
    words.length > 0 && words.every(word => set.has(tree.words[word]!.lemma))
  // "the gas used in Europe", "come together in solidarity", "Syrian forces entered": no force is used, nobody met, nothing agreed.
  // "hit the town, raising fears of a war": what an act does, and nobody's position.
  if (frame.type === 'statement' && /^(raise|draw|spark|prompt)$/.test(lemma) && isEffect(tree, predicate.at))
    return true
  if (lemma === 'use' && frame.type === 'attack' && isMeansOfAct(tree, predicate.at)) return true
  // "spoke on condition of anonymity", "authorised to speak to the media"
  if (
    frame.type === 'meeting' &&
    /^(speak|talk)$/.test(lemma) &&
    predicate.obliques.some(one => /^(condition|anonymity|media|press)$/.test(tree.words[one.at]!.lemma))
  )
    return true
  if (lemma === 'come' && frame.type === 'meeting')
    return predicate.obliques.some(one =>
      /^(solidarity|grief|support|unity)$/.test(tree.words[one.at]!.lemma),
    )
  if (
    frame.type === 'agreement' &&
    /^(enter|come|take|bring)$/.test(lemma) &&
    hasForces(tree, predicate.subjects)
  )
    return true
  if (frame.type === 'visit')
    return (
      areAll(predicate.subjects, movable) ||
      // "the protesters are heading for the square"
      (/^(head|march|move|walk|go|come|arrive|return)$/.test(lemma) &&
        areAll(predicate.subjects, marchers)) ||
      // "was visiting his relatives": nobody's errand.
      (lemma === 'visit' && areAll(predicate.objects, kin)) ||
      (/^(come|go|get|arrive|return|travel)$/.test(lemma) &&
        predicate.obliques.some(
          one => /^(to|into)$/.test(one.preposition) && noDestinations.has(tree.words[one.at]!.lemma),
        ))
    )
  if (frame.type !== 'attack') return false
  return (
    (/^(kill|shoot|target|attack|hit)$/.test(lemma) && areAll(predicate.objects, papers)) ||
    (/^(strike|hit)$/.test(lemma) && areAll(predicate.objects, figures))
  )
}

/** ", raising doubts about his promises" */
function isEffect(tree: Tree, at: number): boolean {
  const { relation } = tree.words[at]!
  const isGerund = relation === 'advcl' && (tree.has(at, 'VerbForm=Ger') || tree.has(at, 'Tense=Pres'))
  return (
    isGerund &&
    tree.under(at, 'mark').length === 0 &&
    tree
      .under(at, 'obj')
      .some(word =>
        /^(doubt|fear|question|concern|hope|suspicion|prospect|alarm|tension)$/.test(tree.words[word]!.lemma),
      )
  )
}

/** "dispersed the crowd using tear gas": with what something is done. */
function isMeansOfAct(tree: Tree, at: number): boolean {
  const { relation } = tree.words[at]!
  return (
    relation === 'acl' ||
    (relation === 'advcl' && tree.has(at, 'Tense=Pres') && tree.under(at, 'mark').length === 0)
  )
}

/** "Working groups reached an agreement": those who do something else than sit. */
function isGroupThatActs(tree: Tree, { at, verb }: Trigger['predicate']): boolean {
  return verb === null && tree.words[at]!.lemma === 'group' && tree.words[at]!.relation === 'nsubj'
}

/** Troops, which "enter into force" does not mean. */
function hasForces(tree: Tree, subjects: readonly number[]): boolean {
  return subjects.some(word => tree.words[word]!.lemma === 'force' || tree.words[word]!.lemma === 'forces')
}

/** "called the ruling unlawful": at times what is said of a noun is taken for a noun that it describes. */
function isJudged(tree: Tree, at: number): boolean {
  const { head, relation } = tree.words[at]!
  const above = head < 0 ? undefined : tree.words[head]
  return (
    /^(amod|nmod|nsubj|compound)/.test(relation) &&
    above?.upos === 'ADJ' &&
    above.relation === 'xcomp' &&
    above.head >= 0 &&
    /^(call|consider|declare|deem|find|describe|brand|label|term)$/.test(tree.words[above.head]!.lemma)
  )
}
