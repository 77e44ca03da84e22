import type { ReactNode } from 'react'
import { addressIn, categoryPath, dataPath } from '../../desk/address.ts'
import { inLanguage } from '../../desk/settings.ts'
import { feedNames } from '../components/feed-note.tsx'
import { Layout } from '../components/layout.tsx'
import { type FeedForm, feedForms, feedLinks, feedPath } from '../feeds/feed-address.ts'
import type { PageContext } from '../page-context.ts'

/** What can be followed: the page whose articles or changes a feed lists, and the calendar's query; null without a calendar. */
interface Followed {
  readonly page: string
  readonly name: string
  readonly calendar: string | null
}

/** Every feed and calendar of the desk: of all articles, of each section, and of the record's changes. */
export function FeedsPage({ context }: { readonly context: PageContext }): ReactNode {
  const { words, settings, language } = context
  const title = words.say('feeds.title')
  const groups: readonly { readonly name: string | null; readonly rows: readonly Followed[] }[] = [
    {
      name: null,
      rows: [
        { page: '/', name: words.say('feeds.all'), calendar: '' },
        { page: '/changes', name: words.say('changes.title'), calendar: null },
      ],
    },
    {
      name: words.say('feeds.kinds'),
      rows: settings.formats.map(({ slug, name }) => ({
        page: categoryPath({ format: slug }),
        name: inLanguage(name, language),
        calendar: null,
      })),
    },
    {
      name: words.say('site.countries'),
      rows: settings.countries.map(({ slug, code, name }) => ({
        page: categoryPath({ country: slug }),
        name: inLanguage(name, language),
        calendar: `?country=${code}`,
      })),
    },
    {
      name: words.say('site.processes'),
      rows: settings.processes.map(({ slug, name }) => ({
        page: categoryPath({ process: slug }),
        name: inLanguage(name, language),
        calendar: `?process=${slug}`,
      })),
    },
  ]
  return (
    <Layout
      context={context}
      title={title}
      description={words.say('feeds.intro')}
      machines={feedLinks('/', settings.title, context)}
    >
      <h1>{title}</h1>
      <p className="standfirst">{words.say('feeds.intro')}</p>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, rows }) => (
          <section key={name}>
            {name !== null && <h2 className="section">{name}</h2>}
            <table className="feeds">
              <tbody>
                {rows.map(row => (
                  <tr key={row.page}>
                    <th scope="row">{row.name}</th>
                    <td>
                      <Ways of={row} context={context} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
      <p className="note">{words.say('feeds.own')}</p>
    </Layout>
  )
}

/** A feed in each form, and the calendar where there is one. */
function Ways({ of: { page, name, calendar }, context }: { of: Followed; context: PageContext }): ReactNode {
  const { words, settings, language } = context
  const feeds = (Object.keys(feedForms) as FeedForm[]).map(form => ({
    name: feedNames[form],
    address: addressIn(settings.languages, language, feedPath(page, form)),
    type: feedForms[form],
  }))
  const calendars =
    calendar === null
      ? []
      : [
          {
            name: words.say('feeds.calendar'),
            address: `${dataPath}/calendar.ics${calendar}`,
            type: 'text/calendar',
          },
        ]
  return (
    <ul>
      {[...feeds, ...calendars].map(way => (
        <li key={way.address}>
          <a href={way.address} type={way.type}>
            {way.name}
            <span className="unseen">, {name}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
