import type { CodedActor } from './coding.ts'
import type { FoundEvent } from './found-event.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** How the words tell of an act: what speaks for its being one of the report's events, or against. */
export function signsOfTrigger({ tree }: Sentence, trigger: Trigger): string[] {
  const { frame, predicate, isNoun } = trigger
  const isBare = isNoun && trigger.verb === null && predicate.verb === null
  const told = isBare ? 'bare noun' : isNoun ? 'noun with verb' : predicate.isPassive ? 'passive' : 'verb'
  const verb = predicate.verb ?? predicate.at
  const clause = tree.words[tree.clauseOf(verb)]!.relation
  const auxiliaries = tree.under(verb, 'aux').map(word => tree.words[word]!.lemma.toLowerCase())
  return [
    `type ${frame.type}`,
    `${frame.type} by ${told}`,
    `told by ${told}`,
    `clause ${clause.replace('conj', 'root')}`,
    ...(isBare ? [`noun ${tree.words[predicate.at]!.relation.replace(/:.*/, '')}`] : []),
    ...(auxiliaries.includes('have') ? ['perfect'] : []),
    ...(tree.has(verb, 'VerbForm=Inf') ? ['infinitive'] : []),
    ...(tree.has(verb, 'VerbForm=Ger') ? ['gerund'] : []),
    ...(tree.has(verb, 'Tense=Pres') && tree.has(verb, 'VerbForm=Fin') ? ['present'] : []),
  ]
}

/** The same with what the whole report tells of it: who, when, where, how often. */
export function signsOfEvent(
  event: FoundEvent,
  actors: readonly CodedActor[],
  before: readonly FoundEvent[],
): string[] {
  const [first] = event.participants
  const lead = actors[0]
  const { length } = event.participants
  // An earthquake needs nobody who does it.
  const isTold = !event.isNoun || event.isDated
  const isBefalling = befalling.has(event.type) && length === 0 && event.place !== null && isTold
  const isRepeated = before.some(
    one => one.type === event.type && one.participants.some(other => other.actor === first?.actor),
  )
  return [
    ...event.signs,
    `status ${event.status}`,
    ...(isBefalling ? [] : [`${length > 2 ? 'several' : ['nobody', 'one', 'two'][length]!} in it`]),
    ...(event.isDated ? ['dated'] : []),
    ...(event.date.precision === 'day' ? ['day'] : []),
    ...(event.place !== null ? ['placed'] : []),
    ...(event.evidence.length > 1 ? ['told twice'] : []),
    ...(event.sentence < 2 ? ['told at the start'] : []),
    ...(isRepeated ? ['another of its kind', `another ${event.type}`] : []),
    ...(isBefalling || event.participants.some(one => one.role === 'actor') ? [] : ['nobody acts']),
    ...(lead === undefined ? [] : [`led by ${lead.kind}`, `${event.type} by ${lead.kind}`]),
    ...(lead !== undefined && lead.known !== null ? ['leader known'] : []),
    ...(actors.some(isDescription) ? ['somebody described'] : []),
    ...(event.teller !== null ? ['credited'] : []),
  ]
}

/** What is told of a place without those who do it: "riots broke out in Karachi". */
const befalling = new Set<FoundEvent['type']>(['other', 'protest', 'attack', 'clash'])

/** Written in small letters: nobody's name. */
function isDescription({ name, known }: CodedActor): boolean {
  return known === null && name === name.toLowerCase()
}
