import type { ReactNode } from 'react'
import { addressIn, articlePath, categoryPath } from '../../desk/address.ts'
import type { ArticleTeaser } from '../../desk/article.ts'
import { type DeskSettings, inLanguage } from '../../desk/settings.ts'
import type { PageContext } from '../page-context.ts'

/** An article in a list: categories, headline, standfirst, day. `level` is that of its heading. */
export function Teaser({
  article,
  context,
  level = 3,
  isLead = false,
}: {
  readonly article: ArticleTeaser
  readonly context: PageContext
  readonly level?: 2 | 3
  readonly isLead?: boolean
}): ReactNode {
  const { settings, words } = context
  const Heading = `h${level}` as const
  const language = article.language === context.language ? undefined : article.language
  return (
    <article className={isLead ? 'teaser lead' : 'teaser'}>
      <Kicker article={article} context={context} />
      <Heading lang={language}>
        <a href={addressIn(settings.languages, article.language, articlePath(article.slug))}>
          {article.title}
        </a>
      </Heading>
      {article.standfirst !== '' && <p lang={language}>{article.standfirst}</p>}
      {article.published !== null && (
        <p className="when">
          <time dateTime={article.published}>{words.day(article.published)}</time>
        </p>
      )}
    </article>
  )
}

type Categorised = Pick<ArticleTeaser, 'format' | 'countries' | 'processes'>

/** "News · Azerbaijan · Nagorno-Karabakh": the format, the first country and the first process, each combined link. */
export function Kicker({
  article,
  context,
}: {
  readonly article: Categorised
  readonly context: PageContext
}): ReactNode {
  const { settings, language } = context
  const parts = kickerParts(article, settings, language)
  return (
    <ul className="kicker" aria-label={context.words.say('article.category')}>
      {parts.map(part => (
        <li key={part.address}>
          <a href={addressIn(settings.languages, language, part.address)}>{part.name}</a>
        </li>
      ))}
    </ul>
  )
}

function kickerParts(
  { format, countries, processes }: Categorised,
  settings: DeskSettings,
  language: string,
) {
  const nameOf = (
    items: readonly { slug: string; name: Record<string, string> }[],
    slug: string | undefined,
  ) => {
    const item = items.find(one => one.slug === slug)
    return item === undefined ? undefined : inLanguage(item.name, language)
  }
  const [country, process] = [countries[0], processes[0]]
  return [
    { name: nameOf(settings.formats, format), address: categoryPath({ format }) },
    { name: nameOf(settings.countries, country), address: categoryPath({ format, country }) },
    { name: nameOf(settings.processes, process), address: categoryPath({ format, country, process }) },
  ].filter((part): part is { name: string; address: string } => part.name !== undefined)
}
