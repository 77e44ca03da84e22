import { carriedBy } from './carried-status.ts'
import type { EventStatus } from './coding.ts'
import { agreed, decideStatus, stopped } from './decide-status.ts'
import type { Surroundings } from './found-event.ts'
import { dependsOn } from './is-condition.ts'
import { isDoneAnyway } from './is-done-anyway.ts'
import { isPledge } from './is-pledge.ts'
import { isOpenTo, isPossible, isWanted, offeredBy } from './offered-by.ts'
import type { Sentence } from './read-sentences.ts'
import { isReportDenied } from './report-denied.ts'
import { isStillToCome } from './still-to-come.ts'
import { sittings } from './times-of-act.ts'
import type { Trigger } from './trigger.ts'

/** "offered condolences after the explosion", "proposed a plan over the clashes": what the carrier's object is about. */
function isOccasion({ tree }: Sentence, { predicate, frame, isNoun }: Trigger): boolean {
  if (!isNoun) return false
  const preposition = tree.preposition(predicate.at)
  return (
    /^(obl|nmod)/.test(tree.words[predicate.at]!.relation) &&
    (/^(after|following|over|about|on|amid|during)$/.test(preposition) ||
      (preposition === 'for' && /^(other|attack|clash)$/.test(frame.type)))
  )
}

/** A denial is a position that was taken, whatever it denies. */
export function statusOf(
  sentence: Sentence,
  trigger: Trigger,
  clause: readonly [number, number],
): EventStatus | null {
  if (isUndone(sentence, trigger)) return null
  if (isOnJourney(sentence, trigger)) return 'ongoing'
  if (isRuledTo(sentence, trigger)) return 'happened'
  if (isNotYetHeld(sentence, trigger)) return 'postponed'
  if (isWanted(sentence, trigger) || isOpenTo(sentence, trigger) || isPossible(sentence, trigger))
    return 'proposed'
  if (isReportDenied(sentence.tree, trigger)) return 'denied'
  const offered = offeredBy(sentence, trigger)
  if (offered !== null) return dependsOn(sentence, trigger) ? 'conditional' : offered
  const fate = fateOf(sentence, trigger)
  if (fate !== null) return fate
  if (isPledge(sentence, trigger)) return 'announced'
  const read = decideStatus(
    sentence.words,
    trigger,
    [clause[0], endOfVerb(sentence, trigger, clause[1])],
    isCarriedInPast(sentence, trigger),
  )
  const mayDepend = read === 'announced' || read === 'proposed'
  const isOfOther = /^(proposed|postponed|cancelled)$/.test(read ?? '') && isOccasion(sentence, trigger)
  const decided = isOfOther ? 'happened' : mayDepend && dependsOn(sentence, trigger) ? 'conditional' : read
  const carrier = trigger.isNoun && trigger.predicate.verb !== null ? trigger.predicate.verb : null
  // "dropped bombs on a wedding": what falls is not called off.
  const isDropped =
    carrier !== null && trigger.frame.type === 'attack' && sentence.tree.words[carrier]!.lemma === 'drop'
  const lent =
    carrier === null || isDropped || isOccasion(sentence, trigger) ? undefined : carriedBy(sentence, carrier)
  // "the agreement was announced by the ministers": it was reached.
  const isReached =
    (/^(agreement|sanction|ceasefire|announcement)$/.test(trigger.frame.type) ||
      // "announced his resignation": resigned by saying so. "announced the arrest of two men": done before.
      /^(resignation|arrest|capture|detention|killing|seizure|verdict|ruling|sentence)$/.test(
        sentence.tree.words[trigger.predicate.at]!.lemma,
      )) &&
    lent === 'announced' &&
    sentence.tree.words[carrier!]!.lemma === 'announce'
  const isStop = lent === 'postponed' && stopped.has(trigger.frame.type) && !isSitting(sentence, trigger)
  // "requested arrest warrants": a step of the law of its own.
  const isPetition =
    lent === 'proposed' &&
    trigger.frame.type === 'legal' &&
    sentence.tree.words[carrier!]!.lemma === 'request'
  const byCarrier = isStop || isReached || isPetition ? undefined : lent
  const isNone =
    trigger.isNoun &&
    sentence.tree.under(trigger.predicate.at, 'det').some(word => sentence.words[word]!.lower === 'no')
  // "no meeting is being prepared"
  if (isNone && byCarrier === 'announced') return 'denied'
  if (isNone && decided === 'happened' && byCarrier === undefined) return null
  if (decided === 'happened' && isStillToCome(sentence, trigger)) return 'announced'
  const told = decided === 'announced' && isDoneAnyway(sentence, trigger) ? 'happened' : decided
  const carriedOut = told === 'happened' ? (byCarrier ?? told) : told
  const status = carriedOut === 'postponed' && isFightingStopped(sentence, trigger) ? 'happened' : carriedOut
  if (status === 'happened' && isContested(sentence, trigger)) return 'disputed'
  if (status === 'happened' && hasGoneOnSince(sentence, trigger)) return 'ongoing'
  if (status === 'ongoing' && isDoneBySaying(sentence, trigger)) return 'happened'
  const isOfContent =
    status === 'denied' || status === 'cancelled' || status === 'postponed' || status === 'proposed'
  return trigger.frame.type === 'statement' && isOfContent ? 'happened' : status
}

