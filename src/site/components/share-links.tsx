import type { ReactNode } from 'react'
import type { Article } from '../../desk/article.ts'
import type { PageContext } from '../page-context.ts'
import { articleAddress } from '../twins/article-address.ts'

/** Where an article may be sent on: by plain links, so that no service learns of a reader who does not follow one. */
const services = [
  ['Telegram', (address: string, title: string) => `https://t.me/share/url?url=${address}&text=${title}`],
  ['WhatsApp', (address: string, title: string) => `https://wa.me/?text=${title}%20${address}`],
  ['Facebook', (address: string) => `https://www.facebook.com/sharer/sharer.php?u=${address}`],
  ['X', (address: string, title: string) => `https://x.com/intent/post?text=${title}&url=${address}`],
  ['LinkedIn', (address: string) => `https://www.linkedin.com/sharing/share-offsite/?url=${address}`],
] as const

/** How to pass an article on: its address to copy, a letter, services; nothing of it needs a script or loads anything. */
export function ShareLinks({
  article,
  context,
}: {
  readonly article: Article
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  const address = articleAddress(article, context)
  const [asked, title] = [encodeURIComponent(address), encodeURIComponent(article.title)]
  return (
    <details className="cite share">
      <summary>{words.say('share.title')}</summary>
      <p>
        <label htmlFor="share-address">{words.say('share.link')}</label>
        <input id="share-address" type="url" readOnly defaultValue={address} />
      </p>
      <ul className="inline">
        <li>
          <a href={`mailto:?subject=${title}&body=${asked}`}>{words.say('share.mail')}</a>
        </li>
        {services.map(([name, addressOf]) => (
          <li key={name}>
            <a href={addressOf(asked, title)} rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p className="note">{words.say('share.note')}</p>
    </details>
  )
}
