import { type PartialDate, unknownDate } from '../basics/partial-date.ts'
import { type Span, spanOf } from '../basics/span.ts'
import type { CodedPlace, EventStatus, EventType, ParticipantRole } from './coding.ts'
import { smallNumbers } from './data/time-words.ts'
import { decideStatus, looksAhead } from './decide-status.ts'
import { findClause } from './find-clause.ts'
import { findParties, type Parties } from './find-parties.ts'
import { findPartiesInLine } from './find-parties-in-line.ts'
import { findTeller } from './find-teller.ts'
import { shift, type TimeExpression } from './find-times.ts'
import { findTriggers, type Trigger } from './find-triggers.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** An event as one sentence tells it, before those that tell of one act are merged. */
export interface FoundEvent {
  readonly type: EventType
  readonly status: EventStatus
  readonly date: PartialDate
  readonly place: CodedPlace | null
  /** The place is a whole state, which a town in it says more exactly. */
  readonly isPlaceState: boolean
  /** The state visited, where its name or capital stood; it hosts. */
  readonly host: { readonly country: string; readonly span: Span } | null
  readonly participants: readonly { readonly actor: string; readonly role: ParticipantRole }[]
  /** Who tells of it, where somebody is named for that. */
  readonly teller: string | null
  readonly sentence: number
  readonly evidence: readonly Span[]
  /** Named by a noun without a verb of its own: surer as a repetition than as news. */
  readonly isNoun: boolean
  /** The date was the sentence's own, not the earlier event's. */
  readonly isDated: boolean
}

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
  for (const sentence of sentences) {
    const triggers = findTriggers(sentence)
    const own = {
      lastPlace: lastPlaceBefore(sentence, mentionsBy),
      mentions: mentionsBy.get(sentence.index) ?? [],
      times: timesBy.get(sentence.index) ?? [],
      isOneAct: triggers.length === 1,
    }
    for (const trigger of triggers) {
      events.push(
        ...eventsAt(text, sentence, trigger, own, events, report).filter(one => !isSaidThere(one, events)),
      )
    }
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
      event.sentence - other.sentence <= 4 &&
      other.participants.some(one => one.actor === event.participants[0]?.actor),
  )
}

/** The last place named in the three sentences before, which "the town" stands for. */
function lastPlaceBefore(
  { index }: Sentence,
  mentionsBy: ReadonlyMap<number, readonly ResolvedMention[]>,
): ResolvedMention | null {
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const place = mentionsBy.get(before)?.findLast(one => one.form === 'place' && !one.isQuoted)
    if (place !== undefined) return place
  }
  return null
}

/** "stormed the town", "clashes in the area": a place named before. */
function isAtThePlace({ tree, words }: Sentence, { predicate }: Trigger): boolean {
  return [...predicate.objects, ...predicate.obliques.map(one => one.at)].some(
    word =>
      /^(town|city|village|area|island|district|province|region|airport|camp|port)$/.test(
        words[word]!.lemma,
      ) &&
      words[word]!.upos === 'NOUN' &&
      tree.under(word, 'det').some(article => /^(the|this|that)$/.test(words[article]!.lower)) &&
      tree.under(word, 'nmod', 'appos').length === 0,
  )
}

/** What events need to know of the whole report. */
export interface ReportFacts {
  /** ISO day. */
  readonly published: string | null
  /** The actor of the state that votes where only "the election" is told of. */
  readonly voters: string | null
  /** Who says "we" in a release, and the state that the author speaks for. */
  readonly author: string | null
  readonly authorsState: string | null
}

interface Surroundings {
  readonly mentions: readonly ResolvedMention[]
  readonly times: readonly TimeExpression[]
  /** The place that the sentences before named last: what "the town" means. */
  readonly lastPlace: ResolvedMention | null
  /** The sentence tells of nothing else, so that whatever time it gives is this act's. */
  readonly isOneAct: boolean
}

