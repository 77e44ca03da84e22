import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { WaitingAnswer } from '../../src/newsroom/answers.ts'
import type { WaitingProposal } from '../../src/record/browse/open-proposals.ts'
import type { Proposal } from '../../src/record/proposal.ts'
import { eventChoices } from '../review/event-choices.ts'
import { evidenceOf } from '../review/evidence-of.ts'
import { type CardMode, ProposalCard } from '../review/proposal-card.tsx'
import { type DecisionMore, useDecisions } from '../review/use-decisions.ts'
import { Notice } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { useKeys } from '../shell/use-keys.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { EvidenceInContext } from './evidence-in-context.tsx'

const say = sayer('record', record)

/** A page of proposals that wait, each with its words in their paragraph, decided by the keys of the review. */
export function WaitingDesk({ answer, goOn }: { answer: WaitingAnswer; goOn: () => void }) {
  const { may } = useSession()
  const mayDecide = may('decide proposals')
  const desk = useWaiting(answer.waiting, mayDecide)
  const { proposals, selected } = desk
  const open = proposals.filter(one => one.state === 'open').length
  if (answer.waiting.length === 0) return <p className="empty">{say('waiting.none')}</p>
  const left = Math.max(answer.count - (proposals.length - open), 0)
  return (
    <>
      <p role="status">
        {say(answer.count >= 1000 ? 'waiting.many' : 'waiting.count', { count: left })}{' '}
        {mayDecide ? <span className="hint">{say('waiting.keys')}</span> : null}
      </p>
      {desk.news === null ? null : <Notice tone={desk.news.tone}>{desk.news.message}</Notice>}
      <h2 className="unseen">{say('waiting.list')}</h2>
      <ol className="proposals waiting" ref={desk.list}>
        {proposals.map((proposal, place) => (
          <ProposalCard
            key={proposal.id}
            proposal={proposal}
            earlier={[]}
            recorded={proposal.kind === 'event' ? (desk.events.get(proposal.eventId ?? '') ?? null) : null}
            isSelected={proposal.id === selected}
            isBusy={desk.busy.has(proposal.id)}
            mode={proposal.id === selected ? desk.mode : 'read'}
            mayDecide={mayDecide}
            chosenEvent={desk.eventFor(proposal)}
            chooseEvent={eventId => desk.chooseEvent(proposal.id, eventId)}
            select={() => desk.select(proposal.id)}
            setMode={desk.setMode}
            accept={() => void desk.accept(proposal)}
            correct={more => void desk.correct(proposal, more)}
            reject={note => void desk.reject(proposal, note)}
            undo={() => void desk.decide(proposal, 'reopen')}
            context={<Whence waiting={answer.waiting[place]!} isWhole={proposal.id === selected} />}
          />
        ))}
      </ol>
      {answer.next === null && open > 0 ? null : (
        <p>
          <button type="button" onClick={goOn} className={open === 0 ? 'primary' : undefined}>
            {say('waiting.next')}
          </button>
        </p>
      )}
    </>
  )
}

function Whence({ waiting, isWhole }: { waiting: WaitingProposal; isWhole: boolean }) {
  const { proposal, report } = waiting
  const span = evidenceOf(proposal)[0]
  return (
    <>
      <p className="small faint">
        {say('waiting.sure', { percent: Math.round(proposal.confidence * 100) })} ·{' '}
        <Link href={`/reports/${report.id}/${report.language}`} lang={report.language}>
          {report.title}
        </Link>
      </p>
      {isWhole && span !== undefined ? (
        <EvidenceInContext text={report.text} language={report.language} span={span} />
      ) : null}
    </>
  )
}

/** The state of the queue: which proposal is selected, what is being done with it, and the keys that do it. */
function useWaiting(waiting: readonly WaitingProposal[], mayDecide: boolean) {
  const decisions = useDecisions(
    waiting.map(one => one.proposal),
    [],
  )
  const { proposals, decide } = decisions
  const [selected, setSelected] = useState<string | null>(waiting[0]?.proposal.id ?? null)
  const [mode, setMode] = useState<CardMode>('read')
  const [eventChosen, setEventChosen] = useState<Readonly<Record<string, string | null>>>({})
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const card = list.current?.querySelector<HTMLElement>('li.selected')
    if (selected !== null) card?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const current = proposals.find(one => one.id === selected) ?? null
  const select = (id: string) => {
    setMode('read')
    setSelected(id)
  }
  const step = (by: 1 | -1) => {
    const next = proposals[proposals.findIndex(one => one.id === selected) + by]
    if (next !== undefined) select(next.id)
  }
  const eventFor = (proposal: Proposal): string | null => {
    if (proposal.kind === 'statement') return null
    if (proposal.state !== 'open') return proposal.eventId
    const made = eventChosen[proposal.id]
    return made === undefined ? (eventChoices(proposal, [])[0]?.eventId ?? null) : made
  }
  const after = (proposal: Proposal, isStored: boolean) => {
    if (!isStored) return
    setMode('read')
    const place = proposals.findIndex(one => one.id === proposal.id)
    const next = [...proposals.slice(place + 1), ...proposals.slice(0, place)].find(
      one => one.state === 'open',
    )
    if (next !== undefined) setSelected(next.id)
  }
  const accept = async (proposal: Proposal) =>
    after(proposal, await decide(proposal, 'accept', { eventId: eventFor(proposal) }))
  const onOpen = (act: (proposal: Proposal) => void) => () => {
    if (mayDecide && current?.state === 'open' && mode === 'read') act(current)
  }
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: onOpen(proposal => void accept(proposal)),
    c: onOpen(() => setMode('correct')),
    r: onOpen(() => setMode('reject')),
    u: () => {
      if (mayDecide && current !== null && current.state !== 'open') void decide(current, 'reopen')
    },
  })
  return {
    ...decisions,
    ...{ list, selected, select, mode, setMode, eventFor, accept },
    chooseEvent: (id: string, eventId: string | null) =>
      setEventChosen(before => ({ ...before, [id]: eventId })),
    correct: async (proposal: Proposal, more: DecisionMore) =>
      after(proposal, await decide(proposal, 'correct', { eventId: eventFor(proposal), ...more })),
    reject: async (proposal: Proposal, note: string) =>
      after(proposal, await decide(proposal, 'reject', { note })),
  }
}
