import type { ReactNode } from 'react'
import { addressIn, authorPath } from '../../desk/address.ts'
import type { ArticleTeaser } from '../../desk/article.ts'
import { type DeskSettings, inLanguage } from '../../desk/settings.ts'
import { Layout } from '../components/layout.tsx'
import { Teaser } from '../components/teaser.tsx'
import type { PageContext } from '../page-context.ts'

/** What the desk says of itself, and who works there. */
export function AboutPage({ context }: { readonly context: PageContext }): ReactNode {
  const { words, settings, language } = context
  const title = words.say('about.title', { title: settings.title })
  const paragraphs = settings.about[language] ?? Object.values(settings.about)[0] ?? []
  return (
    <Layout context={context} title={title}>
      <div className="prose">
        <h1>{title}</h1>
        {paragraphs.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {settings.authors.length > 0 && <h2>{words.say('about.people')}</h2>}
        <ul className="people">
          {settings.authors.map(author => (
            <li key={author.slug}>
              <a href={addressIn(settings.languages, language, authorPath(author.slug))}>{author.name}</a>
              <span className="role">{inLanguage(author.role, language)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Layout>
  )
}

/** An author and the author's articles. */
export function AuthorPage({
  context,
  author,
  articles,
}: {
  readonly context: PageContext
  readonly author: DeskSettings['authors'][number]
  readonly articles: readonly ArticleTeaser[]
}): ReactNode {
  const { words, language } = context
  return (
    <Layout context={context} title={author.name}>
      <p className="kicker-line">{words.say('author.kicker')}</p>
      <h1>{author.name}</h1>
      <p className="standfirst">{inLanguage(author.role, language)}</p>
      <h2 className="section">{words.say('author.articles')}</h2>
      {articles.length === 0 && <p>{words.say('author.empty')}</p>}
      <div className="list">
        {articles.map(article => (
          <Teaser key={article.reportId} article={article} context={context} />
        ))}
      </div>
    </Layout>
  )
}
