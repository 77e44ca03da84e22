import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import { newsletterPath } from '../newsletter/newsletter-address.ts'
import type { PageContext } from '../page-context.ts'

/** The short form at every page's foot: an address, for everything, weekly. Its page asks the rest. */
export function NewsletterForm({ context }: { readonly context: PageContext }): ReactNode {
  const { words, settings, language } = context
  return (
    <form
      method="post"
      action={addressIn(settings.languages, language, newsletterPath)}
      className="newsletter-form"
    >
      <label htmlFor="newsletter-email">{words.say('newsletter.footer')}</label>
      <input
        type="email"
        id="newsletter-email"
        name="email"
        required
        maxLength={320}
        autoComplete="email"
        placeholder="name@example.org"
      />
      <button type="submit">{words.say('newsletter.submit')}</button>
    </form>
  )
}
