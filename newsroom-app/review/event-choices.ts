import type { EventFacts } from '../../src/record/event-facts.ts'
import { eventTitle } from '../../src/record/event-title.ts'
import type { EventProposal } from '../../src/record/proposal.ts'

/** An event of the record that a proposal can be attached to. */
export interface EventChoice {
  readonly eventId: string
  /** How it stands to this proposal: another report of it, or what became of what it announced. */
  readonly stands: 'earlier' | 'same' | 'followUp'
  readonly title: string
  readonly reasons: readonly string[]
}

/** The events that an undecided proposal may tell of again, the likeliest first; none when it looks new. */
export function eventChoices(proposal: EventProposal, earlier: readonly EventFacts[]): EventChoice[] {
  if (proposal.state !== 'open') return []
  const fromEarlier = earlier
    .filter(event => isLike(proposal, event))
    .map(event => ({
      eventId: event.id,
      stands: 'earlier' as const,
      title: eventTitle(event),
      reasons: [],
    }))
  const { match } = proposal
  if (match === null) return fromEarlier
  const stands = match.relation === 'same' ? 'same' : 'followUp'
  const { eventId, title, reasons } = match
  return [...fromEarlier, { eventId, stands, title, reasons }]
}

/** The same type and somebody in common: what an editor would compare. */
function isLike({ claim }: EventProposal, event: EventFacts): boolean {
  const names = new Set(event.participants.flatMap(({ actor }) => [actor.name, ...actor.spellings]))
  return (
    event.type === claim.type &&
    event.date.start === claim.date.start &&
    claim.participants.some(({ actor }) => names.has(actor.name))
  )
}
