import type { ReactNode } from 'react'
import type { EventFacts } from '../../src/record/event-facts.ts'
import { eventTitle } from '../../src/record/event-title.ts'
import type { Proposal } from '../../src/record/proposal.ts'
import { momentInWords } from '../shell/words.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { sayWith } from '../words/say-with.tsx'
import { ClaimDetails } from './claim-details.tsx'
import { claimTitle, confidenceInWords, statusInWords } from './claim-words.ts'
import { CorrectEvent } from './correct-event.tsx'
import { CorrectStatement } from './correct-statement.tsx'
import { type EventChoice, eventChoices } from './event-choices.ts'
import { EventPicker } from './event-picker.tsx'
import { evidenceOf } from './evidence-of.ts'
import { RejectForm } from './reject-form.tsx'
import type { DecisionMore } from './use-decisions.ts'

const say = sayer('review', review)

/** What an editor is doing with the selected proposal. */
export type CardMode = 'read' | 'correct' | 'reject'

interface ProposalCardProps {
  readonly proposal: Proposal
  readonly earlier: readonly EventFacts[]
  /** The event that it became part of, as the record has it now. */
  readonly recorded: EventFacts | null
  readonly isSelected: boolean
  readonly isBusy: boolean
  readonly mode: CardMode
  readonly mayDecide: boolean
  /** The event chosen for it: an id, or null for a new one. */
  readonly chosenEvent: string | null
  readonly chooseEvent: (eventId: string | null) => void
  readonly select: () => void
  readonly setMode: (mode: CardMode) => void
  readonly accept: () => void
  readonly correct: (more: DecisionMore) => void
  readonly reject: (note: string) => void
  readonly undo: () => void
  /** Where the text says otherwise than the record. */
  readonly contradictions?: readonly string[]
  /** Where it was read, for a list of many reports. */
  readonly context?: ReactNode
}

/** One proposal: a line while it is not selected, everything about it when it is. */
export function ProposalCard(props: ProposalCardProps) {
  const { proposal, isSelected, select, isBusy, context } = props
  const look = `proposal ${proposal.state}${proposal.isSecondOpinion ? ' opinion' : ''}${isSelected ? ' selected' : ''}`
  const standing =
    proposal.state === 'open' ? confidenceInWords(proposal.confidence) : say(`state.${proposal.state}`)
  return (
    <li className={look} data-proposal={proposal.id} aria-busy={isBusy}>
      <h3>
        <button type="button" className="proposal-title" aria-expanded={isSelected} onClick={select}>
          <span>{claimTitle(proposal)}</span>
          <small>{proposal.isSecondOpinion ? say('state.opinion', { state: standing }) : standing}</small>
        </button>
      </h3>
      {context}
      {isSelected ? <CardBody {...props} /> : <ClaimDetails proposed={proposal} isShort />}
    </li>
  )
}

function CardBody(props: ProposalCardProps) {
  const { proposal, mode, setMode, correct, reject, isBusy } = props
  const cancel = () => setMode('read')
  switch (mode) {
    case 'correct':
      return proposal.kind === 'event' ? (
        <CorrectEvent claim={proposal.claim} isBusy={isBusy} save={correct} cancel={cancel} />
      ) : (
        <CorrectStatement claim={proposal.claim} isBusy={isBusy} save={correct} cancel={cancel} />
      )
    case 'reject':
      return <RejectForm isBusy={isBusy} save={reject} cancel={cancel} />
    case 'read':
      return <Reading {...props} />
  }
}

function Reading(props: ProposalCardProps) {
  const { proposal, earlier, chosenEvent, chooseEvent, mayDecide } = props
  const choices: EventChoice[] = proposal.kind === 'event' ? eventChoices(proposal, earlier) : []
  return (
    <>
      <ClaimDetails proposed={proposal} />
      {(props.contradictions ?? []).map(message => (
        <p className="warning" key={message}>
          {message}
        </p>
      ))}
      <Proposer proposal={proposal} />
      {(proposal.kind === 'event' ? evidenceOf(proposal) : []).map(span => (
        <blockquote key={span.start} className="evidence">
          {span.text}
        </blockquote>
      ))}
      {choices.length === 0 ? null : (
        <EventPicker
          name={proposal.id}
          choices={choices}
          chosen={chosenEvent}
          choose={chooseEvent}
          isReadOnly={!mayDecide}
        />
      )}
      {proposal.state === 'open' ? null : <Decided proposal={proposal} recorded={props.recorded} />}
      {mayDecide ? <Actions {...props} /> : <p className="hint">{say('editorDecides')}</p>}
    </>
  )
}

/** Whose it is, where it is not the coder's. */
function Proposer({ proposal }: { proposal: Proposal }) {
  if (proposal.proposedBy === null) return null
  if (!proposal.isSecondOpinion)
    return <p className="hint">{say('proposed.added', { name: proposal.proposedBy })}</p>
  return <p className="warning">{say('proposed.model', { name: proposal.proposedBy })}</p>
}

function Decided({ proposal, recorded }: { proposal: Proposal; recorded: EventFacts | null }) {
  const { state, decidedBy, decidedAt, note } = proposal
  const said = { state, name: decidedBy ?? '', at: momentInWords(decidedAt ?? '') }
  return (
    <div className="decided">
      <p>{note === null ? say('decided.by', said) : say('decided.byNote', { ...said, note })}</p>
      {recorded === null ? null : (
        <p>
          {sayWith(say, 'decided.record', {
            event: (
              <>
                <strong>{eventTitle(recorded)}</strong> ({statusInWords(recorded.status)})
              </>
            ),
          })}
        </p>
      )}
    </div>
  )
}

function Actions({ proposal, isBusy, accept, setMode, undo }: ProposalCardProps) {
  if (proposal.state !== 'open') {
    return (
      <div className="card-actions">
        <button type="button" disabled={isBusy} onClick={undo} aria-keyshortcuts="u">
          {say('undo')} <kbd>u</kbd>
        </button>
      </div>
    )
  }
  return (
    <div className="card-actions">
      <button type="button" className="primary" disabled={isBusy} onClick={accept} aria-keyshortcuts="a">
        {say('accept')} <kbd>a</kbd>
      </button>
      <button type="button" disabled={isBusy} onClick={() => setMode('correct')} aria-keyshortcuts="c">
        {say('correct')} <kbd>c</kbd>
      </button>
      <button type="button" disabled={isBusy} onClick={() => setMode('reject')} aria-keyshortcuts="r">
        {say('reject')} <kbd>r</kbd>
      </button>
    </div>
  )
}
