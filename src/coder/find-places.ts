import { mentionAt } from './actors-at.ts'
import { seats } from './data/seats.ts'
import { placeAround, placeInName, placeOfOccasion } from './find-occasion-place.ts'
import { isGroundOfRuling } from './ground-of-ruling.ts'
import { isOfMatter, isWithinTopic, takesMatter } from './matter-talked-of.ts'
import type { ResolvedMention } from './mention.ts'
import {
  cityOfHouse,
  isBeside,
  isOfOtherAct,
  othersThan,
  placeBeside,
  prepositionOfPlace,
} from './places-beside.ts'
import { placeFoughtFor, placeOfConjunct } from './places-fought-for.ts'
import { goalOf, isToldFrom, placeLeft, reaches } from './places-left-and-reached.ts'
import { placeHosting, placeToured } from './places-of-gatherings.ts'
import { isOfTeller, isOneOfTwoSides, isOrigin } from './places-of-people.ts'
import type { Predicate } from './predicate.ts'
import type { Sentence } from './read-sentences.ts'
import { stopsFrom } from './stops-from.ts'
import type { Trigger } from './trigger.ts'

/** "at the White House": a building, whoever else it stands for. */
export function isSeat(mention: ResolvedMention): boolean {
  return seats.has(mention.span.text.toLowerCase().replace(/^the /, ''))
}

const placeForms = new Set(['capital', 'place', 'state'])

const where = /^(in|at|near|inside|outside|across)$/

/** Seas, rivers and roads; what is done "on Russia" is done to it. */
const along = /^(on|over|off|around|along|above|below|beneath)$/

const whither = /^(to|in|at|for|into|through|near)$/

/** Nouns that "at" and "in" stand before without saying where. */
const noPlaces = new Set(
  'request invitation initiative behest call level end beginning start order proposal expense time instruction decision case format framework context capacity'.split(
    ' ',
  ),
)

/** Whoever marches, breaks or fires somewhere acts there. */
const intoPlaces = new Set(['attack', 'deployment', 'border', 'protest', 'clash', 'exercise'])

const into = /^(into|onto|across|through|toward|towards)$/

/** What is hit, taken or left is where it was. */
const actsOnPlaces = new Set(['attack', 'deployment', 'border', 'protest', 'other', 'clash'])

