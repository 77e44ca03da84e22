import { breakaways } from './data/breakaways.ts'
import type { ReportFacts, Surroundings } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import { spanOfWords } from './span-of-words.ts'
import type { Trigger } from './trigger.ts'

/** A place that an act's own words only point to, and why it is that one. */
export interface PlaceMeant {
  readonly place: ResolvedMention
  readonly rule: string
}

/** The place that "the town", "there" or "the capital" means where an act names none; null where nothing points to one. */
export function placeMeant(
  text: string,
  sentence: Sentence,
  trigger: Trigger,
  own: Surroundings,
  named: readonly ResolvedMention[],
  capital: ReportFacts['capital'],
): PlaceMeant | null {
  const region = regionMeant(text, trigger, named, own)
  if (region !== null) return { place: region, rule: 'The region that was named before.' }
  const there = named.length > 0 ? null : placeThere(sentence, trigger, own)
  if (there !== null) return { place: there, rule: 'The place that was named before.' }
  const inCapital = trigger.frame.goesSomewhere ? null : capitalMeant(text, sentence, trigger, named, capital)
  return inCapital === null
    ? null
    : { place: inCapital, rule: 'The capital of the country that the report is about.' }
}

/** The last place named in the three sentences before, which "the town" stands for. */
export function lastPlaceBefore(
  { index }: Sentence,
  mentionsBy: ReadonlyMap<number, readonly ResolvedMention[]>,
): ResolvedMention | null {
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const place = mentionsBy.get(before)?.findLast(isSomewhere)
    if (place !== undefined) return place
  }
  return null
}

/** Regions of several states. */
const widest: ReadonlySet<string> = new Set([
  ...[
    'south caucasus',
    'north caucasus',
    'caucasus',
    'central asia',
    'middle east',
    'western balkans',
    'balkans',
  ],
  ...[
    'sahel',
    'horn of africa',
    'great lakes',
    'gulf',
    'persian gulf',
    'latin america',
    'central america',
    'caribbean',
  ],
  ...[
    'southeast asia',
    'south asia',
    'east asia',
    'west africa',
    'east africa',
    'central africa',
    'north africa',
  ],
  ...['baltics', 'black sea', 'arctic', 'indo-pacific', 'korean peninsula'],
])

/** "in Nagorno-Karabakh … took control of the region", "envoy for the South Caucasus … is expected in the region": the one named last. */
function regionMeant(
  text: string,
  { frame }: Trigger,
  [first, ...others]: readonly ResolvedMention[],
  own: Surroundings,
): ResolvedMention | null {
  if (first?.name !== 'the region' || others.length > 0 || frame.type === 'statement') return null
  // Who travels to "the region" goes to all of it, and not to the part that was named.
  const isRegion = ({ form, name, span, isQuoted }: ResolvedMention) =>
    form === 'place' &&
    !isQuoted &&
    (widest.has(name.toLowerCase()) ||
      (!frame.goesSomewhere &&
        (breakaways.has(name.toLowerCase()) ||
          /\b(region|province|oblast)$/i.test(span.text) ||
          // "in Idlib province"
          /^ (region|province|oblast|governorate)\b/.test(text.slice(span.end, span.end + 12)))))
  return (
    own.mentions.findLast(one => one.to <= first.from && isRegion(one)) ??
    (own.lastPlace !== null && isRegion(own.lastPlace) ? own.lastPlace : null)
  )
}

/** The town that a report's dateline names: what "here" means. */
export function townOfDateline(
  sentences: readonly Sentence[],
  mentionsBy: ReadonlyMap<number, readonly ResolvedMention[]>,
): ResolvedMention | null {
  const line = sentences.slice(0, 6).find(one => one.isDateline)
  const [first] = line === undefined ? [] : (mentionsBy.get(line.index) ?? [])
  return first !== undefined && /^(capital|place)$/.test(first.form) ? first : null
}

/** The last place or state in which something is told to be, at most two sentences back: what "there" means. */
export function lastSceneBefore(
  sentences: readonly Sentence[],
  at: number,
  mentionsBy: ReadonlyMap<number, readonly ResolvedMention[]>,
): ResolvedMention | null {
  for (const { index, tree, isHeading } of sentences.slice(Math.max(0, at - 2), at).reverse()) {
    if (isHeading) continue
    const scene = mentionsBy
      .get(index)
      ?.findLast(
        one =>
          isSomewhere(one) ||
          (one.form === 'state' && /^(in|to|into)$/.test(tree.preposition(tree.topOf(one.from, one.to)))),
      )
    if (scene !== undefined) return scene
  }
  return null
}

