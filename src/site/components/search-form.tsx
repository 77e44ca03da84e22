import type { ReactNode } from 'react'
import { eventStatuses, eventTypes } from '../../coder/coding.ts'
import { addressIn } from '../../desk/address.ts'
import { inLanguage } from '../../desk/settings.ts'
import { longestSearch } from '../../search/read-search-text.ts'
import type { PageContext } from '../page-context.ts'
import { hasFilters, type SearchQuestion } from '../search/search-question.ts'

interface SearchFormProps {
  readonly context: PageContext
  readonly question: SearchQuestion
  /** Why nothing could be looked for, in the page's language. */
  readonly problem?: string | undefined
}

/** The field for words, and the filters that suit the kind of result. It works without script. */
export function SearchForm({ context, question, problem }: SearchFormProps): ReactNode {
  const { words, settings, language } = context
  const { kind, actor } = question
  return (
    <search>
      <form className="search" action={addressIn(settings.languages, language, '/search')}>
        {problem !== undefined && (
          <p className="problems" role="alert">
            {problem}
          </p>
        )}
        <div className="search-line">
          <label htmlFor="q">{words.say('search.label')}</label>
          <input
            type="search"
            id="q"
            name="q"
            defaultValue={question.q.slice(0, longestSearch)}
            maxLength={longestSearch}
            aria-describedby="search-hint"
            enterKeyHint="search"
          />
          <button type="submit">{words.say('search.submit')}</button>
        </div>
        <p id="search-hint" className="note">
          {words.say('search.hint')}
        </p>
        {kind !== 'article' && <input type="hidden" name="kind" value={kind} />}
        {actor !== null && <input type="hidden" name="actor" value={actor} />}
        {question.asOf !== null && <input type="hidden" name="as_of" value={question.asOf} />}
        <details open={hasFilters(question)}>
          <summary>{words.say('search.filters')}</summary>
          <Filters context={context} question={question} />
        </details>
      </form>
    </search>
  )
}

function Filters({ context, question }: Omit<SearchFormProps, 'problem'>): ReactNode {
  const { words, settings, language } = context
  const { kind } = question
  const named = (items: readonly { slug: string; name: Record<string, string> }[]) =>
    items.map(({ slug, name }) => ({ value: slug, text: inLanguage(name, language) }))
  return (
    <div className="search-filters">
      {kind === 'event' && (
        <>
          <Choice
            name="type"
            context={context}
            chosen={question.type}
            options={eventTypes.map(value => ({ value, text: words.say(`type.${value}`) }))}
          />
          <Choice
            name="status"
            context={context}
            chosen={question.status}
            options={eventStatuses.map(value => ({ value, text: words.say(`status.${value}`) }))}
          />
        </>
      )}
      <Choice
        name="country"
        context={context}
        chosen={question.country}
        options={named(settings.countries)}
      />
      {kind === 'event' && (
        <p className="field">
          <label htmlFor="place">{words.say('fact.where')}</label>
          <input type="text" id="place" name="place" defaultValue={question.place ?? ''} maxLength={80} />
        </p>
      )}
      {kind !== 'actor' && (
        <Choice
          name="process"
          context={context}
          chosen={question.process}
          options={named(settings.processes)}
        />
      )}
      {kind !== 'actor' &&
        (['from', 'to'] as const).map(name => (
          <p key={name} className="field">
            <label htmlFor={name}>{words.say(`search.${name}`)}</label>
            <input type="date" id={name} name={name} defaultValue={question[name] ?? ''} />
          </p>
        ))}
    </div>
  )
}

function Choice({
  name,
  context,
  chosen,
  options,
}: {
  readonly name: 'type' | 'status' | 'country' | 'process'
  readonly context: PageContext
  readonly chosen: string | null
  readonly options: readonly { readonly value: string; readonly text: string }[]
}): ReactNode {
  const { words } = context
  if (options.length === 0) return null
  return (
    <p className="field">
      <label htmlFor={name}>{words.say(`search.${name}`)}</label>
      <select id={name} name={name} defaultValue={chosen ?? ''}>
        <option value="">{words.say('search.any')}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}
