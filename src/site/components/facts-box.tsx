import type { ReactNode } from 'react'
import { addressIn, eventPath } from '../../desk/address.ts'
import type { ReportedEvent } from '../../record/facts-of-report.ts'
import type { PageContext } from '../page-context.ts'
import { EventTerms, StatusBadge } from './event-line.tsx'

/**
 * "What this report says": its confirmed events, each with its status and the words that it rests on; `marked` are the numbers
 * of those whose words are marked in the text.
 */
export function FactsBox({
  events,
  context,
  marked,
}: {
  readonly events: readonly ReportedEvent[]
  readonly context: PageContext
  readonly marked: ReadonlySet<number>
}): ReactNode {
  const { words, settings, language } = context
  return (
    <section className="facts" aria-labelledby="facts-title">
      <h2 id="facts-title" className="section">
        {words.say('article.facts')}
      </h2>
      <p className="note">{words.say('article.factsNote', { count: events.length })}</p>
      <ol>
        {events.map(({ event, evidence, status }, index) => (
          <li key={event.id} id={`fact-${index + 1}`}>
            <h3>
              {words.say(`type.${event.type}`)}{' '}
              <StatusBadge status={status ?? event.status} context={context} />
            </h3>
            <EventTerms event={event} context={context} isShort />
            {evidence.map(span => (
              <blockquote key={span.start} lang="en">
                {marked.has(index + 1) ? <a href={`#text-${index + 1}`}>{span.text}</a> : span.text}
              </blockquote>
            ))}
            <p>
              <a href={addressIn(settings.languages, language, eventPath(event.id))}>
                {words.say('article.eventPage')}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
