import { type Span, spanOf } from '../basics/span.ts'
import type { EventType } from './coding.ts'
import { datedOr, dateOf, dateOfStop, dayOfPosition, isBesides } from './event-date.ts'
import {
  isVote,
  participantsOf,
  partiesBefore,
  partiesOf,
  sidesOf,
  votersAmong,
  votersOf,
  withAuthor,
} from './event-parties.ts'
import { isGoingOn, isTimetable, statusOf } from './event-status.ts'
import { findClause } from './find-clause.ts'
import { findCompany } from './find-company.ts'
import { findEchoes } from './find-echoes.ts'
import { findTeller } from './find-teller.ts'
import { findTriggers } from './find-triggers.ts'
import type { FoundEvent, ReportFacts, Surroundings } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import { isTimeOfSuffering } from './part-of-act.ts'
import type { Sentence } from './read-sentences.ts'
import { reasonForParty, reasonForStatus, reasonForType, unsaid } from './reason.ts'
import { sharersOf } from './share-events.ts'
import { signsOfTrigger } from './signs-of-event.ts'
import type { TimeExpression } from './time-expression.ts'
import { isToldAsDone, isToldAsEarlier } from './told-as-earlier.ts'
import { isToldOnce } from './told-once.ts'
import type { Trigger } from './trigger.ts'

/** The events that the sentences tell of, in text order; one act may be found several times. */
export function findEvents(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
  times: readonly TimeExpression[],
  report: ReportFacts,
): FoundEvent[] {
  const mentionsBy = Map.groupBy(mentions, mention => mention.sentence)
  const timesBy = Map.groupBy(times, time => time.sentence)
  const events: FoundEvent[] = []
  let lastDay: Surroundings['lastDay'] = null
  for (const sentence of sentences) {
    const triggers = findTriggers(sentence)
    const own: Surroundings = {
      lastPlace: lastPlaceBefore(sentence, mentionsBy),
      mentions: mentionsBy.get(sentence.index) ?? [],
      times: timesBy.get(sentence.index) ?? [],
      isOneAct: triggers.length === 1,
      lastDay,
      published: report.published,
    }
    for (const trigger of triggers) {
      events.push(
        ...eventsAt(text, sentence, trigger, own, events, report).filter(one => !isSaidThere(one, events)),
      )
    }
    events.push(...findEchoes(text, sentence, own.mentions, events))
    // "annulled Saturday's ballot" tells of another day than the story's.
    const day = own.times.findLast(
      ({ past, from, to }) =>
        past.precision === 'day' &&
        !isOfDescription(sentence, from, to) &&
        past.start !== null &&
        (report.published === null || past.start <= report.published) &&
        !/^['’]s$/.test(sentence.words[to]?.lower ?? ''),
    )?.past.start
    if (day != null) lastDay = { day, sentence: sentence.index }
  }
  return events
}

/** What is said in a call or meeting that was just told of is its topic, and no formal position besides. */
function isSaidThere(event: FoundEvent, before: readonly FoundEvent[]): boolean {
  if (event.type !== 'statement') return false
  return before.some(
    other =>
      (other.type === 'call' || other.type === 'meeting') &&
      other.status === 'happened' &&
      // "speaking after talks with his colleague, he regretted"
      !(other.isNoun && other.sentence === event.sentence && other.type !== 'call') &&
      event.sentence - other.sentence <= 4 &&
      // "met on 20 July" and "condemned the attack on 25 July"
      !(event.isDated && event.date.end === null && areOtherDays(event.date, other.date)) &&
      other.participants.some(one => one.actor === event.participants[0]?.actor),
  )
}

function areOtherDays(a: FoundEvent['date'], b: FoundEvent['date']): boolean {
  const areDays = a.precision === 'day' && b.precision === 'day' && a.start !== null && b.start !== null
  return areDays && (a.start! > (b.end ?? b.start!) || (a.end ?? a.start!) < b.start!)
}

/** "the doctor, who was detained on 9 November": no day on which the story goes on. */
function isOfDescription({ tree }: Sentence, from: number, to: number): boolean {
  const top = tree.topOf(from, to)
  return [top, ...tree.above(top)].some(word => {
    const { relation, head } = tree.words[word]!
    // "launched what it calls an operation on Tuesday"
    return relation === 'acl:relcl' && /^(NOUN|PROPN)$/.test(tree.words[head]!.upos)
  })
}

/** The last place named in the three sentences before, which "the town" stands for. */
function lastPlaceBefore(
  { index }: Sentence,
  mentionsBy: ReadonlyMap<number, readonly ResolvedMention[]>,
): ResolvedMention | null {
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const place = mentionsBy.get(before)?.findLast(isSomewhere)
    if (place !== undefined) return place
  }
  return null
}

