import { isTime } from './frame-guards.ts'
import { hasDayBelow } from './has-day-below.ts'
import { isInForceAlready } from './in-force-already.ts'
import { isKeptFrom } from './is-kept-from.ts'
import { isAllowed, isPower, isTerm } from './is-laid-down.ts'
import { isOfRank } from './is-of-rank.ts'
import { isEffort, isOnlyWorthDoing, isPromiseOfMore, isRefused, isWanted } from './is-only-aimed-at.ts'
import { isToll } from './is-toll.ts'
import { isKeptUp } from './kept-up.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/**
 * Whether the words tell of how things stand, and not of an act: what is usual, wanted, worked for, laid down or might have
 * been (guidelines, 1.3).
 */
export function isSituation(tree: Tree, trigger: Trigger): boolean {
  return (
    isCounterfactual(tree, trigger) ||
    isUsual(tree, trigger) ||
    isWanted(tree, trigger) ||
    isToll(tree, trigger) ||
    isStanding(tree, trigger) ||
    isOfRank(tree, trigger) ||
    isUntil(tree, trigger) ||
    isInCustody(tree, trigger) ||
    isRecognised(tree, trigger) ||
    isHabit(tree, trigger) ||
    isGoingOnStill(tree, trigger) ||
    isPower(tree, trigger) ||
    isHeldStill(tree, trigger) ||
    isRefused(tree, trigger) ||
    isTerm(tree, trigger) ||
    isEffort(tree, trigger) ||
    isKeptFrom(tree, trigger) ||
    isInForceAlready(tree, trigger) ||
    isPromiseOfMore(tree, trigger) ||
    isAllowed(tree, trigger) ||
    isOnlyWorthDoing(tree, trigger) ||
    isWarByTheWay(tree, trigger) ||
    isKeptUp(tree, trigger)
  )
}

/** "could have killed the bill", "would have been able to avoid prison": it was not done. */
function isCounterfactual(tree: Tree, { predicate }: Trigger): boolean {
  const { relation: own, head: above } = tree.words[predicate.at]!
  let at = predicate.verb ?? (predicate.isNoun && own === 'obj' ? above : predicate.at)
  for (let steps = 0; steps < 3; steps++) {
    const auxiliaries = tree.under(at, 'aux').map(word => tree.words[word]!.lemma.toLowerCase())
    if (auxiliaries.includes('have') && auxiliaries.some(one => /^(would|could|might|should)$/.test(one)))
      return true
    const { relation, head } = tree.words[at]!
    if (head < 0 || !/^(xcomp|advcl)/.test(relation)) return false
    at = head
  }
  return false
}

/** "the region where Mali is battling militants": a war that goes on, told of to say where one is (guidelines, 1.3). */
function isWarByTheWay(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  // "over its ongoing invasion of Ukraine", "amid reports of continued attacks"
  const isGoingOn =
    isNoun &&
    predicate.verb === null &&
    /^(attack|clash|border)$/.test(frame.type) &&
    tree
      .under(predicate.at, 'amod')
      .some(word => /^(ongoing|continue|continued|continuing)$/.test(tree.words[word]!.lemma))
  if (isGoingOn) return !hasDayBelow(tree, predicate.at)
  if (frame.type !== 'clash' || isNoun || hasDayBelow(tree, predicate.at)) return false
  const isNow = tree
    .under(predicate.at, 'aux')
    .some(word => tree.words[word]!.lemma === 'be' && tree.has(word, 'Tense=Pres'))
  const isThere = tree.under(predicate.at, 'advmod', 'mark').some(word => tree.words[word]!.lemma === 'where')
  return isNow && (isThere || /^(acl|advcl)/.test(tree.words[predicate.at]!.relation))
}

/** "Azerbaijan exports oil through a pipeline": what is done all the time. */
function isUsual(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  if (isNoun || predicate.isPassive || !/^(energy|trade|aid)$/.test(frame.type)) return false
  const { at } = predicate
  return (
    tree.has(at, 'Tense=Pres') &&
    tree.has(at, 'VerbForm=Fin') &&
    tree.under(at, 'aux').length === 0 &&
    !hasDayBelow(tree, at)
  )
}

