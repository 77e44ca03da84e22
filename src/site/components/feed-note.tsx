import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import { type FeedForm, feedForms, feedPath } from '../feeds/feed-address.ts'
import type { PageContext } from '../page-context.ts'

/** What the forms of a feed are called, in every language. */
export const feedNames: Readonly<Record<FeedForm, string>> = {
  'feed.xml': 'RSS',
  'feed.atom': 'Atom',
  'feed.json': 'JSON Feed',
}

/** How to follow what a page lists: its feed in each form. */
export function FeedNote({
  page,
  context,
}: {
  readonly page: string
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  return (
    <p className="note follow">
      {words.say('feed.follow')}{' '}
      {(Object.keys(feedForms) as FeedForm[]).map((form, index) => (
        <span key={form}>
          {index > 0 && ' · '}
          <a href={addressIn(settings.languages, language, feedPath(page, form))} type={feedForms[form]}>
            {feedNames[form]}
          </a>
        </span>
      ))}
    </p>
  )
}
