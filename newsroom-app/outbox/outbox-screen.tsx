import type { OutboxAnswer } from '../../src/newsroom/answers.ts'
import { readOutbox } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { momentInWords } from '../shell/words.ts'
import { administration } from '../words/en/administration.ts'
import { sayer } from '../words/say.ts'

const say = sayer('administration', administration)

/** The letters that were not mailed, since no mail server is set. */
export function OutboxScreen() {
  const { result, reload } = useLoaded('outbox', readOutbox)
  return (
    <Screen title={say('outbox.title')}>
      {result.state === 'loading' ? <Loading what={say('outbox.loading')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <Letters outbox={result.value} /> : null}
    </Screen>
  )
}

function Letters({ outbox }: { outbox: OutboxAnswer }) {
  if (!outbox.isUsed) return <p className="empty">{say('outbox.unused')}</p>
  return (
    <>
      <p className="lead">{say('outbox.lead')}</p>
      {outbox.letters.length === 0 ? <p className="empty">{say('outbox.none')}</p> : null}
      <ol className="answers">
        {outbox.letters.map(letter => (
          <li key={letter.file}>
            <details>
              <summary>
                {letter.subject}
                <small>{say('outbox.to', { address: letter.to, at: momentInWords(letter.date) })}</small>
              </summary>
              <p className="letter">{letter.text}</p>
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}
