import type { ReactNode } from 'react'
import { addressIn, calendarPath } from '../../desk/address.ts'
import { Layout } from '../components/layout.tsx'
import type { PageContext } from '../page-context.ts'

/** A page that this reader may have looked for. */
export interface Suggestion {
  readonly address: string
  readonly text: string
  /** The language of the text, where it is not that of the page. */
  readonly language?: string | undefined
}

export type ErrorStatus = 400 | 403 | 404 | 410 | 413 | 429 | 500

/** What went wrong, in the reader's language, and where to go from here. */
export function ErrorPage({
  context,
  status,
  minutes = 1,
  nearby = [],
}: {
  readonly context: PageContext
  readonly status: ErrorStatus
  readonly minutes?: number
  /** Pages near the address that was asked for. */
  readonly nearby?: readonly Suggestion[]
}): ReactNode {
  const { words, settings, language } = context
  const to = (path: string) => addressIn(settings.languages, language, path)
  return (
    <Layout context={context} title={words.say(`error.${status}.title`)} isUnlisted>
      <div className="prose">
        <p className="kicker-line">{status}</p>
        <h1>{words.say(`error.${status}.title`)}</h1>
        <p>{words.say(`error.${status}.text`, { minutes })}</p>
        {nearby.length > 0 && (
          <>
            <h2>{words.say('error.nearby')}</h2>
            <ul>
              {nearby.map(one => (
                <li key={one.address} lang={one.language}>
                  <a href={one.address}>{one.text}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>{words.say('error.elsewhere')}</h2>
        <ul>
          <li>
            <a href={to('/')}>{words.say('error.front')}</a>
          </li>
          <li>
            <a href={to(calendarPath())}>{words.say('site.calendar')}</a>
          </li>
          <li>
            <a href={to('/actors')}>{words.say('site.actors')}</a>
          </li>
          <li>
            <a href={to('/about')}>{words.say('site.about')}</a>
          </li>
        </ul>
      </div>
    </Layout>
  )
}
