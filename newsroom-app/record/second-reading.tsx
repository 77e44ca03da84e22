import { useState } from 'react'
import type { ReadingsAnswer } from '../../src/newsroom/answers.ts'
import type { DrawnProposal } from '../../src/record/agreement/second-reading.ts'
import type { EventClaim, StatementClaim } from '../../src/record/claim.ts'
import type { ProposedClaim } from '../../src/record/claims-of-coding.ts'
import { keepReading, type ReadingToKeep } from '../requests/record-api.ts'
import { ClaimDetails } from '../review/claim-details.tsx'
import { claimTitle } from '../review/claim-words.ts'
import { CorrectEvent } from '../review/correct-event.tsx'
import { CorrectStatement } from '../review/correct-statement.tsx'
import { evidenceOf } from '../review/evidence-of.ts'
import { RejectForm } from '../review/reject-form.tsx'
import type { DecisionMore } from '../review/use-decisions.ts'
import { Notice } from '../shell/notices.tsx'
import { useKeys } from '../shell/use-keys.ts'
import { dayInWords } from '../shell/words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { EvidenceInContext } from './evidence-in-context.tsx'

const say = sayer('record', record)

interface SecondReadingProps {
  readonly drawn: DrawnProposal
  readonly onRead: (answer: ReadingsAnswer) => void
  readonly onAnother: () => void
  readonly stop: () => void
}

/** A proposal as the coder made it, to be decided without knowing what a colleague decided. */
export function SecondReading({ drawn, onRead, onAnother, stop }: SecondReadingProps) {
  const [mode, setMode] = useState<'read' | 'correct' | 'reject'>('read')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const proposed = { kind: drawn.kind, claim: drawn.claim } as ProposedClaim
  const keep = async (reading: Omit<ReadingToKeep, 'decisionId'>) => {
    if (isBusy) return
    setBusy(true)
    try {
      onRead(await keepReading({ decisionId: drawn.decisionId, ...reading }))
    } catch (refusal) {
      setError((refusal as Error).message)
      setBusy(false)
    }
  }
  const correct = ({ claim, note }: DecisionMore) =>
    void keep({
      verdict: 'correct',
      ...(claim === undefined ? {} : { claim }),
      ...(note === undefined ? {} : { note }),
    })
  const inReading = (act: () => void) => () => {
    if (mode === 'read') act()
  }
  useKeys({
    a: inReading(() => void keep({ verdict: 'accept' })),
    c: inReading(() => setMode('correct')),
    r: inReading(() => setMode('reject')),
  })
  const { report } = drawn
  const back = () => setMode('read')
  return (
    <section className="second-reading" aria-labelledby="second-reading">
      <h2 id="second-reading">{claimTitle(proposed)}</h2>
      <p className="small faint">
        <span lang={report.language}>{report.title}</span>
        {report.published === null ? '' : `, ${dayInWords(report.published)}`}
      </p>
      <EvidenceInContext text={report.text} language={report.language} span={evidenceOf(proposed)[0]!} />
      <details>
        <summary>{say('readings.whole')}</summary>
        <p className="message" lang={report.language}>
          {report.text}
        </p>
      </details>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      {mode === 'correct' && drawn.kind === 'event' ? (
        <CorrectEvent claim={drawn.claim as EventClaim} isBusy={isBusy} save={correct} cancel={back} />
      ) : null}
      {mode === 'correct' && drawn.kind === 'statement' ? (
        <CorrectStatement
          claim={drawn.claim as StatementClaim}
          isBusy={isBusy}
          save={correct}
          cancel={back}
        />
      ) : null}
      {mode === 'reject' ? (
        <RejectForm isBusy={isBusy} save={note => void keep({ verdict: 'reject', note })} cancel={back} />
      ) : null}
      {mode === 'read' ? (
        <>
          <ClaimDetails proposed={proposed} />
          <div className="card-actions">
            <button
              type="button"
              className="primary"
              disabled={isBusy}
              aria-keyshortcuts="a"
              onClick={() => void keep({ verdict: 'accept' })}
            >
              {say('accept')} <kbd>a</kbd>
            </button>
            <button type="button" disabled={isBusy} aria-keyshortcuts="c" onClick={() => setMode('correct')}>
              {say('correct')} <kbd>c</kbd>
            </button>
            <button type="button" disabled={isBusy} aria-keyshortcuts="r" onClick={() => setMode('reject')}>
              {say('reject')} <kbd>r</kbd>
            </button>
            <button type="button" className="quiet" onClick={onAnother}>
              {say('readings.another')}
            </button>
            <button type="button" className="quiet" onClick={stop}>
              {say('readings.stop')}
            </button>
          </div>
        </>
      ) : null}
    </section>
  )
}
