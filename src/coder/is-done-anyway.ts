import { isGatheredFor } from './gathered-for-rite.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** Whether an act whose words look ahead was done: it was brought about or decided, came as planned, or is in force. */
export function isDoneAnyway(sentence: Sentence, trigger: Trigger): boolean {
  return (
    isBroughtAbout(sentence, trigger) ||
    isDoneAtOnce(sentence, trigger) ||
    isChanceTaken(sentence, trigger) ||
    isOccasionUsed(sentence, trigger) ||
    isGoneOnWith(sentence, trigger) ||
    isKept(sentence, trigger) ||
    isAttendedOnVisit(sentence, trigger) ||
    isInForce(sentence, trigger) ||
    isGatheredFor(sentence.tree, trigger) ||
    isDecided(sentence, trigger)
  )
}

/** "was swift to reject the appeal": done. */
function isDoneAtOnce({ tree }: Sentence, { isNoun, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  return (
    !isNoun &&
    relation === 'xcomp' &&
    head >= 0 &&
    /^(swift|quick|prompt)$/.test(tree.words[head]!.lemma) &&
    tree.under(head, 'cop').some(word => tree.has(word, 'Tense=Past'))
  )
}

/** "had the opportunity to meet the mayor", "had the honour to receive her": done, and told politely. */
function isChanceTaken({ tree }: Sentence, { predicate }: Trigger): boolean {
  return [predicate.verb ?? predicate.at, ...tree.above(predicate.verb ?? predicate.at)].some(word => {
    const { head, relation } = tree.words[word]!
    if (head < 0 || !tree.has(word, 'VerbForm=Inf') || !/^(acl|xcomp|advcl)/.test(relation)) return false
    // The infinitive hangs from the chance or from the verb that it is the object of.
    const chances = tree.words[head]!.upos === 'VERB' ? tree.under(head, 'obj') : [head]
    return chances.some(
      chance =>
        /^(opportunity|chance|honou?r|pleasure|privilege|occasion)$/.test(tree.words[chance]!.lemma) &&
        tree.words[tree.words[chance]!.head]?.lemma === 'have' &&
        tree.has(tree.words[chance]!.head, 'Tense=Past') &&
        tree.under(tree.words[chance]!.head, 'aux').every(aux => tree.words[aux]!.lemma === 'have'),
    )
  })
}

/** "used the trip to call on Russia", "took the opportunity to urge them": done. */
function isOccasionUsed({ tree }: Sentence, { isNoun, predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  if (isNoun || head < 0 || !/^(xcomp|advcl|acl)$/.test(relation)) return false
  const verb = relation === 'acl' ? tree.words[head]!.head : head
  return (
    verb >= 0 &&
    /^(use|take|seize)$/.test(tree.words[verb]!.lemma) &&
    (tree.has(verb, 'Tense=Past') || tree.has(verb, 'VerbForm=Part')) &&
    tree.under(verb, 'obj').some(word => occasions.has(tree.words[word]!.lemma))
  )
}

const occasions = new Set(
  'trip visit speech address meeting occasion opportunity platform forum interview chance summit appearance gathering stay call session debate'.split(
    ' ',
  ),
)

/** "protests that forced him to resign": what was brought about is done. */
function isBroughtAbout({ tree }: Sentence, { frame, isNoun, predicate }: Trigger): boolean {
  // "voted 13-0 to lift sanctions": told by the noun, and done by its verb.
  const carrier = isNoun ? tree.words[predicate.at]!.head : predicate.at
  const { relation, head } = tree.words[Math.max(carrier, 0)]!
  // "voted by 251 to 189 to lift his immunity"
  const isVoted = /^(advcl|xcomp)/.test(relation) && head >= 0 && tree.words[head]!.lemma === 'vote'
  // "decided to impose restrictive measures"
  const isDecidedOn = relation === 'xcomp' && head >= 0 && tree.words[head]!.lemma === 'decide'
  if (isNoun && !isVoted && !isDecidedOn) return false
  return (
    (relation === 'xcomp' || isVoted) &&
    head >= 0 &&
    (/^(force|cause|compel|lead|prompt|allow|enable|help|persuade|drive)$/.test(tree.words[head]!.lemma) ||
      deciding.get(tree.words[head]!.lemma)?.test(frame.type) === true) &&
    (tree.has(head, 'Tense=Past') || tree.has(head, 'VerbForm=Part')) &&
    tree.under(head, 'aux').every(word => tree.words[word]!.lemma === 'have')
  )
}

/** "The United States continues to condemn the violence": done once more by saying so. */
function isGoneOnWith({ tree }: Sentence, { frame, predicate, isNoun }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  return (
    frame.type === 'statement' &&
    !isNoun &&
    relation === 'xcomp' &&
    head >= 0 &&
    tree.words[head]!.lemma === 'continue' &&
    tree.under(head, 'aux').length === 0
  )
}

/** What is done by deciding it: "voted to ratify the treaty", "resolved to appoint him", "agreed to let them in". */
const deciding: ReadonlyMap<string, RegExp> = new Map([
  ['vote', /^(statement|legal|agreement|announcement|appointment|sanction)$/],
  ['resolve', /^(legal|announcement|appointment)$/],
  ['decide', /^(legal|announcement|appointment|sanction)$/],
  ['agree', /^(agreement|ceasefire)$/],
  ['instruct', /^(legal|deployment|border)$/],
  ['order', /^(legal|deployment|border)$/],
])

/** "arrived on a scheduled visit", "paid his planned visit": as planned, and done. */
function isKept({ tree }: Sentence, { isNoun, predicate }: Trigger): boolean {
  const { head } = tree.words[predicate.at]!
  return (
    isNoun &&
    head >= 0 &&
    tree.words[head]!.upos === 'VERB' &&
    tree.has(head, 'Tense=Past') &&
    tree.has(head, 'VerbForm=Fin') &&
    /^(arrive|come|land|travel|pay|make|begin|start|open|hold|attend|host)$/.test(tree.words[head]!.lemma) &&
    tree.under(head, 'aux').length === 0 &&
    tree.under(predicate.at, 'amod').some(word => /^(schedule|plan|expect)/.test(tree.words[word]!.lemma))
  )
}

/** "visited Georgia to attend the meeting": who has paid the visit was there. */
function isAttendedOnVisit({ tree }: Sentence, { isNoun, predicate, frame }: Trigger): boolean {
  const { verb } = predicate
  if (!isNoun || verb === null || !/^(meeting|negotiation|ceremony)$/.test(frame.type)) return false
  const { relation, head, lemma } = tree.words[verb]!
  return (
    /^(xcomp|advcl)$/.test(relation) &&
    head >= 0 &&
    /^(attend|join|participate|take)$/.test(lemma) &&
    tree.words[head]!.lemma === 'visit' &&
    tree.has(head, 'Tense=Past') &&
    tree.has(head, 'VerbForm=Fin') &&
    tree.under(head, 'aux').length === 0
  )
}

/** "The April agreement must be implemented": what is to be kept has been made. */
function isInForce({ tree }: Sentence, { isNoun, predicate, frame }: Trigger): boolean {
  return (
    isNoun &&
    predicate.verb !== null &&
    /^(agreement|ceasefire)$/.test(frame.type) &&
    /^(keep|implement|fulfil|fulfill|honour|honor|respect|observe|uphold|follow|obey|comply|adhere|apply)$/.test(
      tree.words[predicate.verb]!.lemma,
    )
  )
}

/** "the court's decision to sentence him", "the decision to recognise the region" */
function isDecided({ tree }: Sentence, { predicate, frame, isNoun }: Trigger): boolean {
  const { relation, head, lemma } = tree.words[predicate.at]!
  return (
    !isNoun &&
    relation === 'acl' &&
    head >= 0 &&
    /^(decision|ruling|verdict|vote)$/.test(tree.words[head]!.lemma) &&
    (/^(legal|appointment|announcement)$/.test(frame.type) || /^recogni[sz]e$/.test(lemma))
  )
}
