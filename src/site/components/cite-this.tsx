import type { ReactNode } from 'react'
import type { Article } from '../../desk/article.ts'
import type { PageContext } from '../page-context.ts'
import { articleHref, twinEndings } from '../twins/article-address.ts'
import { citationOf } from '../twins/citation.ts'

/** How to cite an article, and where it is found in forms for machines; closed at first. */
export function CiteThis({
  article,
  context,
}: {
  readonly article: Article
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  const { text, bibtex } = citationOf(article, context)
  return (
    <details className="cite">
      <summary>{words.say('cite.title')}</summary>
      <p>{text}</p>
      <p className="note">{words.say('cite.revisionNote')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by keyboard too */}
      <section tabIndex={0} aria-label="BibTeX">
        <pre>{bibtex}</pre>
      </section>
      <p>
        {words.say('cite.forms')}{' '}
        <a href={articleHref(article, context, twinEndings.markdown)} type="text/markdown">
          Markdown
        </a>
        {' · '}
        <a href={articleHref(article, context, twinEndings.ninjs)} type="application/json">
          ninjs (JSON)
        </a>
      </p>
    </details>
  )
}