/** "the elections of November", "the December 26 runoff": the day is the noun's own. */
function isTimedItself({ tree }: Sentence, { predicate }: Trigger, times: Surroundings['times']): boolean {
  return times.some(time => tree.isWithin(tree.topOf(time.from, time.to), predicate.at))
}

/** The place named before that "the town" or "there" stands for; null where the act is told to be nowhere of the kind. */
function placeThere(sentence: Sentence, trigger: Trigger, own: Surroundings): ResolvedMention | null {
  if (isAtThePlace(sentence, trigger)) return own.lastPlace
  const { words, tree } = sentence
  const verb = trigger.predicate.verb ?? trigger.predicate.at
  const there = tree.under(verb, 'advmod').find(word => words[word]!.lower === 'there' && word > verb)
  if (there === undefined || !/^(visit|meeting|negotiation|deployment)$/.test(trigger.frame.type)) return null
  const here = own.mentions.findLast(one => one.to <= trigger.from && isSomewhere(one))
  return here ?? own.lastPlace
}

function isSomewhere({ form, actors, isQuoted }: ResolvedMention): boolean {
  return (form === 'place' || (form === 'capital' && actors.length === 0)) && !isQuoted
}

/** "stormed the town", "clashes in the area": a place named before. */
function isAtThePlace({ tree, words }: Sentence, { predicate }: Trigger): boolean {
  const reached = predicate.obliques.filter(one => !/^(over|about|for|with|of)$/.test(one.preposition))
  return [...predicate.objects, ...reached.map(one => one.at)].some(
    word =>
      /^(town|city|village|area|island|district|province|region|airport|camp|port)$/.test(
        words[word]!.lemma,
      ) &&
      words[word]!.upos === 'NOUN' &&
      tree.under(word, 'det').some(article => /^(the|this|that)$/.test(words[article]!.lower)) &&
      tree.under(word, 'nmod', 'appos').length === 0 &&
      // "the areas adjacent to the border"
      !tree.under(word, 'amod', 'acl').some(next => next > word),
  )
}

/** "opened fire on protesters in the capital": that of the country which the report is about. */
function capitalMeant(
  text: string,
  sentence: Sentence,
  { predicate }: Trigger,
  places: readonly ResolvedMention[],
  capital: ReportFacts['capital'],
): ResolvedMention | null {
  const { index, tree, words } = sentence
  if (capital === null || places.some(({ form, state }) => form !== 'state' || state !== capital.state))
    return null
  const reached = [...predicate.obliques.map(one => one.at), ...predicate.objects]
  const word = reached
    .flatMap(at => [at, ...tree.under(at, 'nmod')])
    .find(
      at =>
        words[at]!.lower === 'capital' &&
        /^(in|into|through|)$/.test(tree.preposition(at)) &&
        tree.under(at, 'det').some(article => words[article]!.lower === 'the') &&
        tree.under(at, 'appos', 'nmod', 'amod', 'compound', 'flat').length === 0 &&
        words[at + 1]?.upos !== 'PROPN',
    )
  if (word === undefined) return null
  return {
    ...{ form: 'capital', kind: 'place', name: capital.name, state: capital.state },
    ...{ office: null, states: [], known: null, isQuoted: false, actors: [] },
    ...{ sentence: index, from: word, to: word + 1 },
    span: spanOfWords(text, sentence, word, word + 1),
    why: 'The capital of the country that the report is about.',
  }
}

