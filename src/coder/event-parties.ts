import type { EventType, ParticipantRole } from './coding.ts'
import { documents } from './data/frame-words.ts'
import { findParties, type Parties } from './find-parties.ts'
import { findPartiesInLine } from './find-parties-in-line.ts'
import type { FoundEvent } from './found-event.ts'
import { isGroundOfRuling } from './ground-of-ruling.ts'
import { withoutExcepted } from './is-excepted.ts'
import { isSomebodyElses } from './is-somebody-elses.ts'
import { isWithinTopic, takesMatter } from './matter-talked-of.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import { isContended, tellsResult } from './result-of-vote.ts'
import type { Trigger } from './trigger.ts'

/** "We urge Georgia", "The United States condemns": in a release, the position is its author's and the state's. */
export function withAuthor(
  named: FoundEvent['participants'],
  { words }: Sentence,
  { frame, predicate }: Trigger,
  author: string | null,
  authorsState: string | null,
): FoundEvent['participants'] {
  if (author === null) return named
  // "I have just hosted a meeting": in a release the author acts, too.
  const isI = predicate.subjects.some(word => words[word]!.text === 'I')
  if (isI && !named.some(one => one.actor === author)) return [{ actor: author, role: 'actor' }, ...named]
  if (frame.type !== 'statement') return named
  const isWe = predicate.subjects.some(word => /^(we|i)$/.test(words[word]!.lower))
  const isState =
    authorsState !== null && named.some(one => one.actor === authorsState && one.role === 'actor')
  if (!isWe && !isState) return named
  const others = named.filter(one => one.actor !== author)
  return [{ actor: author, role: 'actor' }, ...others]
}

/** "congratulated him on his victory in the referendum": whose vote it was is told by who won it. */
export function winnerCongratulated(
  { tree, words }: Sentence,
  { frame, isNoun, predicate }: Trigger,
  mentions: readonly ResolvedMention[],
): FoundEvent['participants'] | null {
  if (!isNoun || frame.type !== 'other') return null
  const wish = tree.above(predicate.at).find(word => words[word]!.lemma === 'congratulate')
  if (wish === undefined) return null
  const winners = tree
    .under(wish, 'obj', 'nsubj:pass')
    .flatMap(word => mentions.filter(one => one.from <= word && word < one.to && one.kind === 'person'))
  const actors = [...new Set(winners.flatMap(one => one.actors))]
  return actors.length === 0 ? null : actors.map(actor => ({ actor, role: 'participant' as const }))
}

const isPlanning = /^(schedule|plan|set|slate)$/

export function isVote(sentence: Sentence, trigger: Trigger): boolean {
  const { words, tree } = sentence
  const { frame, from, to, predicate } = trigger
  if (tellsResult(sentence, trigger)) return true
  // "won more than 80 percent of the vote"
  const shares = predicate.objects.flatMap(word => [word, ...tree.under(word, 'nmod')])
  const names = [
    ...words.slice(from, to).map(word => word.lower),
    ...(/^(win|receive|get|take|poll)$/.test(words[predicate.at]!.lemma)
      ? shares.map(word => words[word]!.lower.replace(/^(votes?|ballots?)$/, 'polls'))
      : []),
  ]
  // "polls opened", "voting began"
  if (/^(open|close|begin|start|end|conclude)$/.test(words[predicate.at]!.lemma))
    names.push(
      ...predicate.subjects
        .flatMap(word => [word, ...tree.under(word, 'compound', 'amod')])
        .map(word => words[word]!.lower.replace(/^(voting|polling|balloting)$/, 'polls')),
    )
  // "beat him in the runoff", "was declared winner of the election"
  if (!predicate.isNoun && isContended(sentence, trigger))
    names.push(
      ...[
        ...predicate.objects,
        ...predicate.obliques.map(one => one.at),
        ...tree.under(predicate.at, 'obj', 'xcomp'),
      ]
        .flatMap(word => [word, ...tree.under(word, 'nmod')])
        .map(word => words[word]!.lower.replace(/^(vote|ballot|contest|race|run-off)$/, 'polls')),
    )
  // "the elections scheduled for December"
  if (predicate.isPassive && isPlanning.test(words[predicate.at]!.lemma))
    names.push(...predicate.objects.map(word => words[word]!.lower))
  return (
    frame.type === 'other' &&
    names.some(name => /^(elections?|referendum|runoff|polls?|by-election)$/.test(name))
  )
}