/** "a court decision to detain the editor": done by deciding so. */
function isRuledTo({ tree }: Sentence, { frame, isNoun, predicate }: Trigger): boolean {
  if (frame.type !== 'legal' || isNoun || !tree.has(predicate.at, 'VerbForm=Inf')) return false
  const isCourt = (word: number) => /^(court|judge|tribunal)$/i.test(tree.words[word]!.lemma)
  const { relation, head } = tree.words[predicate.at]!
  if (head < 0 || !/^(acl|xcomp)/.test(relation)) return false
  // "a decision of a Baku court to detain him": at times it hangs from the court.
  const decision = isCourt(head) ? tree.words[head]!.head : head
  return (
    decision >= 0 &&
    /^(decision|ruling|order|verdict)$/.test(tree.words[decision]!.lemma) &&
    tree.under(decision, 'nmod', 'compound').some(isCourt)
  )
}

/** "halted its offensive", and not "suspended the truce": by stopping the fighting a truce is made. */
function isFightingStopped({ words }: Sentence, { frame, isNoun, from }: Trigger): boolean {
  return (
    frame.type === 'ceasefire' &&
    isNoun &&
    !/^(truce|cease|armistice|moratorium|pause|lull)/.test(words[from]!.lemma)
  )
}

/** "signed a pact ahead of the elections scheduled for May": what is said of the elections says nothing of the pact. */
function isCarriedInPast({ tree }: Sentence, { isNoun, predicate }: Trigger): boolean {
  const { verb, at } = predicate
  return (
    isNoun &&
    verb !== null &&
    !predicate.isPassive &&
    verb < at &&
    /^(sign|hold|conclude|reach|pay|make|conduct|initial)$/.test(tree.words[verb]!.lemma) &&
    tree.has(verb, 'Tense=Past') &&
    tree.has(verb, 'VerbForm=Fin') &&
    tree.under(verb, 'aux').length === 0
  )
}

/** "The United States is today imposing sanctions", "is following it with great concern": done by saying so. */
function isDoneBySaying({ words, tree }: Sentence, { frame, predicate }: Trigger): boolean {
  if (frame.type === 'statement') return true
  if (!/^(sanction|announcement|legal|agreement)$/.test(frame.type)) return false
  const verb = predicate.verb ?? predicate.at
  return tree.below(verb).some(word => words[word]!.lower === 'today') && tree.words[verb]!.head < 0
}