/** "have been stationed there for a decade", "hosts 5,000 Russian troops": how things stand. */
function isStanding(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  const isKept =
    !isNoun &&
    frame.type === 'deployment' &&
    /^(host|maintain|keep|station)$/.test(tree.words[predicate.at]!.lemma) &&
    tree.has(predicate.at, 'Tense=Pres') &&
    tree.has(predicate.at, 'VerbForm=Fin') &&
    tree.under(predicate.at, 'aux').length === 0
  if (isKept) return !hasDayBelow(tree, predicate.at)
  return (
    !isNoun &&
    frame.type === 'deployment' &&
    /^(station|base|deploy|garrison|billet|keep|post|patrol|position)$/.test(
      tree.words[predicate.at]!.lemma,
    ) &&
    tree
      .under(predicate.at, 'aux')
      .some(word => tree.words[word]!.lemma === 'have' && tree.has(word, 'Tense=Pres')) &&
    predicate.obliques.some(
      one =>
        // "has based troops there since 1991"
        (one.preposition === 'since' && !predicate.isPassive) ||
        (one.preposition === 'for' && /^(year|decade|month|week)$/.test(tree.words[one.at]!.lemma)),
    )
  )
}

/** "Seven citizens are under arrest", "is in detention": how things stand. */
function isInCustody(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  return (
    isNoun &&
    frame.type === 'legal' &&
    /^(arrest|detention|custody|prison|investigation)$/.test(tree.words[predicate.at]!.lemma) &&
    /^(under|in)$/.test(tree.preposition(predicate.at)) &&
    tree.under(predicate.at, 'cop').some(word => tree.has(word, 'Tense=Pres'))
  )
}

/** "is recognised internationally as Georgian territory": how things stand. */
function isRecognised(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  const { at } = predicate
  return (
    !isNoun &&
    /^(recogni[sz]e|regard|consider|list)$/.test(tree.words[at]!.lemma) &&
    tree.under(at, 'aux').some(word => tree.words[word]!.lemma === 'be' && tree.has(word, 'Tense=Pres')) &&
    tree.under(at, 'aux').length === 1 &&
    !hasDayBelow(tree, at)
  )
}

/** "the military, which detains people there": what somebody does all the time. */
function isHabit(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  const { at } = predicate
  // "the peacekeepers, which have been temporarily deployed there": where they are.
  const areThere =
    !isNoun &&
    frame.type === 'deployment' &&
    tree.words[at]!.relation === 'acl:relcl' &&
    predicate.isPassive &&
    tree.under(at, 'aux').some(word => tree.words[word]!.lemma === 'have' || tree.has(word, 'Tense=Pres')) &&
    !hasDayBelow(tree, at)
  if (areThere) return true
  // "usually meets the president when he visits Moscow"
  const isDoneOften = [at, ...tree.above(at).slice(0, 1)].some(
    verb => (verb === at || tree.words[at]!.relation.startsWith('advcl')) && isOften(tree, verb),
  )
  if (isDoneOften && !isNoun) return true
  // "often carry out attacks near the border"
  const isNounDoneOften =
    isNoun &&
    predicate.verb !== null &&
    /^(attack|clash|protest|exercise|border)$/.test(frame.type) &&
    isOften(tree, predicate.verb)
  if (isNounDoneOften && !hasDayBelow(tree, predicate.verb!)) return true
  return (
    !isNoun &&
    /^(attack|legal|border|deployment|protest|clash)$/.test(frame.type) &&
    tree.words[at]!.relation === 'acl:relcl' &&
    tree.has(at, 'Tense=Pres') &&
    tree.has(at, 'VerbForm=Fin') &&
    tree.under(at, 'aux').length === 0 &&
    !hasDayBelow(tree, at)
  )
}

function isOften(tree: Tree, verb: number): boolean {
  return (
    tree.has(verb, 'Tense=Pres') &&
    tree.has(verb, 'VerbForm=Fin') &&
    tree
      .under(verb, 'advmod')
      .some(word =>
        /^(usually|typically|normally|routinely|generally|frequently|regularly|often)$/.test(
          tree.words[word]!.lemma,
        ),
      )
  )
}

