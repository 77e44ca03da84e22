import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import { newsletterPath } from '../newsletter/newsletter-address.ts'
import type { PageContext } from '../page-context.ts'

/** How to hear what is new on a page: by mail about its topics, and by what `children` name (feeds, calendar, files). */
export function FollowBox({
  topics,
  children,
  context,
}: {
  /** What a letter about this page is about; none where letters know no such topic. */
  readonly topics: readonly string[]
  readonly children: ReactNode
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  return (
    <section className="follow-box" aria-labelledby="follow-title">
      <h2 id="follow-title" className="section">
        {words.say('follow.title')}
      </h2>
      {topics.length > 0 && (
        <form
          method="post"
          action={addressIn(settings.languages, language, newsletterPath)}
          className="mail-line"
        >
          <label htmlFor="follow-email">{words.say('follow.mail')}</label>
          <input
            type="email"
            id="follow-email"
            name="email"
            required
            maxLength={320}
            autoComplete="email"
            placeholder="name@example.org"
          />
          {topics.map(topic => (
            <input key={topic} type="hidden" name="topic" value={topic} />
          ))}
          <button type="submit">{words.say('newsletter.submit')}</button>
        </form>
      )}
      {children}
    </section>
  )
}