/** The destinations of a journey; else the nearest "in" or "at" of the act, what it was done to, its clause, or a first "In X,". */
export function placesOf(
  sentence: Sentence,
  trigger: Trigger,
  mentions: readonly ResolvedMention[],
): ResolvedMention[] {
  const { frame, predicate } = trigger
  const { words, tree } = sentence
  const isRecognition = /^recogni[sz]e$/.test(words[predicate.at]!.lemma)
  const isPlace = (mention: ResolvedMention) =>
    placeForms.has(mention.form) &&
    // "recognised Abkhazia and South Ossetia"
    !(isRecognition && mention.form === 'place' && mention.actors.length > 0) &&
    (mention.form !== 'state' || /^\p{Lu}/u.test(words[mention.to - 1]!.text))
  const places = mentions.filter(
    mention =>
      (isPlace(mention) || isSeat(mention)) &&
      !isOfTeller(sentence, mention) &&
      !isOneOfTwoSides(sentence, mention) &&
      !isGroundOfRuling(tree, tree.topOf(mention.from, mention.to), trigger) &&
      (/^(deployment|visit|border|legal)$/.test(frame.type) ||
        !isOrigin(sentence, tree.topOf(mention.from, mention.to))),
  )
  // "64 Ukrainian drones" are no place.
  const placeAt = (word: number) => places.find(place => place.from <= word && word < place.to)
  // "at the request of Pakistan" is nowhere.
  const within = (word: number): ResolvedMention | undefined =>
    placeAt(word) ??
    (noPlaces.has(words[word]!.lemma) ? [] : tree.under(word, 'nmod', 'appos', 'compound'))
      .filter(
        next =>
          // "in the camps around Goma", "in bad weather on Lake Victoria"
          (/^(in|of|at|near|outside|off|around|on|above|overlooking|)$/.test(tree.preposition(next)) ||
            // "at the entrance to Sukhumi"
            (tree.preposition(next) === 'to' &&
              /^(entrance|approach|gateway|exit|entry)$/.test(words[word]!.lemma))) &&
          // "In the Second Karabakh War, the army regained Shusha": when it was.
          !(/^(war|conflict)$/i.test(words[word]!.lemma) && tree.words[next]!.relation === 'compound'),
      )
      .map(within)
      .find(place => place !== undefined) ??
    // "the areas adjacent to South Ossetia"
    tree
      .under(word, 'amod')
      .filter(next => next > word)
      .flatMap(next => tree.under(next, 'obl', 'nmod'))
      .map(placeAt)
      .find(place => place !== undefined)
  if (frame.goesSomewhere) {
    // "departed Washington for Doha"
    const isFor = (one: Predicate['obliques'][number]) => one.preposition === 'for'
    const isLeft =
      /^(depart|leave)$/.test(words[predicate.at]!.lemma) &&
      predicate.obliques.some(one => isFor(one) && placeAt(one.at) !== undefined)
    const reached = [
      ...(predicate.isNoun || isLeft ? [] : predicate.objects),
      // "accepted an invitation to Baku"
      ...predicate.objects
        .flatMap(word => tree.under(word, 'nmod'))
        .filter(word => !predicate.isNoun && tree.preposition(word) === 'to'),
      ...predicate.obliques.filter(one => whither.test(one.preposition)).map(one => one.at),
    ]
      .map(within)
      .filter(place => place !== undefined)
    const [named] = reached
    // "arrived in Rabat for a visit to Morocco": the city says more.
    const city =
      named?.form === 'state'
        ? reached.find(place => place.form !== 'state' && place.state === named.state)
        : undefined
    // "sent its envoy on a trip to Riga"
    // "his Vienna visit"
    const own = predicate.isNoun
      ? tree
          .under(predicate.at, 'compound')
          .map(placeAt)
          .find(
            place =>
              place !== undefined &&
              // "his China visit"
              (place.form !== 'state' || (place.to === predicate.at && isOwned(sentence, predicate.at))),
          )
      : undefined
    const first =
      city ??
      named ??
      placeOfOccasion(sentence, predicate, within) ??
      placeToured(sentence, predicate, placeAt) ??
      own
    return first === undefined ? [] : stopsFrom(words, places, first)
  }
  const isIn = (preposition: string) =>
    where.test(preposition) ||
    (intoPlaces.has(frame.type) && into.test(preposition)) ||
    // "poured into Chad", "fired into the Sea of Japan"
    (frame.type === 'other' && /^(into|onto)$/.test(preposition)) ||
    // "an offensive against Tripoli"
    (frame.type === 'attack' && preposition === 'against') ||
    // "welcomed the Libyan leader to Rome"
    (preposition === 'to' && words[predicate.at]!.lemma === 'welcome')
  const told = predicate.obliques.map(one => ({
    place: (along.test(one.preposition) && one.preposition !== 'off' ? placeAt : within)(one.at),
    preposition: one.preposition,
  }))
  const isAlong = (one: (typeof told)[number]) =>
    along.test(one.preposition) &&
    (one.place?.form === 'place' ||
      // "opened fire on Bangui"
      (frame.type === 'attack' && one.place?.form === 'capital') ||
      // "scrambled fighters over Poland"
      (frame.type === 'deployment' && one.preposition === 'over') ||
      // "sank a boat off Venezuela"
      one.preposition === 'off')
  const goal = reaches.has(frame.type) ? goalOf(sentence, predicate, placeAt) : undefined
  // "pulled out of Kabul"; "sent from Rota to Riga" is told of where it arrives.
  const isLeft = goal === undefined && isToldFrom(sentence, trigger)
  const isTopic = takesMatter(sentence, predicate)
  const reachedIn = told.filter(
    ({ place, preposition }) =>
      place !== undefined &&
      !(isTopic && isOfMatter(sentence, place, predicate)) &&
      !(preposition === 'against' && place.form === 'state') &&
      (isIn(preposition) || (isLeft && /^(from|out of)$/.test(preposition) && place.form !== 'state')),
  )
  // "shelled Kautukari in the Chibok area": what was hit says more than where it lies.
  const hit =
    frame.type === 'attack'
      ? predicate.objects.map(placeAt).find(place => place !== undefined && place.form === 'place')
      : undefined
  if (hit !== undefined) return [hit]
  // "drifted across the border into Montana"
  const named = (reachedIn.find(({ place }) => place!.name !== 'border') ?? reachedIn[0])?.place
  if (named !== undefined) {
    const exact = cityOfHouse(sentence, named, places) ?? placeBeside(sentence, named, places)
    return /^(meeting|negotiation)$/.test(frame.type) && !predicate.isNoun
      ? [exact, ...othersThan(exact, predicate, placeAt)]
      : [exact]
  }
  // "the Washington summit"
  const ofNoun = predicate.isNoun
    ? tree
        .under(predicate.at, 'compound', 'nmod:poss')
        .map(placeAt)
        .find(place => place !== undefined && place.form !== 'state')
    : undefined
  if (ofNoun !== undefined) return [ofNoun]
  // "its annexation of Crimea and intervention in the Donbas"
  const annexed =
    predicate.isNoun && /^(annexation|occupation)$/.test(words[predicate.at]!.lemma)
      ? predicate.obliques
          .filter(one => one.preposition === 'of')
          .map(one => placeAt(one.at))
          .find(place => place !== undefined)
      : undefined
  if (annexed !== undefined) return [annexed]
  // "the fiftieth round of the Geneva International Discussions"
  const ofRound =
    predicate.isNoun && words[predicate.at]!.lemma === 'round'
      ? predicate.obliques
          .filter(one => one.preposition === 'of')
          .map(one => placeInName(tree, one.at, placeAt))
          .find(place => place !== undefined)
      : undefined
  if (ofRound !== undefined) return [ofRound]
  // "Spain recognised Palestine": what one does to others is done nowhere.
  const isToOthers =
    frame.type === 'other' && predicate.subjects.some(word => mentionAt(mentions, word) !== undefined)
  // "ordered the United States to vacate the base"
  const isOrder = /^(order|tell|ask|give|urge)$/.test(words[predicate.at]!.lemma)
  const reachedBy = isOrder
    ? tree.under(predicate.at, 'xcomp', 'ccomp').flatMap(word => tree.under(word, 'obj'))
    : [...predicate.objects, ...(frame.type === 'border' ? tree.under(predicate.at, 'xcomp') : [])]
  // "fought a war over Nagorno-Karabakh"
  const foughtOver =
    frame.type === 'clash'
      ? [predicate.at, ...predicate.objects]
          .flatMap(word => tree.under(word, 'nmod', 'obl'))
          .filter(word => /^(over|for)$/.test(tree.preposition(word)))
          .map(placeAt)
          .find(place => place !== undefined && place.form !== 'state')
      : undefined
  if (foughtOver !== undefined) return [foughtOver]
  // "left Novorossiysk for Egypt"
  const port =
    frame.type === 'trade' && /^(leave|depart)$/.test(words[predicate.at]!.lemma)
      ? predicate.objects.map(placeAt).find(place => place !== undefined)
      : undefined
  if (port !== undefined) return [port]
  const foughtFor = placeFoughtFor(sentence, trigger, within)
  if (foughtFor !== undefined) return [foughtFor]
  const inside =
    actsOnPlaces.has(frame.type) && !isToOthers
      ? reachedBy
          .map(within)
          .find(place => place !== undefined && (place.name !== 'border' || frame.type === 'border'))
      : undefined
  if (inside !== undefined) return [inside]
  const beside = told.find(isAlong)?.place
  if (beside !== undefined) return [beside]
  const left = frame.type === 'deployment' ? placeLeft(sentence, predicate, placeAt) : undefined
  if (left !== undefined) return [left]
  // Whom one helps takes part in it.
  if (goal !== undefined && (frame.type !== 'aid' || goal.form !== 'state')) return [goal]
  const around = placeAround(sentence, trigger, places, placeAt, within)
  const here =
    around ?? placeOfConjunct(sentence, trigger, within) ?? placeHosting(sentence, predicate, placeAt)
  if (here !== undefined) return [here]
  const clause = tree.clauseOf(predicate.verb ?? predicate.at)
  const inClause = places.find(place => {
    const head = tree.topOf(place.from, place.to)
    // "discussed the situation at the border"
    return (
      place.name !== 'border' &&
      !(isTopic && isOfMatter(sentence, place, predicate)) &&
      !isWithinTopic(sentence, head, trigger) &&
      !isOfOtherAct(sentence, head, trigger) &&
      (isIn(prepositionOfPlace(sentence, place)) || isBeside(sentence, place, head)) &&
      (tree.clauseOf(head) === clause || tree.words[head]!.head === clause || place.from <= 2)
    )
  })
  return inClause === undefined ? [] : [inClause]
}

/** "his visit", "the minister's visit" */
function isOwned({ tree }: Sentence, noun: number): boolean {
  return tree.under(noun, 'nmod').some(word => tree.words[word]!.relation === 'nmod:poss')
}
