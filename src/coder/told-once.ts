import type { FoundEvent, Surroundings } from './found-event.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** "Two people were killed", "Two others died": who suffered from what was just told of, and no other act. */
export function isToldOnce(
  sentence: Sentence,
  { frame, predicate }: Trigger,
  before: readonly FoundEvent[],
  { times, mentions }: Pick<Surroundings, 'times' | 'mentions'>,
): boolean {
  const { words, tree } = sentence
  if (isDescribed(sentence, { frame, predicate }, before)) return true
  if (isOccasionTold(sentence, { frame, predicate }, before)) return true
  if (isVisitTold(sentence, { frame, predicate }, before)) return true
  if (isPointedTo(sentence, { frame, predicate }, before)) return true
  // "More than 20 died in the raid"
  const { head, relation } = tree.words[predicate.at]!
  const isDiedIn =
    predicate.isNoun &&
    relation === 'obl' &&
    /^(die|kill)$/.test(words[head]!.lemma) &&
    tree.under(predicate.at, 'det').some(word => words[word]!.lower === 'the')
  const died = isDiedIn || (words[predicate.at]!.lemma === 'die' && !predicate.isNoun)
  const isSuffered = predicate.isPassive && predicate.subjects.length === 0
  if (!/^(attack|other)$/.test(frame.type) || !(died || (frame.type === 'attack' && isSuffered))) return false
  // "On Tuesday Major General Hashimov was killed": somebody by name is another one.
  const whom = died ? predicate.subjects : predicate.objects
  if (whom.length === 0 && died) return false
  if (whom.some(word => words[word]!.upos === 'PROPN')) return false
  // "On Saturday a soldier was shot dead in the south": one with a day or place of its own in front is new.
  if (predicate.isPassive && isIntroduced(sentence, whom) && setsScene(sentence, predicate.at)) return false
  const isPlaced = mentions.some(one => /^(place|capital)$/.test(one.form) && !one.isQuoted)
  const day =
    times.length === 1 && times[0]!.past.precision === 'day' && isPlaced ? times[0]!.past.start : null
  // "They tried to protest, but demonstrators were dispersed": done to a crowd that was told of.
  const isAgainstCrowd = /^(disperse|teargas|tear-gas|beat)$/.test(words[predicate.at]!.lemma)
  return before.some(
    one =>
      /^(attack|clash|protest|other)$/.test(one.type) &&
      !(isAgainstCrowd && one.type === 'protest') &&
      sentence.index - one.sentence <= 2 &&
      // "A patrol was hit near Gao on Sunday": on another day than what was just told of.
      !(day !== null && one.isDated && one.date.precision === 'day' && one.date.start !== day),
  )
}

/** "a soldier", "an Armenian officer", and neither "two people" nor "the soldier". */
function isIntroduced({ tree, words }: Sentence, whom: readonly number[]): boolean {
  return whom.some(word => tree.under(word, 'det').some(one => /^an?$/.test(words[one]!.lower)))
}

/** "On the same day", "near the village on Wednesday": when or where it was. */
function setsScene({ tree, words }: Sentence, verb: number): boolean {
  return tree
    .under(verb, 'obl')
    .some(
      word =>
        /^(on|in|near|at)$/.test(tree.preposition(word)) &&
        (/^(PROPN|NUM)$/.test(words[word]!.upos) || /day$/.test(words[word]!.lower)),
    )
}

/** "During the meeting,", "Following the talks,", "At the end of the meeting,", "In the course of their conversation,". */
const occasion =
  /^(?:during|at|in|following|after|before|ahead of|upon|in the course of|at the (?:end|beginning|start|conclusion) of|at the outset of|as a result of|prior to) (?:the|their|this|these) (?:(?<call>call|phone call|telephone conversation|phone conversation|telephone talk)|meeting|talks|conversation|discussions?|negotiations|consultations|talk) ,$/

/** "During the meeting, the sides discussed trade": the meeting just told of, and what was talked about at it. */
function isOccasionTold(
  { index, words }: Sentence,
  { frame, predicate }: Pick<Trigger, 'frame' | 'predicate'>,
  before: readonly FoundEvent[],
): boolean {
  if (!/^(meeting|negotiation|call)$/.test(frame.type)) return false
  const comma = words.slice(0, 10).findIndex(word => word.lower === ',')
  const opening = occasion.exec(
    words
      .slice(0, comma + 1)
      .map(word => word.lower)
      .join(' '),
  )
  const isOfIt = predicate.isNoun ? predicate.at < comma : words[predicate.at]!.lemma === 'discuss'
  if (opening === null || !isOfIt) return false
  const isTold = (one: FoundEvent) =>
    frame.type === 'call' ? one.type === 'call' : /^(meeting|negotiation)$/.test(one.type)
  return before.some(
    one => isTold(one) && (one.status === 'happened' || predicate.isNoun) && index - one.sentence <= 3,
  )
}

/** "During the visit,", "Within the framework of his official trip,", "As part of the visit,". */
const stay =
  /^(?:during|following|after|upon|before|ahead of|on|in|within|as part of|(?:with)?in the (?:framework|frame|frames|course) of|on the (?:sidelines|margins) of) (?:the|his|her|their|this) (?:\p{L}+ ){0,2}(?:visit|trip|tour|stay) ,/u

/** "During his visit, trade will be discussed": the visit just told of. */
function isVisitTold(
  { index, words }: Sentence,
  { frame, predicate }: Pick<Trigger, 'frame' | 'predicate'>,
  before: readonly FoundEvent[],
): boolean {
  if (frame.type !== 'visit' || !predicate.isNoun || predicate.at > 8) return false
  const opening = words.slice(0, 12).map(word => word.lower)
  return (
    stay.test(opening.join(' ')) &&
    opening.indexOf(',') > predicate.at &&
    before.some(one => one.type === 'visit' && index - one.sentence <= 4)
  )
}

/** "The minister announced these sanctions": those just told of. */
function isPointedTo(
  { index, words, tree }: Sentence,
  { frame, predicate }: Pick<Trigger, 'frame' | 'predicate'>,
  before: readonly FoundEvent[],
): boolean {
  return (
    predicate.isNoun &&
    tree.under(predicate.at, 'det').some(word => /^(this|these|those)$/.test(words[word]!.lower)) &&
    before.some(
      one => one.type === frame.type && one.sentence < index && index - one.sentence <= furthestPointed,
    )
  )
}

const furthestPointed = 5

/** "This will be the first visit by a Secretary of State", "It was the second meeting of the two": a word on what was just told. */
function isDescribed(
  { index, words, tree }: Sentence,
  { frame, predicate }: Pick<Trigger, 'frame' | 'predicate'>,
  before: readonly FoundEvent[],
): boolean {
  const isItself =
    predicate.isNoun &&
    tree.under(predicate.at, 'cop').length > 0 &&
    tree.under(predicate.at, 'nsubj').some(word => /^(this|it|that)$/.test(words[word]!.lower))
  return isItself && before.some(one => one.type === frame.type && index - one.sentence <= 3)
}
