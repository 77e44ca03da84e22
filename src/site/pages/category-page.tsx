import type { ReactNode } from 'react'
import { addressIn, categoryPath, processPath } from '../../desk/address.ts'
import type { ArticleTeaser } from '../../desk/article.ts'
import { topicOf } from '../../desk/newsletter/subscription.ts'
import { inLanguage } from '../../desk/settings.ts'
import { type Category, categoryName } from '../category.ts'
import { FeedNote } from '../components/feed-note.tsx'
import { FollowBox } from '../components/follow-box.tsx'
import { Layout } from '../components/layout.tsx'
import { Teaser } from '../components/teaser.tsx'
import { feedLinks } from '../feeds/feed-address.ts'
import type { PageContext } from '../page-context.ts'

export interface CategoryData {
  readonly category: Category
  readonly articles: readonly ArticleTeaser[]
  /** The query of the next, older page; null on the last. */
  readonly older: string | null
  readonly isFirst: boolean
}

/** The articles of a format, a country and a process together: "News · Azerbaijan · Nagorno-Karabakh". */
export function CategoryPage({
  context,
  data,
}: {
  readonly context: PageContext
  readonly data: CategoryData
}): ReactNode {
  const { words, settings, language } = context
  const { category, articles, older } = data
  const name = categoryName(category, settings, language)
  const process = settings.processes.find(one => one.slug === category.process)
  const address = addressIn(settings.languages, language, categoryPath(category))
  return (
    <Layout
      context={context}
      title={name}
      description={process === undefined ? undefined : inLanguage(process.description, language)}
      machines={feedLinks(categoryPath(category), `${name} · ${settings.title}`, context)}
    >
      <h1>{name}</h1>
      {process !== undefined && <p className="standfirst">{inLanguage(process.description, language)}</p>}
      {process !== undefined && (
        <p>
          <a href={addressIn(settings.languages, language, processPath(process.slug))}>
            {words.say('process.dossier')}
          </a>
        </p>
      )}
      {articles.length === 0 && <p>{words.say('category.empty')}</p>}
      <div className="list">
        {articles.map((article, index) => (
          <Teaser
            key={article.reportId}
            article={article}
            context={context}
            level={2}
            isLead={data.isFirst && index === 0}
          />
        ))}
      </div>
      <p className="pages">
        {!data.isFirst && <a href={address}>{words.say('category.newest')}</a>}{' '}
        {older !== null && (
          <a href={`${address}?${older}`} rel="next">
            {words.say('category.older')}
          </a>
        )}
      </p>
      <FollowBox topics={topicsOf(category)} context={context}>
        <FeedNote page={categoryPath(category)} context={context} />
      </FollowBox>
    </Layout>
  )
}

/** What letters about a category are about: letters join their topics by "or", so that the narrowest stands alone. */
function topicsOf({ format, country, process }: Category): string[] {
  if (process !== undefined) return [topicOf('process', process)]
  if (country !== undefined) return [topicOf('country', country)]
  return format === undefined ? [] : [topicOf('format', format)]
}
