import type { ReactNode } from 'react'
import { addressIn, calendarPath, categoryPath } from '../../desk/address.ts'
import type { ArticleTeaser } from '../../desk/article.ts'
import { inLanguage } from '../../desk/settings.ts'
import type { ActorFacts, EventFacts } from '../../record/event-facts.ts'
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
  readonly actors: readonly { readonly actor: ActorFacts; readonly events: number }[]
}

/** The front page: the newest report leads, beside it what is announced; below, the latest, by country, and who counts. */
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
          {lead !== undefined && lead.language !== language && (
            <p className="note">
              {words.say('front.elsewhere', { language: words.languageName(lead.language) })}
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
          {data.actors.length > 0 && (
            <section>
              <h2 className="section">{words.say('front.actors')}</h2>
              <p className="note">{words.say('front.actorsNote')}</p>
              <ol className="ranking">
                {data.actors.map(({ actor, events }) => (
                  <li key={actor.id}>
                    <ActorLink actor={actor} context={context} />
                    <span>{words.say('actor.events', { count: events })}</span>
                  </li>
                ))}
              </ol>
              <p>
                <a href={to('/actors')}>{words.say('front.allActors')}</a>
              </p>
            </section>
          )}
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
