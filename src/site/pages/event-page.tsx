import type { ReactNode } from 'react'
import { addressIn, articlePath } from '../../desk/address.ts'
import type { EventFacts, HistoryLine, Readout } from '../../record/event-facts.ts'
import { AsOfForm } from '../components/as-of-note.tsx'
import { EventTerms, eventName, StatusBadge } from '../components/event-line.tsx'
import { HistoryTable } from '../components/history-table.tsx'
import { Layout } from '../components/layout.tsx'
import { eventData } from '../linked-data.ts'
import type { PageContext } from '../page-context.ts'

export interface EventData {
  readonly event: EventFacts
  readonly readouts: readonly Readout[]
  readonly history: readonly HistoryLine[]
}

/** What the record holds of an event, and how each report told of it, side by side. */
export function EventPage({
  context,
  data,
}: {
  readonly context: PageContext
  readonly data: EventData
}): ReactNode {
  const { words } = context
  const { event, readouts, history } = data
  return (
    <Layout
      context={context}
      title={`${eventName(event, context)} (${words.date(event.date)})`}
      data={eventData(event, eventName(event, context), context)}
    >
      <p className="kicker-line">{words.say('event.kicker')}</p>
      <h1>{eventName(event, context)}</h1>
      <p className="standing">
        <StatusBadge status={event.status} context={context} /> {words.date(event.date)}
      </p>
      <section className="holds">
        <h2 className="section">{words.say('event.record')}</h2>
        <EventTerms event={event} context={context} />
      </section>
      <section>
        <h2 className="section">{words.say('event.readouts')}</h2>
        <p className="note">{words.say('event.readoutsNote', { count: readouts.length })}</p>
        <div className="readouts">
          {readouts.map(readout => (
            <ReadoutCard key={readout.reportId} readout={readout} context={context} />
          ))}
        </div>
      </section>
      <HistoryTable title={words.say('event.history')} history={history} context={context} />
      <AsOfForm context={context} />
    </Layout>
  )
}

function ReadoutCard({
  readout,
  context,
}: {
  readonly readout: Readout
  readonly context: PageContext
}): ReactNode {
  const { words, settings } = context
  const { slug, language, reportTitle, published, status, sources, participants, topics, evidence } = readout
  return (
    <article className="readout">
      <h3 lang={language}>
        {slug === null ? (
          reportTitle
        ) : (
          <a href={addressIn(settings.languages, language, articlePath(slug))}>{reportTitle}</a>
        )}
      </h3>
      <p className="when">
        {published !== null && <time dateTime={published}>{words.day(published)}</time>}
        {slug === null && ` (${words.say('event.notPublished')})`}
      </p>
      {evidence.map(span => (
        <blockquote key={span.start} lang={language}>
          {span.text}
        </blockquote>
      ))}
      <dl className="terms">
        {status !== null && (
          <div>
            <dt>{words.say('event.says')}</dt>
            <dd>
              <StatusBadge status={status} context={context} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.say('event.names')}</dt>
          <dd>{words.list(participants.map(context.nameOf))}</dd>
        </div>
        {topics.length > 0 && (
          <div>
            <dt>{words.say('fact.topics')}</dt>
            <dd lang={language}>{topics.join('; ')}</dd>
          </div>
        )}
        <div>
          <dt>{words.say('event.credits')}</dt>
          <dd>
            {sources.length === 0
              ? words.say('event.creditsNobody')
              : words.list(sources.map(context.nameOf))}
          </dd>
        </div>
      </dl>
    </article>
  )
}
