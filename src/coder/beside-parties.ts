import { mentionAt } from './actors-at.ts'
import type { Frame } from './data/frame.ts'
import type { ResolvedMention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'

/** "met with officials, including the president and the speaker": those of them who are named. */
export function includedIn(
  { tree, words }: Sentence,
  { obliques }: Predicate,
  frame: Frame,
  word: number,
): number[] {
  if (frame.object !== 'counterpart' || !tree.has(word, 'Number=Plur')) return []
  const beside = obliques.filter(one => /^includ/.test(one.preposition) && one.at > word).map(one => one.at)
  const below = tree.under(word, 'nmod', 'appos').filter(one => /^includ/.test(tree.preposition(one)))
  return [...beside, ...below].flatMap(one => [
    ...tree.withConjuncts(one),
    ...tree.under(one, 'appos').filter(next => words[next]!.upos === 'PROPN'),
  ])
}

/** "hit Iran's oil sector with sanctions": whose the thing is. */
export function ownersOfTargets(
  { tree }: Sentence,
  { type }: Frame,
  { objects }: Predicate,
): readonly number[] {
  return type === 'sanction' ? objects.flatMap(word => tree.under(word, 'nmod:poss')) : []
}

/** "sanctions on persons and entities linked to the group": whose they are. */
export function linkedTo({ tree, words }: Sentence, targets: readonly number[]): readonly number[] {
  return targets
    .flatMap(word => tree.withConjuncts(word))
    .flatMap(word => tree.under(word, 'acl'))
    .filter(word => /^(link|associate|affiliate|connect|tie)$/.test(words[word]!.lemma))
    .flatMap(word => tree.under(word, 'obl'))
    .filter(word => /^(to|with)$/.test(tree.preposition(word)))
    .flatMap(word => tree.withConjuncts(word))
}

/** "freed French cyclist Lennart Monterlos": what somebody is stands before the name, and is nobody besides. */
export function isBeforeName({ words }: Sentence, { objects }: Predicate, word: number): boolean {
  return objects.includes(word + 1) && words[word]!.upos === 'NOUN' && words[word + 1]!.upos === 'PROPN'
}

/** "appointed Medvedev Deputy Chairman of the council": the office is nobody besides. */
export function appointedOf({ words }: Sentence, objects: readonly number[]): readonly number[] {
  const [first] = objects
  return first !== undefined && words[first]!.upos === 'PROPN'
    ? objects.filter(word => words[word]!.upos === 'PROPN')
    : objects
}

/** "were killed when their helicopter crashed", "died when a bomb exploded": whom it befell. */
export function victimsOf({ tree, words }: Sentence, { at }: Predicate): readonly number[] {
  const { relation, head } = words[at]!
  const isOf =
    relation.startsWith('advcl') && head >= 0 && /^(kill|injure|wound|hurt|die)$/.test(words[head]!.lemma)
  if (!isOf || !tree.under(at, 'mark', 'advmod').some(word => /^(when|as|after)$/.test(words[word]!.lemma)))
    return []
  const whom = words[head]!.lemma === 'die' ? tree.under(head, 'nsubj') : tree.under(head, 'nsubj:pass')
  return whom.flatMap(word => tree.withConjuncts(word))
}

/** "with Prime Minister of A X and President of B Y": who is joined to a word of a name is joined to whoever bears it. */
export function besideName(
  { tree }: Sentence,
  mentions: readonly ResolvedMention[],
  word: number,
): readonly number[] {
  const mention = mentionAt(mentions, word)
  if (mention === undefined || mention.to - mention.from < 2) return []
  const inside = Array.from({ length: mention.to - mention.from }, (_, offset) => mention.from + offset)
  const joined = inside
    .flatMap(at => tree.under(at, 'conj'))
    .filter(at => at < mention.from || at >= mention.to)
  if (mention.kind === 'person') return joined
  // "between the Ministry of Justice of the Republic of A and the Ministry of Justice of B"
  return mention.kind === 'organisation'
    ? joined.filter(at => mentionAt(mentions, at)?.kind === 'organisation')
    : []
}

/** "drew criticism from the EU and several members": whose the position is. */
export function sourcesOf({ tree }: Sentence, { object }: Frame, { isNoun, objects }: Predicate): number[] {
  if (isNoun || object !== 'actor') return []
  return objects
    .flatMap(word => tree.under(word, 'nmod'))
    .filter(word => tree.preposition(word) === 'from')
    .flatMap(word => tree.withConjuncts(word))
}
