import { isIsoDay } from '../basics/partial-date.ts'
import { type Span, spanOf } from '../basics/span.ts'
import type { LanguageModel } from '../language/language-model.ts'
import { blastsOfAttacks } from './blasts-of-attacks.ts'
import { carryDays, carryPlaces } from './carry-story.ts'
import type { CodedActor, CodedEvent, CodedStatement, Coding, CodingWarning, ReportText } from './coding.ts'
import { completeClashes } from './complete-clashes.ts'
import { completeFromDateline, completeFromNeighbours } from './complete-from-neighbours.ts'
import { completeFromVisits } from './complete-from-visits.ts'
import {
  issuerInCast,
  issuerOfReport,
  speakerOfIssuer,
  stateOfAuthor,
  tellerInRelease,
} from './credit-issuer.ts'
import { eventWeights } from './data/event-weights.ts'
import { dateLeads } from './date-leads.ts'
import { dateOwnPositions } from './date-own-positions.ts'
import { placeOfDateline } from './dateline-place.ts'
import { deriveCodes } from './derive-codes.ts'
import { looksEnglish } from './detect-language.ts'
import { disputeDenied } from './dispute-told.ts'
import { dropMetOnVisits } from './drop-met-on-visits.ts'
import { findAnnouncer } from './find-announcer.ts'
import { findEvents } from './find-events.ts'
import { type ReportHome, reportHomeOf } from './find-home.ts'
import { findAuthor } from './find-issuer.ts'
import { findLeadTeller } from './find-lead-teller.ts'
import { findMentions } from './find-mentions.ts'
import { findSource } from './find-sources.ts'
import { findStatements } from './find-statements.ts'
import { findTimes } from './find-times.ts'
import { findTopicTeller, talks } from './find-topic-teller.ts'
import { findTopic } from './find-topics.ts'
import type { FoundEvent, ReportFacts } from './found-event.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { ResolvedMention } from './mention.ts'
import { mergeEvents } from './merge-events.ts'
import { namedLater } from './named-later.ts'
import { withOwnState } from './own-state-speaks.ts'
import type { Pack, PackState } from './pack.ts'
import { withPersonsForStates } from './persons-for-states.ts'
import { findQuotedPositions } from './quoted-positions.ts'
import { readSentences } from './read-sentences.ts'
import type { EventReasons, Reason } from './reason.ts'
import { resolveActors } from './resolve-actors.ts'
import { signingsToldAgain } from './signings-told-again.ts'
import { withSpokesmen } from './spokesmen-of-positions.ts'
import { withStatesAttacked } from './states-attacked.ts'
import { type PlacesOfStory, untoldPlace } from './untold-place.ts'
import { withoutVotesToldAgain } from './votes-told-again.ts'
import { warnOfNames } from './warn-of-names.ts'
import { type EventWeights, type WeighedEvent, weighEvents } from './weigh-event.ts'

/** What the coder knows beforehand: see `readPacks` and `readLanguageModel`. Made once, used for any number of reports. */
export interface CoderParts {
  readonly packs: readonly Pack[]
  readonly language: LanguageModel
  /** Where the confidences are fitted anew. */
  readonly weights?: EventWeights
}

/** What is coded of a longer text: about 100,000 words. */
const longestCoded = 600_000

/**
 * What the report says, proposed: actors, events and statements, each with its exact words. Pure and deterministic; any
 * string is coded without an exception. Text in another language than English gives an empty coding with a warning, and
 * a publication date that is no day of the calendar counts as none.
 */
export function codeReport(report: ReportText, parts: CoderParts): Coding {
  return codeWithReasons(report, parts).coding
}

