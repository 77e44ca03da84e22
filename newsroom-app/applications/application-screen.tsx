import { Link } from 'wouter'
import type { Application } from '../../src/desk/applications/read-applications.ts'
import { readApplication } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { inEnglish, languageInWords, momentInWords } from '../shell/words.ts'
import { applications } from '../words/en/applications.ts'
import { sayer } from '../words/say.ts'
import { AnswerForm } from './answer-form.tsx'
import { ApplicationFiles } from './application-files.tsx'

const say = sayer('applications', applications)

/** One application: who, what they wrote and sent, what was answered, and the next answer. */
export function ApplicationScreen({ id }: { id: string }) {
  const { result, reload, set } = useLoaded(`application ${id}`, () => readApplication(id))
  const kicker = <Link href="/applications">{say('applications')}</Link>
  if (result.state !== 'ready') {
    return (
      <Screen title={say('application')} kicker={kicker}>
        {result.state === 'failed' ? (
          <Failure error={result.error} again={reload} />
        ) : (
          <Loading what={say('loading.one')} />
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
    <section aria-label={say('details')}>
      <dl className="claim details">
        <dt>{say('call')}</dt>
        <dd>{inEnglish(call.title)}</dd>
        <dt>{say('mail')}</dt>
        <dd>{email}</dd>
        <dt>{say('region')}</dt>
        <dd>{region}</dd>
        <dt>{say('languages')}</dt>
        <dd>{languages}</dd>
        <dt>{say('applied')}</dt>
        <dd>
          {say('appliedOn', { at: momentInWords(receivedAt), language: languageInWords(pageLanguage) })}
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
      <h2>{say('answers')}</h2>
      <ol className="answers">
        {application.answers.map(answer => (
          <li key={answer.at}>
            <details>
              <summary>
                {say('answered', {
                  at: momentInWords(answer.at),
                  outcome: say(`done.${answer.outcome}`),
                  name: answer.by,
                })}
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
