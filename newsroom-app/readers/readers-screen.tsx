import { useState } from 'react'
import type { Readers } from '../../src/desk/readers/read-readers.ts'
import { readersTableAddress, readReaders } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { languageInWords, numberInWords } from '../shell/words.ts'
import { readers as words } from '../words/en/readers.ts'
import { sayer } from '../words/say.ts'
import { DaysChart } from './days-chart.tsx'
import { NewsletterTable } from './newsletter-table.tsx'

const say = sayer('readers', words)

const spans = [7, 30, 90, 365] as const

/** How the public site and the newsletter are read: counts, nothing of any reader. */
export function ReadersScreen() {
  const [days, setDays] = useState<number>(30)
  const { result, reload } = useLoaded(`readers ${days}`, () => readReaders(days))
  const actions = (
    <a className="button" href={readersTableAddress(days)} download>
      {say('download')}
    </a>
  )
  return (
    <Screen title={say('title')} actions={actions}>
      <div className="filters">
        <fieldset className="switch">
          <legend className="unseen">{say('span')}</legend>
          {spans.map(span => (
            <label key={span}>
              <input type="radio" name="span" checked={days === span} onChange={() => setDays(span)} />
              <span>{say('days', { count: span })}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {result.state === 'loading' ? <Loading what={say('loading')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <Counts readers={result.value} /> : null}
    </Screen>
  )
}

function Counts({ readers }: { readers: Readers }) {
  const total = readers.days.reduce((sum, { views }) => sum + views, 0)
  return (
    <>
      <p className="lead">{say('total', { count: total })}</p>
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
      <caption className="unseen">{say('pages')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('page')}</th>
          <th scope="col">{say('language')}</th>
          <th scope="col" className="number">
            {say('views')}
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
            <td className="number">{numberInWords(views)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
