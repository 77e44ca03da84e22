import { daysCovered, type PartialDate } from '../basics/partial-date.ts'
import { shift } from './count-days.ts'
import type { FoundEvent } from './found-event.ts'
import {
  type Actors,
  hasTarget,
  isDoneFor,
  isOneShooting,
  isSameAct,
  isSameStay,
  isStateOrBody,
  undone,
} from './same-act.ts'
import { isNamedAfter, isToldByKind } from './told-by-kind.ts'
import { isTakenUp, isToldInTwo } from './told-in-two.ts'
import { isOfSameCrowd, isToldOfSamePeople } from './told-of-same-people.ts'

/** Found events with those that tell of one act made one: all its evidence, the fullest of each datum. */
export function mergeEvents(
  found: readonly FoundEvent[],
  actors: Actors = new Map(),
  published: string | null = null,
): FoundEvent[] {
  const merged: FoundEvent[] = []
  for (const event of found) {
    const at = merged.findIndex(
      other =>
        (isSameAct(other, event, actors) ||
          isOneShooting(other, event, actors) ||
          isToldInTwo(other, event, actors) ||
          isToldByKind(other, event, actors) ||
          isNamedAfter(other, event, actors) ||
          isToldOfSamePeople(other, event, actors) ||
          isOfSameCrowd(other, event, actors) ||
          isTakenUp(other, event, merged) ||
          isSameStay(other, event)) &&
        !isOfLongAgo(event, other, published),
    )
    const theirs = at >= 0 ? -1 : merged.findIndex(other => isDoneFor(other, event, actors))
    if (at >= 0) {
      // "A suicide bomber": one of those who were named.
      const isOfKind =
        isToldByKind(merged[at]!, event, actors) ||
        (isToldOfSamePeople(merged[at]!, event, actors) && hasTarget(merged[at]!)) ||
        (isOfSameCrowd(merged[at]!, event, actors) && merged[at]!.participants.length > 0)
      const again = isOfKind ? { ...event, participants: [] } : event
      merged[at] = unite(merged[at]!, again, isLegOf(event, merged[at]!, merged))
    } else if (theirs >= 0) {
      const both = unite(merged[theirs]!, event)
      merged[theirs] = {
        ...both,
        participants: both.participants.filter(one => !isStateOrBody(one.actor, actors)),
      }
    } else if (stands(event, merged)) merged.push(event)
  }
  return merged
}

/** "arrived in Tbilisi. … visited Georgia in October 2023": news, and what was done months before it. */
function isOfLongAgo(event: FoundEvent, news: FoundEvent, published: string | null): boolean {
  if (
    published === null ||
    event.isNoun ||
    news.isNoun ||
    !/^(visit|meeting|call|agreement)$/.test(event.type)
  )
    return false
  const days = daysCovered(event.date)
  const isOld = days !== null && days.last < shift(published, -oldNews)
  return isOld && news.date.start === null && !news.isBefore && event.sentence > news.sentence
}

/** What a report tells without a day was done so many days before it at most. */
const oldNews = 45

const exactness = { day: 3, month: 2, year: 1, unknown: 0 }

/** "to Astana, Tashkent and New Delhi from February 28 to March 3", then "On March 1 he will travel to New Delhi": its own day. */
function isLegOf(leg: FoundEvent, trip: FoundEvent, merged: readonly FoundEvent[]): boolean {
  const isOneOfSeveral = merged.some(
    other =>
      other !== trip &&
      other.type === 'visit' &&
      other.sentence === trip.sentence &&
      other.date.start === trip.date.start,
  )
  return trip.type === 'visit' && trip.date.end !== null && leg.date.precision === 'day' && isOneOfSeveral
}

function unite(a: FoundEvent, b: FoundEvent, isDatedByLeg = false): FoundEvent {
  const isDatedByOther =
    isDatedByLeg || exactness[b.date.precision] > exactness[a.date.precision] || isLonger(b.date, a.date)
  const date = isDatedByOther ? b.date : a.date
  const isPlacedByOther = a.place === null || (b.place !== null && isLessExact(a, b))
  const participants = [
    ...a.participants,
    ...b.participants.filter(one => !a.participants.some(other => other.actor === one.actor)),
  ]
  const evidence = [
    ...a.evidence,
    ...b.evidence.filter(span => !a.evidence.some(other => other.start === span.start)),
  ]
  const status =
    undone.includes(b.status) || (a.isNoun && !b.isNoun && !undone.includes(a.status)) ? b.status : a.status
  return {
    ...a,
    status,
    date,
    participants,
    evidence,
    // Whoever takes part tells of it only where nobody else does.
    teller:
      [a.teller, b.teller].find(one => one !== null && !participants.some(({ actor }) => actor === one)) ??
      a.teller ??
      b.teller,
    ...placeOf(isPlacedByOther ? b : a),
    reasons: {
      type: a.reasons.type,
      status: status === a.status ? a.reasons.status : b.reasons.status,
      date: isDatedByOther ? b.reasons.date : a.reasons.date,
      place: isPlacedByOther ? b.reasons.place : a.reasons.place,
      participants: new Map([...b.reasons.participants, ...a.reasons.participants]),
    },
    host: a.host ?? b.host,
    isNoun: a.isNoun && b.isNoun,
    isDated: a.isDated || b.isDated,
    isBefore: a.isBefore && b.isBefore,
    isPerfect: a.isPerfect && b.isPerfect,
    isBesides: a.isBesides || b.isBesides,
    isAnother: a.isAnother,
    takesUp: a.takesUp,
    isVote: a.isVote || b.isVote,
  }
}

/** A state, or "northern Mali", where the other is told to have been in a town. */
function isLessExact(a: FoundEvent, b: FoundEvent): boolean {
  if (b.isPlaceState) return false
  return a.isPlaceState || (partOfState.test(a.place?.name ?? '') && !partOfState.test(b.place?.name ?? ''))
}

/** "northern Mali", "central Mali". */
const partOfState = /^(?:the )?(?:north|south|east|west|central|(?:north|south)-?(?:east|west))(?:ern)? /i

/** "arrived on Tuesday on a three-day visit": the time that has an end says more. */
function isLonger(one: PartialDate, other: PartialDate): boolean {
  return one.start !== null && one.start === other.start && one.end !== null && other.end === null
}

function placeOf({ place, isPlaceState }: FoundEvent): Pick<FoundEvent, 'place' | 'isPlaceState'> {
  return { place, isPlaceState }
}

/** What only a noun names, with neither day nor place, is a mention of a situation rather than an event. */
function stands(event: FoundEvent, before: readonly FoundEvent[]): boolean {
  if (event.isOnlyAgain) return false
  if (!event.isNoun || event.isDated) return true
  const isRepeated = before.some(
    other =>
      other.type === event.type &&
      // "her visit to Paris, Brussels and Warsaw": to each of them.
      !(event.type === 'visit' && event.host?.country !== other.host?.country) &&
      event.participants.every(mine => other.participants.some(one => mine.actor === one.actor)),
  )
  if (isRepeated) return false
  const isPutOff = event.status === 'postponed' || event.status === 'cancelled' || event.status === 'denied'
  // "his recent visit to Baku"
  if (event.type === 'visit' && event.host !== null && event.participants.length > 0) return true
  const { length } = event.participants
  // A call has no place that would tell of it.
  if (event.type === 'call' && length > 1) return true
  // "During his meeting with Mr. Widodo": whose it was is told by its own words.
  if (event.type === 'meeting' && length === 2 && event.status === 'happened') return true
  return isPutOff || (length > 0 && event.place !== null) || (length > 1 && event.status !== 'happened')
}
