import type { OutboxAnswer } from '../../src/newsroom/answers.ts'
import { readOutbox } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { momentInWords } from '../shell/words.ts'

/** The letters that were not mailed, since no mail server is set. */
export function OutboxScreen() {
  const { result, reload } = useLoaded('outbox', readOutbox)
  return (
    <Screen title="Outbox">
      {result.state === 'loading' ? <Loading what="the outbox" /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <Letters outbox={result.value} /> : null}
    </Screen>
  )
}

function Letters({ outbox }: { outbox: OutboxAnswer }) {
  if (!outbox.isUsed) return <p className="empty">A mail server takes this desk’s letters; none wait here.</p>
  return (
    <>
      <p className="lead">
        No mail server is set, so these letters were kept instead of sent. An administrator sets SMTP_URL to
        have them mailed.
      </p>
      {outbox.letters.length === 0 ? <p className="empty">No letter was written yet.</p> : null}
      <ol className="answers">
        {outbox.letters.map(letter => (
          <li key={letter.file}>
            <details>
              <summary>
                {letter.subject}
                <small>
                  to {letter.to}, {momentInWords(letter.date)}
                </small>
              </summary>
              <p className="letter">{letter.text}</p>
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}
