import type { FoundEvent } from './found-event.ts'
import type { Sentence } from './read-sentences.ts'

/** What is said in a call or meeting that was just told of is its topic, and no formal position besides. */
export function isSaidThere(
  event: FoundEvent,
  before: readonly FoundEvent[],
  furthest: number,
  isShown: boolean,
  isOfTalk = false,
): boolean {
  const isPosition = event.type === 'statement' || (event.type === 'announcement' && isShown)
  // "noted that the king had sent him a letter": what one of them recalls, and neither when nor where it was.
  const isRecalled =
    recalled.has(event.type) &&
    event.teller !== null &&
    !event.isDated &&
    event.place === null &&
    event.status === 'happened'
  if (!isPosition && !isRecalled) return false
  // "The ministry welcomed the visit": of it, and not at it.
  if (isPosition && event.signs.includes('word welcome') && isOfTalk) return false
  return before.some(other => {
    const isThere = (actor: string | null | undefined) => other.participants.some(one => one.actor === actor)
    return (
      (other.type === 'call' || other.type === 'meeting' || isPresentation(other)) &&
      other.status === 'happened' &&
      // "speaking after talks with his colleague, he regretted"
      !(other.isNoun && other.sentence === event.sentence && other.type !== 'call') &&
      event.sentence - other.sentence <= furthest &&
      // "met on 20 July" and "condemned the attack on 25 July"
      !(event.isDated && event.date.end === null && areOtherDays(event.date, other.date)) &&
      ((isPosition && isThere(event.participants[0]?.actor)) ||
        (isRecalled && event.sentence > other.sentence && isThere(event.teller)))
    )
  })
}

/** "received the credentials of the ambassador": a head of state speaks with whoever presents them. */
function isPresentation({ type, participants, signs }: FoundEvent): boolean {
  return (
    type === 'ceremony' &&
    participants.length > 1 &&
    signs.some(sign => /^word (receive|accept|present|hand)$/.test(sign))
  )
}

/** What people in a talk remind each other of. */
const recalled: ReadonlySet<FoundEvent['type']> = new Set([
  ...(['statement', 'call', 'meeting', 'negotiation', 'announcement', 'agreement'] as const),
])

/** "Iran condemned the blast. In a call on Monday its minister condemned it": what the lead told was said there. */
export function dropTold(
  events: FoundEvent[],
  said: FoundEvent,
  sentences: readonly Sentence[],
  verb: string,
): void {
  const at = events.findIndex(
    one =>
      one.type === 'statement' &&
      !one.isDated &&
      said.sentence > one.sentence &&
      said.sentence - one.sentence <= 2 &&
      one.participants[0]?.actor === said.participants[0]?.actor &&
      sentences[one.sentence]!.words.some(word => word.lemma === verb && word.upos === 'VERB'),
  )
  if (at >= 0) events.splice(at, 1)
}

function areOtherDays(a: FoundEvent['date'], b: FoundEvent['date']): boolean {
  const areDays = a.precision === 'day' && b.precision === 'day' && a.start !== null && b.start !== null
  return areDays && (a.start! > (b.end ?? b.start!) || (a.end ?? a.start!) < b.start!)
}