/** The event that a trigger tells of; of a journey, one visit for each stop; none where too little is told. */
function eventsAt(
  text: string,
  sentence: Sentence,
  trigger: Trigger,
  own: Surroundings,
  before: readonly FoundEvent[],
  { published, voters, author, authorsState }: ReportFacts,
): FoundEvent[] {
  const clause = findClause(sentence.words, trigger.predicate.verb ?? trigger.verb?.at ?? trigger.from)
  const decided = statusOf(sentence, trigger, clause)
  const told =
    decided === 'happened' ? (isGoingOn(sentence, trigger) ?? trigger.frame.status ?? decided) : decided
  if (told === null) return []
  const status =
    told === 'happened' && isTimetable(sentence, trigger, clause, own, published) ? 'announced' : told
  if (isToldOnce(sentence, trigger, before)) return []
  const found = partiesOf(sentence, trigger, clause, own.mentions)
  const isThere = found.places.length === 0 && own.lastPlace !== null && isAtThePlace(sentence, trigger)
  const parties = isThere ? { ...found, places: [own.lastPlace] } : found
  const named = withAuthor(
    sidesOf(trigger, own.mentions, before) ?? participantsOf(trigger, parties),
    sentence,
    trigger,
    author,
    authorsState,
  )
  // A position is somebody's.
  const isNobodys = trigger.frame.type === 'statement' && !trigger.isNoun && !trigger.predicate.isPassive
  if (isNobodys && !named.some(one => one.role === 'actor')) return []
  const participants =
    named.length > 0
      ? named
      : [...partiesBefore(sentence, trigger, before), ...votersOf(sentence, trigger, voters)]
  const isBare = trigger.isNoun && trigger.verb === null && trigger.predicate.verb === null
  const { isNoun, predicate, frame } = trigger
  const tellsAlone = isNoun || predicate.isPassive || frame.type === 'other'
  const mayBeNobodys = !isBare && tellsAlone && happenings.has(frame.type) && parties.places.length > 0
  if (isBare && !parties.isNamedByNoun && named.length === 0) return []
  if (trigger.frame.goesSomewhere && parties.places.length === 0) return []
  const time = dateOf(sentence, trigger, clause, own, status, before)
  // Who, when, where: an act that lacks a party is one where two of these are told.
  const known = [participants.length > 0, time.isOwn, parties.places.length > 0].filter(one => one).length
  if (
    participants.length < trigger.frame.parties &&
    ((known < 2 && !mayBeNobodys) || isBare || isOfThings(trigger))
  )
    return []
  // "The ministry condemns …": a position in the present tense is taken by the release itself.
  const isTakenHere = trigger.frame.type === 'statement' && trigger.verb?.form === 'present' && !time.isOwn
  const when: typeof time =
    isTakenHere && published !== null
      ? { date: { start: published, end: null, precision: 'day' }, isOwn: true }
      : time
  const stops = parties.places.length === 0 ? [null] : parties.places
  const journey = dateOfStop(stops.at(-1) ?? null, null, own.times, status)
  return stops.map((place, index) => ({
    type: trigger.frame.type,
    status,
    date: dateOfStop(place, stops[index + 1] ?? null, own.times, status) ?? datedOr(when.date, journey),
    place: place === null ? null : { name: place.name, country: place.state },
    isPlaceState: place?.form === 'state',
    host:
      trigger.frame.goesSomewhere && place?.state != null ? { country: place.state, span: place.span } : null,
    participants,
    teller: findTeller(sentence, trigger.predicate, own.mentions),
    sentence: sentence.index,
    evidence: [spanOf(text, sentence.start, sentence.end)],
    isNoun: isBare,
    isDated: when.isOwn,
  }))
}

/** "We urge Georgia", "The United States condemns": in a release, the position is its author's and the state's. */
function withAuthor(
  named: FoundEvent['participants'],
  { words }: Sentence,
  { frame, predicate }: Trigger,
  author: string | null,
  authorsState: string | null,
): FoundEvent['participants'] {
  if (author === null || frame.type !== 'statement') return named
  const isWe = predicate.subjects.some(word => /^(we|i)$/.test(words[word]!.lower))
  const isState =
    authorsState !== null && named.some(one => one.actor === authorsState && one.role === 'actor')
  if (!isWe && !isState) return named
  const others = named.filter(one => one.actor !== author)
  return [{ actor: author, role: 'actor' }, ...others]
}

/** What is told of without those who did it: "a bomb exploded in Mogadishu", "exercises began near Tbilisi". */
const happenings: ReadonlySet<EventType> = new Set([
  'exercise',
  'other',
  'attack',
  'protest',
  'clash',
  'meeting',
])

