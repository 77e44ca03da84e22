import type { ReactNode } from 'react'
import { actorPath, addressIn } from '../../desk/address.ts'
import type { StatementFacts } from '../../record/event-facts.ts'
import { wordsFor } from '../messages/words.ts'
import type { PageContext } from '../page-context.ts'

/** Who said what in a report, in its words. */
export function SaidBox({
  statements,
  context,
}: {
  readonly statements: readonly StatementFacts[]
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  return (
    <section className="statements">
      <h2 className="section">{words.say('article.statements')}</h2>
      {statements.map(({ id, speaker, quote, evidence, report }) => (
        <figure key={id}>
          <figcaption>
            <a href={addressIn(settings.languages, language, actorPath(speaker.slug))}>
              {context.nameOf(speaker)}
            </a>
          </figcaption>
          <blockquote lang={report.language}>
            {quote === null ? evidence : wordsFor(report.language).say('quotation', { words: quote })}
          </blockquote>
        </figure>
      ))}
    </section>
  )
}
