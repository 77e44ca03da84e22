import type { ReactNode } from 'react'
import { addressIn, categoryPath, placePath, processPath } from '../../desk/address.ts'
import type { ArticleTeaser } from '../../desk/article.ts'
import { topicOf } from '../../desk/newsletter/subscription.ts'
import { inLanguage } from '../../desk/settings.ts'
import { isOpen } from '../../record/contact.ts'
import type { ActorFacts, EventFacts } from '../../record/event-facts.ts'
import { ActorRanking } from '../components/actor-ranking.tsx'
import { AsOfForm } from '../components/as-of-note.tsx'
import { ChangesLink } from '../components/changes-link.tsx'
import { ContactMatrix, ContactNetwork } from '../components/contact-figures.tsx'
import { type DataAsked, DataNote } from '../components/data-note.tsx'
import { DownloadNote } from '../components/download-note.tsx'
import { EventList } from '../components/event-line.tsx'
import { EventMap } from '../components/event-map.tsx'
import { FeedNote } from '../components/feed-note.tsx'
import { FollowBox } from '../components/follow-box.tsx'
import { Layout } from '../components/layout.tsx'
import { Teaser } from '../components/teaser.tsx'
import { TimelineFigure } from '../components/timeline-figure.tsx'
import type { ContactsShown } from '../contact-nodes.ts'
import { feedLinks } from '../feeds/feed-address.ts'
import { placeIn } from '../local-names/local-names.ts'
import type { PageContext } from '../page-context.ts'

/** What a dossier of a process or a place shows. */
export interface DossierData {
  readonly events: readonly EventFacts[]
  readonly isCut: boolean
  readonly contacts: { readonly states: ContactsShown; readonly people: ContactsShown }
  /** Who takes part most often. */
  readonly actors: readonly { readonly actor: ActorFacts; readonly events: number }[]
  readonly articles: readonly ArticleTeaser[]
}

/** A named matter: what took place in it, what is announced, who met whom, where. */
export function ProcessPage({
  context,
  process,
  data,
}: {
  readonly context: PageContext
  readonly process: PageContext['settings']['processes'][number]
  readonly data: DossierData
}): ReactNode {
  const { words, settings, language } = context
  const name = inLanguage(process.name, language)
  const articles = categoryPath({ process: process.slug })
  return (
    <Layout
      context={context}
      title={name}
      description={words.say('dossier.description', { name })}
      machines={feedLinks(articles, `${name} · ${settings.title}`, context)}
    >
      <p className="kicker-line">{words.say('process.kicker')}</p>
      <h1>{name}</h1>
      <p className="standfirst">{inLanguage(process.description, language)}</p>
      <p>
        <a href={addressIn(settings.languages, language, articles)}>{words.say('process.articles')}</a>
      </p>
      <DossierBody context={context} data={data} hasMap />
      <FollowBox topics={[topicOf('process', process.slug)]} context={context}>
        <FeedNote page={articles} context={context} />
        <DataNote asked={{ process: process.slug }} context={context} />
        <DownloadNote path={processPath(process.slug)} context={context} />
        <ChangesLink query={{ process: process.slug }} context={context} />
      </FollowBox>
      <AsOfForm context={context} />
    </Layout>
  )
}

/** A place: what took place there, and who met whom there. */
export function PlacePage({
  context,
  slug,
  place,
  data,
}: {
  readonly context: PageContext
  readonly slug: string
  readonly place: { readonly name: string; readonly country: string | null }
  readonly data: DossierData
}): ReactNode {
  const { words, settings } = context
  const name = placeIn(place, words.language)
  const country = place.country === null ? null : words.countryName(place.country)
  return (
    <Layout
      context={context}
      title={name}
      description={words.say('dossier.description', { name })}
      machines={feedLinks(placePath(slug), `${name} · ${settings.title}`, context)}
    >
      <p className="kicker-line">{words.say('place.kicker')}</p>
      <h1>{name}</h1>
      {country !== null && country !== name && <p className="standfirst">{country}</p>}
      <DossierBody context={context} data={data} hasMap={false} />
      <FollowBox topics={[]} context={context}>
        <FeedNote page={placePath(slug)} context={context} />
        <DataNote asked={dataOf(place)} context={context} />
        <DownloadNote path={placePath(slug)} context={context} />
      </FollowBox>
      <AsOfForm context={context} />
    </Layout>
  )
}

function dataOf({ name, country }: NonNullable<EventFacts['place']>): DataAsked {
  return { place: name, ...(country === null ? {} : { country }) }
}

function DossierBody({
  context,
  data,
  hasMap,
}: {
  readonly context: PageContext
  readonly data: DossierData
  readonly hasMap: boolean
}): ReactNode {
  const { words } = context
  const { events, contacts, actors, articles } = data
  if (events.length === 0) return <p>{words.say('dossier.none')}</p>
  const open = events.filter(isOpen)
  return (
    <>
      <div className="dossier">
        <div>
          {open.length > 0 && (
            <section>
              <h2 className="section">{words.say('pair.open')}</h2>
              <EventList events={open.slice(0, 20)} context={context} />
            </section>
          )}
          <section>
            <h2 className="section">{words.say('dossier.events')}</h2>
            <TimelineFigure events={events} context={context} />
            <EventList events={events.filter(event => !isOpen(event))} context={context} />
            {data.isCut && <p className="note">{words.say('dossier.cut', { count: events.length })}</p>}
          </section>
        </div>
        <div>
          {actors.length > 0 && (
            <section>
              <h2 className="section">{words.say('dossier.who')}</h2>
              <ActorRanking actors={actors} context={context} />
            </section>
          )}
          {hasMap && <EventMap events={events} context={context} />}
          {articles.length > 0 && (
            <section>
              <h2 className="section">{words.say('front.latest')}</h2>
              {articles.map(article => (
                <Teaser key={article.reportId} article={article} context={context} />
              ))}
            </section>
          )}
        </div>
      </div>
      <ContactMatrix
        title={words.say('matrix.states')}
        note={words.say('matrix.statesNote')}
        {...contacts.states}
        context={context}
      />
      <ContactMatrix
        title={words.say('matrix.people')}
        note={words.say('matrix.peopleNote')}
        {...contacts.people}
        context={context}
      />
      <ContactNetwork {...contacts.people} context={context} />
    </>
  )
}
