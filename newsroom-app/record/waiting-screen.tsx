import { useState } from 'react'
import type { WaitingAnswer } from '../../src/newsroom/answers.ts'
import { listWaiting } from '../requests/record-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { useAsked } from '../shell/use-asked.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { RecordFrame } from './record-frame.tsx'
import { WaitingDesk } from './waiting-desk.tsx'

const say = sayer('record', record)
const fields = ['kind'] as const

/** What no editor has decided yet, of all reports, the least sure first. */
export function WaitingScreen() {
  const { asked, ask } = useAsked(fields)
  const [page, setPage] = useState<{ after: string | null; round: number }>({ after: null, round: 0 })
  const { result, reload } = useLoaded(`waiting ${asked.kind} ${page.after} ${page.round}`, () =>
    listWaiting(asked, page.after),
  )
  const choose = (kind: string) => {
    setPage({ after: null, round: page.round + 1 })
    ask({ kind })
  }
  const go = (answer: WaitingAnswer) => setPage({ after: answer.next, round: page.round + 1 })
  return (
    <RecordFrame title={say('waiting.title')} here="waiting">
      <fieldset className="switch">
        <legend className="unseen">{say('filters')}</legend>
        {(['', 'event', 'statement'] as const).map(kind => (
          <label key={kind}>
            <input type="radio" name="kind" checked={asked.kind === kind} onChange={() => choose(kind)} />
            <span>{say(`waiting.${kind === '' ? 'all' : kind}`)}</span>
          </label>
        ))}
      </fieldset>
      {result.state === 'loading' ? <Loading what={say('waiting.loading')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? (
        <WaitingDesk
          key={`${asked.kind} ${page.after} ${page.round}`}
          answer={result.value}
          goOn={() => go(result.value)}
        />
      ) : null}
    </RecordFrame>
  )
}
