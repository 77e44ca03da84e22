import type { ReactNode } from 'react'
import { addressIn, articlePath, dataPath, eventPath } from '../../desk/address.ts'
import {
  type ComparedDatum,
  comparedData,
  compareReadouts,
  type ReadoutComparison,
} from '../../record/compare-readouts.ts'
import type { EventFacts, HistoryLine, Readout } from '../../record/event-facts.ts'
import { AsOfForm } from '../components/as-of-note.tsx'
import { EventTerms, eventName, StatusBadge } from '../components/event-line.tsx'
import { HistoryTable } from '../components/history-table.tsx'
import { Layout } from '../components/layout.tsx'
import { eventData } from '../linked-data.ts'
import { placeIn } from '../local-names/local-names.ts'
import { asOfQuery, type PageContext } from '../page-context.ts'

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
  const comparison = compareReadouts(readouts)
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
        {readouts.length > 1 && (
          <p>
            {comparison.differing.size === 0
              ? words.say('readouts.agree')
              : words.say('readouts.differ', {
                  what: words.list([...comparison.differing].map(datum => words.say(termOf[datum]))),
                })}
          </p>
        )}
        <div className="readouts">
          {readouts.map((readout, index) => (
            <ReadoutCard
              key={readout.reportId}
              readout={readout}
              differing={comparison.differing}
              only={comparison.onlyIn[index]!}
              context={context}
            />
          ))}
        </div>
      </section>
      <p className="note follow">
        {words.say('data.open')}{' '}
        <a href={`${dataPath}/events/${event.id}${asOfQuery(context)}`} type="application/json">
          JSON
        </a>
      </p>
      <HistoryTable
        title={words.say('event.history')}
        history={history}
        whole={`${addressIn(context.settings.languages, context.language, eventPath(event.id))}/history`}
        context={context}
      />
      <AsOfForm context={context} />
    </Layout>
  )
}

/** What the terms of an account are called. */
const termOf = {
  type: 'readouts.kind',
  status: 'event.says',
  date: 'fact.when',
  place: 'fact.where',
} as const satisfies Record<ComparedDatum, string>

interface ReadoutProps {
  readonly readout: Readout
  readonly differing: ReadoutComparison['differing']
  /** What this account alone names. */
  readonly only: ReadoutComparison['onlyIn'][number]
  readonly context: PageContext
}

function ReadoutCard({ readout, differing, only, context }: ReadoutProps): ReactNode {
  const { words, settings } = context
  const { slug, language, reportTitle, published, sources, participants, topics, evidence, quotes } = readout
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
        {comparedData.map(datum => (
          <div key={datum}>
            <dt>{words.say(termOf[datum])}</dt>
            <dd>
              <Datum datum={datum} readout={readout} context={context} />
              {differing.has(datum) && readout[datum] !== null && (
                <span className="mark"> {words.say('readouts.differs')}</span>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.say('event.names')}</dt>
          <dd>
            <ul className="inline">
              {participants.map(actor => (
                <li key={actor.id}>
                  {context.nameOf(actor)}
                  {only.actors.has(actor.id) && <OnlyHere context={context} />}
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {topics.length > 0 && (
          <div>
            <dt>{words.say('fact.topics')}</dt>
            <dd>
              <ul className="inline">
                {topics.map(topic => (
                  <li key={topic}>
                    <span lang={language}>{topic}</span>
                    {only.topics.has(topic) && <OnlyHere context={context} />}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {quotes.length > 0 && (
          <div>
            <dt>{words.say('readouts.quotes')}</dt>
            <dd>
              {quotes.map(({ speaker, words: quoted }) => (
                <p key={quoted}>
                  {words.say('term.value', {
                    term: context.nameOf(speaker),
                    value: words.say('quotation', { words: quoted }),
                  })}
                  {only.quotes.has(quoted) && <OnlyHere context={context} />}
                </p>
              ))}
            </dd>
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

function OnlyHere({ context }: { readonly context: PageContext }): ReactNode {
  return <span className="mark"> {context.words.say('readouts.onlyHere')}</span>
}

/** What an account gives for one datum, in the page's language. */
function Datum({
  datum,
  readout,
  context,
}: {
  readonly datum: ComparedDatum
  readonly readout: Readout
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  const silent = <span className="soft">{words.say('readouts.silent')}</span>
  switch (datum) {
    case 'type':
      return readout.type === null ? silent : words.say(`type.${readout.type}`)
    case 'status':
      return readout.status === null ? silent : <StatusBadge status={readout.status} context={context} />
    case 'date':
      return readout.date === null ? silent : words.date(readout.date)
    case 'place':
      return readout.place === null ? silent : placeIn(readout.place, words.language)
  }
}
