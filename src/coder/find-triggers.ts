import { isAnswer, isDenialOfClaim, isDisclaimed } from './answers-to-claims.ts'
import { isCarried, isDemandedBy, isMissing, isSaidBeside, isTopic, isTypical } from './drop-triggers.ts'
import { presenceAt } from './find-presence.ts'
import { verbForms } from './frames-in-order.ts'
import { isGatheringOf } from './gathered-for-rite.ts'
import { isGroundOf } from './ground-of-sanction.ts'
import { isBrokenByFiring, isItsDeal } from './how-it-came-about.ts'
import { isOnlyCondemned } from './is-condemned.ts'
import { isDescribing } from './is-describing.ts'
import { isLeadIn } from './is-lead-in.ts'
import { isOfCrowd } from './is-of-crowd.ts'
import { isCarriedOut, isDemandToDoSo } from './is-only-aimed-at.ts'
import { isPurpose } from './is-purpose.ts'
import { isSituation } from './is-situation.ts'
import { isLeftUndone } from './left-undone.ts'
import { isNamedByTheWay } from './named-by-the-way.ts'
import { isAskedFor, isOnlyAble, isOnlyJudged, isOnlyNeeded } from './not-told-as-done.ts'
import { nounAt, nounsBegin } from './noun-triggers.ts'
import { isOfPaper } from './of-paper.ts'
import { isOtherSense } from './other-senses.ts'
import {
  isHeldBy,
  isItsCeremony,
  isItsComplement,
  isMediated,
  isOnTheWay,
  isOutcome,
  isRoundOf,
  isSameAct,
  isShouted,
  isSpokenOnLine,
  isStayedAwayFrom,
} from './part-of-act.ts'
import { isChargeTold, isKindOfTerm, isRaidOfArrest } from './part-of-arrest.ts'
import {
  isBrokenUp,
  isDeathInAccident,
  isDoneByClashing,
  isFightOfKilling,
  isFoughtOff,
  isOfCrackdown,
  isSufferedIn,
  isUsedInClash,
  isWithheld,
} from './part-of-violence.ts'
import type { Sentence } from './read-sentences.ts'
import { isRuledOn } from './ruled-on.ts'
import { isSaidOfThings } from './said-of-things.ts'
import { isHeldBefore, isNaming } from './tells-who-is-meant.ts'
import type { Trigger } from './trigger.ts'
import { adjectiveAt, adjectives, verbAt } from './verb-triggers.ts'
import { isAimOfOperation } from './whom-police-seek.ts'

/** Every word that a trigger of these may begin with. */
const beginnings = new Set([...nounsBegin, ...verbForms.keys(), ...adjectives.keys()])

