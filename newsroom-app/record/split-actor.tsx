import { useState } from 'react'
import { useLocation } from 'wouter'
import { type ActorKind, actorKinds } from '../../src/coder/coding.ts'
import type { ActorEntryAnswer } from '../../src/newsroom/answers.ts'
import { splitActor } from '../requests/record-api.ts'
import { kindInWords } from '../review/claim-words.ts'
import { dateInWords } from '../review/place-and-date-words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { eventInWords } from './event-in-words.ts'
import { ReasonForm } from './reason-form.tsx'

const say = sayer('record', record)
const parts = ['events', 'statements', 'spellings', 'offices', 'known'] as const
type Part = (typeof parts)[number]
type Chosen = Readonly<Record<Part, readonly string[]>>
const none: Chosen = { events: [], statements: [], spellings: [], offices: [], known: [] }

/** Two people who were taken for one: what is the other one's is ticked, and moves to a new actor. */
export function SplitActor({ entry }: { entry: ActorEntryAnswer }) {
  const [, go] = useLocation()
  const { actor } = entry
  const [name, setName] = useState('')
  const [kind, setKind] = useState<ActorKind>(actor.kind)
  const [chosen, setChosen] = useState<Chosen>(none)
  const choices = choicesOf(entry)
  const count = chosen.events.length + chosen.statements.length
  return (
    <section aria-labelledby="split-actor">
      <h2 id="split-actor">{say('split.actor')}</h2>
      <details>
        <summary>{say('split.actorHint', { name: actor.name })}</summary>
        <ReasonForm
          button={say('split.do')}
          isDisabled={name.trim() === '' || count === 0}
          act={async note => {
            const { id } = await splitActor(actor.id, {
              name: name.trim(),
              kind,
              ...chosen,
              seen: entry.seen,
              note,
            })
            go(`/record/actors/${id}`)
          }}
        >
          <div className="row">
            <label>
              {say('split.name')}
              <input required maxLength={200} value={name} onChange={event => setName(event.target.value)} />
            </label>
            <label>
              {say('filter.kind')}
              <select value={kind} onChange={event => setKind(event.target.value as ActorKind)}>
                {actorKinds.map(one => (
                  <option key={one} value={one}>
                    {kindInWords(one)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {parts.map(part =>
            choices[part].length === 0 ? null : (
              <fieldset key={part} className="ticks">
                <legend>{say(`split.part.${part}`)}</legend>
                {choices[part].map(([id, words]) => (
                  <label key={id}>
                    <input
                      type="checkbox"
                      checked={chosen[part].includes(id)}
                      onChange={event =>
                        setChosen(before => ({
                          ...before,
                          [part]: event.target.checked
                            ? [...before[part], id]
                            : before[part].filter(one => one !== id),
                        }))
                      }
                    />
                    {words}
                  </label>
                ))}
              </fieldset>
            ),
          )}
          <p role="status">
            {count === 0 || name.trim() === ''
              ? say('split.nothing')
              : say('split.outcome', {
                  ...{ name: name.trim(), old: actor.name },
                  ...{ events: chosen.events.length, statements: chosen.statements.length },
                  ...{ left: entry.events.length - chosen.events.length },
                })}
          </p>
        </ReasonForm>
      </details>
    </section>
  )
}

function choicesOf(entry: ActorEntryAnswer): Record<Part, [id: string, words: string][]> {
  const { actor, events, statements, offices, knownAs } = entry
  const alone = (words: string): [string, string] => [words, words]
  return {
    events: events.map(event => [event.id, `${eventInWords(event)} · ${dateInWords(event.date)}`]),
    statements: statements.map(one => [one.id, one.quote === null ? one.evidence : `“${one.quote}”`]),
    spellings: actor.spellings.filter(one => one !== actor.name).map(alone),
    offices: [...new Set(offices.filter(one => one.reportedFrom !== null).map(one => one.office))].map(alone),
    known: knownAs.map(alone),
  }
}
