import { useState } from 'react'
import { Link } from 'wouter'
import type { ReadingsAnswer } from '../../src/newsroom/answers.ts'
import type { Agreement } from '../../src/record/agreement/measure-agreement.ts'
import type { Disagreement } from '../../src/record/agreement/read-agreement.ts'
import type { ProposedClaim } from '../../src/record/claims-of-coding.ts'
import { readReadings } from '../requests/record-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { claimTitle } from '../review/claim-words.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { momentInWords } from '../shell/words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { RecordFrame } from './record-frame.tsx'
import { SecondReading } from './second-reading.tsx'

const say = sayer('record', record)

/** Deciding again what a colleague decided, unseen, and how far the desk's editors agree. */
export function ReadingsScreen() {
  const { result, reload, set } = useLoaded('readings', readReadings)
  return (
    <RecordFrame title={say('readings.title')} here="readings">
      <p className="lead">{say('readings.lead')}</p>
      {result.state === 'loading' ? <Loading what={say('readings.loading')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <Readings answer={result.value} onRead={set} onAnother={reload} /> : null}
    </RecordFrame>
  )
}

interface ReadingsProps {
  readonly answer: ReadingsAnswer
  readonly onRead: (answer: ReadingsAnswer) => void
  readonly onAnother: () => void
}

function Readings({ answer, onRead, onAnother }: ReadingsProps) {
  const [isReading, setReading] = useState(false)
  const { drawn } = answer
  return (
    <>
      {drawn === null ? (
        <p className="empty">{say('readings.none')}</p>
      ) : isReading ? (
        <SecondReading
          key={drawn.decisionId}
          drawn={drawn}
          onRead={onRead}
          onAnother={onAnother}
          stop={() => setReading(false)}
        />
      ) : (
        <p>
          <button type="button" className="primary" onClick={() => setReading(true)}>
            {say('readings.begin')}
          </button>
        </p>
      )}
      <AgreementTable readings={answer.readings} agreement={answer.agreement} />
      <Disagreements disagreements={answer.disagreements} />
    </>
  )
}

/** Fewer than so many comparisons tell little. */
const fewest = 30

function AgreementTable({ readings, agreement }: { readings: number; agreement: readonly Agreement[] }) {
  const rows = agreement.filter(one => one.compared > 0)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="agreement">
      <h2 id="agreement">{say('agreement')}</h2>
      <p className="hint">{say('agreement.hint', { count: readings })}</p>
      <table className="reports agreement">
        <thead>
          <tr>
            <th scope="col">{say('agreement.datum')}</th>
            <th scope="col">{say('agreement.compared')}</th>
            <th scope="col">{say('agreement.same')}</th>
            <th scope="col">{say('agreement.alpha')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ datum, compared, same, alpha }) => (
            <tr key={datum}>
              <th scope="row">{say(`datum.${datum}`)}</th>
              <td>{say('agreement.times', { count: compared })}</td>
              <td>{say('agreement.percent', { percent: Math.round((same / compared) * 100) })}</td>
              <td>
                {alpha === null ? say('agreement.cannot') : alpha.toFixed(2)}
                {alpha !== null && compared < fewest ? <small> {say('agreement.few')}</small> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Disagreements({ disagreements }: { disagreements: readonly Disagreement[] }) {
  if (disagreements.length === 0) return null
  return (
    <section aria-labelledby="disagreements">
      <h2 id="disagreements">{say('disagreements')}</h2>
      <ul className="plain-list changes">
        {disagreements.map(one => (
          <li key={`${one.proposalId} ${one.second.by}`}>
            <span>
              <Link href={`/reports/${one.report.id}/${one.report.language}`}>
                {claimTitle({ kind: one.kind, claim: one.claim } as ProposedClaim)}
              </Link>
              <small lang={one.report.language}>{one.report.title}</small>
              <ul className="bullets">
                {one.differences.map(({ datum, first, second }) => (
                  <li key={datum}>
                    {say('disagreement', {
                      ...{ datum: say(`datum.${datum}`), first, second },
                      ...{ one: one.first.by, other: one.second.by },
                    })}
                  </li>
                ))}
              </ul>
              <small>
                {momentInWords(one.second.at)}
                {one.second.note === null ? '' : ` · ${say('history.note', { note: one.second.note })}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
