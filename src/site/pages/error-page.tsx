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
  newest = [],
  reason,
  reference,
}: {
  readonly context: PageContext
  readonly status: ErrorStatus
  readonly minutes?: number
  /** Pages near the address that was asked for. */
  readonly nearby?: readonly Suggestion[]
  /** The newest articles. */
  readonly newest?: readonly Suggestion[]
  /** Why the desk withdrew the article. */
  readonly reason?: string | undefined
  /** By which the desk finds the fault in its log. */
  readonly reference?: string
}): ReactNode {
  const { words, settings, language } = context
  const to = (path: string) => addressIn(settings.languages, language, path)
  return (
    <Layout context={context} title={words.say(`error.${status}.title`)} isUnlisted>
      <div className="prose">
        <p className="kicker-line">{status}</p>
        <h1>{words.say(`error.${status}.title`)}</h1>
        <p>{words.say(`error.${status}.text`, { minutes })}</p>
        {reason !== undefined && (
          <p>{words.say('term.value', { term: words.say('notice.withdrawn'), value: reason })}</p>
        )}
        {reference !== undefined && (
          <p>{words.say('term.value', { term: words.say('write.reference'), value: reference })}</p>
        )}
        <Suggestions title={words.say('error.nearby')} pages={nearby} />
        <Suggestions title={words.say('front.latest')} pages={newest} />
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
            <a href={to('/search')}>{words.say('site.search')}</a>
          </li>
          <li>
            <a href={to('/about')}>{words.say('site.about')}</a>
          </li>
        </ul>
      </div>
    </Layout>
  )
}

function Suggestions({
  title,
  pages,
}: {
  readonly title: string
  readonly pages: readonly Suggestion[]
}): ReactNode {
  if (pages.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <ul className="suggestions">
        {pages.map(({ address, text, language }) => (
          <li key={address} lang={language}>
            <a href={address}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
