import { coursesOf } from './course-of-noun.ts'
import type { Frame } from './data/frame.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

const force: ReadonlySet<Frame['type']> = new Set(['attack', 'clash', 'protest', 'other'])

const deciding = new Set([
  'ask',
  'invite',
  'agree',
  'decide',
  'vote',
  'plan',
  'pledge',
  'promise',
  'vow',
  'announce',
])

/** "agreed to meet", "invited to talks": what is decided on is the act told; "voted down a bill" decides on none. */
export function isItsComplement(tree: Tree, { predicate }: Trigger, { predicate: above }: Trigger): boolean {
  // "voted down a bill": what nothing carries is what was decided on, and no act of its own.
  const verb = predicate.verb
  // "invited to talks"
  if (
    predicate.isNoun &&
    tree.words[above.at]!.lemma === 'invite' &&
    tree.words[predicate.at]!.head === above.at
  )
    return true
  if (verb === null) return false
  // "agreed that the fighters must withdraw": what was agreed, and what others do by it.
  const isAgreed = tree.words[above.at]!.lemma === 'agree' && tree.words[verb]!.relation === 'ccomp'
  // "asked Washington to extradite him": what is asked of somebody is a position.
  const isAskedOf = tree.words[above.at]!.lemma === 'ask' && tree.under(above.at, 'obj', 'iobj').length > 0
  return (
    !isAgreed &&
    !isAskedOf &&
    !above.isNoun &&
    deciding.has(tree.words[above.at]!.lemma) &&
    tree.words[verb]!.head === above.at
  )
}

/** "shelled the town, killing three", "drowned when a boat capsized": what came of an act is part of it. */
export function isOutcome(tree: Tree, one: Trigger, above: Trigger): boolean {
  const { relation, head } = tree.words[one.predicate.at]!
  if (one.isNoun) return false
  const isAccident =
    one.frame.type === 'other' && above.frame.type === 'other' && one.predicate.at > above.predicate.at
  if (isAccident && relation === 'advcl' && head === above.predicate.at)
    return tree
      .under(one.predicate.at, 'mark', 'advmod')
      .some(word => /^(when|after|as)$/.test(tree.words[word]!.lemma))
  // Who is killed in an attack is a target of it: both are kept, to be made one.
  if (one.frame.type !== 'attack' || above.frame.type === 'attack' || !force.has(above.frame.type))
    return false
  const governor = above.predicate.verb ?? above.predicate.at
  return (
    relation === 'advcl' &&
    isPresentParticiple(tree, one.predicate.at) &&
    (head === governor || head === above.predicate.at)
  )
}

export function isPresentParticiple(tree: Tree, at: number): boolean {
  return tree.has(at, 'VerbForm=Ger') || (tree.has(at, 'VerbForm=Part') && tree.has(at, 'Tense=Pres'))
}

/** "ordered the troops to leave": one withdrawal, told by the order. */
export function isSameAct(tree: Tree, one: Trigger, above: Trigger): boolean {
  // "the quake that hit the south": told by what it did.
  if (one.isNoun && one.frame.type === 'other' && above.frame.type === 'other' && !above.isNoun)
    return coursesOf(tree, one.predicate.at).includes(above.predicate.at)
  // "Rallies were held to protest the vote"
  const isRallied =
    one.frame.type === 'protest' &&
    above.frame.type === 'protest' &&
    !one.isNoun &&
    above.isNoun &&
    /^(advcl|xcomp|acl)$/.test(tree.words[one.predicate.at]!.relation) &&
    [above.predicate.at, above.predicate.verb].includes(tree.words[one.predicate.at]!.head)
  if (isRallied) return true
  // "signed a deal to end the war": what the deal is.
  const isAimOfDeal =
    one.frame.type === 'ceasefire' &&
    above.frame.type === 'agreement' &&
    !one.isNoun &&
    tree.has(one.predicate.at, 'VerbForm=Inf') &&
    /^(advcl|acl|xcomp)$/.test(tree.words[one.predicate.at]!.relation) &&
    tree.isWithin(one.predicate.at, above.predicate.verb ?? above.predicate.at)
  if (isAimOfDeal) return true
  // "talks to end the war", "preparing for talks to end the war": what they are for.
  const isAimOfTalks =
    one.frame.type === 'ceasefire' &&
    !one.isNoun &&
    above.isNoun &&
    /^(meeting|negotiation)$/.test(above.frame.type) &&
    tree.has(one.predicate.at, 'VerbForm=Inf') &&
    one.predicate.at > above.predicate.at &&
    /^(advcl|acl)$/.test(tree.words[one.predicate.at]!.relation) &&
    [above.predicate.at, tree.words[above.predicate.at]!.head].includes(tree.words[one.predicate.at]!.head)
  if (isAimOfTalks) return true
  if (one.frame.type !== above.frame.type || above.isNoun) return false
  const { relation, head } = tree.words[one.predicate.at]!
  if (one.isNoun) return isMatterOf(tree, one, above)
  // "rallied to protest the verdict"
  if (one.frame.type === 'protest' && relation === 'advcl' && head === above.predicate.at) return true
  // "barred the only road linking the towns to protest mining": at times it hangs from what is barred.
  if (
    one.frame.type === 'protest' &&
    tree.has(one.predicate.at, 'VerbForm=Inf') &&
    one.predicate.at > above.predicate.at &&
    tree.isWithin(one.predicate.at, above.predicate.at)
  )
    return true
  // "invited him to visit": the invitation gives way.
  if (deciding.has(tree.words[above.predicate.at]!.lemma)) return false
  return relation === 'xcomp' && head === above.predicate.at
}

