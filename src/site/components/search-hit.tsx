import { createElement, Fragment, type ReactNode } from 'react'
import { addressIn, articlePath } from '../../desk/address.ts'
import type { MarkedPiece } from '../../search/mark-words.ts'
import { officeIn } from '../local-names/local-names.ts'
import type { PageContext } from '../page-context.ts'
import type { SearchHitShown } from '../search/read-search-data.ts'
import { ActorLink, EventLink, StatusBadge } from './event-line.tsx'
import { Kicker } from './teaser.tsx'

/** One result: an article with where the words stand in it, an event with its evidence, or an actor. */
export function SearchHit({
  hit,
  context,
}: {
  readonly hit: SearchHitShown
  readonly context: PageContext
}): ReactNode {
  const { words, settings } = context
  switch (hit.kind) {
    case 'article': {
      const { article } = hit
      const language = article.language === context.language ? undefined : article.language
      return (
        <article className="teaser">
          <Kicker article={article} context={context} />
          <h2 lang={language}>
            <a href={addressIn(settings.languages, article.language, articlePath(article.slug))}>
              <Marked pieces={hit.title} />
            </a>
          </h2>
          <p lang={language}>
            <Marked pieces={hit.excerpt} />
          </p>
          {article.published !== null && (
            <p className="when">
              <time dateTime={article.published}>{words.day(article.published)}</time>
            </p>
          )}
        </article>
      )
    }
    case 'event':
      return (
        <article className="teaser">
          <p className="when">
            {hit.event.date.start === null ? (
              words.date(hit.event.date)
            ) : (
              <time dateTime={hit.event.date.start}>{words.date(hit.event.date)}</time>
            )}{' '}
            <StatusBadge status={hit.event.status} context={context} />
          </p>
          <h2>
            <EventLink event={hit.event} context={context} />
          </h2>
          {hit.excerpt.length > 0 && (
            <p>
              <Marked pieces={hit.excerpt} />
            </p>
          )}
        </article>
      )
    case 'actor':
      return (
        <article className="teaser">
          <h2>
            <ActorLink actor={hit.actor} context={context} />
          </h2>
          <p>
            {[
              words.say(`actor.kind.${hit.actor.kind}`),
              ...(hit.actor.office === null ? [] : [officeIn(hit.actor.office, context.language)]),
            ].join(' · ')}
          </p>
        </article>
      )
  }
}

function Marked({ pieces }: { readonly pieces: readonly MarkedPiece[] }): ReactNode {
  const shown = pieces.map(({ text, isHit }) => (isHit ? createElement('mark', null, text) : text))
  return createElement(Fragment, null, ...shown)
}
