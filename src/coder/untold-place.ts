import { cityOfBody, cityOfCourtBehind } from './city-of-body.ts'
import { cityOfStory, cityOfStreet, inStreets, isStreet } from './city-of-story.ts'
import type { CodedActor, CodedPlace, EventType } from './coding.ts'
import { homeOf, type ReportHome } from './find-home.ts'
import type { FoundEvent } from './found-event.ts'
import { isArrest } from './is-arrest.ts'
import type { Lexicon } from './lexicon.ts'
import type { ResolvedMention } from './mention.ts'
import { isOfTeller } from './places-of-people.ts'
import type { Sentence } from './read-sentences.ts'

/** What a report tells of places besides its acts' own. */
export interface PlacesOfStory {
  readonly home: ReportHome | null
  readonly events: readonly FoundEvent[]
  readonly written: CodedPlace | null
  readonly sentences: readonly Sentence[]
  readonly mentionsBy: ReadonlyMap<number, readonly ResolvedMention[]>
}

/** What a court, the police or a council of a city do there. */
const ofBodies: ReadonlySet<EventType> = new Set(['legal', 'announcement', 'attack'])

/**
 * Where an act was: as it is told, a street by its city. One that is told without a place was in the city of the body that did it, in a city of the story, in the state of whoever
 * acts at home or in the country that the report is about; null where nothing tells.
 */
export function untoldPlace(
  event: FoundEvent,
  cast: ReadonlyMap<string, CodedActor>,
  lexicon: Lexicon,
  { home, events, written, sentences, mentionsBy }: PlacesOfStory,
): CodedPlace | null {
  if (event.type === 'call') return null
  if (event.place !== null)
    return (isStreet(event.place) ? cityOfStreet(event, events, written, home) : null) ?? event.place
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
    : (cityNamedBeside(event, state, sentences[event.sentence]!, mentionsBy) ??
        cityOfStory(event, state, events, written, actor => cast.get(actor)?.state ?? null) ??
        state)
}

/** "Investigators searched his Yerevan flat and arrested him", "Baku city court sentenced": the one city of the state that the sentence names. */
function cityNamedBeside(
  event: FoundEvent,
  state: CodedPlace,
  sentence: Sentence,
  mentionsBy: PlacesOfStory['mentionsBy'],
): CodedPlace | null {
  // "a stronghold of the rebels in the civil war of 1992": a war is of the whole state; and of long ago the city tells nothing.
  const isOfLate = event.date.precision === 'day' || event.date.start === null
  const isInStreets =
    (inStreets.has(event.type) && event.date.precision !== 'year') || (isArrest(event) && isOfLate)
  // "Saakashvili, who was arrested upon his return, is in a Tbilisi clinic"
  const isOfSomebody = event.signs.includes('clause acl:relcl')
  if (isOfSomebody || (!isInStreets && event.type !== 'legal')) return null
  const [told] = event.evidence
  const isOfCourt = ({ span }: ResolvedMention) =>
    told !== undefined && courtBehind.test(told.text.slice(span.end - told.start))
  const cities = (mentionsBy.get(event.sentence) ?? []).filter(
    one =>
      /^(place|capital)$/.test(one.form) &&
      one.actors.length === 0 &&
      !one.isQuoted &&
      one.state === state.country &&
      one.name !== state.name &&
      !isOfTeller(sentence, one) &&
      !isReached(sentence, one),
  )
  const [city] = cities
  return city !== undefined && cities.every(one => one.name === city.name) && (isInStreets || isOfCourt(city))
    ? { name: city.name, country: city.state }
    : null
}

/** "a convoy carrying aid to Goma", "when the marchers reached Yerevan": where somebody goes, and not where it was. */
function isReached({ tree }: Sentence, { from, to }: ResolvedMention): boolean {
  const top = tree.topOf(from, to)
  const { relation, head } = tree.words[top]!
  const isGoal = relation === 'obj' && /^(reach|leave|approach|near|enter)$/.test(tree.words[head]!.lemma)
  return isGoal || /^(to|toward|towards|for|from|with|by)$/.test(tree.preposition(top))
}

const courtBehind = /^(?:['’]s)?(?: [\p{L}-]+){0,3} (?:courts?|tribunal|magistrate|judges?)\b/u

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
