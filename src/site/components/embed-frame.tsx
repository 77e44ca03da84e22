import type { ReactNode } from 'react'
import { addressIn, articlePath } from '../../desk/address.ts'
import type { Embed } from '../../desk/article.ts'
import type { PageContext } from '../page-context.ts'

/** Something from another address: its title and a button until the reader has it loaded, then the thing itself. */
export function EmbedFrame({
  embed,
  slug,
  isLoaded,
  context,
}: {
  readonly embed: Embed
  readonly slug: string
  readonly isLoaded: boolean
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  const { kind, provider, title, url } = embed
  if (isLoaded) {
    return (
      <figure className="embed" id="embed">
        <iframe
          src={url}
          title={title}
          loading="lazy"
          referrerPolicy="no-referrer"
          sandbox="allow-scripts allow-same-origin"
        />
        <figcaption>
          {title} · {words.say('embed.loaded', { provider })}
        </figcaption>
      </figure>
    )
  }
  const address = addressIn(settings.languages, language, articlePath(slug))
  return (
    <figure className="embed" id="embed">
      <div className="placeholder">
        <p className="small-caps">{words.say(`embed.${kind}`)}</p>
        <p className="embed-title">{title}</p>
        <p>{words.say('embed.explanation', { kind, provider })}</p>
        <form method="get" action={`${address}#embed`}>
          <button type="submit" name="embed" value="load">
            {words.say('embed.load', { kind, provider })}
          </button>
        </form>
        <p>
          <a href={url} rel="noreferrer">
            {words.say('embed.source', { provider })}
          </a>
        </p>
      </div>
    </figure>
  )
}
