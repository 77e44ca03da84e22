import { daysCovered } from '../basics/partial-date.ts'
import { spanOf } from '../basics/span.ts'
import { withThoseMeant } from './aimed-at.ts'
import { withThoseAlreadyThere, withVisitor } from './chaired-before.ts'
import { datedOr, dateOfStop } from './date-of-stop.ts'
import { dayOfPosition } from './day-of-position.ts'
import { dayOfStory } from './day-of-story.ts'
import { looksAhead } from './decide-status.ts'
import { dateOf, isBesides } from './event-date.ts'
import {
  isVote,
  participantsOf,
  partiesBefore,
  partiesOf,
  sidesOf,
  winnerCongratulated,
  withAuthor,
} from './event-parties.ts'
import { isGoingOn, isTimetable, statusOf } from './event-status.ts'
import { findClause } from './find-clause.ts'
import { findCompany } from './find-company.ts'
import { findEchoes } from './find-echoes.ts'
import { findTeller } from './find-teller.ts'
import { findTriggers } from './find-triggers.ts'
import type { FoundEvent, ReportFacts, Surroundings } from './found-event.ts'
import { isSparked } from './is-sparked.ts'
import { kindOfTalks } from './kind-of-talks.ts'
import { type MeetingInTurn, meetingsInTurn } from './meetings-in-turn.ts'
import type { ResolvedMention } from './mention.ts'
import { metAtStop } from './met-at-stop.ts'
import { isTimeOfSuffering } from './part-of-violence.ts'
import { lastPlaceBefore, lastSceneBefore, placeMeant, townOfDateline } from './place-meant.ts'
import type { Sentence } from './read-sentences.ts'
import { reasonForParty, reasonForStatus, reasonForType, unsaid } from './reason.ts'
import { dayOfResult, isContended, tellsResult, withVoters } from './result-of-vote.ts'
import { dropTold, isSaidThere } from './said-in-talks.ts'
import { sharersOf } from './share-events.ts'
import { signsOfTrigger } from './signs-of-event.ts'
import { spanOfWords } from './span-of-words.ts'
import { takesUp } from './takes-up.ts'
import { tellsTooLittle } from './tells-too-little.ts'
import type { TimeExpression } from './time-expression.ts'
import { isToldAsAnother } from './told-as-another.ts'
import { isToldAsDone, isToldAsEarlier } from './told-as-earlier.ts'
import { isToldOnce } from './told-once.ts'
import type { Trigger } from './trigger.ts'
import { votersAmong, votersOf } from './voters.ts'
import { whoTalkThere } from './who-talk-there.ts'
import { withoutTellers } from './without-tellers.ts'

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
  const written = townOfDateline(sentences, mentionsBy)
  let lastDay: Surroundings['lastDay'] = null
  for (const [at, sentence] of sentences.entries()) {
    const triggers = findTriggers(sentence)
    const own: Surroundings = {
      lastPlace: lastPlaceBefore(sentence, mentionsBy),
      lastScene: lastSceneBefore(sentences, at, mentionsBy),
      written,
      mentions: mentionsBy.get(sentence.index) ?? [],
      times: timesBy.get(sentence.index) ?? [],
      isOneAct: triggers.length === 1,
      lastDay,
      published: report.published,
    }
    for (const trigger of triggers) {
      const found = eventsAt(text, sentence, trigger, own, events, report)
      for (const one of found) {
        const isOfTalk = trigger.predicate.objects.some(word =>
          /^(visit|meeting|summit|talk|trip)$/.test(sentence.words[word]!.lemma),
        )
        const isShown = /^(present|introduce|outline|unveil)$/.test(sentence.words[trigger.from]!.lemma)
        if (!isSaidThere(one, events, report.isRelease ? 12 : 4, isShown, isOfTalk)) events.push(one)
        else dropTold(events, one, sentences, sentence.words[trigger.predicate.at]!.lemma)
      }
    }
    events.push(...findEchoes(text, sentence, own.mentions, events))
    const day = dayOfStory(sentence, own.times, report.published)
    if (day !== null) lastDay = { day, sentence: sentence.index }
  }
  return events
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
  const isAgain = isToldOnce(sentence, trigger, before, own)
  if (isAgain && !(isSuffered(trigger) && told === 'happened')) return []
  const found = partiesOf(sentence, trigger, clause, own.mentions)
  const meant = placeMeant(text, sentence, trigger, own, found.places, capital)
  const parties = meant === null ? found : { ...found, places: [meant.place] }
  const byWords = withAuthor(
    joined(
      sidesOf(trigger, own.mentions, before) ??
        withoutTellers(sentence, trigger, participantsOf(trigger, parties), own.mentions),
      findCompany(sentence, trigger, own.mentions),
    ),
    sentence,
    trigger,
    author,
    authorsState,
  )
  const named = withThoseMeant(byWords, sentence, trigger, own.mentions, before)
  const taking =
    votersAmong(sentence, trigger, own.mentions, voters) ??
    winnerCongratulated(sentence, trigger, own.mentions) ??
    (named.length > 0
      ? withVisitor(sentence, trigger, withThoseAlreadyThere(sentence, trigger, named, before), before)
      : [
          ...thoseOf(sentence, trigger, own.mentions, before),
          ...votersOf(sentence, trigger, voters, own.mentions),
        ])
  const isElected = isContended(sentence, trigger) && isVote(sentence, trigger)
  const participants = isElected ? withVoters(taking, sentence, trigger, own.mentions, voters) : taking
  // "At the meeting with the minister": told of for the first time, of whoever was just told to visit.
  const isVisitorsMeeting = named.length > 0 && participants.length > named.length
  const { isNoun, predicate, frame } = trigger
  const isBare =
    isNoun &&
    trigger.verb === null &&
    predicate.verb === null &&
    !isTimeOfSuffering(sentence.tree, trigger) &&
    !isSparked(sentence.tree, trigger)
  const said = dateOf(sentence, trigger, clause, own, status, before)
  const time = tellsResult(sentence, trigger) ? dayOfResult(sentence, trigger, said, own.times) : said
  const what = { parties, named, participants, status, isBare, isDated: time.isOwn }
  if (
    isAgain
      ? !time.isOwn && parties.places.length === 0
      : tellsTooLittle(sentence, trigger, what, own, before)
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
  const type = kindOfTalks(sentence, trigger, participants, own.mentions, before)
  // "On a visit to Freetown in May, he conferred": over by now.
  const isOver =
    status === 'ongoing' &&
    frame.type === 'visit' &&
    published !== null &&
    when.date.start !== null &&
    (daysCovered(when.date)?.last ?? published) < published
  // "Under the 2015 Minsk agreements, Ukraine was to hold elections": they were made.
  const isLongDone =
    isBare &&
    when.isOwn &&
    looksAhead(status) &&
    published !== null &&
    (daysCovered(when.date)?.last ?? published) < published
  const stops = parties.places.length === 0 ? [null] : parties.places
  const inTurn =
    stops.length < 2 ? meetingsInTurn(sentence, trigger, participants, own.mentions, own.times, status) : null
  const sharing: readonly Partial<MeetingInTurn>[] =
    inTurn ?? sharersOf(sentence, trigger, participants, found.subjects).map(one => ({ participants: one }))
  const journey = dateOfStop(sentence, [stops.at(-1) ?? null, null], own.times, status)
  return stops.flatMap((stop, index) =>
    sharing
      .map(one => ({ ...one, participants: metAtStop(stops, index, one.participants ?? [], own.mentions) }))
      .map(({ participants, date: ownDate, place = stop }) => ({
        type,
        status: isStillAhead ? 'announced' : isLongDone || (isOver && isNoun) ? 'happened' : status,
        date:
          ownDate ??
          (trigger.frame.goesSomewhere || stops.length > 1
            ? (dateOfStop(sentence, [place, stops[index + 1] ?? null], own.times, status) ??
              datedOr(when.date, journey))
            : datedOr(when.date, dateOfStop(sentence, [place, null], own.times, status))),
        place: place === null ? null : { name: place.name, country: place.state },
        isPlaceState: place?.form === 'state',
        host:
          trigger.frame.goesSomewhere && place?.state != null
            ? { country: place.state, span: place.span }
            : null,
        participants,
        teller: findTeller(sentence, trigger.predicate, own.mentions, actor =>
          participants.some(one => one.actor === actor),
        ),
        sentence: sentence.index,
        evidence: [spanOf(text, sentence.start, sentence.end)],
        signs: signsOfTrigger(sentence, trigger),
        isNoun: isBare && !isToldBeside(sentence, trigger, participants.length) && !isVisitorsMeeting,
        isDated: when.isOwn,
        isBefore: isToldAsEarlier(sentence, trigger),
        isPerfect: isToldAsDone(sentence, trigger),
        isBesides: isBesides(sentence, trigger),
        isAnother: isToldAsAnother(sentence, trigger),
        takesUp: takesUp(sentence, trigger),
        isVote: isVote(sentence, trigger),
        ...(isAgain ? ({ isOnlyAgain: true, takesUp: true, participants: [] } as const) : {}),
        reasons: {
          type: reasonForType(trigger, spanOfWords(text, sentence, trigger.from, trigger.to)),
          status: reasonForStatus(status, spanOfWords(text, sentence, ...clause)),
          date: when.why,
          place:
            place === null
              ? unsaid.place
              : {
                  rule: meant?.rule ?? 'Where the text says that it was done.',
                  span: place.span,
                },
          participants: new Map(
            participants.map(({ actor }) => [actor, reasonForParty(actor, own.mentions, named.length > 0)]),
          ),
        },
      })),
  )
}

