import { useRef, useState } from 'react'
import type { DecisionConflict } from '../../src/newsroom/answers.ts'
import type { EventClaim, StatementClaim } from '../../src/record/claim.ts'
import type { EventFacts } from '../../src/record/event-facts.ts'
import type { Proposal, Verdict } from '../../src/record/proposal.ts'
import { AskError } from '../requests/ask.ts'
import { addProposal, decideProposal, type ProposalToAdd } from '../requests/newsroom-api.ts'
import { newerProposals } from './newer-proposals.ts'

/** What goes with a verdict. */
export interface DecisionMore {
  readonly claim?: EventClaim | StatementClaim
  readonly eventId?: string | null
  readonly note?: string
}

export interface DecisionNews {
  readonly tone: 'plain' | 'bad'
  readonly message: string
}

/** The proposals with every decision that was made here, each stored before it is shown. */
export function useDecisions(start: readonly Proposal[], startEvents: readonly EventFacts[]) {
  const [proposals, setProposals] = useState(start)
  const [events, setEvents] = useState(() => new Map(startEvents.map(event => [event.id, event])))
  const underWay = useRef(new Set<string>())
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set())
  const [news, setNews] = useState<DecisionNews | null>(null)
  const put = (changed: Proposal) =>
    setProposals(before => before.map(one => (one.id === changed.id ? changed : one)))

  /** Whether it was stored. What somebody else decided meanwhile is shown instead. */
  const decide = async (proposal: Proposal, verdict: Verdict, more: DecisionMore = {}): Promise<boolean> => {
    // A key pressed twice comes faster than the screen is drawn: what is under way is known at once.
    if (underWay.current.has(proposal.id)) return false
    underWay.current.add(proposal.id)
    setBusy(new Set(underWay.current))
    setNews(null)
    try {
      const decision = { decisionsSeen: proposal.decisions, verdict, ...more }
      const { proposal: decided, event } = await decideProposal(proposal.id, decision)
      if (event !== null) setEvents(before => new Map(before).set(event.id, event))
      put(decided)
      return true
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      if (error.code === 'decided-meanwhile') put((error.answer as DecisionConflict).proposal)
      setNews({ tone: 'bad', message: error.message })
      return false
    } finally {
      underWay.current.delete(proposal.id)
      setBusy(new Set(underWay.current))
    }
  }
  /** What the coder missed, accepted as it is given; null where it could not be stored. */
  const add = async (own: ProposalToAdd): Promise<Proposal | null> => {
    if (underWay.current.has('new')) return null
    underWay.current.add('new')
    setBusy(new Set(underWay.current))
    setNews(null)
    try {
      const { proposal, event } = await addProposal(own)
      if (event !== null) setEvents(before => new Map(before).set(event.id, event))
      setProposals(before => [...before, proposal])
      return proposal
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      setNews({ tone: 'bad', message: error.message })
      return null
    } finally {
      underWay.current.delete('new')
      setBusy(new Set(underWay.current))
    }
  }
  /** Takes in what the newsroom has by now: proposals that came, and what others decided. */
  const takeIn = (read: readonly Proposal[], readEvents: readonly EventFacts[]) => {
    setProposals(before => newerProposals(before, read))
    setEvents(before => new Map([...before, ...readEvents.map(event => [event.id, event] as const)]))
  }
  return { proposals, events, busy, news, setNews, decide, add, takeIn }
}
