import type { ReactNode } from 'react'
import { addressIn, calendarPath, categoryPath } from '../../desk/address.ts'
import { inLanguage } from '../../desk/settings.ts'
import { Kept } from '../http/kept-part.ts'
import { ownName } from '../messages/words.ts'
import { newsletterPath } from '../newsletter/newsletter-address.ts'
import { asOfQuery, mustAsk, type PageContext } from '../page-context.ts'
import { AsOfBanner } from './as-of-note.tsx'
import { ConsentBanner } from './consent-banner.tsx'
import { Head, type HeadProps } from './head.tsx'
import { Logo } from './logo.tsx'
import { NewsletterForm } from './newsletter-form.tsx'

interface LayoutProps extends HeadProps {
  readonly children: ReactNode
}

/** A whole page: head, masthead, what the page says, footer, and the question about cookies while it is open. */
export function Layout(props: LayoutProps): ReactNode {
  const { context, children } = props
  const { language, words } = context
  return (
    <html lang={language}>
      <Head {...props} isUnlisted={props.isUnlisted === true || context.asOf !== null} />
      <body className={mustAsk(context) ? 'asks' : undefined}>
        <a className="skip" href="#content">
          {words.say('skip.content')}
        </a>
        {/* Drawn at the foot of the window, and near the beginning for whoever goes by keyboard or by ear. */}
        {mustAsk(context) && <ConsentBanner context={context} />}
        <Masthead {...props} />
        <main id="content">
          <AsOfBanner context={context} />
          {children}
        </main>
        <Kept of={context.settings} as={footerOf(context)}>
          {() => <Footer context={context} />}
        </Kept>
      </body>
    </html>
  )
}

function Masthead({ context, alternates }: LayoutProps): ReactNode {
  const { settings, words, language, logo } = context
  const to = (path: string) => addressIn(settings.languages, language, path)
  const isFront = context.path === '/'
  return (
    <header className={isFront ? 'masthead' : 'masthead masthead-inner'}>
      <div className="masthead-top">
        <p className="today">
          <time dateTime={context.today}>{words.day(context.today)}</time>
        </p>
        <LanguageSwitch context={context} alternates={alternates} />
      </div>
      <p className="title">
        <a href={to('/')}>
          {logo !== null && <Logo picture={logo} />}
          {settings.title}
        </a>
      </p>
      {isFront && <p className="tagline">{inLanguage(settings.tagline, language)}</p>}
      <Kept of={settings} as={`sections ${language}`}>
        {() => <Sections context={context} />}
      </Kept>
    </header>
  )
}

function Sections({ context }: Pick<LayoutProps, 'context'>): ReactNode {
  const { settings, words, language } = context
  const to = (path: string) => addressIn(settings.languages, language, path)
  return (
    <nav aria-label={words.say('site.sections')}>
      <ul>
        {settings.formats.map(format => (
          <li key={format.slug}>
            <a href={to(categoryPath({ format: format.slug }))}>{inLanguage(format.name, language)}</a>
          </li>
        ))}
        <li>
          <a href={to(calendarPath())}>{words.say('site.calendar')}</a>
        </li>
        <li>
          <a href={to('/actors')}>{words.say('site.actors')}</a>
        </li>
        <li>
          <a href={to('/write-for-us')}>{words.say('site.writeForUs')}</a>
        </li>
        <li>
          <a href={to('/search')}>{words.say('site.search')}</a>
        </li>
      </ul>
    </nav>
  )
}

function LanguageSwitch({ context, alternates }: Pick<LayoutProps, 'context' | 'alternates'>): ReactNode {
  const { settings, words, path } = context
  if (settings.languages.length < 2) return null
  return (
    <ul className="languages" aria-label={words.say('site.languages')}>
      {settings.languages.map(one => {
        const there = alternates === undefined ? path + asOfQuery(context) : alternates[one]
        const name = ownName(one)
        if (one === context.language) {
          return (
            <li key={one} lang={one}>
              <span aria-current="true">{name}</span>
            </li>
          )
        }
        return (
          <li key={one}>
            {there == null ? (
              // Not this page, but the way to all that there is in that language.
              <a
                className="missing"
                href={addressIn(settings.languages, one, '/')}
                lang={one}
                hrefLang={one}
                title={words.say('site.translationMissing', { language: words.languageName(one) })}
              >
                {name}
              </a>
            ) : (
              <a href={addressIn(settings.languages, one, there)} lang={one} hrefLang={one}>
                {name}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** All that the footer depends on beside the settings. */
function footerOf({ language, deskKind, path }: PageContext): string {
  return `footer ${language} ${deskKind} ${path === newsletterPath}`
}

function Footer({ context }: { readonly context: PageContext }): ReactNode {
  const { settings, words, language } = context
  const to = (path: string) => addressIn(settings.languages, language, path)
  const lists = [
    { title: words.say('site.countries'), items: settings.countries, kind: 'country' },
    { title: words.say('site.processes'), items: settings.processes, kind: 'process' },
  ] as const
  return (
    <footer className="footer">
      {lists.map(list => (
        <nav key={list.kind} aria-label={list.title}>
          <h2>{list.title}</h2>
          <ul>
            {list.items.map(item => (
              <li key={item.slug}>
                <a href={to(categoryPath({ [list.kind]: item.slug }))}>{inLanguage(item.name, language)}</a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
      <nav aria-label={words.say('site.desk')}>
        <h2>{words.say('site.desk')}</h2>
        <ul>
          <li>
            <a href={to('/about')}>{words.say('site.about')}</a>
          </li>
          <li>
            <a href={to('/write-for-us')}>{words.say('site.writeForUs')}</a>
          </li>
          <li>
            <a href={to(newsletterPath)}>{words.say('newsletter.title')}</a>
          </li>
          <li>
            <a href={to('/corrections')}>{words.say('corrections.title')}</a>
          </li>
          <li>
            <a href={to('/contact')}>{words.say('contact.title')}</a>
          </li>
          <li>
            <a href={to('/privacy')}>{words.say('privacy.title')}</a>
          </li>
          <li>
            <a href={to('/feeds')}>{words.say('feeds.title')}</a>
          </li>
          <li>
            <a href={to('/cookie-policy')}>{words.say('site.cookiePolicy')}</a>
          </li>
          {settings.consent.purposes.length > 0 && (
            <li>
              <a href={to('/consent')}>{words.say('site.changeConsent')}</a>
            </li>
          )}
        </ul>
      </nav>
      {context.path !== newsletterPath && <NewsletterForm context={context} />}
      {context.deskKind === 'demonstration' && <p className="note">{words.say('site.demonstration')}</p>}
    </footer>
  )
}
