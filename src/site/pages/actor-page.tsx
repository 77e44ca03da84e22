import type { ReactNode } from 'react'
import { actorPath, addressIn } from '../../desk/address.ts'
import { topicOf } from '../../desk/newsletter/subscription.ts'
import type { HeldOffice } from '../../record/derive-offices.ts'
import type { ActorFacts, EventFacts, HistoryLine, StatementFacts } from '../../record/event-facts.ts'
import type { Contact } from '../../record/read-actor.ts'
import { ActorRanking } from '../components/actor-ranking.tsx'
import { AsOfForm } from '../components/as-of-note.tsx'
import { ChangesLink } from '../components/changes-link.tsx'
import { ContactNetwork } from '../components/contact-figures.tsx'
import { ContactList } from '../components/contact-list.tsx'
import { CountryContacts } from '../components/country-contacts.tsx'
import { DataNote } from '../components/data-note.tsx'
import { DownloadNote } from '../components/download-note.tsx'
import { EventList } from '../components/event-line.tsx'
import { FeedNote } from '../components/feed-note.tsx'
import { FollowBox } from '../components/follow-box.tsx'
import { HistoryTable } from '../components/history-table.tsx'
import { Layout } from '../components/layout.tsx'
import { OfficeList } from '../components/office-list.tsx'
import { StatementFigure } from '../components/statement-figure.tsx'
import { TimelineFigure } from '../components/timeline-figure.tsx'
import type { ContactsShown } from '../contact-nodes.ts'
import { feedLinks } from '../feeds/feed-address.ts'
import { actorData } from '../linked-data.ts'
import { officeIn } from '../local-names/local-names.ts'
import type { PageContext } from '../page-context.ts'

export interface ActorData {
  readonly actor: ActorFacts
  readonly events: readonly EventFacts[]
  readonly statements: readonly StatementFacts[]
  readonly contacts: readonly Contact[]
  readonly offices: readonly HeldOffice[]
  readonly history: readonly HistoryLine[]
  readonly people: ContactsShown
  /** What a state has besides: with which states it is in contact, and who acts for it. */
  readonly state: {
    readonly partners: readonly Contact[]
    readonly members: readonly { readonly actor: ActorFacts; readonly events: number }[]
    /** The path of the articles about this country, where the desk has such a category. */
    readonly articles: string | null
  } | null
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
  const office = actor.office === null ? null : officeIn(actor.office, context.language)
  const spellings = [...new Set([actor.name, ...actor.spellings])].filter(one => one !== name)
  return (
    <Layout
      context={context}
      title={name}
      description={[name, office].filter(part => part !== null).join(', ')}
      machines={feedLinks(actorPath(actor.slug), `${name} · ${settings.title}`, context)}
      data={actorData(actor, context)}
      card={actor.kind === 'person' ? { type: 'profile' } : undefined}
    >
      <p className="kicker-line">{words.say(`actor.kind.${actor.kind}`)}</p>
      <h1>{name}</h1>
      {office !== null && (
        <p className="standfirst">
          {office}
          {actor.state !== null && ` (${words.countryName(actor.state)})`}
        </p>
      )}
      {data.state !== null && data.state.articles !== null && (
        <p>
          <a href={addressIn(settings.languages, context.language, data.state.articles)}>
            {words.say('state.articles', { name })}
          </a>
        </p>
      )}
      {spellings.length > 0 && (
        <p className="note">
          {words.say('term.value', { term: words.say('actor.spellings'), value: spellings.join(' · ') })}
        </p>
      )}
      <div className="dossier">
        <div>
          <section>
            <h2 className="section">{words.say('actor.timeline')}</h2>
            {events.length === 0 ? (
              <p>{words.say('actor.noEvents')}</p>
            ) : (
              <>
                <TimelineFigure events={events} context={context} />
                <EventList events={events} context={context} />
              </>
            )}
          </section>
          {statements.length > 0 && (
            <section className="statements">
              <h2 className="section">{words.say('actor.statements')}</h2>
              {statements.slice(0, 20).map(statement => (
                <StatementFigure key={statement.id} statement={statement} context={context} />
              ))}
            </section>
          )}
        </div>
        <div>
          {data.state !== null && (
            <ContactList
              title={words.say('state.partners')}
              note={words.say('state.partnersNote')}
              actor={actor}
              contacts={data.state.partners}
              context={context}
            />
          )}
          {data.state !== null && data.state.members.length > 0 && (
            <section>
              <h2 className="section">{words.say('state.members')}</h2>
              <ActorRanking actors={data.state.members} context={context} />
            </section>
          )}
          <OfficeList offices={data.offices} context={context} />
          <ContactList
            title={words.say('actor.contacts')}
            actor={actor}
            contacts={contacts.slice(0, 20)}
            context={context}
          />
          {data.state === null && <CountryContacts actor={actor} events={events} context={context} />}
          <ContactNetwork {...data.people} context={context} />
        </div>
      </div>
      <FollowBox topics={[topicOf('actor', actor.id)]} context={context}>
        <FeedNote page={actorPath(actor.slug)} context={context} />
        <DataNote asked={{ actor: actor.slug }} context={context} />
        <DownloadNote path={actorPath(actor.slug)} context={context} />
        <ChangesLink query={{ actor: actor.slug }} context={context} />
      </FollowBox>
      <HistoryTable
        title={words.say('actor.history')}
        history={history}
        whole={`${addressIn(settings.languages, context.language, actorPath(actor.slug))}/history`}
        context={context}
      />
      <AsOfForm context={context} />
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
      <ActorRanking actors={actors} context={context} isWide />
    </Layout>
  )
}
