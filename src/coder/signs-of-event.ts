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
    `word ${tree.words[predicate.at]!.lemma.toLowerCase()}`,
    `deep ${depthOf(tree, verb)}`,
    ...auxiliaries.map(one => `aux ${one}`),
    ...(tree.has(verb, 'Tense=Past') && tree.has(verb, 'VerbForm=Fin') ? ['past'] : []),
    ...(auxiliaries.includes('have') ? ['perfect'] : []),
    ...(tree.has(verb, 'VerbForm=Inf') ? ['infinitive'] : []),
    ...(tree.has(verb, 'VerbForm=Ger') ? ['gerund'] : []),
    ...(tree.has(verb, 'Tense=Pres') && tree.has(verb, 'VerbForm=Fin') ? ['present'] : []),
  ]
}

/** How many clauses a word's own is within: 0 in the main clause, 3 for three and more. */
function depthOf(tree: Sentence['tree'], at: number): number {
  let depth = 0
  for (let word = at; word >= 0 && depth < 3; word = tree.words[word]!.head)
    if (/^(ccomp|advcl|acl|xcomp|parataxis|csubj)/.test(tree.words[word]!.relation)) depth++
  return depth
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
    `told ${partOf(event.sentence)}`,
    `after ${upTo(2, before, one => one.sentence === event.sentence)} of its sentence`,
    `${upTo(3, actors, one => one.known !== null)} known`,
    `${upTo(3, actors, one => !isDescription(one))} named`,
  ]
}

/** Where in a report a sentence stands: what comes late is more often background. */
function partOf(sentence: number): string {
  if (sentence < 2) return sentence === 0 ? 'first' : 'second'
  return sentence < 5 ? 'early' : sentence < 10 ? 'midway' : 'late'
}

function upTo<Item>(most: number, items: readonly Item[], isOne: (item: Item) => boolean): number {
  return Math.min(most, items.filter(isOne).length)
}

/** What is told of a place without those who do it: "riots broke out in Karachi". */
const befalling = new Set<FoundEvent['type']>(['other', 'protest', 'attack', 'clash'])

/** Written in small letters: nobody's name. */
function isDescription({ name, known }: CodedActor): boolean {
  return known === null && name === name.toLowerCase()
}