/** "Talks between the two sides will resume": those of the talks, fighting or agreement that was told of last. */
export function sidesOf(
  { frame, predicate }: Trigger,
  mentions: readonly ResolvedMention[],
  before: readonly FoundEvent[],
): FoundEvent['participants'] | null {
  if (!sided.has(frame.type)) return null
  const words = [...predicate.subjects, ...predicate.objects, ...predicate.obliques.map(one => one.at)]
  const areSides = mentions.some(
    one =>
      (one.form === 'both' || one.kind === 'group') &&
      /^(the )?(two |both |three )?(sides|parties|delegations|negotiators|interlocutors)$/i.test(one.name) &&
      words.some(word => one.from <= word && word < one.to),
  )
  const last = areSides
    ? before.findLast(one => sided.has(one.type) && one.participants.length > 1)
    : undefined
  return last?.participants ?? null
}

const sided: ReadonlySet<EventType> = new Set([
  'meeting',
  'negotiation',
  'agreement',
  'ceasefire',
  'clash',
  'call',
])

const families: readonly (readonly EventType[])[] = [
  ['meeting', 'negotiation', 'mediation'],
  ['agreement', 'trade', 'ceasefire'],
  ['visit'],
  ['call'],
  ['clash', 'ceasefire'],
  ['protest'],
]

/** "The meeting took place in Geneva", "the treaty was signed": the parties of the act that was told of last. */
export function partiesBefore(
  sentence: Sentence,
  { frame, predicate, from }: Trigger,
  before: readonly FoundEvent[],
): FoundEvent['participants'] {
  const { tree, words } = sentence
  // "the 2022 Pretoria peace agreement": one of its own.
  const isOfYear =
    predicate.isNoun &&
    tree.under(predicate.at, 'nummod', 'compound').some(word => /^(19|20)\d\d$/.test(words[word]!.text))
  if (isOfYear) return []
  const family = families.find(types => types.includes(frame.type))
  if (family === undefined) return []
  // "The Agreement will enter into force": a document does what is done with it.
  const paper = predicate.subjects.find(word => documents.has(words[word]!.lemma.toLowerCase()))
  const noun = predicate.isNoun ? predicate.at : (predicate.objects[0] ?? paper)
  const article = noun === undefined ? undefined : tree.under(noun, 'det')[0]
  const isDefinite =
    article !== undefined && /^(the|this|that|these|those|another)$/.test(words[article]!.lower)
  const isNext =
    /^(further|next|new|another|second|third|fourth|final)$/.test(words[from - 1]?.lower ?? '') ||
    /^(next|new|second|third|final) /.test(`${words[from]!.lower} `)
  // "Technical negotiations will begin": nobody else's than those that were told of.
  const isBarePlural =
    (frame.type === 'negotiation' || (frame.type === 'meeting' && words[from]!.lower === 'talks')) &&
    article === undefined &&
    predicate.verb !== null &&
    words[from]!.lower.endsWith('s')
  if (!isDefinite && !isNext && !isBarePlural && words[from - 1]?.lower !== 'the') return []
  // "The previous trilateral meeting": of three.
  const isOfThree =
    noun !== undefined &&
    tree.under(noun, 'amod').some(word => /^tri(lateral|partite)$/.test(words[word]!.lower))
  const last = before.findLast(
    one =>
      family.includes(one.type) &&
      // What was told of nobody tells nothing of this one's parties.
      one.participants.length > 0 &&
      sentence.index - one.sentence <= (isOfThree ? 12 : 5) &&
      (!isOfThree || one.participants.length > 2),
  )
  return last?.participants ?? []
}

/** At what one is while doing something else: "congratulated him at a ceremony in Bogota". */
const joined: ReadonlySet<EventType> = new Set([
  'meeting',
  'call',
  'ceremony',
  'negotiation',
  'visit',
  'exercise',
])

