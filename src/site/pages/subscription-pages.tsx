import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import type { Subscription } from '../../desk/newsletter/subscription.ts'
import { Layout } from '../components/layout.tsx'
import type { MessageKey } from '../messages/en.ts'
import { confirmPath, managePath, newsletterPath, unsubscribePath } from '../newsletter/newsletter-address.ts'
import type { PageContext } from '../page-context.ts'
import { type NewsletterData, WishFields } from './newsletter-page.tsx'

interface ReaderPage {
  readonly context: PageContext
  readonly subscription: Subscription
  readonly token: string
}

/** One sentence with what comes next: after a form was taken, or where a link leads nowhere. */
export function NewsletterNote({
  context,
  title,
  text,
  values = {},
}: {
  readonly context: PageContext
  readonly title: MessageKey
  readonly text: MessageKey
  readonly values?: Readonly<Record<string, string>>
}): ReactNode {
  const { words, settings, language } = context
  return (
    <Layout context={context} title={words.say(title)} isUnlisted alternates={{}}>
      <div className="prose">
        <h1>{words.say(title)}</h1>
        <p role="status">{words.say(text, values)}</p>
        <p>
          <a href={addressIn(settings.languages, language, newsletterPath)}>
            {words.say('newsletter.again')}
          </a>
        </p>
      </div>
    </Layout>
  )
}

/** Asks whether the address shall be subscribed: a program that follows every link in a letter confirms nothing. */
export function ConfirmPage({ context, subscription, token }: ReaderPage): ReactNode {
  const { words, settings, language } = context
  return (
    <Layout context={context} title={words.say('newsletter.confirm.title')} isUnlisted alternates={{}}>
      <div className="prose">
        <h1>{words.say('newsletter.confirm.title')}</h1>
        <p>{words.say('newsletter.confirm.ask', { email: subscription.email })}</p>
        <form
          method="post"
          action={addressIn(settings.languages, language, confirmPath(token))}
          className="answers"
        >
          <button type="submit" name="answer" value="yes">
            {words.say('newsletter.confirm.submit')}
          </button>
          <button type="submit" name="answer" value="never" className="quiet">
            {words.say('newsletter.confirm.never')}
          </button>
        </form>
      </div>
    </Layout>
  )
}

/** What a reader gets, to change or to end. */
export function ManagePage({
  context,
  subscription,
  token,
  data,
  isSaved,
}: ReaderPage & {
  readonly data: Omit<NewsletterData, 'email'>
  readonly isSaved: boolean
}): ReactNode {
  const { words, settings, language } = context
  return (
    <Layout context={context} title={words.say('newsletter.manage.title')} isUnlisted alternates={{}}>
      <div className="prose">
        <h1>{words.say('newsletter.manage.title')}</h1>
        {isSaved && (
          <p className="saved" role="status">
            {words.say('newsletter.manage.saved')}
          </p>
        )}
        {data.problem !== null && (
          <p className="problems" role="alert">
            {data.problem}
          </p>
        )}
        <p>{words.say('newsletter.manage.intro', { email: subscription.email })}</p>
        <form
          method="post"
          action={addressIn(settings.languages, language, managePath(token))}
          className="apply newsletter"
        >
          <WishFields context={context} data={data} />
          <button type="submit">{words.say('newsletter.manage.save')}</button>
        </form>
        <UnsubscribeForm context={context} token={token} />
      </div>
    </Layout>
  )
}

/** Asks before a subscription ends: the same address ends it at once for a mail program (RFC 8058). */
export function UnsubscribePage({ context, token }: Omit<ReaderPage, 'subscription'>): ReactNode {
  const { words } = context
  return (
    <Layout context={context} title={words.say('newsletter.unsubscribe')} isUnlisted alternates={{}}>
      <div className="prose">
        <h1>{words.say('newsletter.unsubscribe')}</h1>
        <UnsubscribeForm context={context} token={token} />
      </div>
    </Layout>
  )
}

function UnsubscribeForm({ context, token }: Omit<ReaderPage, 'subscription'>): ReactNode {
  const { words, settings, language } = context
  return (
    <form
      method="post"
      action={addressIn(settings.languages, language, unsubscribePath(token))}
      className="answers"
    >
      <p>{words.say('newsletter.unsubscribe.ask')}</p>
      <button type="submit" className="quiet">
        {words.say('newsletter.unsubscribe')}
      </button>
    </form>
  )
}