/** "withdrew the bill", "hit the firms with sanctions": what is done with a paper, or by what, is told by the verb. */
function isMatterOf(tree: Tree, { frame, predicate }: Trigger, { predicate: above }: Trigger): boolean {
  if (predicate.verb !== null && predicate.verb !== above.at) return false
  const { relation, head } = tree.words[predicate.at]!
  if (frame.type === 'legal') return /^(obj|nsubj:pass)$/.test(relation) && head === above.at
  return (
    frame.type === 'sanction' &&
    tree.preposition(predicate.at) === 'with' &&
    tree.isWithin(predicate.at, above.at) &&
    /^(hit|slap|target|punish)$/.test(tree.words[above.at]!.lemma)
  )
}

/** "marched through the capital, demanding a resignation": what a crowd shouts is what it protests for. */
export function isShouted(tree: Tree, one: Trigger, above: Trigger): boolean {
  // "chanting slogans and demanding a resignation"
  const { relation, head } = tree.words[tree.firstConjunct(one.predicate.at)]!
  return (
    one.frame.type === 'statement' &&
    !one.isNoun &&
    above.frame.type === 'protest' &&
    /^(advcl|xcomp)/.test(relation) &&
    (head === above.predicate.at ||
      // "The activists who blocked the avenue are heading for the palace, demanding a resignation"
      (/^(demand|chant|shout|call)$/.test(tree.words[one.predicate.at]!.lemma) &&
        tree.isWithin(above.predicate.at, head) &&
        tree.words[above.predicate.at]!.relation === 'acl:relcl'))
  )
}

/** "discussed the visit with him in a telephone conversation": one call. */
export function isSpokenOnLine(tree: Tree, one: Trigger, { frame, isNoun, predicate }: Trigger): boolean {
  const { relation, head, lemma } = tree.words[predicate.at]!
  return (
    !one.isNoun &&
    one.frame.type === 'meeting' &&
    frame.type === 'call' &&
    isNoun &&
    relation.startsWith('obl') &&
    head === one.predicate.at &&
    /^(call|conversation|talk|videoconference)$/.test(lemma)
  )
}

const gatherings: ReadonlySet<Frame['type']> = new Set(['meeting', 'negotiation', 'ceremony', 'mediation'])

/** "a conference organised by the fund": the gathering is told by its noun; who attends one makes it up. */
export function isHeldBy(tree: Tree, one: Trigger, { frame, isNoun, predicate }: Trigger): boolean {
  const { relation, head, lemma } = tree.words[one.predicate.at]!
  return (
    !one.isNoun &&
    isNoun &&
    gatherings.has(one.frame.type) &&
    gatherings.has(frame.type) &&
    !/^(attend|join|hold)$/.test(lemma) &&
    relation.startsWith('acl') &&
    head === predicate.at
  )
}

/** "suspended its participation in the talks": whoever stays away is told of, and no talks besides. */
export function isStayedAwayFrom(tree: Tree, one: Trigger, { frame, isNoun, predicate }: Trigger): boolean {
  return (
    one.isNoun &&
    !isNoun &&
    gatherings.has(one.frame.type) &&
    (predicate.objects.some(word => tree.words[word]!.lemma === 'participation') ||
      (frame.type === 'meeting' && frame.status === 'cancelled')) &&
    tree.isWithin(one.predicate.at, predicate.at)
  )
}

/** "offered to mediate talks between the two": told by the mediation. */
export function isMediated(tree: Tree, one: Trigger, { frame, isNoun, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[one.predicate.at]!
  return (
    one.isNoun &&
    !isNoun &&
    /^(meeting|negotiation)$/.test(one.frame.type) &&
    frame.type === 'mediation' &&
    relation === 'obj' &&
    head === predicate.at
  )
}

/** "a round of talks", "a session of negotiations": told of by what it is a round of. */
export function isRoundOf(tree: Tree, one: Trigger, { frame, isNoun, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  return (
    one.isNoun &&
    isNoun &&
    gatherings.has(one.frame.type) &&
    gatherings.has(frame.type) &&
    relation.startsWith('nmod') &&
    head >= one.from &&
    head < one.to &&
    tree.preposition(predicate.at) === 'of'
  )
}

/** "signed it at a ceremony in Oslo", "was sworn in at a ceremony": how the act was done. */
export function isItsCeremony(tree: Tree, one: Trigger, { predicate, frame }: Trigger): boolean {
  const { head, relation } = tree.words[one.predicate.at]!
  return (
    one.isNoun &&
    one.frame.type === 'ceremony' &&
    /^(agreement|appointment|ceremony|legal|ceasefire|deployment|other|aid|border)$/.test(frame.type) &&
    relation.startsWith('obl') &&
    (head === predicate.at || head === predicate.verb) &&
    /^(at|in|during)$/.test(tree.preposition(one.predicate.at))
  )
}

/** "crossed the border and killed a commander": the raid is told by what was done. */
export function isOnTheWay(tree: Tree, one: Trigger, { predicate, frame, isNoun }: Trigger): boolean {
  return (
    !one.isNoun &&
    !isNoun &&
    one.frame.type === 'border' &&
    tree.words[one.predicate.at]!.lemma === 'cross' &&
    (frame.type === 'attack' || frame.type === 'clash') &&
    tree.words[predicate.at]!.relation.startsWith('conj') &&
    tree.words[predicate.at]!.head === one.predicate.at
  )
}
