import { type FormEvent, useState } from 'react'
import { type EventStatus, type EventType, eventStatuses, eventTypes } from '../../src/coder/coding.ts'
import type { EventClaim } from '../../src/record/claim.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'
import { ActorPicker } from './actor-picker.tsx'
import { statusInWords, typeInWords } from './claim-words.ts'
import { CorrectionForm } from './correction-form.tsx'
import { DateFields } from './date-fields.tsx'
import { EvidenceFields } from './evidence-fields.tsx'
import { newActor } from './new-actor.ts'
import { ParticipantFields } from './participant-fields.tsx'
import { PlaceFields } from './place-fields.tsx'
import type { DecisionMore } from './use-decisions.ts'

const say = sayer('review', review)

interface CorrectEventProps {
  readonly claim: EventClaim
  readonly isBusy: boolean
  readonly save: (more: DecisionMore) => void
  readonly cancel: () => void
  /** What the button says; that it is a correction by default. */
  readonly saveWords?: string | undefined
}

/** The typed fields of an event, beginning with what the coder proposed. */
export function CorrectEvent({ claim, isBusy, save, cancel, saveWords }: CorrectEventProps) {
  const [event, setEvent] = useState(claim)
  const [topics, setTopics] = useState(claim.topics.join('\n'))
  const [note, setNote] = useState('')
  const put = (part: Partial<EventClaim>) => setEvent(before => ({ ...before, ...part }))
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault()
    const corrected = { ...event, topics: linesOf(topics) }
    save({ claim: corrected, ...(note.trim() === '' ? {} : { note: note.trim() }) })
  }
  return (
    <CorrectionForm
      submit={submit}
      cancel={cancel}
      isBusy={isBusy}
      saveWords={saveWords}
      note={note}
      setNote={setNote}
    >
      <div className="row">
        <Field label={say('field.type')}>
          {given => (
            <select
              {...given}
              // The form opens by a key: the first field is where the hands go next.
              // biome-ignore lint/a11y/noAutofocus: somebody just asked for this form
              autoFocus
              value={event.type}
              onChange={changed => put({ type: changed.target.value as EventType })}
            >
              {eventTypes.map(type => (
                <option key={type} value={type}>
                  {typeInWords(type)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('field.status')}>
          {given => (
            <select
              {...given}
              value={event.status}
              onChange={changed => put({ status: changed.target.value as EventStatus })}
            >
              {eventStatuses.map(status => (
                <option key={status} value={status}>
                  {statusInWords(status)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <EvidenceFields evidence={event.evidence} change={evidence => put({ evidence })} />
      <DateFields date={event.date} change={date => put({ date })} />
      <PlaceFields place={event.place} change={place => put({ place })} />
      <ParticipantFields participants={event.participants} change={participants => put({ participants })} />
      <Field label={say('field.about')} hint={say('aboutHint')}>
        {given => (
          <textarea
            {...given}
            rows={3}
            value={topics}
            onChange={changed => setTopics(changed.target.value)}
          />
        )}
      </Field>
      <fieldset>
        <legend>{say('field.sources')}</legend>
        {event.sources.map((source, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps its place while its name is typed
          <div className="participant" key={place}>
            <ActorPicker
              label={say('source.one', { number: place + 1 })}
              actor={source}
              change={actor => put({ sources: event.sources.with(place, actor) })}
            />
            <button
              type="button"
              className="quiet"
              aria-label={say('source.remove', { number: place + 1 })}
              onClick={() => put({ sources: event.sources.toSpliced(place, 1) })}
            >
              {say('remove')}
            </button>
          </div>
        ))}
        <button
          type="button"
          className="quiet"
          onClick={() => put({ sources: [...event.sources, newActor('organisation')] })}
        >
          {say('source.add')}
        </button>
      </fieldset>
    </CorrectionForm>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