/** A coding with its reasons. */
export function codeWithReasons(
  report: ReportText,
  { packs, language: english, weights = eventWeights }: CoderParts,
): { coding: Coding; reasons: CodingReasons } {
  const { id, title, language } = report
  const published = isIsoDay(report.published ?? '') ? report.published : null
  const document = { id, title, published, language }
  const text = report.text.slice(0, longestCoded)
  const warnings = warningsAbout(report)
  if (warnings.some(warning => warning.kind === 'language' || warning.kind === 'empty')) {
    const coding = { document, actors: [], events: [], statements: [], warnings }
    return { coding, reasons: { events: new Map(), mentions: [] } }
  }
  const sentences = readSentences(text, english, title)
  const lexicon = lexiconOf(packs)
  const found = findMentions(text, sentences, lexicon)
  const resolved = resolveActors(found, sentences, lexicon, published)
  const { actors } = resolved
  const mentions = resolved.mentions.filter(mention => mention.form !== 'adjective')
  const times = findTimes(text, sentences, published)
  const home = reportHomeOf(resolved.mentions, lexicon.states)
  // Whose election it is, is told by the whole report.
  const electing = reportHomeOf(resolved.mentions, lexicon.states, 1)?.country
  const voters =
    [...actors.values()].find(actor => actor.kind === 'state' && actor.state === electing)?.id ?? null
  const author = findAuthor(text, sentences, mentions)
  const issuedBy = issuerOfReport(report, text, sentences, mentions, lexicon)
  const cast = new Map(actors)
  const issuer = issuerInCast(issuedBy, cast)
  const capital = capitalOf(home, lexicon.states)
  const authorsState = stateOfAuthor(author, issuedBy, actors)
  // "We condemn the arrests": in a body's release without anybody's name, the body does.
  const facts = {
    ...{ published, voters, author: author ?? speakerOfIssuer(issuer, cast), authorsState, capital },
    isRelease: issuer !== null,
  }
  const statements = findStatements(text, sentences, mentions, author)
  const acts = findEvents(text, sentences, resolved.mentions, times, facts)
  const positions =
    issuer === null ? findQuotedPositions(text, sentences, mentions, times, statements, acts) : []
  const told = withOwnState(
    [...acts, ...positions].toSorted((a, b) => a.sentence - b.sentence),
    issuer,
    cast,
    cast.get(issuer ?? '')?.state ?? null,
  )
  const merged = disputeDenied(
    mergeEvents(
      namedLater(
        completeClashes(blastsOfAttacks(signingsToldAgain(withoutVotesToldAgain(told))), actors),
        actors,
      ),
      actors,
      published,
    ),
    sentences,
  )
  const own = issuer === null ? [] : [issuer, speakerOfIssuer(issuer, cast), author, authorsState]
  const opened = dateOwnPositions(dateLeads(merged, sentences, times, published), own, published)
  const stateOf = (actor: string) => actors.get(actor)?.state ?? null
  const written = placeOfDateline(sentences, mentions)
  const firstSentence = sentences.find(one => !one.isHeading)?.index ?? 0
  const placed = completeFromDateline(
    completeFromNeighbours(completeFromVisits(opened, published), stateOf),
    written,
    firstSentence,
    stateOf,
  )
  const carried = carryPlaces(carryDays(placed), stateOf)
  const spoken = withSpokesmen(withStatesAttacked(carried, actors), actors)
  const events = weighEvents(withPersonsForStates(dropMetOnVisits(spoken, actors), actors), actors, weights)
  const bySentence = Map.groupBy(mentions, mention => mention.sentence)
  const sources = new Map(sentences.map(one => [one.index, findSource(one, bySentence.get(one.index) ?? [])]))
  const announcers = new Map(
    sentences.map(one => [one.index - 1, findAnnouncer(one, bySentence.get(one.index) ?? [])]),
  )
  const leadTeller = findLeadTeller(sentences, at => sources.get(at) ?? null)
  const topics = topicsOf(
    events,
    sentences.map(one => findTopic(text, one, bySentence.get(one.index) ?? [])),
  )
  const reasons = new Map<string, ReasonsWithSource>()
  const coded = events.map((event, index) => {
    // In a release, what somebody says beside an act is no account of it.
    const announcer = (issuer === null && !event.isBefore && announcers.get(event.sentence)) || null
    const beside = sources.get(event.sentence) ?? announcer
    const ofTopic = () =>
      event.status === 'happened'
        ? findTopicTeller(event, sentences, at => sources.get(at) ?? null, cast)
        : null
    // "Israel confirmed a truce. Its spokesman made the announcement": whoever spoke for those who take part.
    const isOwn =
      announcer !== null &&
      (event.participants.some(one => one.actor === event.teller) ||
        cast.get(event.teller ?? '')?.kind === 'state')
    const named =
      (isOwn ? announcer : event.teller) ?? (issuer === null ? (beside ?? ofTopic() ?? leadTeller) : null)
    const told = tellerInRelease(named, event, issuer, cast)
    const source = told ?? issuer
    const one = codedEvent({ ...event, index, source, topics: topics.get(event) ?? [] }, cast, lexicon, {
      home,
      events,
      written,
      sentences,
      mentionsBy: bySentence,
    })
    reasons.set(one.id, {
      ...event.reasons,
      signs: event.signs,
      ...(event.place === null && one.place !== null ? { place: atHome } : {}),
      source: source === null ? null : { rule: told === null ? ofIssuer : ofTeller, span: null },
    })
    return one
  })
  const used = usedActors(cast, coded, statements)
  warnings.push(...warnOfNames(text, used, mentions, lexicon, published))
  const coding = { document, actors: used, events: coded, statements, warnings }
  return { coding, reasons: { events: reasons, mentions: resolved.mentions } }
}

