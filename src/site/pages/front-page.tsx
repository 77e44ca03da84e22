import type { ReactNode } from 'react'
import { addressIn, calendarPath, categoryPath } from '../../desk/address.ts'
import type { ArticleTeaser } from '../../desk/article.ts'
import { inLanguage } from '../../desk/settings.ts'
import type { EventFacts } from '../../record/event-facts.ts'
import type { MostConnected } from '../../record/most-connected.ts'
import { ActorLink, EventList } from '../components/event-line.tsx'
import { Layout } from '../components/layout.tsx'
import { Teaser } from '../components/teaser.tsx'
import { feedTitle } from '../feed-title.ts'
import { feedLinks } from '../feeds/feed-address.ts'
import type { PageContext } from '../page-context.ts'

export interface FrontData {
  readonly latest: readonly ArticleTeaser[]
  readonly byCountry: readonly { readonly slug: string; readonly articles: readonly ArticleTeaser[] }[]
  readonly announced: readonly EventFacts[]
  readonly connected: MostConnected | null
  /** The language of the articles that are not there in the page's own; null where that has enough. */
  readonly filledFrom: string | null
}

/** The front page: the newest report leads, beside it what is announced and who met whom most; below, the latest, and by country. */
export function FrontPage({
  context,
  data,
}: {
  readonly context: PageContext
  readonly data: FrontData
}): ReactNode {
  const { words, settings, language } = context
  const [lead, ...latest] = data.latest
  const to = (path: string) => addressIn(settings.languages, language, path)
  return (
    <Layout
      context={context}
      title={settings.title}
      description={inLanguage(settings.tagline, language)}
      machines={feedLinks('/', feedTitle(settings, language), context).slice(1)}
    >
      <h1 className="unseen">{settings.title}</h1>
      <div className="front">
        <section aria-label={words.say('front.lead')}>
          {data.filledFrom !== null && lead !== undefined && (
            <p className="note">
              {words.say('front.elsewhere', { language: words.languageName(data.filledFrom) })}
            </p>
          )}
          {lead === undefined ? (
            <p>{words.say('front.empty')}</p>
          ) : (
            <Teaser article={lead} context={context} level={2} isLead />
          )}
          {latest.length > 0 && (
            <section className="latest">
              <h2 className="section">{words.say('front.latest')}</h2>
              <div className="grid">
                {latest.map(article => (
                  <Teaser key={article.reportId} article={article} context={context} />
                ))}
              </div>
            </section>
          )}
        </section>
        <aside>
          {data.announced.length > 0 && (
            <section>
              <h2 className="section">{words.say('front.calendar')}</h2>
              <p className="note">{words.say('front.calendarNote')}</p>
              <EventList events={data.announced} context={context} />
              <p>
                <a href={to(calendarPath())}>{words.say('front.wholeCalendar')}</a>
              </p>
            </section>
          )}
          {data.connected !== null && <Connected connected={data.connected} context={context} />}
        </aside>
      </div>
      <section className="countries">
        <h2 className="section">{words.say('front.byCountry')}</h2>
        <div className="grid">
          {data.byCountry.map(({ slug, articles }) => (
            <section key={slug}>
              <h3 className="country">
                <a href={to(categoryPath({ country: slug }))}>
                  {inLanguage(settings.countries.find(one => one.slug === slug)?.name ?? {}, language)}
                </a>
              </h3>
              <ul>
                {articles.map(article => (
                  <li
                    key={article.reportId}
                    lang={article.language === language ? undefined : article.language}
                  >
                    <a href={addressIn(settings.languages, article.language, `/articles/${article.slug}`)}>
                      {article.title}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </section>
    </Layout>
  )
}

function Connected({
  connected,
  context,
}: {
  readonly connected: MostConnected
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  const month = words.date({ start: `${connected.month}-01`, end: null, precision: 'month' })
  return (
    <section>
      <h2 className="section">{words.say('front.connected', { month })}</h2>
      <p className="note">{words.say('front.connectedNote')}</p>
      <ol className="ranking">
        {connected.actors.map(({ actor, others }) => (
          <li key={actor.id}>
            <ActorLink actor={actor} context={context} />
            <span>{words.say('front.contacts', { count: others })}</span>
          </li>
        ))}
      </ol>
      <p>
        <a href={addressIn(settings.languages, language, '/actors')}>{words.say('front.allActors')}</a>
      </p>
    </section>
  )
}
