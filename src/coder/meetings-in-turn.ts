import type { PartialDate } from '../basics/partial-date.ts'
import type { EventStatus } from './coding.ts'
import { looksAhead } from './decide-status.ts'
import type { FoundEvent } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { TimeExpression } from './time-expression.ts'
import type { Trigger } from './trigger.ts'

/** One of several meetings that a verb tells of: who was at it, where, and on which day. */
export interface MeetingInTurn {
  readonly participants: FoundEvent['participants']
  readonly date: PartialDate
  /** The town told beside it, if any. */
  readonly place?: ResolvedMention
}

/** "met with the president on 28 June, and with the speaker on 29 June": a meeting with each, on a day of its own; else null. */
export function meetingsInTurn(
  { tree, words }: Sentence,
  { frame, isNoun, predicate }: Trigger,
  participants: FoundEvent['participants'],
  mentions: readonly ResolvedMention[],
  times: readonly TimeExpression[],
  status: EventStatus,
): MeetingInTurn[] | null {
  if (isNoun || !/^(meeting|call)$/.test(frame.type) || times.length < 2) return null
  const beginnings = predicate.obliques
    .filter(one => one.preposition === 'with')
    .map(one => one.at)
    .flatMap(at => tree.under(at, 'case').find(word => words[word]!.lower === 'with') ?? [])
    .toSorted((a, b) => a - b)
  if (beginnings.length < 2) return null
  const groups = beginnings.map((first, index) => {
    const end = beginnings[index + 1] ?? words.length
    const time = times.find(one => one.from > first && one.from < end)
    const met = mentions.filter(one => one.from > first && one.from < end).flatMap(one => one.actors)
    const place = mentions.find(
      one =>
        one.from > first &&
        one.from < end &&
        /^(place|capital)$/.test(one.form) &&
        /^(in|at)$/.test(words[one.from - 1]?.lower ?? ''),
    )
    return { time, met, place: place ?? null }
  })
  const others = (group: (typeof groups)[number]) =>
    groups.filter(one => one !== group).flatMap(one => one.met)
  const turns = groups.flatMap(group => {
    const date = looksAhead(status) ? group.time?.future : group.time?.past
    const own = participants.filter(
      ({ actor, role }) => role === 'actor' || group.met.includes(actor) || !others(group).includes(actor),
    )
    const isWhole = date?.precision === 'day' && own.some(one => one.role !== 'actor')
    return isWhole
      ? [{ participants: own, date, ...(group.place === null ? {} : { place: group.place }) }]
      : []
  })
  return turns.length === groups.length ? turns : null
}
