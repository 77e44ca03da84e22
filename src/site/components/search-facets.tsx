import type { ReactNode } from 'react'
import { eventStatuses, eventTypes } from '../../coder/coding.ts'
import { inLanguage } from '../../desk/settings.ts'
import type { PageContext } from '../page-context.ts'
import type { SearchQuestion } from '../search/search-question.ts'

/** How many values of each facet are offered, those with most results first. */
const most = 8

type Narrowed = Pick<SearchQuestion, 'type' | 'status' | 'country' | 'process'>

/** What the results can be narrowed to, each with how many there are: links, so that it works without script. */
export function SearchFacets({
  context,
  question,
  facets,
  to,
}: {
  readonly context: PageContext
  readonly question: SearchQuestion
  readonly facets: ReadonlyMap<string, number>
  readonly to: (changed: Partial<SearchQuestion>) => string
}): ReactNode {
  const { words, settings, language } = context
  const { kind } = question
  const groups: { name: keyof Narrowed; values: { value: string; text: string; facet: string }[] }[] = [
    {
      name: 'type',
      values: kind === 'event' ? valuesOf(eventTypes, 'type', value => words.say(`type.${value}`)) : [],
    },
    {
      name: 'status',
      values:
        kind === 'event' ? valuesOf(eventStatuses, 'status', value => words.say(`status.${value}`)) : [],
    },
    {
      name: 'country',
      values: settings.countries.map(({ slug, code, name }) => ({
        value: slug,
        text: inLanguage(name, language),
        facet: kind === 'article' ? `country:${slug}` : `state:${code}`,
      })),
    },
    {
      name: 'process',
      values:
        kind === 'actor'
          ? []
          : settings.processes.map(({ slug, name }) => ({
              value: slug,
              text: inLanguage(name, language),
              facet: `process:${slug}`,
            })),
    },
  ]
  const shown = groups
    .filter(({ name }) => question[name] === null)
    .map(({ name, values }) => ({
      name,
      values: values
        .map(one => ({ ...one, count: facets.get(one.facet) ?? 0 }))
        .filter(one => one.count > 0)
        .sort((a, b) => b.count - a.count)
        .slice(0, most),
    }))
    .filter(({ values }) => values.length > 1)
  if (shown.length === 0) return null
  return (
    <nav className="facets" aria-label={words.say('search.filters')}>
      <dl>
        {shown.map(({ name, values }) => (
          <div key={name}>
            <dt>{words.say(`search.${name}`)}</dt>
            <dd>
              <ul>
                {values.map(({ value, text, count }) => (
                  <li key={value}>
                    <a href={to({ [name]: value })} rel="nofollow">
                      {text} <span className="count">{count}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  )
}

function valuesOf<Value extends string>(
  values: readonly Value[],
  facet: string,
  textOf: (value: Value) => string,
): { value: string; text: string; facet: string }[] {
  return values.map(value => ({ value, text: textOf(value), facet: `${facet}:${value}` }))
}