/** The event that a trigger tells of; of a journey, one visit for each stop; none where too little is told. */
function eventsAt(
  text: string,
  sentence: Sentence,
  trigger: Trigger,
  own: Surroundings,
  before: readonly FoundEvent[],
  { published, voters, author, authorsState, capital }: ReportFacts,
): FoundEvent[] {
  const clause = findClause(sentence, trigger.predicate.verb ?? trigger.verb?.at ?? trigger.from)
  const decided = statusOf(sentence, trigger, clause)
  const told =
    decided === 'happened' ? (isGoingOn(sentence, trigger) ?? trigger.frame.status ?? decided) : decided
  if (told === null) return []
  const status =
    told === 'happened' && isTimetable(sentence, trigger, clause, own, published) ? 'announced' : told
  if (isToldOnce(sentence, trigger, before)) return []
  const found = partiesOf(sentence, trigger, clause, own.mentions)
  const there = found.places.length > 0 ? null : placeThere(sentence, trigger, own)
  const isThere = there !== null
  const inCapital =
    isThere || trigger.frame.goesSomewhere
      ? null
      : capitalMeant(text, sentence, trigger, found.places, capital)
  const parties = isThere
    ? { ...found, places: [there] }
    : inCapital !== null
      ? { ...found, places: [inCapital] }
      : found
  const named = withAuthor(
    joined(
      sidesOf(trigger, own.mentions, before) ?? participantsOf(trigger, parties),
      findCompany(sentence, trigger, own.mentions),
    ),
    sentence,
    trigger,
    author,
    authorsState,
  )
  // A position is somebody's.
  const isNobodys = trigger.frame.type === 'statement' && !trigger.isNoun && !trigger.predicate.isPassive
  if (isNobodys && !named.some(one => one.role === 'actor')) return []
  const voting = votersAmong(sentence, trigger, own.mentions, voters)
  const participants =
    voting ??
    (named.length > 0
      ? named
      : [...partiesBefore(sentence, trigger, before), ...votersOf(sentence, trigger, voters)])
  const isBare =
    trigger.isNoun &&
    trigger.verb === null &&
    trigger.predicate.verb === null &&
    !isTimeOfSuffering(sentence.tree, trigger)
  const { isNoun, predicate, frame } = trigger
  const tellsAlone = isNoun || predicate.isPassive || frame.type === 'other'
  const mayBeNobodys = !isBare && tellsAlone && happenings.has(frame.type) && parties.places.length > 0
  const isOff = status === 'cancelled' || status === 'postponed'
  const isTripOff = isOff && trigger.isNoun && participants.length > 0
  // "The leaders discussed the attack": with whom is not told.
  const isTopicAlone = trigger.frame.type === 'meeting' && sentence.words[trigger.from]!.lemma === 'discuss'
  const isCalled = before.some(
    one =>
      one.type === 'call' &&
      participants.every(({ actor }) => one.participants.some(other => other.actor === actor)),
  )
  // "The council was due to discuss the crisis": a body meets.
  const isBody = trigger.predicate.subjects.some(word =>
    bodiesThatMeet.has(sentence.words[word]!.lemma.toLowerCase()),
  )
  // "discussed the situation with Foreign Minister Ammar"
  const isWith =
    found.objects.length > 0 &&
    trigger.predicate.obliques.some(
      ({ preposition, at }) => preposition === 'with' && sentence.tree.under(at, 'nmod:desc').length > 0,
    )
  const isMet = isBody
    ? status === 'announced'
    : (found.subjects.length > 1 || isWith) && status === 'happened'
  if (isTopicAlone && (!isMet || isCalled)) return []
  // "exchanged views" in the call that was just told of.
  const isOnLine =
    isCalled && trigger.frame.type === 'meeting' && sentence.words[trigger.from]!.lemma === 'exchange'
  if (isOnLine) return []
  if (trigger.frame.goesSomewhere && parties.places.length === 0 && !isTripOff) return []
  const time = dateOf(sentence, trigger, clause, own, status, before)
  // "the explosion in Baku over the weekend"
  const isWhenAndWhere =
    time.isOwn &&
    ((happenings.has(frame.type) && parties.places.length > 0 && !isVote(sentence, trigger)) ||
      (isVote(sentence, trigger) && participants.length > 0 && isTimedItself(sentence, trigger, own.times)))
  if (isBare && !parties.isNamedByNoun && named.length === 0 && !isWhenAndWhere) return []
  // "approved it at a plenary session": a body sits whenever it acts.
  const isSitting =
    isBare && frame.type === 'meeting' && /^(session|sitting)$/.test(sentence.words[trigger.to - 1]!.lemma)
  if (isSitting && !parties.isNamedByNoun && named.length < 2) return []
  // Who, when, where: an act that lacks a party is one where two of these are told.
  const known = [participants.length > 0, time.isOwn, parties.places.length > 0].filter(one => one).length
  if (
    participants.length < trigger.frame.parties &&
    ((known < 2 &&
      !mayBeNobodys &&
      !(frame.type === 'ceasefire' && time.isOwn && !isBare) &&
      !(time.isOwn && isOutbreak(sentence, trigger))) ||
      (isBare && known < 2) ||
      isOfThings(sentence, trigger))
  )
    return []
  const when = dayOfPosition(sentence, trigger, time, published)
  // "the elections scheduled for 26 December", "the summit of 3 May": on a day to come nothing has happened.
  const isStillAhead =
    status === 'happened' &&
    frame.type !== 'statement' &&
    (isNoun || predicate.isPassive) &&
    published !== null &&
    when.date.precision === 'day' &&
    when.date.start !== null &&
    when.date.start > published
  const stops = parties.places.length === 0 ? [null] : parties.places
  const sharing = sharersOf(sentence, trigger, participants, found.subjects)
  const journey = dateOfStop(sentence, [stops.at(-1) ?? null, null], own.times, status)
  return stops.flatMap((place, index) =>
    sharing
      .map(all => metAt(stops, index, all, own))
      .map(participants => ({
        type: trigger.frame.type,
        status: isStillAhead ? 'announced' : status,
        date:
          trigger.frame.goesSomewhere || stops.length > 1
            ? (dateOfStop(sentence, [place, stops[index + 1] ?? null], own.times, status) ??
              datedOr(when.date, journey))
            : datedOr(when.date, dateOfStop(sentence, [place, null], own.times, status)),
        place: place === null ? null : { name: place.name, country: place.state },
        isPlaceState: place?.form === 'state',
        host:
          trigger.frame.goesSomewhere && place?.state != null
            ? { country: place.state, span: place.span }
            : null,
        participants,
        teller: findTeller(sentence, trigger.predicate, own.mentions),
        sentence: sentence.index,
        evidence: [spanOf(text, sentence.start, sentence.end)],
        signs: signsOfTrigger(sentence, trigger),
        isNoun: isBare && !isToldBeside(sentence, trigger, participants.length),
        isDated: when.isOwn,
        isBefore: isToldAsEarlier(sentence, trigger),
        isPerfect: isToldAsDone(sentence, trigger),
        isBesides: isBesides(sentence, trigger),
        isVote: isVote(sentence, trigger),
        reasons: {
          type: reasonForType(trigger, spanOfWords(text, sentence, trigger.from, trigger.to)),
          status: reasonForStatus(status, spanOfWords(text, sentence, ...clause)),
          date: when.why,
          place:
            place === null
              ? unsaid.place
              : {
                  rule: isThere
                    ? 'The place that was named before.'
                    : 'Where the text says that it was done.',
                  span: place.span,
                },
          participants: new Map(
            participants.map(({ actor }) => [actor, reasonForParty(actor, own.mentions, named.length > 0)]),
          ),
        },
      })),
  )
}

