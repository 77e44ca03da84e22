import { useState } from 'react'
import { type ActorKind, actorKinds } from '../../src/coder/coding.ts'
import type { ActorEntryAnswer } from '../../src/newsroom/answers.ts'
import { editActor } from '../requests/record-api.ts'
import { kindInWords } from '../review/claim-words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'
import { type ActorFields, editFrom, fieldsOf } from './actor-fields.ts'
import { CountryChoice } from './country-choice.tsx'
import { ReasonForm } from './reason-form.tsx'
import { SpellingFields } from './spelling-fields.tsx'
import { TenureFields } from './tenure-fields.tsx'

const say = sayer('record', record)

/** What an editor knows of an actor beside what reports say; only what was changed is recorded. */
export function ActorForm({ entry, onSaved }: { entry: ActorEntryAnswer; onSaved: () => void }) {
  const start = fieldsOf(entry)
  const [fields, setFields] = useState<ActorFields>(start)
  const put = (part: Partial<ActorFields>) => setFields(before => ({ ...before, ...part }))
  const edit = editFrom(start, fields)
  return (
    <section aria-labelledby="edit-actor">
      <h2 id="edit-actor">{say('edit')}</h2>
      <ReasonForm
        button={say('edit.save')}
        isDisabled={edit === null}
        act={async note => {
          if (edit === null) return
          await editActor(entry.actor.id, edit, { seen: entry.seen, note })
          onSaved()
        }}
      >
        <div className="row">
          <Field label={say('filter.name')} hint={say('edit.nameHint')}>
            {given => (
              <input
                {...given}
                required
                maxLength={200}
                value={fields.name}
                onChange={event => put({ name: event.target.value })}
              />
            )}
          </Field>
          <Field label={say('filter.kind')}>
            {given => (
              <select
                {...given}
                value={fields.kind}
                onChange={event => put({ kind: event.target.value as ActorKind })}
              >
                {actorKinds.map(kind => (
                  <option key={kind} value={kind}>
                    {kindInWords(kind)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div className="field">
            <CountryChoice
              label={say('filter.country')}
              value={fields.state}
              choose={state => put({ state })}
              none={say('edit.noCountry')}
            />
          </div>
          <Field label={say('property.wikidata')} hint={say('edit.wikidataHint')}>
            {given => (
              <input
                {...given}
                pattern="Q[1-9][0-9]{0,11}"
                title={say('edit.wikidataHint')}
                value={fields.wikidata}
                onChange={event => put({ wikidata: event.target.value.trim() })}
              />
            )}
          </Field>
        </div>
        <SpellingFields
          name={fields.name}
          spellings={fields.spellings}
          change={spellings => put({ spellings })}
        />
        <TenureFields
          tenures={fields.tenures}
          reported={entry.offices.filter(one => one.reportedFrom !== null)}
          change={tenures => put({ tenures })}
        />
        {edit === null ? <p className="hint">{say('edit.nothing')}</p> : null}
      </ReasonForm>
    </section>
  )
}