/** By the tree; where it tells too little, by where the names stand. */
export function partiesOf(
  sentence: Sentence,
  trigger: Trigger,
  clause: readonly [number, number],
  mentions: readonly ResolvedMention[],
): Parties {
  const meant = withoutExcepted(sentence, mentions)
  const byTree = findParties(sentence, trigger, meant)
  const named = meant.filter(mention => mention.form !== 'adjective')
  const inLine = findPartiesInLine(sentence, trigger, clause, named)
  const isSomebodys =
    trigger.frame.type !== 'statement' ||
    byTree.subjects.length > 0 ||
    trigger.predicate.isPassive ||
    // "drew criticism from the EU"
    (trigger.frame.object === 'actor' && byTree.objects.length > 0)
  const isEnough =
    isSomebodys &&
    participantsOf(trigger, byTree).length >= trigger.frame.parties &&
    (byTree.isNamedByNoun ||
      !trigger.isNoun ||
      trigger.verb !== null ||
      trigger.predicate.verb !== null ||
      (trigger.predicate.subjects.length > 0 && joined.has(trigger.frame.type)))
  // Where a position was taken, or something was discussed, is told with its verb or not at all.
  const isWithVerb = trigger.frame.type === 'statement' || takesMatter(sentence, trigger.predicate)
  const places =
    byTree.places.length > 0 || isWithVerb
      ? byTree.places
      : inLine.places.filter(
          ({ from, to }) =>
            !isWithinTopic(sentence, sentence.tree.topOf(from, to), trigger) &&
            !isGroundOfRuling(sentence.tree, sentence.tree.topOf(from, to), trigger),
        )
  // "During the phone conversation he informed them of clashes between …": who spoke is named by the noun or not at all.
  const isMentioned = trigger.frame.type === 'call' && trigger.isNoun && trigger.predicate.verb === null
  // "signed a pact ahead of the elections": who signed it does not hold them.
  const isVoteAhead =
    isVote(sentence, trigger) &&
    trigger.isNoun &&
    trigger.predicate.verb === null &&
    /^(ahead of|before|after|since|following|until)$/.test(sentence.tree.preposition(trigger.predicate.at))
  // "sent aid following the earthquake": who does so is not at it.
  const isMishap =
    trigger.isNoun &&
    /^(other|attack|clash|protest)$/.test(trigger.frame.type) &&
    trigger.predicate.verb === null &&
    trigger.verb === null &&
    /^(after|following|since|before|amid|over|despite|of)$/.test(
      sentence.tree.preposition(trigger.predicate.at),
    )
  const isPlanned =
    !trigger.isNoun &&
    trigger.frame.type === 'other' &&
    trigger.predicate.isPassive &&
    isPlanning.test(sentence.words[trigger.predicate.at]!.lemma)
  // "the summit held in Dushanbe": whoever is named before it speaks of it.
  const isOfGathering =
    !trigger.isNoun &&
    trigger.predicate.isPassive &&
    /^(meeting|negotiation|ceremony)$/.test(trigger.frame.type) &&
    sentence.tree.words[trigger.predicate.at]!.relation === 'acl' &&
    sentence.tree.words[sentence.tree.words[trigger.predicate.at]!.head]!.relation.startsWith('nmod')
  if (isOfGathering) return { ...byTree, places }
  if (isMishap && !byTree.isNamedByNoun) return { ...byTree, subjects: [], objects: [], places }
  const isTold = isEnough || isMentioned || isVoteAhead || isMishap || isPlanned
  return isTold || isSomebodyElses(sentence, trigger, byTree, named)
    ? { ...byTree, places }
    : { ...inLine, places }
}

export function participantsOf(trigger: Trigger, parties: Parties): FoundEvent['participants'] {
  const { frame } = trigger
  const roles = new Map<string, ParticipantRole>()
  const add = (actors: readonly string[], role: ParticipantRole) => {
    for (const actor of actors) if (!roles.has(actor)) roles.set(actor, role)
  }
  // Of several subjects ("A and B met") the first acts and the others are met.
  const [first, ...others] = parties.subjects
  const isMutual = frame.object === 'counterpart'
  add(first === undefined ? [] : [first], frame.subject)
  add(
    others,
    isMutual && parties.objects.length === 0
      ? 'counterpart'
      : frame.subject === 'actor'
        ? 'participant'
        : frame.subject,
  )
  add(parties.objects, frame.object === 'host' ? 'counterpart' : frame.object)
  return [...roles].map(([actor, role]) => ({ actor, role }))
}
