import type { ReactNode } from 'react'
import { actorPath, addressIn, articlePath } from '../../desk/address.ts'
import type { ActorFacts, EventFacts, HistoryLine, StatementFacts } from '../../record/event-facts.ts'
import type { Contact } from '../../record/read-actor.ts'
import { ActorLink, EventList } from '../components/event-line.tsx'
import { FeedNote } from '../components/feed-note.tsx'
import { HistoryTable } from '../components/history-table.tsx'
import { Layout } from '../components/layout.tsx'
import { feedLinks } from '../feeds/feed-address.ts'
import { actorData } from '../linked-data.ts'
import { wordsFor } from '../messages/words.ts'
import type { PageContext } from '../page-context.ts'

export interface ActorData {
  readonly actor: ActorFacts
  readonly events: readonly EventFacts[]
  readonly statements: readonly StatementFacts[]
  readonly contacts: readonly Contact[]
  readonly history: readonly HistoryLine[]
}

/** An actor's dossier: who it is, what it took part in, with whom it was in contact, what it said. */
export function ActorPage({
  context,
  data,
}: {
  readonly context: PageContext
  readonly data: ActorData
}): ReactNode {
  const { words, settings } = context
  const { actor, events, statements, contacts, history } = data
  const name = context.nameOf(actor)
  const spellings = [...new Set([actor.name, ...actor.spellings])].filter(one => one !== name)
  return (
    <Layout
      context={context}
      title={name}
      description={[name, actor.office].filter(part => part !== null).join(', ')}
      machines={feedLinks(actorPath(actor.slug), `${name} · ${settings.title}`, context)}
      data={actorData(actor, context)}
      card={actor.kind === 'person' ? { type: 'profile' } : undefined}
    >
      <p className="kicker-line">{words.say(`actor.kind.${actor.kind}`)}</p>
      <h1>{name}</h1>
      {actor.office !== null && (
        <p className="standfirst">
          {actor.office}
          {actor.state !== null && ` (${actor.state})`}
        </p>
      )}
      {spellings.length > 0 && (
        <p className="note">
          {words.say('term.value', { term: words.say('actor.spellings'), value: spellings.join(' · ') })}
        </p>
      )}
      <div className="dossier">
        <section>
          <h2 className="section">{words.say('actor.timeline')}</h2>
          {events.length === 0 ? (
            <p>{words.say('actor.noEvents')}</p>
          ) : (
            <EventList events={events} context={context} />
          )}
        </section>
        <div>
          {contacts.length > 0 && (
            <section>
              <h2 className="section">{words.say('actor.contacts')}</h2>
              <ol className="ranking">
                {contacts.slice(0, 20).map(contact => (
                  <li key={contact.actor.id}>
                    <ActorLink actor={contact.actor} context={context} />
                    <span>
                      {words.say('actor.contact', { count: contact.meetings })}
                      {contact.last !== null &&
                        `, ${words.say('actor.lastContact', { date: words.day(contact.last) })}`}
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          )}
          {statements.length > 0 && (
            <section className="statements">
              <h2 className="section">{words.say('actor.statements')}</h2>
              {statements.slice(0, 20).map(({ id, quote, evidence, saidOn, report }) => (
                <figure key={id}>
                  <blockquote lang={report.language}>
                    {quote === null ? evidence : wordsFor(report.language).say('quotation', { words: quote })}
                  </blockquote>
                  <figcaption>
                    {saidOn === null ? words.say('statement.noDate') : words.day(saidOn)},{' '}
                    {report.slug === null ? (
                      report.title
                    ) : (
                      <a href={addressIn(settings.languages, report.language, articlePath(report.slug))}>
                        {report.title}
                      </a>
                    )}
                  </figcaption>
                </figure>
              ))}
            </section>
          )}
        </div>
      </div>
      <FeedNote page={actorPath(actor.slug)} context={context} />
      <HistoryTable title={words.say('actor.history')} history={history} context={context} />
    </Layout>
  )
}

/** Everyone whom the record knows. */
export function ActorsPage({
  context,
  actors,
}: {
  readonly context: PageContext
  readonly actors: readonly { readonly actor: ActorFacts; readonly events: number }[]
}): ReactNode {
  const { words } = context
  return (
    <Layout context={context} title={words.say('actors.title')}>
      <h1>{words.say('actors.title')}</h1>
      <p className="standfirst">{words.say(actors.length === 0 ? 'actors.empty' : 'actors.intro')}</p>
      <ol className="ranking columns">
        {actors.map(({ actor, events }) => (
          <li key={actor.id}>
            <span>
              <ActorLink actor={actor} context={context} />
              {actor.office !== null && <span className="office"> {actor.office}</span>}
            </span>
            <span>{words.say('actor.events', { count: events })}</span>
          </li>
        ))}
      </ol>
    </Layout>
  )
}