/** "received 54 per cent of the vote": whom one meets would be named by the object. */
function isOfThings({ isNoun, frame, predicate }: Trigger): boolean {
  return !isNoun && frame.takesObject && !predicate.isPassive && predicate.objects.length > 0
}

/** "Two people were killed": who suffered from the attack or clash that was just told of, and no other act. */
function isToldOnce(
  sentence: Sentence,
  { frame, predicate }: Trigger,
  before: readonly FoundEvent[],
): boolean {
  if (frame.type !== 'attack' || !predicate.isPassive || predicate.subjects.length > 0) return false
  return before.some(
    one => /^(attack|clash|protest|other)$/.test(one.type) && sentence.index - one.sentence <= 2,
  )
}

/** What a verb says of the act that is its object: "announced the meeting", "seeks talks". */
const carried: ReadonlyMap<string, EventStatus> = new Map([
  ...['announce', 'plan', 'schedule', 'expect', 'prepare', 'arrange', 'set'].map(
    verb => [verb, 'announced'] as const,
  ),
  ...['propose', 'suggest', 'offer', 'seek', 'demand', 'request', 'want'].map(
    verb => [verb, 'proposed'] as const,
  ),
  ...['postpone', 'delay', 'suspend', 'reschedule', 'move'].map(verb => [verb, 'postponed'] as const),
  ...['cancel', 'scrap', 'abandon'].map(verb => [verb, 'cancelled'] as const),
])

/** "called off the talks" undoes them, "called an election" plans one. */
function carriedBy({ tree, words }: Sentence, carrier: number): EventStatus | undefined {
  const { lemma } = tree.words[carrier]!
  if (lemma !== 'call') return carried.get(lemma)
  return words.slice(carrier + 1).some(word => word.lower === 'off' && word.head === carrier)
    ? 'cancelled'
    : 'announced'
}

/** A denial is a position that was taken, whatever it denies. */
function statusOf(
  sentence: Sentence,
  trigger: Trigger,
  clause: readonly [number, number],
): EventStatus | null {
  if (isUndone(sentence, trigger)) return null
  const decided = decideStatus(sentence.words, trigger, clause)
  const carrier = trigger.isNoun && trigger.predicate.verb !== null ? trigger.predicate.verb : null
  const byCarrier = carrier === null ? undefined : carriedBy(sentence, carrier)
  const status = decided === 'happened' ? (byCarrier ?? decided) : decided
  const isOfContent = status === 'denied' || status === 'cancelled' || status === 'postponed'
  return trigger.frame.type === 'statement' && isOfContent ? 'happened' : status
}

