import { documents } from './data/frame-words.ts'
import { isGroundOfRuling } from './ground-of-ruling.ts'
import { isBehindGround } from './ground-of-sanction.ts'
import { isViolence } from './is-violence.ts'
import type { TimeExpression } from './time-expression.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** Said of a noun or in a relative clause that the act does not stand in. */
export function isOfOtherThing(tree: Tree, time: TimeExpression, trigger: Trigger): boolean {
  const top = tree.topOf(time.from, time.to)
  const verb = trigger.predicate.verb ?? trigger.predicate.at
  const clause = tree.clauseOf(top)
  const isOfRelative = tree.words[clause]!.relation === 'acl:relcl' && !tree.isWithin(verb, clause)
  // "was arrested when he came back after fleeing in 2013": what came first.
  const isEarlier =
    /^advcl/.test(tree.words[clause]!.relation) &&
    !tree.isWithin(verb, clause) &&
    /^(flee|leave|escape|serve|spend|lose|win)$/.test(tree.words[clause]!.lemma) &&
    tree.under(clause, 'mark').some(word => tree.words[word]!.lemma === 'after')
  return isOfRelative || isEarlier || isOfNoun(tree, time, trigger)
}

/** "the winner of last Sunday's election", "the treaty of 1960": the time of another thing than what was done. */
export function isOfNoun(tree: Tree, time: TimeExpression, trigger: Trigger): boolean {
  const { predicate, frame, isNoun } = trigger
  const top = tree.topOf(time.from, time.to)
  const isForce = isNoun && /^(attack|clash|protest|legal|other)$/.test(frame.type)
  if (isForce && predicate.verb === null && isOfReaction(tree, top, predicate.at)) return true
  if (isBehindGround(tree, top, trigger) || isGroundOfRuling(tree, top, trigger)) return true
  const above = tree.words[top]!.head
  const isVote = above >= 0 && votes.test(tree.words[above]!.lemma) && tree.words[above]!.upos === 'NOUN'
  // "came first in Sunday's election": the day of the vote is that of who won it, and of nothing else.
  if (isVote && frame.type === 'other' && isWonIn(tree, above, predicate.at)) return false
  if (isVote && !tree.isWithin(predicate.at, above) && /^nmod/.test(tree.words[top]!.relation)) return true
  if (time.daysFromEvent !== null)
    return tree.words[top]!.relation === 'nmod:poss' && !tree.isWithin(predicate.at, tree.words[top]!.head)
  const { relation, head, upos } = tree.words[top]!
  if (head < 0 || head === predicate.at || tree.isWithin(predicate.at, head)) return false
  // "detained soldiers after an attempted coup on Friday"
  const isOfOccasion =
    relation.startsWith('nmod') &&
    tree.words[head]!.relation.startsWith('obl') &&
    /^(after|following|before|over|amid|despite|since|about)$/.test(tree.preposition(head)) &&
    !/^(dawn|dusk|noon|midnight|sunrise|sunset|midday)$/.test(tree.words[head]!.lemma) &&
    // "Following the session on 5 May, the council adopted": on one day.
    !(/^(after|following)$/.test(tree.preposition(head)) && gatherings.has(tree.words[head]!.lemma))
  if (isOfOccasion) return true
  // "Violence in December threatened the truce, but they agreed to meet": the time of what somebody else does.
  const isOfSubject =
    relation.startsWith('nmod') &&
    head < top &&
    tree.words[head]!.upos === 'NOUN' &&
    tree.words[head]!.relation.startsWith('nsubj') &&
    tree.preposition(top) === 'in' &&
    !isClauseOf(tree, tree.words[head]!.head, predicate.verb ?? predicate.at)
  if (isOfSubject) return true
  if (isOccasionOfAct(tree, head, predicate.verb ?? predicate.at, frame.type)) return false
  // "the November 9 statement that he signed": of the day on which it was signed.
  const isSigned =
    frame.type === 'agreement' &&
    predicate.objects.includes(head) &&
    /^(sign|initial|reach|conclude|adopt|ratify|strike)$/.test(tree.words[predicate.at]!.lemma)
  if (isSigned) return false
  // "The Feb. 14 attack killed four people": the verb tells how the same act ended.
  const isActItself =
    !isNoun &&
    /^(attack|clash|other)$/.test(frame.type) &&
    tree.words[head]!.relation === 'nsubj' &&
    tree.words[head]!.head === predicate.at &&
    (occasions.has(tree.words[head]!.lemma) || isViolence(tree.words[head]!.lemma))
  if (isActItself) return false
  // "implement the April 19 agreement"
  const isName =
    /^(compound|nummod|nmod:unmarked|nmod:desc|amod)/.test(relation) &&
    head > top &&
    tree.words[head]!.upos === 'NOUN' &&
    !/^(morning|evening|night|afternoon|day|week|month|year|weekend|noon|midnight|hour)$/.test(
      tree.words[head]!.lemma,
    )
  if (isName) return true
  const isYearOf =
    upos === 'NUM' &&
    time.past.precision === 'year' &&
    relation.startsWith('nmod') &&
    tree.preposition(top) === 'of' &&
    // "in the autumn of 2020"
    !/^(spring|summer|autumn|fall|winter|end|beginning|start|middle|course)$/.test(tree.words[head]!.lemma)
  // "comply with the ceasefire of 9 November 2020"
  const isDayOf =
    relation.startsWith('nmod') && tree.preposition(top) === 'of' && datedThings.has(tree.words[head]!.lemma)
  return relation === 'nmod:poss' || isDayOf || (isYearOf && /^(NOUN|PROPN)$/.test(tree.words[head]!.upos))
}