/** "were killed in Gao on Saturday": with a day and a place of its own even where it was just told of. */
function isSuffered({ frame, predicate }: Trigger): boolean {
  return (
    frame.type === 'attack' && !predicate.isNoun && predicate.isPassive && predicate.subjects.length === 0
  )
}

/** Of an act that names nobody: those who are said to talk there, else those of the act that it goes on with. */
function thoseOf(
  sentence: Sentence,
  trigger: Trigger,
  mentions: readonly ResolvedMention[],
  before: readonly FoundEvent[],
): FoundEvent['participants'] {
  const there = whoTalkThere(sentence, trigger, mentions)
  return there.length > 0 ? there : partiesBefore(sentence, trigger, before)
}

/** Two lists of participants, each actor once, in the role of the first list where both name one. */
function joined(
  parties: FoundEvent['participants'],
  company: FoundEvent['participants'],
): FoundEvent['participants'] {
  return [...parties, ...company.filter(one => !parties.some(other => other.actor === one.actor))]
}

/** "was detained hours after a meeting with the president": a meeting of two that is told of for the first time. */
function isToldBeside({ tree }: Sentence, { frame, predicate }: Trigger, parties: number): boolean {
  if (!/^(meeting|negotiation|call)$/.test(frame.type) || parties < 2) return false
  // "During a meeting with Mr. Rama, she noted the importance of trade"
  if (/^(during|at|in)$/.test(tree.preposition(predicate.at))) return true
  return (
    /^(after|following)$/.test(tree.preposition(predicate.at)) &&
    tree.under(predicate.at, 'det').every(word => /^an?$/.test(tree.words[word]!.lemma))
  )
}
