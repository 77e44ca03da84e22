import { Link } from 'wouter'
import type { Application } from '../../src/desk/applications/read-applications.ts'
import { readApplication } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { inEnglish, languageInWords, momentInWords } from '../shell/words.ts'
import { AnswerForm } from './answer-form.tsx'
import { ApplicationFiles } from './application-files.tsx'
import { outcomeWords } from './outcome-words.ts'

/** One application: who, what they wrote and sent, what was answered, and the next answer. */
export function ApplicationScreen({ id }: { id: string }) {
  const { result, reload, set } = useLoaded(`application ${id}`, () => readApplication(id))
  const kicker = <Link href="/applications">Applications</Link>
  if (result.state !== 'ready') {
    return (
      <Screen title="Application" kicker={kicker}>
        {result.state === 'failed' ? (
          <Failure error={result.error} again={reload} />
        ) : (
          <Loading what="the application" />
        )}
      </Screen>
    )
  }
  const application = result.value
  return (
    <Screen title={application.name} kicker={kicker}>
      <Details application={application} />
      <ApplicationFiles application={application} />
      <History application={application} />
      <AnswerForm key={application.answers.length} application={application} onAnswered={set} />
    </Screen>
  )
}

function Details({ application }: { application: Application }) {
  const { call, email, region, languages, message, pageLanguage, receivedAt } = application
  return (
    <section aria-label="Details">
      <dl className="claim details">
        <dt>Call</dt>
        <dd>{inEnglish(call.title)}</dd>
        <dt>Mail</dt>
        <dd>{email}</dd>
        <dt>Region</dt>
        <dd>{region}</dd>
        <dt>Languages</dt>
        <dd>{languages}</dd>
        <dt>Applied</dt>
        <dd>
          {momentInWords(receivedAt)}, on the {languageInWords(pageLanguage)} page
        </dd>
      </dl>
      {message === '' ? null : <blockquote className="message">{message}</blockquote>}
    </section>
  )
}

function History({ application }: { application: Application }) {
  if (application.answers.length === 0) return null
  return (
    <section>
      <h2>Answers so far</h2>
      <ol className="answers">
        {application.answers.map(answer => (
          <li key={answer.at}>
            <details>
              <summary>
                {momentInWords(answer.at)}: {outcomeWords[answer.outcome].done} by {answer.by}
              </summary>
              <p>
                <strong>{answer.subject}</strong>
              </p>
              <p className="letter">{answer.body}</p>
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
}
