import type { ReactNode } from 'react'
import { articlePath } from '../../desk/address.ts'
import type { Letter } from '../../desk/mail/mailer.ts'
import type { IssueArticle } from '../../desk/newsletter/gather-issue.ts'
import type { Issue } from '../../desk/newsletter/issue.ts'
import type { Subscription } from '../../desk/newsletter/subscription.ts'
import type { DeskSettings } from '../../desk/settings.ts'
import { categoryName } from '../category.ts'
import { wordsFor } from '../messages/words.ts'
import { accent, letterHtml, link } from './letter-frame.tsx'
import { managePath, unsubscribePath, wholeAddress } from './newsletter-address.ts'

/** What a digest is made from. `token` is the one of the reader's links. */
export interface Digest {
  readonly subscription: Subscription
  readonly issue: Issue
  readonly articles: readonly IssueArticle[]
  readonly settings: DeskSettings
  readonly publicUrl: string
  readonly token: string
}

/** A digest as plain text and as a page, with what mail programs need to unsubscribe by one click (RFC 8058). */
export function digestLetter(digest: Digest): Letter {
  const { subscription, issue, articles, settings, publicUrl, token } = digest
  const { language } = subscription
  const words = wordsFor(language)
  const desk = settings.title
  const whole = (path: string, inLanguage = language) => wholeAddress(settings, publicUrl, inLanguage, path)
  // The last day that it covers, not the morning on which it comes.
  const last = new Date(issue.end.getTime() - 86_400_000).toISOString().slice(0, 10)
  const subject = words.say(`mail.digest.${issue.rhythm}`, { desk, date: words.day(last) })
  const count = words.say('mail.digest.count', { count: articles.length })
  const why = words.say('mail.digest.why', { desk })
  const links = [
    [words.say('newsletter.manage.change'), whole(managePath(token))],
    [words.say('newsletter.unsubscribe'), whole(unsubscribePath(token))],
  ] as const
  const items = articles.map(article => ({
    ...article,
    category: categoryOf(article, settings, language),
    address: whole(articlePath(article.slug), article.language),
  }))
  const text = [
    subject,
    count,
    ...items.map(({ title, standfirst, category, address }) =>
      [category, title, standfirst, address].filter(part => part !== '').join('\n'),
    ),
    `-- \n${why}\n${links.map(([name, address]) => `${name}: ${address}`).join('\n')}`,
  ]
  return {
    to: subscription.email,
    subject,
    text: `${text.join('\n\n')}\n`,
    html: letterHtml({
      language: words.language,
      title: subject,
      desk,
      home: whole('/'),
      children: (
        <>
          <h1 style={{ fontSize: '18px', margin: '0 0 24px' }}>
            {subject} · {count}
          </h1>
          {items.map(item => (
            <Item key={item.address} item={item} language={language} />
          ))}
        </>
      ),
      smallPrint: (
        <>
          <p>{why}</p>
          <p>
            {links.map(([name, address], index) => (
              <span key={address}>
                {index > 0 && ' · '}
                <a href={address} className={accent} style={link}>
                  {name}
                </a>
              </span>
            ))}
          </p>
        </>
      ),
    }),
    headers: {
      'List-Unsubscribe': `<${whole(unsubscribePath(token))}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': `${issue.rhythm} <newsletter.${new URL(publicUrl).hostname}>`,
      Precedence: 'bulk',
      'Auto-Submitted': 'auto-generated',
    },
  }
}

function Item({
  item,
  language,
}: {
  readonly item: IssueArticle & { readonly category: string; readonly address: string }
  readonly language: string
}): ReactNode {
  // Its category is told in the reader's language.
  const own = item.language === language ? undefined : item.language
  return (
    <div style={{ margin: '0 0 28px' }}>
      <p style={{ margin: 0, fontSize: '14px', opacity: 0.8 }}>{item.category}</p>
      <h2 lang={own} style={{ margin: '2px 0 4px', fontSize: '21px', lineHeight: 1.25 }}>
        <a href={item.address} className={accent} style={link}>
          {item.title}
        </a>
      </h2>
      {item.standfirst !== '' && (
        <p lang={own} style={{ margin: 0 }}>
          {item.standfirst}
        </p>
      )}
    </div>
  )
}

function categoryOf(article: IssueArticle, settings: DeskSettings, language: string): string {
  const { format, countries, processes } = article
  return categoryName({ format, country: countries[0], process: processes[0] }, settings, language)
}
