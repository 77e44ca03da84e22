import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import { Layout } from '../components/layout.tsx'
import type { PageContext } from '../page-context.ts'

export type ErrorStatus = 400 | 403 | 404 | 410 | 413 | 429 | 500

/** What went wrong, in the reader's language, and where to go from here. */
export function ErrorPage({
  context,
  status,
  minutes = 1,
}: {
  readonly context: PageContext
  readonly status: ErrorStatus
  readonly minutes?: number
}): ReactNode {
  const { words, settings, language } = context
  const to = (path: string) => addressIn(settings.languages, language, path)
  return (
    <Layout context={context} title={words.say(`error.${status}.title`)} isUnlisted>
      <div className="prose">
        <p className="kicker-line">{status}</p>
        <h1>{words.say(`error.${status}.title`)}</h1>
        <p>{words.say(`error.${status}.text`, { minutes })}</p>
        <ul>
          <li>
            <a href={to('/')}>{words.say('error.front')}</a>
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
