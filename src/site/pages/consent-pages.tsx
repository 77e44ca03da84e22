import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import { type CookiePurpose, cookiesOf } from '../../desk/consent/cookie-registry.ts'
import { Layout } from '../components/layout.tsx'
import { allows, type PageContext } from '../page-context.ts'

/** The choice about cookies by purpose, to make or to change. */
export function ConsentPage({
  context,
  isSaved,
}: {
  readonly context: PageContext
  readonly isSaved: boolean
}): ReactNode {
  const { words, settings, language, consent } = context
  const { purposes } = settings.consent
  const present = consent?.allowed ?? []
  const chosen = ['necessary' as const, ...present].map(one => words.say(`consent.purpose.${one}`))
  return (
    <Layout context={context} title={words.say('consent.title')} isUnlisted>
      <div className="prose">
        <h1>{words.say('consent.title')}</h1>
        {isSaved && (
          <p className="saved" role="status">
            {words.say('consent.saved')}
          </p>
        )}
        {purposes.length === 0 ? (
          <p>{words.say('consent.nothing')}</p>
        ) : (
          <>
            <p>{words.say('consent.intro')}</p>
            <p>
              {consent === null
                ? words.say('consent.current.none')
                : words.say('consent.current.chosen', { purposes: words.list(chosen) })}
            </p>
            <form
              method="post"
              action={addressIn(settings.languages, language, '/consent')}
              className="purposes"
            >
              <Purpose purpose="necessary" context={context} isFixed />
              {purposes.map(purpose => (
                <Purpose key={purpose} purpose={purpose} context={context} isFixed={false} />
              ))}
              <button type="submit" name="choice" value="purposes">
                {words.say('consent.save')}
              </button>
            </form>
          </>
        )}
      </div>
    </Layout>
  )
}

function Purpose({
  purpose,
  context,
  isFixed,
}: {
  readonly purpose: CookiePurpose
  readonly context: PageContext
  readonly isFixed: boolean
}): ReactNode {
  const { words } = context
  return (
    <p>
      <label>
        <input
          type="checkbox"
          name="purpose"
          value={purpose}
          defaultChecked={isFixed || (purpose !== 'necessary' && allows(context, purpose))}
          disabled={isFixed}
        />{' '}
        <strong>{words.say(`consent.purpose.${purpose}`)}</strong>
      </label>
      <span>{words.say(`consent.what.${purpose}`)}</span>
    </p>
  )
}

/** Every cookie that this software sets, from the registry that sets them. */
export function CookiePolicyPage({ context }: { readonly context: PageContext }): ReactNode {
  const { words, settings } = context
  const { language } = words
  const cookies = cookiesOf(settings.consent.purposes)
  // What is left without a purpose is the sign-in of the desk's own members.
  const hasNoneForReaders = settings.consent.purposes.length === 0
  return (
    <Layout context={context} title={words.say('site.cookiePolicy')}>
      <div className="prose">
        <h1>{words.say('site.cookiePolicy')}</h1>
        <p>{words.say(hasNoneForReaders ? 'cookies.none' : 'cookies.intro')}</p>
        {cookies.map(cookie => (
          <section key={cookie.name} className="cookie">
            <h2>
              <code>{[cookie.name, ...cookie.otherNames].join(' / ')}</code>
            </h2>
            <dl className="terms">
              <div>
                <dt>{words.say('cookies.purpose')}</dt>
                <dd>{words.say(`consent.purpose.${cookie.purpose}`)}</dd>
              </div>
              <div>
                <dt>{words.say('cookies.why')}</dt>
                <dd>{cookie.why[language]}</dd>
              </div>
              <div>
                <dt>{words.say('cookies.setWhen')}</dt>
                <dd>{cookie.setWhen[language]}</dd>
              </div>
              <div>
                <dt>{words.say('cookies.duration')}</dt>
                <dd>{lifeOf(cookie.maxAgeSeconds, words)}</dd>
              </div>
              <div>
                <dt>{words.say('cookies.avoid')}</dt>
                <dd>{cookie.avoid[language]}</dd>
              </div>
            </dl>
          </section>
        ))}
        <h2>{words.say('cookies.thirdTitle')}</h2>
        <p>{words.say('cookies.third')}</p>
        <h2>{words.say('cookies.deleteTitle')}</h2>
        <dl className="browsers">
          {(['firefox', 'chrome', 'safari', 'edge'] as const).map(browser => (
            <div key={browser}>
              <dt>{browser.charAt(0).toUpperCase() + browser.slice(1)}</dt>
              <dd>{words.say(`cookies.${browser}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Layout>
  )
}

/** "30 days", or "10 minutes" for what lasts less than a day. */
function lifeOf(seconds: number, words: PageContext['words']): string {
  if (seconds >= 86_400) return words.say('cookies.days', { count: Math.round(seconds / 86_400) })
  const minutes = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const
  return new Intl.NumberFormat(words.language, minutes).format(Math.round(seconds / 60))
}
