import { hasDayBelow } from './has-day-below.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/** "The conflict has killed 180,000", "More than 1,000 have been killed in post-election violence": the toll so far. */
export function isToll(tree: Tree, { frame, isNoun, predicate }: Trigger): boolean {
  if (isNoun) return false
  if (frame.type === 'attack' && isOfSuffering(tree, predicate.at) && isSince(tree, predicate)) return true
  // "fighting that has claimed 300 lives and displaced thousands"
  const { relation: joined, head: first } = tree.words[predicate.at]!
  const isJoinedToToll =
    joined === 'conj' &&
    first >= 0 &&
    isOfSuffering(tree, predicate.at) &&
    isOfSuffering(tree, first) &&
    (tree.words[first]!.relation === 'acl:relcl'
      ? wars.test(tree.words[tree.words[first]!.head]?.lemma ?? '')
      : tree.under(first, 'nsubj').some(word => wars.test(tree.words[word]!.lemma)))
  if (isJoinedToToll) return true
  if (/^(attack|legal)$/.test(frame.type) && isOfRecentYears(tree, predicate)) return true
  if (hasDayBelow(tree, predicate.at)) return false
  // "fighting that left one soldier killed": said of the fighting.
  if (
    frame.type === 'attack' &&
    tree
      .above(predicate.at)
      .slice(0, 3)
      .some(word => isLeavingOf(tree, word))
  )
    return true
  const isDeath = frame.type === 'other' && tree.words[predicate.at]!.lemma === 'die'
  // "Two dozen Israelis have died": so far.
  if (isDeath)
    return (
      predicate.subjects.every(
        word => tree.words[word]!.upos !== 'PROPN' || tree.under(word, 'nummod').length > 0,
      ) &&
      tree
        .under(predicate.at, 'aux')
        .some(word => tree.words[word]!.lemma === 'have' && tree.has(word, 'Tense=Pres'))
    )
  if (frame.type !== 'attack' || !isOfSuffering(tree, predicate.at)) return false
  const isOfWar = predicate.subjects.some(word => wars.test(tree.words[word]!.lemma))
  const isSoFar = tree.under(predicate.at, 'aux').some(word => tree.words[word]!.lemma === 'have')
  const isInWar = predicate.obliques.some(
    one => /^(in|during|since)$/.test(one.preposition) && isWarOrYears(tree, one.at),
  )
  // "were killed in the past two days in violence": counted over more than one day.
  const isOverDays =
    isInWar &&
    predicate.obliques.some(one => /^(in|over|during)$/.test(one.preposition) && isSpan(tree, one.at))
  return isOfWar || (isSoFar && isInWar) || isOverDays
}

function isLeavingOf(tree: Tree, word: number): boolean {
  return tree.words[word]!.lemma === 'leave' && tree.words[word]!.relation === 'acl:relcl'
}

const wars =
  /^(war|conflict|fighting|violence|insurgency|unrest|epidemic|rebellion|uprising|dispute|feud|outbreak|virus|disease|famine)$/

function isOfSuffering(tree: Tree, at: number): boolean {
  return /^(kill|die|claim|displace|wound|injure|leave)$/.test(tree.words[at]!.lemma)
}

/** "More than 1,200 people have been killed since mid-June": a toll that is still counted. */
function isSince(tree: Tree, { at, obliques, isPassive }: Trigger['predicate']): boolean {
  const isSoFar = tree.under(at, 'aux').some(word => tree.words[word]!.lemma === 'have')
  const clauses = tree.under(at, 'advcl').flatMap(word => tree.under(word, 'mark'))
  // "The weapons have killed 170 soldiers since 2005"
  const isByWeapon = tree
    .under(at, 'nsubj')
    .some(word => /^(weapon|bomb|mine|landmine|drone|missile|rocket)$/.test(tree.words[word]!.lemma))
  return (
    isSoFar &&
    (isPassive || isByWeapon) &&
    (obliques.some(one => one.preposition === 'since') ||
      clauses.some(word => tree.words[word]!.lemma === 'since'))
  )
}

/** "the past two days" */
function isSpan(tree: Tree, word: number): boolean {
  return (
    /^(day|week|month|hour)$/.test(tree.words[word]!.lemma) &&
    tree.has(word, 'Number=Plur') &&
    tree.under(word, 'amod').some(one => /^(past|last|recent|previous)$/.test(tree.words[one]!.lemma))
  )
}

function isWarOrYears(tree: Tree, word: number): boolean {
  return wars.test(tree.words[word]!.lemma) || /^(year|decade|month|week)$/.test(tree.words[word]!.lemma)
}

/** "Several activists have been handed prison terms in recent years": so many of them so far, and nobody in particular. */
function isOfRecentYears(tree: Tree, { at, objects, isPassive, obliques }: Trigger['predicate']): boolean {
  const isSoFar = tree.under(at, 'aux').some(word => tree.words[word]!.lemma === 'have')
  // At times the years hang from the terms.
  const around = [...obliques.map(one => one.at), ...objects.flatMap(word => tree.under(word, 'nmod'))]
  const areRecent = around.some(
    word =>
      tree.preposition(word) === 'in' &&
      /^(year|month|week|decade)$/.test(tree.words[word]!.lemma) &&
      tree.under(word, 'amod').some(next => /^(recent|past|last)$/.test(tree.words[next]!.lemma)),
  )
  const isNamed = objects.some(word => tree.words[word]!.upos === 'PROPN')
  return isSoFar && isPassive && areRecent && !isNamed
}