/** "The visit begins on Thursday", "voters go to the polls on Sunday": the present tense with a day that is to come. */
function isTimetable(
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

/** "have not promised to stop fighting": what hangs from a verb that is denied is not done. */
function isUndone({ tree }: Sentence, { predicate }: Trigger): boolean {
  let at = predicate.verb ?? predicate.at
  while (tree.words[at]!.relation === 'xcomp' && tree.words[at]!.head >= 0) {
    at = tree.words[at]!.head
    if (/^(plan|intend|consider|rule|refuse|want|expect)$/.test(tree.words[at]!.lemma)) return false
    if (tree.words[at]!.lemma === 'fail' || tree.words[at]!.lemma === 'unable') return true
    if (tree.under(at, 'advmod').some(word => /^(not|n't|never)$/.test(tree.words[word]!.lemma))) return true
  }
  return false
}

/** "is on a visit to Ankara", "are in talks": what one is at while the report is written. */
function isGoingOn({ tree, words }: Sentence, { predicate }: Trigger): 'ongoing' | null {
  const { verb, isNoun } = predicate
  const isNow = isNoun && verb !== null && words[verb]!.upos === 'AUX' && tree.has(verb, 'Tense=Pres')
  return isNow ? 'ongoing' : null
}

/** "The election is due in October": the state that votes takes part. */
function votersOf(
  { words }: Sentence,
  { frame, from, to }: Trigger,
  voters: string | null,
): FoundEvent['participants'] {
  const isVote = words
    .slice(from, to)
    .some(word => /^(elections?|referendum|runoff|polls?|by-election)$/.test(word.lower))
  return frame.type === 'other' && isVote && voters !== null ? [{ actor: voters, role: 'actor' }] : []
}

/** "Talks between the two sides will resume": those of the talks, fighting or agreement that was told of last. */
function sidesOf(
  { frame, predicate }: Trigger,
  mentions: readonly ResolvedMention[],
  before: readonly FoundEvent[],
): FoundEvent['participants'] | null {
  if (!sided.has(frame.type)) return null
  const words = [...predicate.subjects, ...predicate.objects, ...predicate.obliques.map(one => one.at)]
  const areSides = mentions.some(
    one =>
      one.form === 'both' &&
      /sides|parties$/i.test(one.name) &&
      words.some(word => one.from <= word && word < one.to),
  )
  const last = areSides
    ? before.findLast(one => sided.has(one.type) && one.participants.length > 1)
    : undefined
  return last?.participants ?? null
}

const sided: ReadonlySet<EventType> = new Set([
  'meeting',
  'negotiation',
  'agreement',
  'ceasefire',
  'clash',
  'call',
])

const families: readonly (readonly EventType[])[] = [
  ['meeting', 'negotiation', 'mediation'],
  ['agreement', 'trade', 'ceasefire'],
  ['visit'],
  ['call'],
]

/** "The meeting took place in Geneva", "the treaty was signed": the parties of the act that was told of last. */
function partiesBefore(
  sentence: Sentence,
  { frame, predicate, from }: Trigger,
  before: readonly FoundEvent[],
): FoundEvent['participants'] {
  const { tree, words } = sentence
  const family = families.find(types => types.includes(frame.type))
  if (family === undefined) return []
  const noun = predicate.isNoun ? predicate.at : predicate.objects[0]
  const article = noun === undefined ? undefined : tree.under(noun, 'det')[0]
  const isDefinite =
    article !== undefined && /^(the|this|that|these|those|another)$/.test(words[article]!.lower)
  const isNext =
    /^(further|next|new|another|second|third|fourth|final)$/.test(words[from - 1]?.lower ?? '') ||
    /^(next|new|second|third|final) /.test(`${words[from]!.lower} `)
  if (!isDefinite && !isNext && words[from - 1]?.lower !== 'the') return []
  const last = before.findLast(one => family.includes(one.type) && sentence.index - one.sentence <= 5)
  return last?.participants ?? []
}

/** By the tree; where it tells too little, by where the names stand. */
function partiesOf(
  sentence: Sentence,
  trigger: Trigger,
  clause: readonly [number, number],
  mentions: readonly ResolvedMention[],
): Parties {
  const byTree = findParties(sentence, trigger, mentions)
  const named = mentions.filter(mention => mention.form !== 'adjective')
  const inLine = findPartiesInLine(sentence, trigger, clause, named)
  const isSomebodys =
    trigger.frame.type !== 'statement' || byTree.subjects.length > 0 || trigger.predicate.isPassive
  const isEnough =
    isSomebodys &&
    participantsOf(trigger, byTree).length >= trigger.frame.parties &&
    (byTree.isNamedByNoun || !trigger.isNoun || trigger.verb !== null || trigger.predicate.verb !== null)
  const { places } = byTree.places.length > 0 ? byTree : inLine
  return isEnough ? { ...byTree, places } : { ...inLine, places }
}

/** A journey's own time, which a list of stops ends with, where nothing nearer is told. */
function datedOr(date: PartialDate, journey: PartialDate | null): PartialDate {
  return date.start === null && journey !== null ? journey : date
}

/** "to Rome on Monday and to Moscow on Tuesday": the time right after a stop of several, before the next one. */
function dateOfStop(
  stop: ResolvedMention | null,
  next: ResolvedMention | null,
  times: readonly TimeExpression[],
  status: EventStatus,
): PartialDate | null {
  const time = times.find(
    one => stop !== null && one.from >= stop.to && one.from - stop.to <= 2 && one.daysFromEvent === null,
  )
  if (time === undefined || (next !== null && time.from > next.from)) return null
  return looksAhead(status) ? time.future : time.past
}

function participantsOf(trigger: Trigger, parties: Parties): FoundEvent['participants'] {
  const { frame } = trigger
  const roles = new Map<string, ParticipantRole>()
  const add = (actors: readonly string[], role: ParticipantRole) => {
    for (const actor of actors) if (!roles.has(actor)) roles.set(actor, role)
  }
  // Of several subjects ("A and B met") the first acts and the others are met.
  const [first, ...others] = parties.subjects
  const isMutual = frame.object === 'counterpart'
  add(first === undefined ? [] : [first], frame.subject)
  add(
    others,
    isMutual && parties.objects.length === 0
      ? 'counterpart'
      : frame.subject === 'actor'
        ? 'participant'
        : frame.subject,
  )
  add(parties.objects, frame.object === 'host' ? 'counterpart' : frame.object)
  return [...roles].map(([actor, role]) => ({ actor, role }))
}

/** The sentence's time nearest to the trigger; for what a sentence tells "during the visit", the day of the visit. */
function dateOf(
  sentence: Sentence,
  trigger: Trigger,
  clause: readonly [number, number],
  { mentions, times, isOneAct }: Surroundings,
  status: EventStatus,
  before: readonly FoundEvent[],
): { date: PartialDate; isOwn: boolean } {
  const inClause = timesOf(sentence, trigger, clause, times)
  const isOpening = (time: TimeExpression) => time.from <= 3 || (isOneAct && times.length === 1)
  const possible = inClause.length > 0 ? inClause : times.filter(isOpening)
  const nearest = possible.toSorted(
    (a, b) => distance(sentence, a, trigger) - distance(sentence, b, trigger),
  )[0]
  if (nearest !== undefined) {
    if (nearest.daysFromEvent !== null) {
      const from = eventCountedFrom(sentence, nearest, mentions, before)
      const day =
        from === null
          ? null
          : shift(from, countedBackwards(sentence, nearest, trigger) * nearest.daysFromEvent)
      return { date: day === null ? unknownDate : { start: day, end: null, precision: 'day' }, isOwn: true }
    }
    const isAhead = looksAhead(status) || isPlannedFor(sentence, nearest)
    return { date: lasting(sentence, trigger, isAhead ? nearest.future : nearest.past), isOwn: true }
  }
  const opening = sentence.words
    .slice(0, 6)
    .map(word => word.lower)
    .join(' ')
  const { form, isPassive } = trigger.verb ?? { form: null, isPassive: false }
  const near = before.findLast(
    event => sentence.index - event.sentence <= 2 && event.date.precision === 'day',
  )
  // "Qatar also welcomed the step": a position on what was just told of, and taken that day.
  if (
    trigger.frame.type === 'statement' &&
    form === 'past' &&
    !isPassive &&
    near !== undefined &&
    !isPerfect(sentence, trigger)
  )
    return { date: near.date, isOwn: false }
  const isDuring =
    /^(during|at|within|in the course of|on the (margins|sidelines) of|there|following|after|upon|at the end of)\b/.test(
      opening,
    ) &&
    /\b(visit|meeting|talks|summit|conversation|trip|call|there|conference|session|consultations|negotiations|signing|ceremony)\b/.test(
      opening,
    )
  const host = before.findLast(event => event.sentence >= sentence.index - 2)
  return isDuring && host !== undefined
    ? { date: host.date, isOwn: false }
    : { date: unknownDate, isOwn: false }
}

/** "cancelled the talks planned for Friday": the Friday to come, though the talks are not. */
function isPlannedFor({ words }: Sentence, time: TimeExpression): boolean {
  return words
    .slice(Math.max(0, time.from - 5), time.from)
    .some(word =>
      /^(planned|scheduled|due|slated|set|expected|upcoming|forthcoming|until|next)$/.test(word.lower),
    )
}

/** "began a five-day visit on Monday": until Friday. */
function lasting({ words }: Sentence, { from, isNoun }: Trigger, date: PartialDate): PartialDate {
  if (!isNoun || date.start === null || date.precision !== 'day' || date.end !== null) return date
  const before = words.slice(Math.max(0, from - 4), from).map(word => word.lower)
  const day = before.indexOf('day')
  const count =
    day > 1 && before[day - 1] === '-' ? (smallNumbers[before[day - 2]!] ?? Number(before[day - 2])) : 1
  return count > 1 && count <= 31 ? { ...date, end: shift(date.start, count - 1) } : date
}

/** "has accused": at some time, whatever was told of before. */
function isPerfect({ tree }: Sentence, { predicate }: Trigger): boolean {
  return tree.under(predicate.at, 'aux').some(word => tree.words[word]!.lemma === 'have')
}

/** "A day prior to Bayramov's visit": the day of the last event told of in which those named after the time took part. */
function eventCountedFrom(
  sentence: Sentence,
  time: TimeExpression,
  mentions: readonly ResolvedMention[],
  before: readonly FoundEvent[],
): string | null {
  const days = before.filter(event => event.date.precision === 'day')
  const kind = kinds.find(([words]) => words.test(after(sentence, time)))?.[1]
  const ofKind = days.filter(event => event.type === kind)
  const dated = ofKind.length > 0 ? ofKind : days
  const named = mentions
    .filter(one => one.from >= time.to && one.from - time.to <= 4)
    .flatMap(one => one.actors)
  const theirs = dated.filter(event => event.participants.some(one => named.includes(one.actor)))
  const visits = theirs.filter(event => event.type === 'visit')
  const last = (named.length > 0 ? (visits[0] ?? theirs.at(-1)) : undefined) ?? dated.at(-1)
  return last?.date.start ?? null
}

/** "cut ties on 15 December, a day after the president met him": counted from the clause before, the meeting comes first. */
function countedBackwards({ tree }: Sentence, time: TimeExpression, { predicate }: Trigger): 1 | -1 {
  const verb = predicate.verb ?? predicate.at
  const isAfterTime = verb > time.to && /^(advcl|acl)/.test(tree.words[tree.clauseOf(verb)]!.relation)
  return isAfterTime && time.from > 3 ? -1 : 1
}

const kinds: readonly (readonly [RegExp, EventType])[] = [
  [/visit|trip/, 'visit'],
  [/meeting|talks|summit/, 'meeting'],
  [/call|conversation/, 'call'],
]

/** The few words after a time, which name what it is counted from. */
function after({ words }: Sentence, time: TimeExpression): string {
  return words
    .slice(time.to, time.to + 6)
    .map(word => word.lower)
    .join(' ')
}

/** The times under the act's own noun, "the meeting on Friday"; else those of its clause. */
function timesOf(
  { tree }: Sentence,
  { predicate, isNoun }: Trigger,
  clause: readonly [number, number],
  times: readonly TimeExpression[],
): readonly TimeExpression[] {
  const topOf = (time: TimeExpression) => tree.topOf(time.from, time.to)
  const isOfRelative = (time: TimeExpression) => {
    const above = [topOf(time), ...tree.above(topOf(time))]
    const own = above.indexOf(predicate.verb ?? predicate.at)
    return above.slice(0, own < 0 ? undefined : own).some(word => /^acl/.test(tree.words[word]!.relation))
  }
  const own = times.filter(time => isNoun && tree.isWithin(topOf(time), predicate.at) && !isOfRelative(time))
  if (own.length > 0) return own
  // Not what is said of something else: "the agreement initialled in August has not been signed".
  const verb = predicate.verb ?? predicate.at
  const clauseHead = tree.clauseOf(verb)
  const ofClause = times.filter(time => tree.clauseOf(topOf(time)) === clauseHead)
  if (ofClause.length > 0) return ofClause
  // "The US, which has deployed warships, struck a boat on Saturday": not what is said of the clause around.
  const isOfOuter = (time: TimeExpression) =>
    tree.words[clauseHead]!.relation === 'acl:relcl' && !tree.isWithin(topOf(time), clauseHead)
  return times.filter(
    time => time.from >= clause[0] && time.from < clause[1] && !isOfRelative(time) && !isOfOuter(time),
  )
}

/** In words; "met today and will meet again on Friday" keeps each verb with the day on its side of the "and". */
function distance({ words }: Sentence, time: TimeExpression, trigger: Trigger): number {
  const [from, to] = time.from >= trigger.to ? [trigger.to, time.from] : [time.to, trigger.from]
  const isJoined = words.slice(from, to).some(word => word.lower === 'and')
  return Math.abs(to - from) + (time.from >= trigger.to ? 0 : 1) + (isJoined ? 10 : 0)
}
