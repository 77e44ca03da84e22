import type { ResolvedMention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'

/** "Baku hosted the gathering": the city is where it was, and its state the host besides. */
export function placeHosting(
  { tree, words }: Sentence,
  { verb, at }: Predicate,
  placeAt: (word: number) => ResolvedMention | undefined,
): ResolvedMention | undefined {
  const carrier = verb ?? at
  const hosts =
    words[carrier]!.lemma === 'host' ||
    (words[carrier]!.lemma === 'play' &&
      tree.under(carrier, 'obj').some(word => words[word]!.lemma === 'host'))
  const city = hosts
    ? tree
        .under(carrier, 'nsubj')
        .map(placeAt)
        .find(place => place !== undefined)
    : undefined
  return city === undefined || city.form === 'state' ? undefined : { ...city }
}

/** "embarked on a four-day tour of Malaysia" */
export function placeToured(
  { words }: Sentence,
  { at, isNoun, obliques }: Predicate,
  placeAt: (word: number) => ResolvedMention | undefined,
): ResolvedMention | undefined {
  if (!isNoun || !/^(tour|swing)$/.test(words[at]!.lemma)) return undefined
  return obliques
    .filter(one => one.preposition === 'of')
    .map(one => placeAt(one.at))
    .find(place => place !== undefined)
}
