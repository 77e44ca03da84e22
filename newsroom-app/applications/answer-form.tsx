import { type FormEvent, useState } from 'react'
import type { AnswerOutcome } from '../../src/desk/applications/answer-application.ts'
import type { Application } from '../../src/desk/applications/read-applications.ts'
import { AskError } from '../requests/ask.ts'
import { answerApplication } from '../requests/newsroom-api.ts'
import { Notice } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { inEnglish } from '../shell/words.ts'
import { applications } from '../words/en/applications.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'
import { letterFor } from './letters.ts'
import { outcomes } from './outcomes.ts'

const say = sayer('applications', applications)

interface AnswerFormProps {
  readonly application: Application
  readonly onAnswered: (application: Application) => void
}

/** A letter to the applicant, ready-made for each outcome and free to be changed before it goes. */
export function AnswerForm({ application, onAnswered }: AnswerFormProps) {
  const { member, settings, hasOutbox } = useSession()
  const [outcome, setOutcome] = useState<AnswerOutcome | null>(null)
  const [letter, setLetter] = useState({ subject: '', body: '' })
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { call, name, pageLanguage } = application
  const begin = (wanted: AnswerOutcome) => {
    const parts = {
      name,
      call: call.title[pageLanguage] ?? inEnglish(call.title),
      desk: settings.title,
      editor: member.name,
    }
    setOutcome(wanted)
    setLetter(letterFor(wanted, pageLanguage, parts))
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (outcome === null) return
    setBusy(true)
    setError(null)
    try {
      onAnswered(await answerApplication(application.id, { outcome, ...letter }))
    } catch (refusal) {
      if (!(refusal instanceof AskError)) throw refusal
      setError(refusal.message)
      setBusy(false)
    }
  }
  return (
    <section>
      <h2>{say('answer')}</h2>
      <fieldset className="switch">
        <legend className="unseen">{say('answer.kind')}</legend>
        {outcomes.map(one => (
          <label key={one}>
            <input type="radio" name="outcome" checked={outcome === one} onChange={() => begin(one)} />
            <span>{say(`act.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {outcome === null ? (
        <p className="hint">{say('answer.choose')}</p>
      ) : (
        <form className="answer" onSubmit={submit}>
          <Field label={say('answer.subject')}>
            {given => (
              <input
                {...given}
                required
                maxLength={200}
                value={letter.subject}
                onChange={event => setLetter({ ...letter, subject: event.target.value })}
              />
            )}
          </Field>
          <Field label={say('answer.letter')}>
            {given => (
              <textarea
                {...given}
                required
                rows={14}
                maxLength={20_000}
                value={letter.body}
                onChange={event => setLetter({ ...letter, body: event.target.value })}
              />
            )}
          </Field>
          {error === null ? null : <Notice tone="bad">{error}</Notice>}
          <button type="submit" className="primary" disabled={isBusy}>
            {isBusy ? say('answer.sending') : say('answer.send', { email: application.email })}
          </button>
          {hasOutbox ? <p className="hint">{say('answer.outbox')}</p> : null}
        </form>
      )}
    </section>
  )
}
