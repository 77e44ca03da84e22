import { isIsoDay } from '../../basics/partial-date.ts'
import { eventStatuses, eventTypes } from '../../coder/coding.ts'
import type { DeskSettings } from '../../desk/settings.ts'
import { type SearchKind, searchKinds } from '../../search/search-document.ts'
import type { SearchPosition } from '../../search/search-documents.ts'

/** What a reader asks for at /search: the words, and what the results are to be. */
export interface SearchQuestion {
  readonly q: string
  readonly kind: SearchKind
  readonly type: string | null
  readonly status: string | null
  /** An actor's slug. */
  readonly actor: string | null
  /** Slugs of the desk's. */
  readonly country: string | null
  readonly process: string | null
  /** A place’s name as it was typed. */
  readonly place: string | null
  /** ISO days. */
  readonly from: string | null
  readonly to: string | null
  /** ISO day as of which the record is asked; null for the present. */
  readonly asOf: string | null
  readonly after: SearchPosition | null
}

/** The names that a question has in an address. */
export const questionNames = 'q kind type status actor country process place from to as_of after'.split(' ')

/** The question in an address: what no filter can be is left out, and the page shows what was asked in the end. */
export function readQuestion(
  query: (name: string) => string | undefined,
  settings: DeskSettings,
): SearchQuestion {
  const one = (name: string) => (query(name) ?? '').replace(/\p{Cc}/gu, ' ').trim()
  const among = (name: string, known: readonly string[]) => (known.includes(one(name)) ? one(name) : null)
  const day = (name: string) => (isIsoDay(one(name)) ? one(name) : null)
  const kind = searchKinds.find(known => known === one('kind')) ?? 'article'
  const isOfEvents = kind === 'event'
  return {
    q: one('q'),
    kind,
    type: isOfEvents ? among('type', eventTypes) : null,
    status: isOfEvents ? among('status', eventStatuses) : null,
    actor: kind !== 'actor' && /^[a-z0-9-]{1,80}$/.test(one('actor')) ? one('actor') : null,
    country: among(
      'country',
      settings.countries.map(known => known.slug),
    ),
    place: isOfEvents ? one('place').slice(0, 80) || null : null,
    process:
      kind !== 'actor'
        ? among(
            'process',
            settings.processes.map(known => known.slug),
          )
        : null,
    from: kind === 'actor' ? null : day('from'),
    to: kind === 'actor' ? null : day('to'),
    asOf: day('as_of'),
    after: readPosition(one('after')),
  }
}

/** The question as a query string, in one order: pages with one question have one address. */
export function queryOfQuestion(question: SearchQuestion): string {
  const { kind, after, asOf, ...rest } = question
  const given = Object.entries({ ...rest, kind: kind === 'article' ? null : kind, as_of: asOf }).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] !== '',
  )
  const query = new URLSearchParams(given)
  if (after !== null) query.set('after', `${after.score}_${after.day}_${after.id}`)
  return query.toString()
}

/** Whether anything narrows the results beside the words. */
export function hasFilters({
  type,
  status,
  actor,
  country,
  process,
  place,
  from,
  to,
}: SearchQuestion): boolean {
  return [type, status, actor, country, process, place, from, to].some(value => value !== null)
}

function readPosition(text: string): SearchPosition | null {
  const [, score, day = '', id] = /^(\d{1,9})_(\d{4}-\d{2}-\d{2})?_([0-9a-z]{1,40})$/.exec(text) ?? []
  return score === undefined || id === undefined ? null : { score: Number(score), day, id }
}
