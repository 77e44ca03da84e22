import type { EventStatus, EventType } from './coding.ts'
import { laws, weapons } from './data/frame-words.ts'
import { peopleNouns } from './data/people-nouns.ts'
import { isVote } from './event-parties.ts'
import type { Parties } from './find-parties.ts'
import type { FoundEvent, Surroundings } from './found-event.ts'
import { tellsOnlySince } from './only-since.ts'
import type { Sentence } from './read-sentences.ts'
import { isResultByTheWay } from './result-of-vote.ts'
import type { Trigger } from './trigger.ts'

/** What was found around a trigger. */
export interface Told {
  readonly parties: Parties
  /** Whom its own words name, before others stand in for them. */
  readonly named: FoundEvent['participants']
  readonly participants: FoundEvent['participants']
  readonly status: EventStatus
  /** A noun without a verb of its own. */
  readonly isBare: boolean
  /** The time is the act's own. */
  readonly isDated: boolean
}

/** Whether too little is told for an act: nobody, nowhere, at no time, or only what another act was about. */
export function tellsTooLittle(
  sentence: Sentence,
  trigger: Trigger,
  told: Told,
  own: Surroundings,
  before: readonly FoundEvent[],
): boolean {
  return (
    isPositionOfNobody(sentence, trigger, told) ||
    isPartOfTalk(sentence, trigger, told, before) ||
    isJourneyNowhere(trigger, told, sentence) ||
    isBareNoun(sentence, trigger, told, own) ||
    isResultByTheWay(sentence, trigger) ||
    (!told.isDated && tellsOnlySince(sentence, trigger)) ||
    lacksParty(sentence, trigger, told)
  )
}

/** A position is somebody's. */
function isPositionOfNobody(
  { tree }: Sentence,
  { frame, isNoun, predicate }: Trigger,
  { named }: Told,
): boolean {
  const { lemma, relation } = tree.words[predicate.at]!
  const isSufferedOfNobody =
    frame.type === 'statement' &&
    !isNoun &&
    predicate.isPassive &&
    predicate.subjects.length === 0 &&
    /^(accuse|suspect|blame|criticise|criticize)$/.test(lemma)
  // "three men accused of hacking", "two men who were accused of it": who they are. "is accused of plotting": by whom is not told.
  const isState = tree
    .under(predicate.at, 'aux')
    .some(word => tree.words[word]!.lemma === 'be' && tree.has(word, 'Tense=Pres'))
  if (isSufferedOfNobody && (/^acl(:relcl)?$/.test(relation) || isState)) return true
  const isPosition = frame.type === 'statement' && !isNoun && !predicate.isPassive
  return isPosition && !named.some(one => one.role === 'actor')
}

/** What a meeting or call was about, and with whom is not told. */
function isPartOfTalk(
  sentence: Sentence,
  trigger: Trigger,
  told: Told,
  before: readonly FoundEvent[],
): boolean {
  if (trigger.frame.type !== 'meeting') return false
  const { lemma } = sentence.words[trigger.from]!
  if (lemma !== 'discuss' && lemma !== 'exchange') return false
  const isCalled = before.some(
    one =>
      one.type === 'call' &&
      told.participants.every(({ actor }) => one.participants.some(other => other.actor === actor)),
  )
  // "They also discussed trade" at the meeting that was just told of.
  const isTalkGoingOn =
    before.some(one => isTalk.test(one.type) && sentence.index - one.sentence <= 4) &&
    !before.some(
      one =>
        isTalk.test(one.type) &&
        told.participants.every(({ actor }) => one.participants.some(other => other.actor === actor)),
    ) &&
    trigger.predicate.subjects.some(word => theyWhoTalk.test(sentence.words[word]!.lower))
  // "Finally, they discussed the plan to be presented in November": at the talk that they had just been told to have.
  const isSameTalk =
    lemma === 'discuss' &&
    !trigger.isNoun &&
    // A day in what they discussed is another's; without one the words are evidence for the talk.
    told.isDated &&
    told.parties.places.length === 0 &&
    trigger.predicate.subjects.every(word => theyWhoTalk.test(sentence.words[word]!.lower)) &&
    before.some(
      one =>
        isTalk.test(one.type) &&
        one.status === 'happened' &&
        sentence.index - one.sentence <= 5 &&
        one.sentence < sentence.index &&
        told.participants.every(({ actor }) => one.participants.some(other => other.actor === actor)),
    )
  if (isTalkGoingOn || isSameTalk) return true
  // "exchanged views" in the call that was just told of.
  if (isCalled || lemma === 'exchange') return isCalled
  // "The leaders discussed the attack": with whom is not told.
  return isWhatMeetingIsFor(sentence, trigger) || !isMet(sentence, trigger, told)
}

