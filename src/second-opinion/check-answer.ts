import { type Span, spanOf } from '../basics/span.ts'
import type { CodedActor, CodedEvent, CodedStatement, Coding } from '../coder/coding.ts'
import { deriveCodes } from '../coder/derive-codes.ts'
import { foldName } from '../names/fold-name.ts'
import { findWords } from './find-words.ts'
import type { ModelAnswer } from './model-answer.ts'

/** What stands of a model's answer: its words are the text's own, its actors are named there, and the coder has not told it. */
export interface CheckedAnswer {
  readonly actors: readonly CodedActor[]
  readonly events: readonly CodedEvent[]
  readonly statements: readonly CodedStatement[]
}

/** A model's proposals count for little until an editor has looked. */
export const opinionConfidence = 0.3

/** Checks each proposal against the text and the coder's own coding; what cannot be shown in the text is dropped. */
export function checkAnswer(text: string, coding: Coding, answer: ModelAnswer, model: string): CheckedAnswer {
  const actors = new Map<string, CodedActor>()
  const actorOf = (name: string) => knownActor(coding, name) ?? newActor(text, name, actors)
  const events = answer.events.flatMap((event, at): CodedEvent[] => {
    const evidence = findWords(text, event.evidence)
    if (evidence === null || isTold(coding, event.type, evidence)) return []
    const participants = event.participants.flatMap(({ name, role }) => {
      const actor = actorOf(name)
      return actor === null ? [] : [{ actor, role }]
    })
    const place = event.place === null ? null : findWords(text, event.place)
    // Nobody whom the text names, and nowhere: nothing is left to confirm.
    if (participants.length === 0 && place === null) return []
    const { type, status, date } = event
    return [
      {
        ...{ id: `m${at + 1}`, type, status, participants: unique(participants), topics: [], sources: [] },
        date: { start: date, end: null, precision: date === null ? 'unknown' : 'day' },
        place: place === null ? null : { name: place.text, country: null },
        ...{
          evidence: [evidence],
          codes: deriveCodes(type, status),
          confidence: opinionConfidence,
          proposedBy: model,
        },
      },
    ]
  })
  const statements = answer.statements.flatMap(({ speaker, quote, evidence }): CodedStatement[] => {
    const span = findWords(text, evidence)
    const words = quote === null ? null : findWords(text, quote)
    const actor = span === null || (quote !== null && words === null) ? null : actorOf(speaker)
    const isThere = coding.statements.some(
      one => span !== null && overlaps(one.quote ?? one.evidence, words ?? span),
    )
    return actor === null || span === null || isThere
      ? []
      : [{ speaker: actor, quote: words, evidence: span, proposedBy: model }]
  })
  const used = new Set([
    ...events.flatMap(event => event.participants.map(one => one.actor)),
    ...statements.map(one => one.speaker),
  ])
  return { actors: [...actors.values()].filter(actor => used.has(actor.id)), events, statements }
}

/** The coder tells of an act of this type in these words already. */
function isTold(coding: Coding, type: string, evidence: Span): boolean {
  return coding.events.some(one => one.type === type && one.evidence.some(span => overlaps(span, evidence)))
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function knownActor({ actors }: Coding, name: string): string | null {
  const folded = foldName(name)
  const isCalled = (actor: CodedActor) =>
    [actor.name, ...actor.aliases].some(form => foldName(form) === folded)
  return actors.find(isCalled)?.id ?? null
}

/** Somebody whom the text names in these very words. */
function newActor(text: string, name: string, actors: Map<string, CodedActor>): string | null {
  const folded = foldName(name)
  const before = actors.get(folded)
  if (before !== undefined) return before.id
  const span = findWords(text, name)
  if (span === null || folded === '') return null
  // The coder's own actors are a1, a2, …
  const id = `ma${actors.size + 1}`
  const details = { kind: 'group', aliases: [], office: null, state: null, known: null } as const
  actors.set(folded, { id, name: span.text, ...details, mentions: [spanOf(text, span.start, span.end)] })
  return id
}

function unique(participants: CodedEvent['participants']): CodedEvent['participants'] {
  return participants.filter((one, at) => participants.findIndex(other => other.actor === one.actor) === at)
}
