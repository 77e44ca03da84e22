import { reportingLemmas } from './data/saying-verbs.ts'
import { isTime } from './frame-guards.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** "had met before", "last spoke in May": an act before those that the report goes through. */
export function isToldAsEarlier({ tree, words }: Sentence, { predicate }: Trigger): boolean {
  const verb = predicate.verb ?? predicate.at
  const adverbs = tree.under(verb, 'advmod')
  if (adverbs.some(word => /^(previously|last|formerly)$/.test(words[word]!.lower))) return true
  // "Two weeks earlier, he visited Moscow", "Three days before, they had met"
  const isCountedBack = adverbs.some(
    word =>
      /^(earlier|before)$/.test(words[word]!.lower) &&
      word < verb &&
      /^(day|week|month|year)$/.test(words[word - 1]?.lemma ?? ''),
  )
  if (isCountedBack) return true
  // "The minister, who took office a day earlier, spoke with his colleague": not on that day.
  const isOfSomebody = tree.words[verb]!.relation === 'acl:relcl' && tree.has(verb, 'Tense=Past')
  const isOfDayBefore = isOfSomebody && adverbs.some(word => words[word]!.lower === 'earlier')
  // "the doctor, who was detained on 9 November"
  const hasOwnDay =
    isOfSomebody && tree.under(verb, 'obl').some(word => tree.preposition(word) === 'on' && isDay(tree, word))
  if (isOfDayBefore || hasOwnDay) return true
  const isPluperfect = tree.under(verb, 'aux').some(word => words[word]!.lower === 'had')
  return isPluperfect && !isReported({ tree }, verb)
}

/** "has met": at some time up to now. */
export function isToldAsDone({ tree, words }: Sentence, { predicate }: Trigger): boolean {
  return tree
    .under(predicate.verb ?? predicate.at, 'aux')
    .some(word => words[word]!.lemma === 'have' && words[word]!.lower !== 'had')
}

function isDay(tree: Sentence['tree'], word: number): boolean {
  return [word, ...tree.below(word)].some(one => isTime(tree, one))
}

/** "said that they had met": the tense is that of telling, and tells nothing of what came first. */
function isReported({ tree }: Pick<Sentence, 'tree'>, verb: number): boolean {
  return [verb, ...tree.above(verb)].some(word => {
    const { relation, head } = tree.words[word]!
    const isTold = /^(ccomp|root|conj)/.test(relation)
    const isTeller = head >= 0 && reportingLemmas.has(tree.words[head]!.lemma)
    return (
      isTold &&
      (isTeller || tree.under(word, 'parataxis').some(own => reportingLemmas.has(tree.words[own]!.lemma)))
    )
  })
}