const isTalk = /^(meeting|negotiation|call)$/

function areSomebody(lemma: string): boolean {
  return peopleNouns.person.has(lemma) || peopleNouns.group.has(lemma)
}

const theyWhoTalk = /^(they|sides|parties|interlocutors|ministers|leaders|presidents|officials|delegations)$/

/** "met behind closed doors to discuss the crisis": one meeting. */
function isWhatMeetingIsFor({ tree }: Sentence, { predicate }: Trigger): boolean {
  const { relation, head } = tree.words[predicate.at]!
  return (
    /^(advcl|xcomp)/.test(relation) &&
    tree.has(predicate.at, 'VerbForm=Inf') &&
    /^(meet|gather|convene|reconvene|sit|assemble|hold)$/.test(tree.words[head]!.lemma)
  )
}

function isMet({ words, tree }: Sentence, { predicate }: Trigger, { parties, status }: Told): boolean {
  // "The council was due to discuss the crisis": a body meets.
  const isBody = predicate.subjects.some(word => bodiesThatMeet.has(words[word]!.lemma.toLowerCase()))
  if (isBody) return status === 'announced'
  // "discussed the situation with Foreign Minister Ammar"
  const isWith =
    parties.objects.length > 0 &&
    predicate.obliques.some(
      ({ preposition, at }) => preposition === 'with' && tree.under(at, 'nmod:desc').length > 0,
    )
  return (parties.subjects.length > 1 || isWith) && status === 'happened'
}

const bodiesThatMeet = new Set(
  'council committee commission assembly cabinet parliament senate congress'.split(' '),
)

function isJourneyNowhere(
  { frame, isNoun, predicate }: Trigger,
  { parties, named, participants, status, isDated }: Told,
  { words }: Sentence,
): boolean {
  // "The envoy is also to visit this weekend": where to, the report has told.
  const isExpected =
    !isNoun &&
    isDated &&
    named.length > 0 &&
    // "visited the activists in custody": whom, and on no journey.
    !predicate.objects.some(word => areSomebody(words[word]!.lemma)) &&
    /^(visit|arrive)$/.test(words[predicate.at]!.lemma)
  if (isExpected) return false
  const isTripOff = (status === 'cancelled' || status === 'postponed') && isNoun && participants.length > 0
  return frame.goesSomewhere === true && parties.places.length === 0 && !isTripOff
}

/** A noun alone tells of an act with a party of its own, or with its time and place. */
function isBareNoun(
  sentence: Sentence,
  trigger: Trigger,
  { isBare, isDated, parties, named, participants }: Told,
  own: Surroundings,
): boolean {
  if (!isBare || parties.isNamedByNoun) return false
  const { frame } = trigger
  // "the explosion in Baku over the weekend"
  const isWhenAndWhere =
    isDated &&
    (isVote(sentence, trigger)
      ? participants.length > 0 && isTimedItself(sentence, trigger, own.times)
      : (happenings.has(frame.type) || isCalledByPlace(sentence, trigger, parties)) &&
        parties.places.length > 0)
  // "an attack in Kabul that has killed 20 people"
  const isDeadly =
    /^(attack|other)$/.test(frame.type) &&
    parties.places.length > 0 &&
    sentence.tree
      .under(trigger.predicate.at, 'acl')
      .some(word => /^(kill|injure|wound|leave|claim)$/.test(sentence.words[word]!.lemma))
  if (named.length === 0 && !isWhenAndWhere && !isDeadly) return true
  // "approved it at a plenary session": a body sits whenever it acts.
  const isSitting =
    frame.type === 'meeting' && /^(session|sitting)$/.test(sentence.words[trigger.to - 1]!.lemma)
  return isSitting && named.length < 2
}

