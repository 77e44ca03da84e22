import { useEffect, useMemo, useRef, useState } from 'react'
import type { DecisionConflict, ReportAnswer } from '../../src/newsroom/answers.ts'
import type { EventFacts } from '../../src/record/event-facts.ts'
import type { Proposal, Verdict } from '../../src/record/proposal.ts'
import { AskError } from '../requests/ask.ts'
import { decideProposal } from '../requests/newsroom-api.ts'
import { eventChoices } from '../review/event-choices.ts'
import { newerProposals } from '../review/newer-proposals.ts'
import type { CardMode } from '../review/proposal-card.tsx'
import type { DecisionMore } from '../review/use-decisions.ts'
import type { PreviewState } from '../writing/use-coded-preview.ts'
import { type Remembered, rememberProposals } from './remembered.ts'

interface MemoryParts {
  /** The report as it is saved; null for one that is not. */
  readonly report: ReportAnswer | null
  readonly preview: PreviewState
  /** Saves what is written, so that a proposal of new words can be decided; null where it could not be. */
  readonly saveFirst: () => Promise<ReportAnswer | null>
}

/** The proposals beside the text, which of them is selected, and what is decided of them. */
export function useMemory({ report, preview, saveFirst }: MemoryParts) {
  const [stored, setStored] = useState<readonly Proposal[]>(report?.proposals ?? [])
  const [events, setEvents] = useState<ReadonlyMap<string, EventFacts>>(() => eventsOf(report))
  useEffect(() => {
    setStored(before => newerProposals(before, report?.proposals ?? []))
    setEvents(before => new Map([...before, ...eventsOf(report)]))
  }, [report])
  const read = preview.state === 'ready' ? preview.preview : null
  const proposals = useMemo(() => rememberProposals(read, stored), [read, stored])
  const [chosen, setChosen] = useState<string | null>(null)
  const [mode, setMode] = useState<CardMode>('read')
  const [eventChosen, setEventChosen] = useState<Readonly<Record<string, string | null>>>({})
  const [lastDecided, setLastDecided] = useState<string | null>(null)
  const [news, setNews] = useState<string | null>(null)
  const [busy, setBusy] = useState<string | null>(null)
  const isBusy = useRef(false)
  const selected = proposals.find(one => one.key === chosen) ?? proposals.find(isOpen) ?? null

  const select = (key: string) => {
    setMode('read')
    setChosen(key)
  }
  const step = (by: 1 | -1) => {
    const at = proposals.findIndex(one => one.key === selected?.key)
    const next = proposals[at === -1 ? 0 : at + by]
    if (next !== undefined) select(next.key)
  }
  const eventFor = ({ key, shown }: Remembered): string | null => {
    if (shown.kind === 'statement') return null
    if (shown.state !== 'open') return shown.eventId
    const made = eventChosen[key]
    return made === undefined
      ? (eventChoices(shown, report?.confirmedEarlier ?? [])[0]?.eventId ?? null)
      : made
  }
  const put = (changed: Proposal) =>
    setStored(before => before.map(one => (one.id === changed.id ? changed : one)))

  const storedOf = async (one: Remembered): Promise<Proposal | null> => {
    if (one.stored !== null) return one.stored
    const saved = await saveFirst()
    if (saved === null) return null
    return rememberProposals(null, saved.proposals).find(other => other.key === one.key)?.stored ?? null
  }
  /** Whether it was stored. */
  const decide = async (one: Remembered, verdict: Verdict, more: DecisionMore = {}): Promise<boolean> => {
    // A key pressed twice comes faster than the screen is drawn.
    if (isBusy.current) return false
    isBusy.current = true
    setBusy(one.key)
    setNews(null)
    try {
      const proposal = await storedOf(one)
      if (proposal === null) return false
      const decision = { decisionsSeen: proposal.decisions, verdict, ...more }
      const { proposal: decided, event } = await decideProposal(proposal.id, decision)
      if (event !== null) setEvents(before => new Map(before).set(event.id, event))
      put(decided)
      setLastDecided(one.key)
      setMode('read')
      return true
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      if (error.code === 'decided-meanwhile') put((error.answer as DecisionConflict).proposal)
      setNews(error.message)
      return false
    } finally {
      isBusy.current = false
      setBusy(null)
    }
  }
  const goOn = ({ key }: Remembered) => {
    const place = proposals.findIndex(one => one.key === key)
    const next = [...proposals.slice(place + 1), ...proposals.slice(0, place)].find(isOpen)
    setChosen(next?.key ?? key)
  }
  const decideAndGoOn = async (one: Remembered, verdict: Verdict, more?: DecisionMore) => {
    if (await decide(one, verdict, more)) goOn(one)
  }
  return {
    proposals,
    selected,
    mode,
    setMode,
    news,
    busy,
    select,
    step,
    eventFor,
    recordedOf: ({ shown }: Remembered): EventFacts | null =>
      shown.kind === 'event' ? (events.get(shown.eventId ?? '') ?? null) : null,
    chooseEvent: (key: string, eventId: string | null) =>
      setEventChosen(before => ({ ...before, [key]: eventId })),
    accept: (one: Remembered) => decideAndGoOn(one, 'accept', { eventId: eventFor(one) }),
    correct: (one: Remembered, more: DecisionMore) =>
      decideAndGoOn(one, 'correct', { eventId: eventFor(one), ...more }),
    reject: (one: Remembered, note: string) => decideAndGoOn(one, 'reject', { note }),
    undo: async (one: Remembered) => {
      if (await decide(one, 'reopen')) select(one.key)
    },
    lastDecided: proposals.find(one => one.key === lastDecided) ?? null,
    /** One after the other, so that the record sees them in the text's order; stops at the first that fails. */
    acceptAll: async (all: readonly Remembered[]) => {
      for (const one of all) if (!(await decide(one, 'accept', { eventId: eventFor(one) }))) return
    },
  }
}

export type Memory = ReturnType<typeof useMemory>

export function isOpen({ shown }: Remembered): boolean {
  return shown.state === 'open'
}

function eventsOf(report: ReportAnswer | null): ReadonlyMap<string, EventFacts> {
  return new Map((report?.events ?? []).map(event => [event.id, event]))
}
