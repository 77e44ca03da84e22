import type { Span } from '../../src/basics/span.ts'
import type { ActorName, EventClaim, StatementClaim } from '../../src/record/claim.ts'
import type { Proposal } from '../../src/record/proposal.ts'
import { newActor } from './new-actor.ts'

/** An event to begin with, resting on these words: those of the report's actors whom they name, in their order. */
export function eventFromWords(words: Span, proposals: readonly Proposal[]): EventClaim {
  const named = actorsNamed(words.text, proposals)
  return {
    type: 'meeting',
    status: 'happened',
    date: { start: null, end: null, precision: 'unknown' },
    place: null,
    participants: named.map((actor, place) => ({
      actor,
      role: place === 0 ? 'actor' : place === 1 ? 'counterpart' : 'participant',
    })),
    topics: [],
    sources: [],
    evidence: [words],
  }
}

/** A statement to begin with: the first whom the words name speaks, and words in quotation marks are quoted. */
export function statementFromWords(words: Span, proposals: readonly Proposal[]): StatementClaim {
  const [speaker = newActor('person')] = actorsNamed(words.text, proposals)
  const quoted = /[“"«„]([^“”"«»„]+)[”"»“]/u.exec(words.text)
  const start = quoted === null ? 0 : words.start + quoted.index + 1
  return {
    speaker,
    quote: quoted === null ? null : { start, end: start + quoted[1]!.length, text: quoted[1]! },
    evidence: words,
  }
}

/** The actors of the report's proposals whom these words name, by name, mention or last name, each once. */
function actorsNamed(words: string, proposals: readonly Proposal[]): ActorName[] {
  const known = new Map<string, ActorName>()
  for (const actor of proposals.flatMap(actorsOf)) if (!known.has(actor.name)) known.set(actor.name, actor)
  return [...known.values()]
    .map(actor => ({ actor, at: placeOf(words, actor) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ actor }) => actor)
}

function actorsOf(proposal: Proposal): readonly ActorName[] {
  return proposal.kind === 'statement'
    ? [proposal.claim.speaker]
    : proposal.claim.participants.map(one => one.actor)
}

function placeOf(words: string, { name, kind, mention }: ActorName): number {
  const forms = [name, mention?.text ?? '', kind === 'person' ? (name.split(' ').at(-1) ?? '') : '']
  const places = forms.filter(form => form.length > 2).map(form => words.indexOf(form))
  const found = places.filter(at => at >= 0)
  return found.length === 0 ? -1 : Math.min(...found)
}
