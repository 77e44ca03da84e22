import type { Span } from '../basics/span.ts'
import { type CoderParts, type CodingReasons, codeWithReasons } from './code-report.ts'
import type { CodedActor, CodedEvent, CodedStatement, Coding, ReportText } from './coding.ts'
import type { Reason } from './reason.ts'

/** One datum of a coding, with why it is what it is. */
export interface Explanation {
  /** "actor", "type", "status", "date", "place", "participant", "topic", "source", "codes", "quotation", "position". */
  readonly datum: string
  readonly value: string
  /** The rule in a sentence, for an editor. */
  readonly rule: string
  /** The words that it was read from; null where the rule tells whose they are. */
  readonly span: Span | null
}

/** What is explained together: an actor, an event or a statement. */
export interface ExplanationGroup {
  readonly of: 'actor' | 'event' | 'statement'
  readonly title: string
  /** From 0 to 1; null for actors and statements, which carry none of their own. */
  readonly confidence: number | null
  readonly explanations: readonly Explanation[]
}

/** A report's coding, and every datum of it explained, in the coding's order. */
export function explainReport(
  report: ReportText,
  parts: CoderParts,
): { coding: Coding; groups: ExplanationGroup[] } {
  const { coding, reasons } = codeWithReasons(report, parts)
  const names = new Map(coding.actors.map(actor => [actor.id, actor.name]))
  const groups = [
    ...coding.actors.map(actor => explainActor(actor, reasons)),
    ...coding.events.map(event => explainEvent(event, names, reasons)),
    ...coding.statements.map(statement => explainStatement(statement, names)),
  ]
  return { coding, groups }
}

function explainActor(actor: CodedActor, { mentions }: CodingReasons): ExplanationGroup {
  const { name, kind, office, state, known } = actor
  const own = mentions.filter(mention => mention.actors.includes(actor.id) && mention.form !== 'adjective')
  const details = [kind, office, state, known].filter(one => one !== null).join(', ')
  return {
    of: 'actor',
    title: `${name} (${details})`,
    confidence: null,
    explanations:
      own.length === 0
        ? [{ datum: 'added', value: name, ...hosting }]
        : own.map(({ span, why }) => ({ datum: 'mention', value: span.text, rule: why, span })),
  }
}

function explainEvent(
  event: CodedEvent,
  names: ReadonlyMap<string, string>,
  { events }: CodingReasons,
): ExplanationGroup {
  const why = events.get(event.id)!
  const explained = (datum: string, value: string, { rule, span }: Reason): Explanation => ({
    ...{ datum, value, rule, span },
  })
  const { start, end, precision } = event.date
  const day = start === null ? 'open' : `${start}${end === null ? '' : ` to ${end}`} (${precision})`
  return {
    of: 'event',
    title: `${event.type}, ${event.status}`,
    confidence: event.confidence,
    explanations: [
      explained('type', event.type, why.type),
      explained('status', event.status, why.status),
      explained('date', day, why.date),
      explained('place', event.place?.name ?? 'open', why.place),
      ...event.participants.map(({ actor, role }) =>
        explained(role, names.get(actor)!, why.participants.get(actor) ?? hosting),
      ),
      ...event.topics.map(topic => explained('topic', topic, ofTopic)),
      ...event.sources.map(({ actor }) => explained('source', names.get(actor)!, why.source!)),
      explained(
        'codes',
        `PLOVER ${event.codes.plover ?? 'none'}, CAMEO ${event.codes.cameo ?? 'none'}`,
        derived,
      ),
    ],
  }
}

const hosting = {
  rule: 'The state visited hosts, or the body whose release this is tells of it.',
  span: null,
}
const ofTopic = {
  rule: 'What the talks are said to be about, in their sentence or the next three.',
  span: null,
}
const derived = { rule: 'Derived from type and status; never stored as the truth.', span: null }

function explainStatement(
  { speaker, quote, evidence }: CodedStatement,
  names: ReadonlyMap<string, string>,
): ExplanationGroup {
  const rule =
    quote === null
      ? 'The speaker is the subject of the verb of saying, or of taking a position, whose clause this is.'
      : 'The speaker stands with the verb of saying nearest to the quotation marks, or spoke last before them.'
  return {
    of: 'statement',
    title: names.get(speaker)!,
    confidence: null,
    explanations: [
      {
        datum: quote === null ? 'position' : 'quotation',
        value: (quote ?? evidence).text,
        rule,
        span: quote ?? evidence,
      },
    ],
  }
}
