import type { ReactNode } from 'react'
import { addressIn, articlePath } from '../../desk/address.ts'
import type { ListedCorrection } from '../../desk/corrections.ts'
import { CorrectionNote } from '../components/correction-notes.tsx'
import { Layout } from '../components/layout.tsx'
import type { PageContext } from '../page-context.ts'

/** Everything that the desk corrected or added after publication, newest first. */
export function CorrectionsPage({
  context,
  corrections,
}: {
  readonly context: PageContext
  readonly corrections: readonly ListedCorrection[]
}): ReactNode {
  const { words, settings, language } = context
  const to = (path: string) => addressIn(settings.languages, language, path)
  return (
    <Layout context={context} title={words.say('corrections.title')}>
      <div className="prose">
        <h1>{words.say('corrections.title')}</h1>
        <p className="standfirst">{words.say('corrections.intro')}</p>
        <p>{words.say('corrections.record')}</p>
        {corrections.length === 0 && <p>{words.say('corrections.empty')}</p>}
        <ol className="corrections-list">
          {corrections.map(correction => (
            <li key={correction.id}>
              <h2>
                <a href={`${to(articlePath(correction.slug))}#corrections`}>{correction.title}</a>
              </h2>
              <CorrectionNote correction={correction} context={context} />
            </li>
          ))}
        </ol>
        <p>
          {words.say('corrections.tell')} <a href={to('/contact')}>{words.say('contact.title')}</a>
        </p>
      </div>
    </Layout>
  )
}

/** How to reach the desk, and what to do about a mistake. */
export function ContactPage({ context }: { readonly context: PageContext }): ReactNode {
  const { words, settings, language } = context
  const to = (path: string) => addressIn(settings.languages, language, path)
  const { email = null, lines = [] } = settings.contact ?? {}
  return (
    <Layout context={context} title={words.say('contact.title')}>
      <div className="prose">
        <h1>{words.say('contact.title')}</h1>
        {email === null && lines.length === 0 ? (
          <p className="standfirst">{words.say('contact.none')}</p>
        ) : (
          <dl className="terms">
            {email !== null && (
              <div>
                <dt>{words.say('contact.mail')}</dt>
                <dd>
                  <a href={`mailto:${email}`}>{email}</a>
                </dd>
              </div>
            )}
            {lines.length > 0 && (
              <div>
                <dt>{words.say('contact.post')}</dt>
                <dd>
                  <address>
                    {lines.map(line => (
                      <span key={line}>{line}</span>
                    ))}
                  </address>
                </dd>
              </div>
            )}
          </dl>
        )}
        <h2>{words.say('contact.mistakeTitle')}</h2>
        <p>
          {words.say('contact.mistake')} <a href={to('/corrections')}>{words.say('corrections.all')}</a>
        </p>
        <h2>{words.say('contact.writeTitle')}</h2>
        <p>
          <a href={to('/write-for-us')}>{words.say('site.writeForUs')}</a>
          {' · '}
          <a href={to('/about')}>{words.say('site.about')}</a>
        </p>
      </div>
    </Layout>
  )
}

const sections = ['reading', 'choice', 'limits', 'sent', 'embeds', 'record', 'rights'] as const

/** What the site knows of its readers, and of the people in its record: what the software does, in plain words. */
export function PrivacyPage({ context }: { readonly context: PageContext }): ReactNode {
  const { words, settings, language } = context
  const to = (path: string) => addressIn(settings.languages, language, path)
  return (
    <Layout context={context} title={words.say('privacy.title')}>
      <div className="prose">
        <h1>{words.say('privacy.title')}</h1>
        <p className="standfirst">{words.say('privacy.intro')}</p>
        {sections.map(section => (
          <section key={section}>
            <h2>{words.say(`privacy.${section}`)}</h2>
            <p>
              {words.say(`privacy.${section}Text`)}
              {section === 'choice' && (
                <>
                  {' '}
                  <a href={to('/cookie-policy')}>{words.say('site.cookiePolicy')}</a>
                </>
              )}
              {section === 'rights' && (
                <>
                  {' '}
                  <a href={to('/contact')}>{words.say('contact.title')}</a>
                </>
              )}
            </p>
          </section>
        ))}
      </div>
    </Layout>
  )
}
