import type { ReactNode } from 'react'
import { addressIn, articlePath } from '../../desk/address.ts'
import type { StatementFacts } from '../../record/event-facts.ts'
import { wordsFor } from '../messages/words.ts'
import type { PageContext } from '../page-context.ts'
import { ActorLink } from './event-line.tsx'

/** What somebody said, when, and the article that it stands in; with the speaker where the page is not the speaker's. */
export function StatementFigure({
  statement,
  context,
  hasSpeaker = false,
}: {
  readonly statement: StatementFacts
  readonly context: PageContext
  readonly hasSpeaker?: boolean
}): ReactNode {
  const { words, settings } = context
  const { speaker, quote, evidence, saidOn, report } = statement
  return (
    <figure>
      <blockquote lang={report.language}>
        {quote === null ? evidence : wordsFor(report.language).say('quotation', { words: quote })}
      </blockquote>
      <figcaption>
        {hasSpeaker && (
          <>
            <ActorLink actor={speaker} context={context} />,{' '}
          </>
        )}
        {saidOn === null ? words.say('statement.noDate') : words.day(saidOn)},{' '}
        {report.slug === null ? (
          report.title
        ) : (
          <a href={addressIn(settings.languages, report.language, articlePath(report.slug))}>
            {report.title}
          </a>
        )}
      </figcaption>
    </figure>
  )
}
