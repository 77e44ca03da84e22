import { Link } from 'wouter'
import type { EventPreview } from '../../src/record/editing/preview.ts'
import { placeInWords, roleInWords, statusInWords, typeInWords } from '../review/claim-words.ts'
import { dateInWords } from '../review/place-and-date-words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'

const say = sayer('record', record)

interface EventPreviewCardProps {
  readonly title: string
  readonly event: EventPreview
  readonly at?: string
  /** Whether it is what would be, and not what is. */
  readonly isOutcome?: boolean
  /** The events that it is made from: what neither of them has so is marked. */
  readonly beside?: readonly EventPreview[]
}

/** An event as it is or would be. */
export function EventPreviewCard({ title, event, at, isOutcome = false, beside }: EventPreviewCardProps) {
  const first = beside?.[0]
  const lines: [label: string, of: (one: EventPreview) => string][] = [
    [say('filter.type'), one => typeInWords(one.type)],
    [say('filter.status'), one => statusInWords(one.status)],
    [say('when'), one => dateInWords(one.date)],
    [say('where'), one => placeInWords(one.place)],
    [say('about'), one => one.topics.join('; ')],
    [say('reports'), one => say('count.reports', { count: one.reports })],
  ]
  const known = new Set(first?.participants.map(({ actor, role }) => `${actor.id} ${role}`))
  return (
    <section className={isOutcome ? 'preview outcome' : 'preview'} aria-label={title}>
      <h2>{at === undefined ? title : <Link href={at}>{title}</Link>}</h2>
      <dl className="claim">
        <dt>{say('who')}</dt>
        <dd>
          <ul>
            {event.participants.map(({ actor, role }) => (
              <li key={`${actor.id} ${role}`}>
                {first === undefined || known.has(`${actor.id} ${role}`) ? (
                  actor.name
                ) : (
                  <ins>{actor.name}</ins>
                )}{' '}
                <small className="role">{roleInWords(role)}</small>
              </li>
            ))}
          </ul>
        </dd>
        {lines.map(([label, of]) => (
          <Line key={label} label={label} words={of(event)} before={first === undefined ? null : of(first)} />
        ))}
      </dl>
    </section>
  )
}

/** A line of a preview; what is different from before is marked, and what was is struck through. */
export function Line({ label, words, before }: { label: string; words: string; before: string | null }) {
  const isNew = before !== null && before !== words
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {isNew ? (
          <>
            {before === '' ? null : <del>{before}</del>} <ins>{words}</ins>
          </>
        ) : (
          words || say('nothing')
        )}
      </dd>
    </>
  )
}
