import { useState } from 'react'
import type { Readers } from '../../src/desk/readers/read-readers.ts'
import { readersTableAddress, readReaders } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { languageInWords } from '../shell/words.ts'
import { DaysChart } from './days-chart.tsx'
import { NewsletterTable } from './newsletter-table.tsx'

const spans = [7, 30, 90, 365] as const

/** How the public site and the newsletter are read: counts, nothing of any reader. */
export function ReadersScreen() {
  const [days, setDays] = useState<number>(30)
  const { result, reload } = useLoaded(`readers ${days}`, () => readReaders(days))
  const actions = (
    <a className="button" href={readersTableAddress(days)} download>
      Download as CSV
    </a>
  )
  return (
    <Screen title="Readers" actions={actions}>
      <div className="filters">
        <fieldset className="switch">
          <legend className="unseen">How long back</legend>
          {spans.map(span => (
            <label key={span}>
              <input type="radio" name="span" checked={days === span} onChange={() => setDays(span)} />
              <span>{span} days</span>
            </label>
          ))}
        </fieldset>
      </div>
      {result.state === 'loading' ? <Loading what="the counts" /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <Counts readers={result.value} /> : null}
    </Screen>
  )
}

function Counts({ readers }: { readers: Readers }) {
  const total = readers.days.reduce((sum, { views }) => sum + views, 0)
  return (
    <>
      <p className="lead">
        {total === 0
          ? 'No page was read in this time, or nobody’s browser let itself be counted.'
          : `${total.toLocaleString('en')} ${total === 1 ? 'page was' : 'pages were'} read in this time.`}{' '}
        Pages are counted without cookies: no address, no path from page to page, no robots, and no reader
        whose browser asks not to be tracked.
      </p>
      {total === 0 ? null : <DaysChart days={readers.days} />}
      {readers.pages.length === 0 ? null : <Pages readers={readers} />}
      <NewsletterTable newsletter={readers.newsletter} />
    </>
  )
}

function Pages({ readers }: { readers: Readers }) {
  const { settings } = useSession()
  const [first] = settings.languages
  return (
    <table className="reports">
      <caption className="unseen">The most read pages</caption>
      <thead>
        <tr>
          <th scope="col">Page</th>
          <th scope="col">Language</th>
          <th scope="col" className="number">
            Views
          </th>
        </tr>
      </thead>
      <tbody>
        {readers.pages.map(({ path, language, title, views }) => (
          <tr key={`${language} ${path}`}>
            <th scope="row">
              <a
                href={language === first ? path : `/${language}${path === '/' ? '' : path}`}
                lang={title === null ? undefined : language}
              >
                {title ?? path}
              </a>
            </th>
            <td>{languageInWords(language)}</td>
            <td className="number">{views.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
