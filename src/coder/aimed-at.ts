import { actorsAt } from './actors-at.ts'
import type { EventType } from './coding.ts'
import type { FoundEvent } from './found-event.ts'
import { condemning } from './is-condemned.ts'
import { isViolence } from './is-violence.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/**
 * A position with whom it is aimed at, where its words name only what they did or proposed: "rejected Tbilisi's proposal", "vowed to
 * back Chad", "in a letter to the king, warned that", and "condemned the takeover" of those who were just told to have taken power.
 */
export function withThoseMeant(
  named: FoundEvent['participants'],
  sentence: Sentence,
  trigger: Trigger,
  mentions: readonly ResolvedMention[],
  before: readonly FoundEvent[],
): FoundEvent['participants'] {
  const isOfSomebody = named.some(one => one.role === 'actor') && named.every(one => one.role !== 'target')
  if (trigger.frame.type !== 'statement' || trigger.isNoun || !isOfSomebody) return named
  const usable = mentions.filter(one => !one.isQuoted)
  const words = [
    ...ownersOfMatter(sentence, trigger),
    ...backed(sentence, trigger),
    ...addressed(sentence, trigger),
  ]
  const told = words.flatMap(word => actorsAt(sentence, usable, word, 0))
  const whom = told.length > 0 ? told : doersOfDeed(sentence, trigger, before)
  const others = [...new Set(whom)].filter(actor => !named.some(one => one.actor === actor))
  return [...named, ...others.map(actor => ({ actor, role: 'target' as const }))]
}

/** "regretted Mali's decision", "rejected Tbilisi's proposal": whose that is. */
function ownersOfMatter({ tree, words }: Sentence, { predicate }: Trigger): number[] {
  if (pleased.test(words[predicate.at]!.lemma)) return []
  return predicate.objects
    .filter(word => words[word]!.upos === 'NOUN')
    .flatMap(word => tree.under(word, 'nmod:poss'))
    .filter(word => words[word]!.upos !== 'PRON')
    .flatMap(word => tree.withConjuncts(word))
}

/** Who is glad of what somebody did speaks to nobody by it. */
const pleased = /^(welcome|hail|applaud|greet|praise)$/

/** "vowed to back Chad", "promised to stand by the king": whom one will stand by. */
function backed({ tree, words }: Sentence, { predicate }: Trigger): number[] {
  return tree
    .under(predicate.at, 'xcomp')
    .filter(word => /^(back|support|defend|stand|side|help|protect)$/.test(words[word]!.lemma))
    .flatMap(word => [
      ...tree.under(word, 'obj'),
      ...tree.under(word, 'obl').filter(one => /^(by|with|behind|alongside)$/.test(tree.preposition(one))),
    ])
    .flatMap(word => tree.withConjuncts(word))
}

/** "in a letter to the king, warned that": to whom it was written. */
function addressed({ tree, words }: Sentence, { predicate }: Trigger): number[] {
  return predicate.obliques
    .filter(({ preposition, at }) => preposition === 'in' && letters.test(words[at]!.lemma))
    .flatMap(({ at }) => tree.under(at, 'nmod'))
    .filter(word => tree.preposition(word) === 'to')
    .flatMap(word => tree.withConjuncts(word))
}

const letters = /^(letter|message|note|telegram|cable)$/

/** So many sentences behind a deed it is still answered. */
const furthest = 5

/** "condemned the takeover", "denounced the move": who did what was told of last, or by its own noun. */
function doersOfDeed(
  { tree, words, index }: Sentence,
  { predicate }: Trigger,
  before: readonly FoundEvent[],
): string[] {
  if (!condemning.has(words[predicate.at]!.lemma)) return []
  const deed = predicate.objects.find(
    word =>
      tree.under(word, 'det').some(one => /^(the|this|these|those)$/.test(words[one]!.lower)) &&
      tree.under(word, 'nmod', 'compound', 'acl', 'appos', 'conj').length === 0,
  )
  if (deed === undefined) return []
  const { lemma } = words[deed]!
  const types = isViolence(lemma) ? violence : deeds.find(([nouns]) => nouns.test(lemma))?.[1]
  if (types === undefined) return []
  const last = before.findLast(
    one =>
      types.has(one.type) &&
      index - one.sentence <= furthest &&
      one.sentence < index &&
      one.status === 'happened',
  )
  return last?.participants.filter(one => one.role === 'actor').map(one => one.actor) ?? []
}

const violence: ReadonlySet<EventType> = new Set(['attack', 'clash'])

/** What a deed may be called, with what it may be. */
const deeds: readonly (readonly [RegExp, ReadonlySet<EventType>])[] = [
  [/^(takeover|coup|seizure|offensive|putsch|mutiny)$/, violence],
  [
    /^(arrest|detention|sentence|verdict|ruling|conviction|trial|law|bill|raid|crackdown|prosecution)$/,
    new Set(['legal', 'attack']),
  ],
  [/^(test|launch|drill|exercise|manoeuvre)$/, new Set(['exercise', 'attack', 'other'])],
  [/^(memorandum|agreement|deal|accord|treaty|pact)$/, new Set(['agreement'])],
  [/^(trip|visit)$/, new Set(['visit'])],
  [/^(designation|sanction|measure|ban|blockade|embargo)$/, new Set(['sanction', 'trade', 'legal'])],
  [/^(deployment|withdrawal|pullout)$/, new Set(['deployment'])],
  [/^(resolution|decree|recognition|annexation|declaration)$/, new Set(['announcement', 'legal', 'other'])],
  [
    /^(move|step|decision|action|act|announcement|plan)$/,
    new Set([
      'sanction',
      'legal',
      'announcement',
      'deployment',
      'attack',
      'other',
      'trade',
      'border',
      'energy',
      'appointment',
    ]),
  ],
]
