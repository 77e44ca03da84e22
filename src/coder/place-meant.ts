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

/** The place named before that "the town" or "there" stands for; null where the act is told to be nowhere of the kind. */
function placeThere(sentence: Sentence, trigger: Trigger, own: Surroundings): ResolvedMention | null {
  if (isAtThePlace(sentence, trigger)) return own.lastPlace
  const { words, tree } = sentence
  const verb = trigger.predicate.verb ?? trigger.predicate.at
  const there = tree.under(verb, 'advmod').find(word => words[word]!.lower === 'there' && word > verb)
  if (there === undefined || !/^(visit|meeting|negotiation|deployment)$/.test(trigger.frame.type)) return null
  const here = own.mentions.findLast(one => one.to <= trigger.from && isSomewhere(one))
  return here ?? own.lastPlace
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