/** "have protested every evening since April", "have battled since Thursday": begun then, and still going on. */
function hasGoneOnSince({ tree }: Sentence, { frame, predicate, isNoun }: Trigger): boolean {
  if (
    isNoun ||
    predicate.isPassive ||
    !/^(protest|clash|negotiation|mediation|exercise|visit)$/.test(frame.type)
  )
    return false
  const isPerfect = tree
    .under(predicate.at, 'aux')
    .some(word => tree.words[word]!.lemma === 'have' && tree.has(word, 'Tense=Pres'))
  const isSince = tree.under(predicate.at, 'obl', 'advcl').some(word => tree.preposition(word) === 'since')
  const isNegated = tree
    .under(predicate.at, 'advmod')
    .some(word => /^(not|n't|never)$/.test(tree.words[word]!.lemma))
  return isPerfect && isSince && !isNegated
}

/** "captured the village, a claim that Ukraine denies": parties differ on whether it was done. */
function isContested({ words }: Sentence, { frame, to }: Trigger): boolean {
  if (frame.type === 'statement') return false
  const after = words
    .slice(to)
    .map(word => word.lower)
    .join(' ')
  return /\b(claim|charge|allegation|assertion|accusation|report)s? (?:(?:that|which) )?(?:[\p{L}']+ ){1,5}(?:denies|denied|deny|rejects|rejected|reject|disputes|disputed)\b/u.test(
    after,
  )
}

/** "The visit begins on Thursday", "voters go to the polls on Sunday": the present tense with a day that is to come. */
export function isTimetable(
  { tree }: Sentence,
  { frame, predicate, verb }: Trigger,
  clause: readonly [number, number],
  { times }: Surroundings,
  published: string | null,
): boolean {
  const at = predicate.verb ?? verb?.at
  if (published === null || at === undefined || frame.type === 'statement') return false
  const isPresent =
    tree.has(at, 'Tense=Pres') && tree.has(at, 'VerbForm=Fin') && tree.words[at]!.upos === 'VERB'
  return (
    isPresent &&
    times.some(time => {
      const { start, precision } = time.future
      const isDay = time.from >= clause[0] && time.from < clause[1] && precision === 'day'
      return isDay && start !== null && start >= published
    })
  )
}

/** "held their meeting and agreed to go on": what is joined to the verb behind its noun says nothing of the meeting. */
function endOfVerb({ words, tree }: Sentence, { isNoun, to, predicate }: Trigger, end: number): number {
  const clauseEnd =
    isNoun || predicate.isPassive ? end : endOfRelative({ words, tree }, predicate.at, to, end)
  const next = words.findIndex(
    (word, at) =>
      at > to &&
      at < clauseEnd &&
      word.upos === 'VERB' &&
      word.relation === 'conj' &&
      word.head === predicate.verb,
  )
  // "evacuated the staff and suspended the issue of visas"
  if (next <= 0 || !(isNoun || next - to > 1)) return clauseEnd
  // Its auxiliaries are its own: "held talks and was to dine".
  return Math.min(next, ...tree.below(next).filter(word => word > to))
}

/** "Russia, which invaded Ukraine in 2022, denied": a clause that is set in ends before the verb of the whole. */
function endOfRelative(
  { words, tree }: Pick<Sentence, 'words' | 'tree'>,
  at: number,
  from: number,
  end: number,
): number {
  const clause = tree.clauseOf(at)
  if (tree.words[clause]!.relation !== 'acl:relcl') return end
  let last = from - 1
  for (let word = from; word < Math.min(end, words.length); word++)
    if (tree.isWithin(word, clause)) last = word
  return last + 1
}

/** "have not promised to stop fighting": what hangs from a verb that is denied is not done. */
function isUndone({ tree }: Sentence, trigger: Trigger): boolean {
  const { predicate } = trigger
  // "No president had come to Armenia"
  const isNobody = (word: number) =>
    tree.under(word, 'det').some(own => tree.words[own]!.lemma.toLowerCase() === 'no')
  if (!trigger.isNoun && !predicate.isPassive && predicate.subjects.some(isNobody)) return true
  // "No deadline has been given"
  if (!trigger.isNoun && predicate.isPassive && tree.under(predicate.at, 'nsubj').some(isNobody)) return true
  let at = predicate.verb ?? predicate.at
  while (tree.words[at]!.relation === 'xcomp' && tree.words[at]!.head >= 0) {
    at = tree.words[at]!.head
    if (tree.words[at]!.lemma === 'refuse') return !agreed.has(trigger.frame.type)
    if (/^(plan|intend|consider|rule|want|expect)$/.test(tree.words[at]!.lemma)) return false
    if (tree.words[at]!.lemma === 'fail' || tree.words[at]!.lemma === 'unable') return true
    if (tree.under(at, 'advmod').some(word => /^(not|n't|never)$/.test(tree.words[word]!.lemma))) return true
  }
  return false
}

/** "The visit, announced in August, has not taken place": planned, and still to come. */
function isNotYetHeld({ tree }: Sentence, { isNoun, predicate, frame }: Trigger): boolean {
  const { verb } = predicate
  if (!isNoun || verb === null || !agreed.has(frame.type)) return false
  const auxiliaries = tree.under(verb, 'aux').map(word => tree.words[word]!.lemma)
  return (
    /^(take|begin|start|happen|occur|hold)$/.test(tree.words[verb]!.lemma) &&
    tree.words[predicate.at]!.relation.startsWith('nsubj') &&
    auxiliaries.includes('have') &&
    tree.under(verb, 'advmod').some(word => /^(not|n't|never)$/.test(tree.words[word]!.lemma))
  )
}

/** "The session was planned for March but has been postponed": what became of it, by a verb joined to the one that plans it. */
function fateOf({ tree }: Sentence, { isNoun, predicate, frame }: Trigger): EventStatus | null {
  const { verb } = predicate
  const isSubject = tree.words[predicate.at]!.relation.startsWith('nsubj')
  if (!isNoun || verb === null || !isSubject || !agreed.has(frame.type)) return null
  const joined = tree.under(verb, 'conj').filter(word => tree.under(word, 'nsubj', 'nsubj:pass').length === 0)
  const lemmas = joined.map(word => tree.words[word]!.lemma)
  if (lemmas.some(lemma => /^(cancel|scrap|abandon)$/.test(lemma))) return 'cancelled'
  return lemmas.some(lemma => /^(postpone|delay|suspend|reschedule)$/.test(lemma)) ? 'postponed' : null
}

/** "Mr. Putin, on a visit to Ankara, said": he was there when he said so. */
function isOnJourney({ tree }: Sentence, { frame, isNoun, predicate }: Trigger): boolean {
  return (
    frame.type === 'visit' && isNoun && predicate.verb === null && tree.preposition(predicate.at) === 'on'
  )
}

/** "is on a visit to Ankara", "are in talks": what one is at while the report is written. */
export function isGoingOn({ tree, words }: Sentence, { predicate }: Trigger): 'ongoing' | null {
  const { verb, isNoun } = predicate
  const isNow = isNoun && verb !== null && words[verb]!.upos === 'AUX' && tree.has(verb, 'Tense=Pres')
  if (isNow) return 'ongoing'
  if (!isNoun || verb === null) return null
  // "Negotiations are under way", "the rallies have entered their second week"
  const { lemma } = words[verb]!
  const isUnderWay =
    /^(underway|ongoing|way|progress)$/.test(lemma) &&
    tree.under(verb, 'cop').some(word => tree.has(word, 'Tense=Pres'))
  const hasEntered = lemma === 'enter' && tree.under(verb, 'aux').some(word => tree.has(word, 'Tense=Pres'))
  return isUnderWay || hasEntered ? 'ongoing' : null
}

/** "The hearing was postponed until Monday": what a court sits for is itself put off. */
function isSitting({ tree }: Sentence, { frame, isNoun, predicate }: Trigger): boolean {
  return isNoun && frame.type === 'legal' && sittings.test(tree.words[predicate.at]!.lemma)
}
