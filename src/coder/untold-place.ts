import { cityOfBody, cityOfCourtBehind } from './city-of-body.ts'
import { cityOfStory } from './city-of-story.ts'
import type { CodedActor, CodedPlace, EventType } from './coding.ts'
import { homeOf, type ReportHome } from './find-home.ts'
import type { FoundEvent } from './found-event.ts'
import type { Lexicon } from './lexicon.ts'

/** What a report tells of places besides its acts' own. */
export interface PlacesOfStory {
  readonly home: ReportHome | null
  readonly events: readonly FoundEvent[]
  readonly written: CodedPlace | null
}

/** What a court, the police or a council of a city do there. */
const ofBodies: ReadonlySet<EventType> = new Set(['legal', 'announcement', 'attack'])

/**
 * Where an act was that is told without a place: in the city of the body that did it, in a city of the story, in the state of whoever
 * acts at home or in the country that the report is about; null where nothing tells.
 */
export function untoldPlace(
  event: FoundEvent,
  cast: ReadonlyMap<string, CodedActor>,
  lexicon: Lexicon,
  { home, events, written }: PlacesOfStory,
): CodedPlace | null {
  if (event.type === 'call') return null
  // "A Yerevan court remanded him"
  const doer = event.participants.find(one => one.role === 'actor')
  const body = doer === undefined || !ofBodies.has(event.type) ? undefined : cast.get(doer.actor)
  const city = body === undefined ? null : cityOfBody(body, lexicon)
  if (city !== null) return city
  const ofCourt = event.type === 'legal' ? cityOfCourt(event, cast, lexicon) : null
  if (ofCourt !== null) return ofCourt
  const state = homeOf(event, cast, lexicon.states, home)
  return state === null
    ? null
    : (cityOfStory(event, state, events, written, actor => cast.get(actor)?.state ?? null) ?? state)
}

/** The city of the judge who ruled, or of the court that was turned to: "petitioned a Yerevan court". */
function cityOfCourt(
  { participants, evidence }: FoundEvent,
  cast: ReadonlyMap<string, CodedActor>,
  lexicon: Lexicon,
): CodedPlace | null {
  for (const { actor, role } of participants) {
    const party = cast.get(actor)
    if (party === undefined) continue
    const isCourt = role !== 'actor' && /\b(court|tribunal)\b/i.test(party.name)
    const city =
      role === 'actor'
        ? cityOfCourtBehind(party, evidence, lexicon)
        : isCourt
          ? cityOfBody(party, lexicon)
          : null
    if (city !== null) return city
  }
  return null
}
