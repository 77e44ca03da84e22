import type { ReactNode } from 'react'
import { addressIn } from '../../desk/address.ts'
import { searchKinds } from '../../search/search-document.ts'
import { ActorLink } from '../components/event-line.tsx'
import { Layout } from '../components/layout.tsx'
import { SearchFacets } from '../components/search-facets.tsx'
import { SearchForm } from '../components/search-form.tsx'
import { SearchHit } from '../components/search-hit.tsx'
import type { PageContext } from '../page-context.ts'
import type { SearchData, SearchHitShown } from '../search/read-search-data.ts'
import { hasFilters, queryOfQuestion, type SearchQuestion } from '../search/search-question.ts'

interface SearchProps {
  readonly context: PageContext
  readonly question: SearchQuestion
  /** What was found; null where nothing was looked for. */
  readonly data: SearchData | null
  /** Why nothing could be looked for, in the page's language. */
  readonly problem?: string | undefined
}

/** The search: its form, how many of each kind were found, and the results of one kind. */
export function SearchPage({ context, question, data, problem }: SearchProps): ReactNode {
  const { words, settings } = context
  const title = question.q === '' ? words.say('search.title') : `${question.q} · ${words.say('search.title')}`
  const query = queryOfQuestion({ ...question, after: null })
  const path = query === '' ? '/search' : `/search?${query}`
  const alternates = Object.fromEntries(settings.languages.map(one => [one, path]))
  return (
    <Layout
      context={context}
      title={title}
      alternates={alternates}
      isUnlisted={question.q !== '' || query !== ''}
    >
      <h1>{words.say('search.title')}</h1>
      <SearchForm context={context} question={question} problem={problem} />
      {data !== null && <Results context={context} question={question} data={data} />}
    </Layout>
  )
}

function Results({
  context,
  question,
  data,
}: {
  readonly context: PageContext
  readonly question: SearchQuestion
  readonly data: SearchData
}): ReactNode {
  const { words, settings, language } = context
  const to = (changed: Partial<SearchQuestion>) =>
    `${addressIn(settings.languages, language, '/search')}?${queryOfQuestion({ ...question, after: null, ...changed })}`
  const { hits, counts, total, isCut, actors, withActor, next } = data
  return (
    <>
      <nav className="search-kinds" aria-label={words.say('search.kind')}>
        <ul>
          {searchKinds.map(kind => (
            <li key={kind}>
              <a href={to({ kind })} aria-current={kind === question.kind ? 'true' : undefined}>
                {words.say(`search.kind.${kind}`)} <span className="count">{counts[kind]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status" className="search-found">
        {question.q === '' && hits.length > 0
          ? words.say('search.newest')
          : words.say('search.found', { count: total })}{' '}
        {withActor !== null && (
          <strong>{words.say('search.with', { name: context.nameOf(withActor) })} </strong>
        )}
        {hasFilters(question) && (
          <a
            href={`${addressIn(settings.languages, language, '/search')}?${queryOfQuestion({ ...noFilters, q: question.q, kind: question.kind, asOf: question.asOf })}`}
          >
            {words.say('search.clear')}
          </a>
        )}
      </p>
      {isCut && <p className="note">{words.say('search.cut', { count: total })}</p>}
      {actors.length > 0 && (
        <p className="search-actors">
          {words.say('term.value', { term: words.say('search.actors'), value: '' })}{' '}
          {actors.map((actor, index) => (
            <span key={actor.id}>
              {index > 0 && ' · '}
              <ActorLink actor={actor} context={context} />
            </span>
          ))}
        </p>
      )}
      <SearchFacets context={context} question={question} facets={data.facets} to={to} />
      {hits.length === 0 && <p>{words.say('search.nothing')}</p>}
      <ol className="search-results">
        {hits.map(hit => (
          <li key={keyOf(hit)}>
            <SearchHit hit={hit} context={context} />
          </li>
        ))}
      </ol>
      <p className="pages">
        {question.after !== null && <a href={to({})}>{words.say('search.first')}</a>}{' '}
        {next !== null && (
          <a href={to({ after: next })} rel="next">
            {words.say('search.more')}
          </a>
        )}
      </p>
    </>
  )
}

const noFilters: SearchQuestion = {
  ...{
    q: '',
    kind: 'article',
    type: null,
    status: null,
    actor: null,
    country: null,
    process: null,
    place: null,
  },
  ...{ from: null, to: null, asOf: null, after: null },
}

function keyOf(hit: SearchHitShown): string {
  switch (hit.kind) {
    case 'article':
      return `${hit.article.reportId} ${hit.article.language}`
    case 'event':
      return hit.event.id
    case 'actor':
      return hit.actor.id
  }
}
