import { useState } from 'react'
import type { ReportAnswer } from '../../src/newsroom/answers.ts'
import type { EventFacts } from '../../src/record/event-facts.ts'
import type { Proposal } from '../../src/record/proposal.ts'
import type { ProposalToAdd } from '../requests/newsroom-api.ts'
import { useKeys } from '../shell/use-keys.ts'
import { eventChoices } from './event-choices.ts'
import { opinionsLast } from './newer-proposals.ts'
import type { CardMode } from './proposal-card.tsx'
import { type DecisionMore, useDecisions } from './use-decisions.ts'

/** The state of a review: what is shown and selected, what is being done with it, and the keys that do it. */
export function useReview(
  report: ReportAnswer,
  mayDecide: boolean,
  isShown: (proposal: Proposal) => boolean,
  showKeys: () => void,
  begin: (kind: Proposal['kind']) => void,
) {
  const decisions = useDecisions(report.proposals, report.events)
  const { decide } = decisions
  const proposals = opinionsLast(decisions.proposals)
  const [chosen, setChosen] = useState<string | null>(() => firstOpen(report.proposals)?.id ?? null)
  const [mode, setMode] = useState<CardMode>('read')
  const [eventChosen, setEventChosen] = useState<Readonly<Record<string, string | null>>>({})
  const [lastDecided, setLastDecided] = useState<string | null>(null)
  // The selected one stays in sight after it was decided, whatever the filter says.
  const shown = proposals.filter(one => isShown(one) || one.id === chosen)
  const selected = proposals.find(one => one.id === chosen) ?? null

  const select = (id: string) => {
    setMode('read')
    setChosen(id)
  }
  const step = (by: 1 | -1) => {
    const at = shown.findIndex(one => one.id === chosen)
    const next = shown[at === -1 ? 0 : at + by]
    if (next !== undefined) select(next.id)
  }
  const eventFor = (proposal: Proposal): string | null => {
    if (proposal.kind === 'statement') return null
    if (proposal.state !== 'open') return proposal.eventId
    const made = eventChosen[proposal.id]
    return made === undefined ? (eventChoices(proposal, report.confirmedEarlier)[0]?.eventId ?? null) : made
  }
  const after = (proposal: Proposal, isStored: boolean) => {
    if (!isStored) return
    setLastDecided(proposal.id)
    setMode('read')
    const place = proposals.findIndex(one => one.id === proposal.id)
    const next = firstOpen([...proposals.slice(place + 1), ...proposals.slice(0, place)])
    if (next !== undefined) setChosen(next.id)
  }
  const accept = async (proposal: Proposal) =>
    after(proposal, await decide(proposal, 'accept', { eventId: eventFor(proposal) }))
  const undo = async (proposal: Proposal) => {
    if (await decide(proposal, 'reopen')) select(proposal.id)
  }
  const review = {
    ...decisions,
    proposals,
    shown,
    selected: chosen,
    mode,
    setMode,
    select,
    eventFor,
    /** What the record holds of the event that a decided proposal is part of. */
    recordedOf: (proposal: Proposal): EventFacts | null =>
      proposal.kind === 'event' ? (decisions.events.get(proposal.eventId ?? '') ?? null) : null,
    chooseEvent: (id: string, eventId: string | null) =>
      setEventChosen(before => ({ ...before, [id]: eventId })),
    accept,
    undo,
    correct: async (proposal: Proposal, more: DecisionMore) =>
      after(proposal, await decide(proposal, 'correct', { eventId: eventFor(proposal), ...more })),
    /** Adds what the coder missed, and shows it. */
    addOwn: async (proposed: ProposalToAdd['proposed'], note: string | null): Promise<boolean> => {
      const { revisionHash } = report.article
      const proposal = await decisions.add({ revisionHash, proposed, note })
      if (proposal === null) return false
      // Where the record may hold it already, it waits for the choice.
      if (proposal.state !== 'open') setLastDecided(proposal.id)
      select(proposal.id)
      return true
    },
    reject: async (proposal: Proposal, note: string) =>
      after(proposal, await decide(proposal, 'reject', { note })),
    /** One after the other, so that the record sees them in the text's order; stops at the first that fails. */
    acceptAll: async (all: readonly Proposal[]) => {
      for (const proposal of all) {
        if (!(await decide(proposal, 'accept', { eventId: eventFor(proposal) }))) return
      }
    },
  }

  const onOpen = (act: (proposal: Proposal) => void) => () => {
    if (mayDecide && selected?.state === 'open' && mode === 'read') act(selected)
  }
  const undoOne = () => {
    const last = proposals.find(one => one.id === lastDecided)
    const one = selected !== null && selected.state !== 'open' ? selected : last
    if (mayDecide && one !== undefined && one.state !== 'open') void undo(one)
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: onOpen(proposal => void accept(proposal)),
    c: onOpen(() => setMode('correct')),
    r: onOpen(() => setMode('reject')),
    u: undoOne,
    n: () => mayDecide && begin('event'),
    s: () => mayDecide && begin('statement'),
    '?': showKeys,
  })
  return review
}

function firstOpen(proposals: readonly Proposal[]): Proposal | undefined {
  return proposals.find(one => one.state === 'open')
}