/** "Talks between the two continue", "have been battling an insurgency", "attacks have intensified": how things stand, on no day. */
function isGoingOnStill(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  const verb = predicate.verb ?? predicate.at
  const auxiliaries = tree.under(verb, 'aux').map(word => tree.words[word]!)
  const isPerfect = auxiliaries.some(one => one.lemma === 'have' && one.features.includes('Tense=Pres'))
  const isPresent = tree.has(verb, 'Tense=Pres') && tree.has(verb, 'VerbForm=Fin')
  if (isNoun)
    return (
      predicate.verb !== null &&
      /^(meeting|negotiation|attack|clash|protest)$/.test(frame.type) &&
      tree.has(predicate.at, 'Number=Plur') &&
      tree.words[predicate.at]!.relation.startsWith('nsubj') &&
      /^(continue|intensify|persist|increase|escalate|proceed|rage)$/.test(tree.words[verb]!.lemma) &&
      (isPresent || isPerfect) &&
      !hasDayBelow(tree, verb) &&
      !hasDayBelow(tree, predicate.at)
    )
  return (
    frame.type === 'clash' &&
    isPerfect &&
    auxiliaries.some(one => one.lemma === 'be') &&
    tree.has(verb, 'Tense=Pres') &&
    !predicate.obliques.some(one => one.preposition === 'since') &&
    !hasDayBelow(tree, verb)
  )
}

/** "until the new government is formed", "have been killed since the unrest began": how long something lasts. */
function isUntil(tree: Tree, { isNoun, predicate }: Trigger): boolean {
  // Of fighting that began, the clause with "since" tells no more than the day from which a toll is counted.
  const { verb } = predicate
  if (isNoun)
    return (
      verb !== null &&
      /^(begin|start|erupt|break)$/.test(tree.words[verb]!.lemma) &&
      // "since clashes erupted between the army and the militia": who fights is told.
      !predicate.obliques.some(one => one.preposition === 'between') &&
      tree.words[verb]!.relation.startsWith('advcl') &&
      tree.under(verb, 'mark').some(word => tree.words[word]!.lemma === 'since') &&
      !tree.has(tree.words[verb]!.head, 'Tense=Pres') &&
      tree.words[tree.words[verb]!.head]!.upos === 'VERB' &&
      /^(kill|die|injure|wound|displace|flee|arrest|detain)$/.test(tree.words[tree.words[verb]!.head]!.lemma)
    )
  // "clashes since both countries gained independence"
  const isSinceFreedom =
    /^(gain|declare|win|regain)$/.test(tree.words[predicate.at]!.lemma) &&
    tree.under(predicate.at, 'obj').some(word => tree.words[word]!.lemma === 'independence') &&
    tree.under(predicate.at, 'mark').some(word => tree.words[word]!.lemma === 'since')
  if (isSinceFreedom) return !hasDayBelow(tree, predicate.at)
  return (
    !isNoun &&
    tree.under(predicate.at, 'mark').some(word => /^(until|till|unless)$/.test(tree.words[word]!.lemma)) &&
    tree.words[predicate.at]!.relation.startsWith('advcl') &&
    !hasDayBelow(tree, predicate.at)
  )
}

/** "The opposition blames Syria", "Damascus denies any part in it": what each side holds, and on no day in particular. */
function isHeldStill(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  const { at } = predicate
  // "has long opposed any concession", "has always rejected"
  const isLongHeld =
    !isNoun &&
    frame.type === 'statement' &&
    tree
      .under(at, 'advmod')
      .some(word =>
        /^(long|always|consistently|repeatedly|traditionally|often)$/.test(tree.words[word]!.lemma),
      ) &&
    !hasDayBelow(tree, at)
  if (isLongHeld) return true
  // "Baku continues to push for a corridor"
  const { relation, head } = tree.words[at]!
  const isStillHeld =
    !isNoun &&
    frame.type === 'statement' &&
    relation === 'xcomp' &&
    /^(push|press|insist|lobby)$/.test(tree.words[at]!.lemma) &&
    tree.words[head]!.lemma === 'continue' &&
    tree.has(head, 'Tense=Pres') &&
    !hasDayBelow(tree, head)
  if (isStillHeld) return true
  return (
    !isNoun &&
    frame.type === 'statement' &&
    (/^(blame|deny|dispute|hold)$/.test(tree.words[at]!.lemma) ||
      // "Tehran opposes the corridor"
      (tree.words[at]!.lemma === 'oppose' && tree.words[at]!.head < 0) ||
      // "the government, which they accuse of cracking down on the media"
      (tree.words[at]!.lemma === 'accuse' && tree.words[at]!.relation === 'acl:relcl') ||
      // "a result that the opposition refuses to accept"
      (tree.words[at]!.lemma === 'refuse' && tree.words[at]!.relation.startsWith('acl'))) &&
    tree.has(at, 'Tense=Pres') &&
    tree.has(at, 'VerbForm=Fin') &&
    // "blames him for plotting the coup in July": not the day of the blame.
    !tree.under(at, 'obl', 'advmod').some(word => isTime(tree, word) || hasDayBelow(tree, word))
  )
}