function spanOfWords(text: string, { words }: Sentence, from: number, to: number): Span {
  return spanOf(text, words[from]!.start, words[to - 1]!.end)
}

const bodiesThatMeet = new Set(
  'council committee commission assembly cabinet parliament senate congress'.split(' '),
)

/** Two lists of participants, each actor once, in the role of the first list where both name one. */
function joined(
  parties: FoundEvent['participants'],
  company: FoundEvent['participants'],
): FoundEvent['participants'] {
  return [...parties, ...company.filter(one => !parties.some(other => other.actor === one.actor))]
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

/** "was detained hours after a meeting with the president": a meeting of two that is told of for the first time. */
function isToldBeside({ tree }: Sentence, { frame, predicate }: Trigger, parties: number): boolean {
  return (
    /^(meeting|negotiation|call)$/.test(frame.type) &&
    parties > 1 &&
    /^(after|following)$/.test(tree.preposition(predicate.at)) &&
    tree.under(predicate.at, 'det').every(word => /^an?$/.test(tree.words[word]!.lemma))
  )
}

/** "will meet in Baku with A and in Yerevan with B": whom one meets at a place stands behind it. */
function metAt(
  stops: readonly (ResolvedMention | null)[],
  index: number,
  all: FoundEvent['participants'],
  { mentions }: Surroundings,
): FoundEvent['participants'] {
  if (stops.length < 2) return all
  const isBehind = (actor: string, at: number) => {
    const [from, to] = [stops[at]?.from ?? 0, stops[at + 1]?.from ?? Number.POSITIVE_INFINITY]
    return mentions.some(one => one.actors.includes(actor) && one.from > from && one.from < to)
  }
  const others = all.filter(one => one.role === 'counterpart')
  const isShared = stops.some((_, at) => !others.some(one => isBehind(one.actor, at)))
  if (isShared || !others.every(one => stops.some((_, at) => isBehind(one.actor, at)))) return all
  return all.filter(one => !others.includes(one) || isBehind(one.actor, index))
}

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

/** "received 54 per cent of the vote": whom one meets would be named by the object. */
function isOfThings({ words }: Sentence, { isNoun, frame, predicate }: Trigger): boolean {
  // "met face to face"
  const things = predicate.objects.filter(word => words[word]!.lower !== 'face')
  return !isNoun && frame.takesObject && !predicate.isPassive && things.length > 0
}
