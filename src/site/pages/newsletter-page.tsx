import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import { topicOf } from '../../desk/newsletter/subscription.ts'
import { inLanguage } from '../../desk/settings.ts'
import { Layout } from '../components/layout.tsx'
import { ownName } from '../messages/words.ts'
import { newsletterPath } from '../newsletter/newsletter-address.ts'
import type { PageContext } from '../page-context.ts'

/** What stands in the form: what was typed or what is wanted at present. */
export interface NewsletterData {
  readonly email: string
  readonly rhythm: string
  readonly language: string
  readonly topics: readonly string[]
  /** Actors that may be followed: those asked for, by name. */
  readonly actors: readonly { readonly id: string; readonly name: string }[]
  /** What will not do, in the page's language. */
  readonly problem: string | null
}

/** The newsletter's page: what it is, and the form to subscribe. */
export function NewsletterPage({
  context,
  data,
}: {
  readonly context: PageContext
  readonly data: NewsletterData
}): ReactNode {
  const { words, settings, language } = context
  return (
    <Layout
      context={context}
      title={words.say('newsletter.title')}
      description={words.say('newsletter.intro')}
    >
      <div className="prose">
        <h1>{words.say('newsletter.title')}</h1>
        <p className="standfirst">{words.say('newsletter.intro')}</p>
        <form
          method="post"
          action={addressIn(settings.languages, language, newsletterPath)}
          className="apply newsletter"
          noValidate
        >
          {data.problem !== null && (
            <p className="problems" role="alert" id="email-problem">
              {data.problem}
            </p>
          )}
          <p className="field">
            <label htmlFor="email">{words.say('newsletter.email')}</label>
            <input
              type="email"
              id="email"
              name="email"
              autoComplete="email"
              required
              maxLength={320}
              defaultValue={data.email}
              aria-describedby={data.problem === null ? undefined : 'email-problem'}
              aria-invalid={data.problem === null ? undefined : true}
            />
          </p>
          <WishFields context={context} data={data} />
          <p className="unseen" aria-hidden="true">
            <label>
              {words.say('write.honeypot')}{' '}
              <input type="text" name="website" tabIndex={-1} autoComplete="off" />
            </label>
          </p>
          <p className="note">{words.say('newsletter.privacy')}</p>
          <button type="submit">{words.say('newsletter.submit')}</button>
        </form>
      </div>
    </Layout>
  )
}

/** How often, in which language, about what. */
export function WishFields({
  context,
  data,
}: {
  readonly context: PageContext
  readonly data: Omit<NewsletterData, 'email' | 'problem'>
}): ReactNode {
  const { words, settings, language } = context
  const groups = [
    { title: words.say('newsletter.formats'), kind: 'format', items: settings.formats },
    { title: words.say('site.countries'), kind: 'country', items: settings.countries },
    { title: words.say('site.processes'), kind: 'process', items: settings.processes },
  ] as const
  const boxes = [
    ...groups.map(({ title, kind, items }) => ({
      title,
      items: items.map(({ slug, name }) => ({
        topic: topicOf(kind, slug),
        name: inLanguage(name, language),
      })),
    })),
    {
      title: words.say('newsletter.actors'),
      items: data.actors.map(({ id, name }) => ({ topic: topicOf('actor', id), name })),
    },
  ].filter(group => group.items.length > 0)
  return (
    <>
      <fieldset>
        <legend>{words.say('newsletter.rhythm')}</legend>
        {(['weekly', 'daily'] as const).map(rhythm => (
          <label key={rhythm} className="choice">
            <input type="radio" name="rhythm" value={rhythm} defaultChecked={data.rhythm === rhythm} />{' '}
            {words.say(`newsletter.${rhythm}`)}
          </label>
        ))}
      </fieldset>
      {settings.languages.length > 1 && (
        <p className="field">
          <label htmlFor="wanted-language">{words.say('newsletter.language')}</label>
          <select id="wanted-language" name="language" defaultValue={data.language}>
            {settings.languages.map(one => (
              <option key={one} value={one} lang={one}>
                {ownName(one)}
              </option>
            ))}
          </select>
        </p>
      )}
      <fieldset className="topics">
        <legend>{words.say('newsletter.topics')}</legend>
        <p className="note">{words.say('newsletter.everything')}</p>
        <div className="columns">
          {boxes.map(group => (
            <fieldset key={group.title}>
              <legend>{group.title}</legend>
              {group.items.map(({ topic, name }) => (
                <label key={topic} className="choice">
                  <input
                    type="checkbox"
                    name="topic"
                    value={topic}
                    defaultChecked={data.topics.includes(topic)}
                  />{' '}
                  {name}
                </label>
              ))}
            </fieldset>
          ))}
        </div>
      </fieldset>
    </>
  )
}
