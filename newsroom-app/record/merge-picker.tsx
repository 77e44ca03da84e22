import { useState } from 'react'
import { Link } from 'wouter'
import type { EventFacts } from '../../src/record/event-facts.ts'
import { listActors, listEvents } from '../requests/record-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { placeInWords } from '../review/claim-words.ts'
import { dateInWords } from '../review/place-and-date-words.ts'
import { TypedField } from '../shell/typed-field.tsx'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { eventInWords } from './event-in-words.ts'

const say = sayer('record', record)

interface MergePickerProps {
  readonly kind: 'events' | 'actors'
  readonly id: string
  /** The event, whose neighbours are offered before anything is typed. */
  readonly near?: EventFacts
}

interface Candidate {
  readonly id: string
  readonly title: string
  readonly more: string
}

/** Finds the other one that this is the same as. */
export function MergePicker({ kind, id, near }: MergePickerProps) {
  const [words, setWords] = useState('')
  const { result } = useLoaded(`merge with ${id} ${words}`, () =>
    kind === 'events' ? eventsLike(words, near) : actorsLike(words),
  )
  const found = result.state === 'ready' ? result.value.filter(one => one.id !== id).slice(0, 8) : []
  return (
    <section aria-labelledby="merge-with">
      <h2 id="merge-with">{say('merge.with')}</h2>
      <div className="board-filters">
        <TypedField
          type="search"
          label={say(kind === 'events' ? 'merge.findEvent' : 'merge.findActor')}
          value={words}
          change={setWords}
        />
      </div>
      {result.state === 'ready' && found.length === 0 && (words !== '' || near !== undefined) ? (
        <p className="faint">{say('merge.noneFound')}</p>
      ) : null}
      <ul className="plain-list">
        {found.map(one => (
          <li key={one.id}>
            <span>
              {one.title}
              <small>{one.more}</small>
            </span>
            <Link href={`/record/merge/${kind}?keep=${id}&gone=${one.id}`} className="button">
              {say('merge.compare')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Events found by their words; before any were typed, those of the same people about the same day. */
async function eventsLike(words: string, near: EventFacts | undefined): Promise<Candidate[]> {
  const first = near?.participants[0]?.actor.id ?? ''
  const day = near?.date.start ?? null
  if (words === '' && first === '') return []
  const beside = day === null ? {} : { from: shifted(day, -7), to: shifted(day, 7) }
  const { events } = await listEvents(words === '' ? { actor: first, ...beside } : { words }, null)
  return events.map(event => ({
    id: event.id,
    title: eventInWords(event),
    more: [dateInWords(event.date), event.place === null ? '' : placeInWords(event.place)]
      .filter(part => part !== '')
      .join(' · '),
  }))
}

async function actorsLike(words: string): Promise<Candidate[]> {
  if (words === '') return []
  const { actors } = await listActors({ words }, null)
  return actors.map(({ actor, events }) => ({
    id: actor.id,
    title: actor.name,
    more: [actor.office ?? '', say('count.events', { count: events })]
      .filter(part => part !== '')
      .join(' · '),
  }))
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
