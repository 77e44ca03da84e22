import type { FoundEvent } from './found-event.ts'

/** At most so many sentences apart. */
const furthest = 4

/**
 * Without the votes by which a decision was taken that was just told of: "The council approved the mission. The council voted 13 in favour
 * of the resolution."
 */
export function withoutVotesToldAgain(events: readonly FoundEvent[]): FoundEvent[] {
  return events.filter(
    (event, at) => !(isTally(event) && events.slice(0, at).some(one => isDecidedBy(one, event))),
  )
}

function isTally({ type, status, isDated, isVote, signs }: FoundEvent): boolean {
  return type === 'other' && status === 'happened' && !isDated && !isVote && signs.includes('word vote')
}

function isDecidedBy(decision: FoundEvent, vote: FoundEvent): boolean {
  const isNear = vote.sentence > decision.sentence && vote.sentence - decision.sentence <= furthest
  const isDecision = /^(announcement|sanction|legal|deployment|agreement|statement)$/.test(decision.type)
  return (
    isNear &&
    isDecision &&
    decision.status === 'happened' &&
    vote.participants.length > 0 &&
    vote.participants.every(one =>
      decision.participants.some(other => other.actor === one.actor && other.role === 'actor'),
    )
  )
}