/** "the 2015 Minsk agreements", "the 2018 Pretoria accord": known by where they were made. */
function isCalledByPlace({ tree }: Sentence, { frame, predicate }: Trigger, { places }: Parties): boolean {
  return (
    /^(agreement|ceasefire|negotiation)$/.test(frame.type) &&
    places.some(place => {
      const { head, relation } = tree.words[tree.topOf(place.from, place.to)]!
      return head === predicate.at && relation.startsWith('compound')
    })
  )
}

/** "the elections of November", "the December 26 runoff": the day is the noun's own. */
function isTimedItself({ tree }: Sentence, { predicate }: Trigger, times: Surroundings['times']): boolean {
  return times.some(time => tree.isWithin(tree.topOf(time.from, time.to), predicate.at))
}

/** Who, when, where: an act that lacks a party is one where two of these are told. */
function lacksParty(sentence: Sentence, trigger: Trigger, told: Told): boolean {
  const { parties, participants, isBare, isDated } = told
  const { frame, isNoun, predicate } = trigger
  if (participants.length >= frame.parties) return false
  // "Negotiations with the rebels are under way": whoever tells so negotiates.
  const isUnderWay =
    frame.type === 'negotiation' &&
    isNoun &&
    participants.length > 0 &&
    told.status === 'ongoing' &&
    sentence.tree.under(predicate.at, 'nmod').some(word => sentence.tree.preposition(word) === 'with')
  if (isUnderWay) return false
  const known = [participants.length > 0, isDated, parties.places.length > 0].filter(one => one).length
  const tellsAlone = isNoun || predicate.isPassive || frame.type === 'other' || isByWeapon(sentence, trigger)
  const mayBeNobodys = !isBare && tellsAlone && happenings.has(frame.type) && parties.places.length > 0
  // "The new law takes effect on January 1"
  const isTruce =
    isDated &&
    !isBare &&
    (frame.type === 'ceasefire' || (frame.type === 'legal' && isOfLaw(sentence, trigger)))
  // "the attack that took place at the base": what is told by the way needs its day as well.
  const isByTheWay =
    isNoun &&
    !isDated &&
    predicate.verb !== null &&
    sentence.tree.words[predicate.verb]!.relation === 'acl:relcl' &&
    sentence.tree.words[predicate.verb]!.head === predicate.at
  const needsMore =
    isBare || isByTheWay || !(mayBeNobodys || isTruce || (isDated && isOutbreak(sentence, trigger)))
  return (known < 2 && needsMore) || isOfThings(sentence, trigger)
}

function isOfLaw({ words }: Sentence, { predicate, isNoun }: Trigger): boolean {
  // "The next hearing is scheduled for December 3"
  const isSitting = isNoun && /^(hearing|trial|verdict|sentencing|retrial)$/.test(words[predicate.at]!.lemma)
  return isSitting || (!predicate.isPassive && predicate.subjects.some(word => laws.has(words[word]!.lemma)))
}

/** What is told of without those who did it: "a bomb exploded in Mogadishu", "exercises began near Tbilisi". */
const happenings: ReadonlySet<EventType> = new Set([
  'exercise',
  'ceremony',
  'other',
  'attack',
  'protest',
  'clash',
  'meeting',
])

/** "Protests broke out on 13 April": unrest needs no more than its day. */
function isOutbreak({ tree }: Sentence, { frame, isNoun, predicate }: Trigger): boolean {
  return (
    isNoun &&
    /^(protest|clash)$/.test(frame.type) &&
    predicate.verb !== null &&
    tree.words[predicate.at]!.relation === 'nsubj' &&
    /^(break|erupt|begin|start|resume|flare|occur|continue)$/.test(tree.words[predicate.verb]!.lemma)
  )
}

/** "A drone struck the airport": what is hit is no party, and whose the drone was nobody tells. */
function isByWeapon({ words }: Sentence, { frame, predicate }: Trigger): boolean {
  return frame.type === 'attack' && predicate.subjects.some(word => weapons.has(words[word]!.lemma))
}

/** "received 54 per cent of the vote": whom one meets would be named by the object. */
function isOfThings(sentence: Sentence, trigger: Trigger): boolean {
  const { words } = sentence
  const { isNoun, frame, predicate } = trigger
  if (isByWeapon(sentence, trigger)) return false
  // "met face to face"
  const things = predicate.objects.filter(word => words[word]!.lower !== 'face')
  return !isNoun && frame.takesObject && !predicate.isPassive && things.length > 0
}
