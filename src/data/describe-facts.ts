import { deriveCodes } from '../coder/derive-codes.ts'
import { actorPath, addressIn, articlePath, dataPath, eventPath } from '../desk/address.ts'
import type { ActorFacts } from '../record/event-facts.ts'
import { occurrenceStatus } from './occurrence-status.ts'
import type { PublishedArticle } from './open-assertions.ts'
import type { OpenEvent } from './open-events.ts'
import type { OpenReport } from './read-open-reports.ts'
import type { OpenStatement } from './read-open-statements.ts'
import type { ActorAnswer, EventAnswer, ReportAnswer, StatementAnswer } from './schemas.ts'
import { textFragment } from './text-fragment.ts'

/** Where the site is, and the languages that its addresses begin with. */
export interface Whereabouts {
  readonly publicUrl: string
  readonly languages: readonly string[]
}

/** An open event as every format gives it. */
export function describeEvent({ event, evidence, confirmedAt }: OpenEvent, where: Whereabouts): EventAnswer {
  const { id, type, status, date, place, participants, topics } = event
  return {
    id,
    url: where.publicUrl + eventPath(id),
    type,
    status,
    occurrenceStatus: occurrenceStatus(status),
    date,
    place,
    participants: participants.map(({ actor, role }) => ({ role, actor: referTo(actor, where) })),
    topics: [...topics],
    codes: deriveCodes(type, status === 'overdue' ? 'announced' : status),
    evidence: evidence.map(one => ({
      text: one.text,
      url: articleUrl(one.article, where) + textFragment(one.text),
      status: one.status,
      attributedTo: one.sources.map(source => source.name),
      article: describeArticle(one.article, where),
    })),
    confirmedAt: confirmedAt.toISOString(),
  }
}

/** An actor with where its events and statements are, of an earlier day where it is told as of one. */
export function describeActor(actor: ActorFacts, where: Whereabouts, asOf?: string): ActorAnswer {
  const { office, state, spellings } = actor
  const query = new URLSearchParams({ actor: actor.slug, ...(asOf === undefined ? {} : { as_of: asOf }) })
  const listed = (list: string) => `${where.publicUrl}${dataPath}/${list}?${query}`
  return {
    ...referTo(actor, where),
    office,
    state,
    spellings: [...spellings],
    events: listed('events'),
    statements: listed('statements'),
  }
}

/** A statement with its article. */
export function describeStatement(statement: OpenStatement, where: Whereabouts): StatementAnswer {
  const { id, speaker, saidOn, quote, evidence, article } = statement
  return {
    id,
    speaker: referTo(speaker, where),
    saidOn,
    quote,
    evidence,
    url: articleUrl(article, where) + textFragment(evidence),
    article: describeArticle(article, where),
  }
}

/** A published article with what it is filed under. */
export function describeReport(report: OpenReport, where: Whereabouts): ReportAnswer {
  const { id, hash, standfirst, format, countries, processes, updatedAt } = report
  return {
    ...{ id, ...describeArticle(report, where), revision: hash, standfirst, format },
    ...{ countries: [...countries], processes: [...processes], updatedAt: updatedAt.toISOString() },
    detail: `${where.publicUrl}${dataPath}/reports/${id}`,
  }
}

function referTo({ slug, name, kind }: ActorFacts, { publicUrl }: Whereabouts) {
  return { slug, name, kind, url: publicUrl + actorPath(slug) }
}

/** A published article by its title and address. */
export function describeArticle(article: PublishedArticle, where: Whereabouts) {
  const { title, language, published } = article
  return { title, language, published, url: articleUrl(article, where) }
}

function articleUrl({ language, slug }: PublishedArticle, { publicUrl, languages }: Whereabouts): string {
  return publicUrl + addressIn(languages, language, articlePath(encodeURIComponent(slug)))
}
