import { facilities } from './find-place-names.ts'
import type { ResolvedMention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** "killed southwest of Donetsk", "three kilometres from Aktau". */
export function isBeside({ tree, words }: Sentence, place: ResolvedMention, head: number): boolean {
  const above = tree.words[head]!.head
  const isMeasured =
    above >= 0 &&
    tree.preposition(head) === 'from' &&
    /^(kilomet(er|re)|km|mile|met(er|re))$/.test(words[above]!.lemma)
  return isMeasured || (/^(north|south|east|west)/.test(words[place.from]!.lower) && place.form === 'place')
}

/** "in the Nuseirat refugee camp": the preposition of what the name stands before is the name's. */
export function prepositionOfPlace({ tree, words }: Sentence, { from, to }: ResolvedMention): string {
  const top = tree.topOf(from, to)
  const { relation, head } = tree.words[top]!
  const isBefore = /^(compound|nmod:desc|amod)/.test(relation) && head >= to && head - to <= 3
  return isBefore && facilities.has(words[head]!.lemma) ? tree.preposition(head) : tree.preposition(top)
}

/** "at Krtsanisi, just outside Tbilisi", "at its Kant air base near Bishkek": the one that is told by the other. */
export function placeBeside(
  { tree, words }: Sentence,
  named: ResolvedMention,
  places: readonly ResolvedMention[],
): ResolvedMention {
  // "the Black Sea resort of Sochi"
  const own = places.find(place => place.from === named.to && place.form === 'place')
  if (own !== undefined) return own
  if (!/^(near|outside)$/.test(tree.preposition(tree.topOf(named.from, named.to)))) return named
  const before = places.findLast(place => place.to <= named.from && place.form !== 'state')
  const between = before === undefined ? [] : words.slice(before.to, named.from)
  const isBeside =
    between.length <= 3 &&
    between.every(({ lower }) => /^(,|just|near|outside|close|the)$/.test(lower) || facilities.has(lower))
  return before !== undefined && isBeside ? before : named
}

/** "have met in Moscow and Brussels": further cities, of other countries. */
export function othersThan(
  first: ResolvedMention,
  { obliques }: Predicate,
  placeAt: (word: number) => ResolvedMention | undefined,
): ResolvedMention[] {
  const found = obliques
    .filter(one => one.preposition === 'in')
    .flatMap(one => placeAt(one.at) ?? [])
    .filter(one => one.form !== 'state')
  return first.form === 'state'
    ? []
    : found.filter(
        (one, index) =>
          one.state !== null &&
          one.state !== first.state &&
          found.findIndex(other => other.state === one.state) === index,
      )
}

/** "outside the foreign ministry in Kabul", "at the Presidential Palace in Ankara": the city says more than a house that stands in it. */
export function cityOfHouse(
  { words }: Sentence,
  house: ResolvedMention,
  places: readonly ResolvedMention[],
): ResolvedMention | undefined {
  const isMinistry =
    house.form === 'organisation' && /ministry|parliament|embassy|headquarters|office/i.test(house.name)
  if (!isMinistry && !houses.test(house.span.text)) return undefined
  return places.find(
    ({ from, form }) => from === house.to + 1 && form !== 'state' && words[house.to]!.lower === 'in',
  )
}

/** What the name of a house that people meet in, or of a square that they gather on, ends with. */
const houses =
  /\b(palace|hotel|house|hall|residence|mansion|villa|castle|cent(er|re)|building|museum|theat(er|re)|square|street|avenue|boulevard|park|stadium)$/i

const otherActs = /^(war|conflict|crisis|collision|fighting|violence|unrest|election|vote|coup)$/

/** "summoned the ambassador after two collisions in the South China Sea": where something else was, that hangs from the act. */
export function isOfOtherAct(
  { tree, words }: Sentence,
  place: number,
  { frame, predicate }: Pick<Trigger, 'frame' | 'predicate'>,
): boolean {
  if (!/^(attack|clash|legal|agreement|statement|protest|ceasefire|sanction)$/.test(frame.type)) return false
  const own = [predicate.at, predicate.verb ?? predicate.at]
  for (const word of tree.above(place)) {
    if (own.includes(word) || own.some(at => tree.isWithin(at, word))) return false
    // "killed in fighting in Taiz": what the act itself is told to have been part of.
    const isOccasion = /^(at|during|in|within|amid)$/.test(tree.preposition(word))
    if (otherActs.test(words[word]!.lemma)) return !isOccasion
  }
  return false
}
