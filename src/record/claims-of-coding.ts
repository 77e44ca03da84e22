import type { Span } from '../basics/span.ts'
import type { CodedActor, CodedEvent, CodedStatement, Coding } from '../coder/coding.ts'
import type { ActorName, EventClaim, StatementClaim } from './claim.ts'

/** One thing that the coder proposes, complete in itself, so that it can be decided without its neighbours. */
export type ProposedClaim =
  | { readonly kind: 'event'; readonly claim: EventClaim; readonly confidence: number }
  | { readonly kind: 'statement'; readonly claim: StatementClaim; readonly confidence: number }

/** A quotation's speaker stands beside it or is named by a rule that we trust as much as a usual event's. */
const statementConfidence = 0.7

/** The coding's events and statements as claims, in the order in which the text gives their evidence. */
export function claimsOfCoding(coding: Pick<Coding, 'actors' | 'events' | 'statements'>): ProposedClaim[] {
  const actors = new Map(coding.actors.map(actor => [actor.id, actor]))
  const events = coding.events.map(event => proposedEvent(event, actors)).filter(claim => claim !== null)
  const statements = coding.statements
    .map(one => proposedStatement(one, actors))
    .filter(claim => claim !== null)
  return [...events, ...statements].sort((a, b) => firstPlace(a) - firstPlace(b))
}

function firstPlace(proposed: ProposedClaim): number {
  return proposed.kind === 'event' ? proposed.claim.evidence[0]!.start : proposed.claim.evidence.start
}

type Actors = ReadonlyMap<string, CodedActor>

function proposedEvent(event: CodedEvent, actors: Actors): ProposedClaim | null {
  const evidence = event.evidence.filter(span => span.end > span.start)
  if (evidence.length === 0) return null
  const claim: EventClaim = {
    type: event.type,
    status: event.status,
    date: event.date,
    place: event.place,
    participants: event.participants.flatMap(({ actor, role }) => {
      const found = actors.get(actor)
      return found === undefined ? [] : [{ actor: actorName(found), role }]
    }),
    topics: [...event.topics],
    sources: event.sources.flatMap(({ actor }) => {
      const found = actors.get(actor)
      return found === undefined ? [] : [actorName(found)]
    }),
    evidence,
  }
  return { kind: 'event', claim, confidence: event.confidence }
}

function proposedStatement(statement: CodedStatement, actors: Actors): ProposedClaim | null {
  const speaker = actors.get(statement.speaker)
  if (speaker === undefined) return null
  const claim = { speaker: actorName(speaker), quote: statement.quote, evidence: statement.evidence }
  return { kind: 'statement', claim, confidence: statementConfidence }
}

function actorName(actor: CodedActor): ActorName {
  const { name, kind, office, state, known } = actor
  return { name, kind, office, state, known, mention: namingMention(actor) }
}

/** Where the text has the name itself; else its longest way of naming the actor. */
function namingMention({ name, mentions }: CodedActor): Span | null {
  const named = mentions.find(mention => mention.text === name)
  if (named !== undefined) return named
  return mentions.reduce<Span | null>(
    (best, mention) => (best === null || mention.text.length > best.text.length ? mention : best),
    null,
  )
}