/** The words of a sentence that may tell of events, outside of quotations, in order. */
export function findTriggers(sentence: Sentence): Trigger[] {
  if (sentence.isHeading || isLeadIn(sentence)) return []
  const { words } = sentence
  const found: Trigger[] = []
  for (let at = 0; at < words.length; at++) {
    const { isQuoted, lower, upos } = words[at]!
    // Most words tell of nothing: verbs also by their lemma, names by where they are (see `presenceAt`).
    if (!beginnings.has(lower) && upos !== 'VERB' && upos !== 'PROPN') continue
    if (isQuoted && !isFragment(sentence, at)) continue
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
          !isKindOfTerm(sentence.tree, noun) &&
          ((noun.verb?.at === one.from && noun.frame.type !== one.frame.type) ||
            (noun.predicate.verb === one.from &&
              // "rejected the verdict" is a position; "handed down a verdict" is the court's.
              ((noun.frame.type === 'legal' && one.frame.type !== 'statement') ||
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
      !isOfCrowd(sentence.tree, one) &&
      !isTypical(sentence.tree, one) &&
      !isKindOfTerm(sentence.tree, one) &&
      !isCarriedOut(sentence.tree, one) &&
      !isOnlyCondemned(sentence.tree, one) &&
      !isTopic(sentence.tree, one) &&
      !isDescribing(sentence.tree, one) &&
      !isAnswer(sentence.tree, one) &&
      !isCarried(sentence.tree, one) &&
      !isSaidBeside(sentence.tree, one) &&
      !isHeldBefore(sentence.tree, one) &&
      !isNaming(sentence.tree, one) &&
      !isSaidOfThings(sentence.tree, one) &&
      !isSituation(sentence.tree, one) &&
      !isOnlyJudged(sentence.tree, one) &&
      !isOnlyNeeded(sentence.tree, one) &&
      !isOnlyAble(sentence.tree, one) &&
      !isAskedFor(sentence, one) &&
      !isNamedByTheWay(sentence, one) &&
      !isDemandToDoSo(sentence.tree, one) &&
      !isOtherSense(sentence.tree, one) &&
      !isLeftUndone(sentence.tree, one) &&
      !others.some(
        other =>
          other !== one &&
          (isItsComplement(sentence.tree, other, one) ||
            isOutcome(sentence.tree, one, other) ||
            isDeathInAccident(sentence.tree, one, other) ||
            isWithheld(sentence.tree, one, other) ||
            isDemandedBy(sentence.tree, one, other) ||
            isSufferedIn(sentence.tree, one, other) ||
            isUsedInClash(sentence.tree, one, other) ||
            isShouted(sentence.tree, one, other) ||
            isHeldBy(sentence.tree, one, other) ||
            isMediated(sentence.tree, one, other) ||
            isRoundOf(sentence.tree, one, other) ||
            isStayedAwayFrom(sentence.tree, one, other) ||
            isItsCeremony(sentence.tree, one, other) ||
            isOfCrackdown(sentence.tree, one, other) ||
            isRaidOfArrest(sentence.tree, one, other) ||
            isChargeTold(sentence.tree, one, other) ||
            isBrokenUp(sentence.tree, one, other) ||
            isFoughtOff(sentence.tree, one, other) ||
            isDoneByClashing(sentence.tree, one, other) ||
            isFightOfKilling(sentence.tree, one, other) ||
            isSpokenOnLine(sentence.tree, one, other) ||
            isGatheringOf(sentence.tree, one, other) ||
            isGroundOf(sentence.tree, one, other) ||
            isRuledOn(sentence.tree, one, other) ||
            isBrokenByFiring(sentence.tree, one, other) ||
            isItsDeal(sentence.tree, one, other) ||
            isAimOfOperation(sentence.tree, one, other) ||
            isOnTheWay(sentence.tree, one, other) ||
            isSameAct(sentence.tree, one, other)),
      ),
  )
}

/** 'France "regretted" the move', 'it was "deeply concerned"': a few words in quotation marks that tell of a subject outside of them. */
function isFragment({ words, tree }: Sentence, at: number): boolean {
  let [from, to] = [at, at + 1]
  while (words[from - 1]?.isQuoted) from--
  while (words[to]?.isQuoted) to++
  const top = tree.topOf(from, to)
  // 'said it was "deeply concerned by the reprehensible acts of some elements"'
  const isPredicate =
    at === top && at - from <= 2 && tree.under(top, 'cop').some(word => !words[word]!.isQuoted)
  // 'organised so-called "elections" in Crimea': a word that others use.
  const isCalledSo = to - from <= 1 && words[at]!.upos === 'NOUN' && isHungOutside(words, at, from, to)
  if (isCalledSo) return true
  if (to - from > 4 && !isPredicate) return false
  return tree.under(top, 'nsubj').some(word => !words[word]!.isQuoted)
}

function isHungOutside(words: Sentence['words'], at: number, from: number, to: number): boolean {
  const { head, relation } = words[at]!
  return (
    /^(obj|nsubj|obl|nmod)/.test(relation) &&
    head >= 0 &&
    (head < from || head >= to) &&
    !words[head]!.isQuoted
  )
}
