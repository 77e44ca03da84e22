import type { ArticleTeaser } from '../../desk/article.ts'
import { readEventsAt } from '../../record/as-of.ts'
import { findPlace } from '../../record/dossiers/find-place.ts'
import type { ActorFacts, EventFacts } from '../../record/event-facts.ts'
import { foundAsOf } from '../../record/found-as-of.ts'
import { readActorFacts } from '../../record/read-actor.ts'
import { readActors } from '../../record/read-events.ts'
import { readEvidence } from '../../record/read-evidence.ts'
import { excerptOf, type MarkedPiece, markWords } from '../../search/mark-words.ts'
import type { SearchTerm } from '../../search/read-search-text.ts'
import { type SearchKind, searchKinds } from '../../search/search-document.ts'
import { type SearchPosition, type SearchResult, searchEach } from '../../search/search-documents.ts'
import type { PageContext } from '../page-context.ts'
import type { BuiltParts } from '../site-parts.ts'
import type { SearchQuestion } from './search-question.ts'

export type SearchHitShown =
  | {
      readonly kind: 'article'
      readonly article: ArticleTeaser
      readonly title: Marked
      readonly excerpt: Marked
    }
  | { readonly kind: 'event'; readonly event: EventFacts; readonly excerpt: Marked }
  | { readonly kind: 'actor'; readonly actor: ActorFacts }

type Marked = readonly MarkedPiece[]

/** What a page of results shows. */
export interface SearchData {
  readonly hits: readonly SearchHitShown[]
  readonly total: number
  readonly isCut: boolean
  readonly facets: SearchResult['facets']
  /** How many of each kind match the words, filters that suit all kinds included. */
  readonly counts: Readonly<Record<SearchKind, number>>
  /** People and organisations that the words may name, above articles and events. */
  readonly actors: readonly ActorFacts[]
  /** The actor of the filter, or null. */
  readonly withActor: ActorFacts | null
  readonly next: SearchPosition | null
}

/** How many results a page has, how long an excerpt is, and how many actors stand above the results. */
const [perPage, excerptLength, mostActors] = [20, 220, 4]

/** The results of a question, with all that a page says of them. */
export async function readSearchData(
  parts: Pick<BuiltParts, 'db' | 'readFound'>,
  question: SearchQuestion,
  terms: readonly SearchTerm[],
  context: PageContext,
  alsoCalled: (place: string) => readonly string[] = () => [],
): Promise<SearchData> {
  const { db } = parts
  const place =
    question.place === null ? null : await findPlace(db, question.place, alsoCalled(question.place))
  const withActor = question.actor === null ? null : await readActorFacts(db, question.actor)
  const results = await searchEach(
    db,
    searchKinds.map(kind => {
      const isAsked = kind === question.kind
      const telling = isAsked ? 'facets' : kind === 'actor' && terms.length > 0 ? 'hits' : 'count'
      return {
        ...{ kind, terms, from: question.from, to: question.to, toldBy: context.asOf, telling },
        ...(isAsked ? { limit: perPage, after: question.after } : { limit: mostActors, after: null }),
        languages: [context.language, ...context.settings.languages.filter(one => one !== context.language)],
        facets: facetsOf(question, kind, withActor, place, context),
      }
    }),
  )
  const resultOf = (kind: SearchKind) => results[searchKinds.indexOf(kind)]!
  const found = resultOf(question.kind)
  const totalOf = (kind: SearchKind) => resultOf(kind).total
  const people = question.kind === 'actor' || terms.length === 0 ? [] : resultOf('actor').hits
  const [known, hits] = await Promise.all([
    readActors(
      db,
      people.map(hit => hit.id),
    ),
    shown(parts, question, found, terms, context),
  ])
  return {
    hits,
    total: found.total,
    isCut: found.isCut,
    facets: found.facets,
    counts: { article: totalOf('article'), event: totalOf('event'), actor: totalOf('actor') },
    actors: people.flatMap(hit => known.get(hit.id) ?? []),
    withActor,
    next: found.hasMore ? (found.hits.at(-1) ?? null) : null,
  }
}

/** The filters that a kind of document has; an article's country is the desk's, an event's that of its place and parties. */
function facetsOf(
  { type, status, country, process, actor, place: placeName }: SearchQuestion,
  kind: SearchKind,
  withActor: ActorFacts | null,
  place: string | null,
  { settings }: PageContext,
): string[] {
  const code = settings.countries.find(one => one.slug === country)?.code
  return [
    ...(kind === 'event' && type !== null ? [`type:${type}`] : []),
    ...(kind === 'event' && status !== null ? [`status:${status}`] : []),
    // A place that nobody knows has seen nothing.
    ...(kind === 'event' && placeName !== null ? [`place:${place ?? ''}`] : []),
    ...(kind !== 'actor' && process !== null ? [`process:${process}`] : []),
    ...(country === null ? [] : [kind === 'article' ? `country:${country}` : `state:${code}`]),
    // An actor that nobody knows takes part in nothing.
    ...(kind === 'actor' || actor === null ? [] : [`actor:${withActor?.id ?? ''}`]),
  ]
}

async function shown(
  { db, readFound }: Pick<BuiltParts, 'db' | 'readFound'>,
  { kind, type, status }: SearchQuestion,
  { hits }: SearchResult,
  terms: readonly SearchTerm[],
  { today, asOf }: PageContext,
): Promise<SearchHitShown[]> {
  const ids = hits.map(hit => hit.id)
  switch (kind) {
    case 'article': {
      const articles = await readFound(hits)
      return articles.map(({ teaser, text }) => ({
        kind,
        article: teaser,
        title: markWords(teaser.title, terms),
        excerpt: excerptOf(`${teaser.standfirst} ${text}`, terms, excerptLength),
      }))
    }
    case 'event': {
      const evidence = await readEvidence(db, ids, asOf)
      const events = await readEventsAt(db, ids, today, asOf)
      // What it is now is what it is found by; on an earlier day it may have been something else.
      const wasSo = events.filter(
        event =>
          asOf === null ||
          ((type === null || event.type === type) && (status === null || event.status === status)),
      )
      const found = asOf === null ? wasSo : await foundAsOf(db, wasSo, terms, asOf)
      return found.map(event => ({
        kind,
        event,
        excerpt: excerptOf(evidence.get(event.id) ?? '', terms, excerptLength),
      }))
    }
    case 'actor': {
      const actors = await readActors(db, ids)
      return ids.flatMap(id => {
        const actor = actors.get(id)
        return actor === undefined ? [] : [{ kind, actor }]
      })
    }
  }
}
