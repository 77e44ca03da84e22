import type { EventType } from './coding.ts'
import type { FoundEvent } from './found-event.ts'
import type { Sentence } from './read-sentences.ts'

const denial =
  /\b(?:den(?:y|ies|ied)|denying|reject(?:s|ed)?|disputes?|disputed) (?:any |all |having any |having had any |its |their |his |direct |the )*(?:involvement|responsibility|role|part|complicity|links?|connection|hand|blame|being behind|carrying out|being involved)\b/

/** So many sentences behind an act its denial is still one of it. */
const furthest = 2

/** Acts that somebody whom others blame denies to have done, a sentence or two later: parties differ on who did it. */
export function disputeDenied(events: readonly FoundEvent[], sentences: readonly Sentence[]): FoundEvent[] {
  const denials = sentences.filter(
    ({ words }) =>
      words.some(word => /^(den|reject|disput)/.test(word.lower)) &&
      denial.test(words.map(word => word.lower).join(' ')),
  )
  const denied = new Set(
    denials.map(({ index }) =>
      events.findLast(
        event =>
          done.has(event.type) &&
          event.status === 'happened' &&
          event.sentence <= index &&
          index - event.sentence <= furthest,
      ),
    ),
  )
  return events.map(event =>
    denied.has(event)
      ? { ...event, status: 'disputed', reasons: { ...event.reasons, status: ofDenial } }
      : event,
  )
}

const ofDenial = { rule: 'Somebody who is blamed for it denies it right after.', span: null }

const done: ReadonlySet<EventType> = new Set(['attack', 'clash', 'other'])