/** The capital of the country that a report is clearly about. */
function capitalOf(home: ReportHome | null, states: ReadonlyMap<string, PackState>): ReportFacts['capital'] {
  const state = home?.isClear && home.country !== null ? states.get(home.country) : undefined
  const name = state?.capitals[0]
  return state === undefined || name === undefined ? null : { name, state: state.code }
}

/** Why each datum of a coding is what it is; events by their identifiers. */
export interface CodingReasons {
  readonly events: ReadonlyMap<string, ReasonsWithSource>
  readonly mentions: readonly ResolvedMention[]
}

/** With the signs by which it was weighed. */
interface ReasonsWithSource extends EventReasons {
  readonly source: Reason | null
  readonly signs: readonly string[]
}

const atHome = {
  rule: 'An act without a place is in the state of whoever acts at home, or in the country that the report is about; one in the streets is in the city there that the report tells of.',
  span: null,
}
const ofTeller = 'Whoever is said to tell of it.'
const ofIssuer = 'The report is a release of this body.'

/** A topic belongs to the talk of its own sentence, else to the last one told of in the three sentences before. */
function topicsOf(
  events: readonly FoundEvent[],
  topics: readonly (string | null)[],
): Map<FoundEvent, string[]> {
  const found = new Map<FoundEvent, string[]>()
  for (const [sentence, topic] of topics.entries()) {
    if (topic === null) continue
    const near = events.filter(
      one => talks.has(one.type) && one.sentence <= sentence && sentence - one.sentence <= 3,
    )
    const talk = near.findLast(one => one.type !== 'visit') ?? near.at(-1)
    if (talk !== undefined) found.set(talk, [...(found.get(talk) ?? []), topic])
  }
  return found
}

type States = ReadonlyMap<string, { readonly id: string; readonly name: string }>

interface CompleteEvent extends WeighedEvent {
  readonly index: number
  readonly source: string | null
  readonly topics: readonly string[]
}

function codedEvent(
  event: CompleteEvent,
  cast: Map<string, CodedActor>,
  lexicon: Lexicon,
  story: PlacesOfStory,
): CodedEvent {
  const { type, status, date, evidence, source, topics, index, confidence } = event
  const participants = [...event.participants]
  if (event.host !== null) {
    const host = hostOf(event.host, cast, lexicon.states)
    if (host !== null && !participants.some(one => one.actor === host))
      participants.push({ actor: host, role: 'host' })
  }
  return {
    id: `e${index + 1}`,
    type,
    status,
    date,
    place: type === 'call' ? null : untoldPlace(event, cast, lexicon, story),
    participants,
    topics,
    sources: source === null ? [] : [{ actor: source }],
    evidence,
    codes: deriveCodes(type, status),
    confidence,
  }
}

/** The state visited hosts, also where only its capital is named. */
function hostOf(
  host: { readonly country: string; readonly span: Span },
  cast: Map<string, CodedActor>,
  states: States,
): string | null {
  const row = states.get(host.country)
  if (row === undefined) return null
  const known = [...cast.values()].find(actor => actor.known === row.id)
  if (known !== undefined) return known.id
  const id = `a${cast.size + 1}`
  cast.set(id, {
    id,
    kind: 'state',
    name: row.name,
    aliases: [],
    office: null,
    state: host.country,
    known: row.id,
    mentions: [host.span],
  })
  return id
}

/** Only who takes part in something, says something or is credited with it. */
function usedActors(
  cast: ReadonlyMap<string, CodedActor>,
  events: readonly CodedEvent[],
  statements: readonly CodedStatement[],
): CodedActor[] {
  const used = new Set([
    ...events.flatMap(event => [...event.participants, ...event.sources].map(one => one.actor)),
    ...statements.map(statement => statement.speaker),
  ])
  return [...cast.values()].filter(actor => used.has(actor.id))
}

function warningsAbout({ text, published, language }: ReportText): CodingWarning[] {
  const warnings: CodingWarning[] = []
  const warn = (kind: CodingWarning['kind'], message: string, span: Span | null = null) =>
    warnings.push({ kind, message, span, suggestion: null })
  if (text.trim() === '') warn('empty', 'The report has no text, so that there is nothing to code.')
  else if (language !== 'en')
    warn('language', `Only English is coded so far; this report is given as "${language}".`)
  else if (!looksEnglish(text))
    warn('language', 'The text does not read as English, which alone is coded so far.')
  if (published === null)
    warn('undated', 'The report has no publication date: "on Tuesday" and "last month" stay open.')
  else if (!isIsoDay(published))
    warn(
      'undated',
      `The publication date "${published}" is no day that exists, such as "2020-08-26", and counts as none: "on Tuesday" and "last month" stay open.`,
    )
  if (text.length > longestCoded) {
    warn(
      'too-long',
      `Only the first ${longestCoded} characters were coded.`,
      spanOf(text, longestCoded, text.length),
    )
  }
  return warnings
}
