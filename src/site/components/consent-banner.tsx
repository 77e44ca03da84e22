import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import type { PageContext } from '../page-context.ts'

/** The question about cookies: to accept and to refuse are two buttons of one form, equal in every respect. */
export function ConsentBanner({ context }: { readonly context: PageContext }): ReactNode {
  const { words, settings, language, path } = context
  const consent = addressIn(settings.languages, language, '/consent')
  return (
    <section className="consent" id="consent" aria-labelledby="consent-title">
      <form method="post" action={consent}>
        <input type="hidden" name="back" value={addressIn(settings.languages, language, path)} />
        <div>
          <h2 id="consent-title">{words.say('consent.title')}</h2>
          <p>
            {words.say('consent.banner')} <a href={consent}>{words.say('consent.byPurpose')}</a>
          </p>
        </div>
        <div className="choices">
          <button type="submit" name="choice" value="all">
            {words.say('consent.accept')}
          </button>
          <button type="submit" name="choice" value="necessary">
            {words.say('consent.refuse')}
          </button>
        </div>
      </form>
    </section>
  )
}