/** The place named before that "the town" or "there" stands for; null where the act is told to be nowhere of the kind. */
function placeThere(sentence: Sentence, trigger: Trigger, own: Surroundings): ResolvedMention | null {
  if (isAtThePlace(sentence, trigger) || isAtItsEdge(sentence, trigger)) return own.lastPlace
  const { words, tree } = sentence
  const verb = trigger.predicate.verb ?? trigger.predicate.at
  // "signed an accord there", "protesters there marched"
  const near = [verb, ...trigger.predicate.objects, ...trigger.predicate.subjects]
  const adverbs = near.flatMap(at => tree.under(at, 'advmod').filter(word => word > at))
  // "ABUJA, May 3 (AFP) - The rebels met here on Monday"
  if (adverbs.some(word => words[word]!.lower === 'here' && !words[word]!.isQuoted)) return own.written
  const there = adverbs.find(word => words[word]!.lower === 'there')
  if (there === undefined || /^(statement|call|other)$/.test(trigger.frame.type)) return null
  const here = own.mentions.findLast(one => one.to <= trigger.from && isSomewhere(one))
  return here ?? own.lastScene ?? own.lastPlace
}

function isSomewhere({ form, actors, isQuoted }: ResolvedMention): boolean {
  return (form === 'place' || (form === 'capital' && actors.length === 0)) && !isQuoted
}

/** "stormed the town", "clashes in the area": a place named before. */
function isAtThePlace({ tree, words }: Sentence, { predicate }: Trigger): boolean {
  const reached = predicate.obliques.filter(one => !/^(over|about|for|with|of)$/.test(one.preposition))
  return [...predicate.objects, ...reached.map(one => one.at)].some(
    word =>
      /^(town|city|village|area|island|district|province|region|airport|camp|port)$/.test(
        words[word]!.lemma,
      ) &&
      words[word]!.upos === 'NOUN' &&
      tree.under(word, 'det').some(article => /^(the|this|that)$/.test(words[article]!.lower)) &&
      tree.under(word, 'nmod', 'appos').length === 0 &&
      // "the areas adjacent to the border"
      !tree.under(word, 'amod', 'acl').some(next => next > word),
  )
}

/** "On the sidelines, he met his colleague": of what was told before. */
function isAtItsEdge({ tree, words }: Sentence, { frame, predicate }: Trigger): boolean {
  return (
    frame.type === 'meeting' &&
    predicate.obliques.some(
      ({ at, preposition }) =>
        preposition === 'on' &&
        /^(sideline|margin|fringe)s?$/.test(words[at]!.lemma) &&
        tree.under(at, 'nmod').length === 0,
    )
  )
}

/** "opened fire on protesters in the capital": that of the country which the report is about. */
function capitalMeant(
  text: string,
  sentence: Sentence,
  { predicate }: Trigger,
  places: readonly ResolvedMention[],
  capital: ReportFacts['capital'],
): ResolvedMention | null {
  const { index, tree, words } = sentence
  if (capital === null || places.some(({ form, state }) => form !== 'state' || state !== capital.state))
    return null
  const reached = [...predicate.obliques.map(one => one.at), ...predicate.objects]
  const word = reached
    .flatMap(at => [at, ...tree.under(at, 'nmod')])
    .find(
      at =>
        words[at]!.lower === 'capital' &&
        /^(in|into|through|)$/.test(tree.preposition(at)) &&
        tree.under(at, 'det').some(article => words[article]!.lower === 'the') &&
        tree.under(at, 'appos', 'nmod', 'amod', 'compound', 'flat').length === 0 &&
        words[at + 1]?.upos !== 'PROPN',
    )
  if (word === undefined) return null
  return {
    ...{ form: 'capital', kind: 'place', name: capital.name, state: capital.state },
    ...{ office: null, states: [], known: null, isQuoted: false, actors: [] },
    ...{ sentence: index, from: word, to: word + 1 },
    span: spanOfWords(text, sentence, word, word + 1),
    why: 'The capital of the country that the report is about.',
  }
}