/** Whether a verb is another one's or hangs from it, but for being joined to it. */
function isClauseOf(tree: Tree, above: number, verb: number): boolean {
  let at = verb
  while (at >= 0 && at !== above && !tree.words[at]!.relation.startsWith('conj')) at = tree.words[at]!.head
  return at === above
}

/** "toppled him in an October 2021 coup", "signed it at a March 2019 ceremony": one time of both; not "jailed in the 2016 coup". */
function isOccasionOfAct(tree: Tree, noun: number, verb: number, type: Trigger['frame']['type']): boolean {
  const { relation, head, lemma } = tree.words[noun]!
  return (
    head === verb &&
    relation.startsWith('obl') &&
    type !== 'legal' &&
    /^(in|at|during)$/.test(tree.preposition(noun)) &&
    occasions.has(lemma)
  )
}

const occasions = new Set(
  `coup putsch war battle clash attack raid offensive operation strike bombing shooting ambush blast explosion crash accident earthquake
   revolution uprising revolt protest ceremony summit meeting conference statement letter speech interview address report
   referendum vote`.split(/\s+/),
)

/** "condemned on Wednesday the attack on the mission": the day of the answer, and not of what is answered. */
function isOfReaction(tree: Tree, time: number, noun: number): boolean {
  const verb = tree.above(noun).find(word => tree.words[word]!.upos === 'VERB')
  return (
    verb !== undefined &&
    /^(condemn|denounce|deplore|decry|slam|criticise|criticize|welcome|hail|praise|regret|lament|mourn|blame|applaud|protest)$/.test(
      tree.words[verb]!.lemma,
    ) &&
    // "condemns the attacks in Mogadishu yesterday": behind the noun it is the noun's.
    time < noun &&
    tree.firstConjunct(noun) !== verb &&
    (tree.words[time]!.head === verb || tree.under(verb, 'nsubj').includes(tree.words[time]!.head))
  )
}

/** After which what they led to is done the same day. */
const gatherings = new Set('meeting talk session summit call debate consultation briefing'.split(' '))

const votes = /^(election|by-election|referendum|runoff|run-off|plebiscite|rerun)$/

function isWonIn(tree: Tree, vote: number, verb: number): boolean {
  return tree.words[vote]!.head === verb && /^(in|at)$/.test(tree.preposition(vote))
}

/** What has a day of its own, so that others do not share it. */
const datedThings = new Set([
  ...documents,
  ...'ceasefire truce armistice war attack clash election referendum poll summit meeting decision ruling verdict law massacre protocol understanding vote coup putsch invasion uprising bombing assassination'.split(
    ' ',
  ),
])
