import type { ReactNode } from 'react'
import { addressIn, articlePath } from '../../desk/address.ts'
import type { EarlierEvent } from '../../record/background/find-background.ts'
import type { PageContext } from '../page-context.ts'
import { EventLink, StatusBadge } from './event-line.tsx'

/** What came before a report: earlier events of those whom it names, each with the article that told of it. */
export function BackgroundBox({
  background,
  context,
}: {
  readonly background: readonly EarlierEvent[]
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  if (background.length === 0) return null
  return (
    <section className="background">
      <h2 className="section">{words.say('article.background')}</h2>
      <p className="note">{words.say('article.backgroundNote')}</p>
      <ol className="events">
        {background.map(({ event, citations: [told] }) => (
          <li key={event.id}>
            <p className="when">
              {event.date.start === null ? (
                words.date(event.date)
              ) : (
                <time dateTime={event.date.start}>{words.date(event.date)}</time>
              )}{' '}
              <StatusBadge status={event.status} context={context} />
            </p>
            <p>
              <EventLink event={event} context={context} />
            </p>
            {told !== undefined && (
              <p className="note">
                <a
                  href={addressIn(settings.languages, told.language, articlePath(told.slug))}
                  lang={told.language === language ? undefined : told.language}
                >
                  {told.title}
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
