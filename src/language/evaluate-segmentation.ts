import type { Span } from '../basics/span.ts'
import { type Score, scoreOf } from './evaluate-names.ts'

type Place = Pick<Span, 'start' | 'end'>

/** A text cut into sentences, and these into words: places in the text, in order. */
export interface Segmentation {
  readonly text: string
  readonly sentences: readonly { readonly words: readonly Place[] }[]
}

/**
 * Sentences and words found against gold, as the CoNLL 2018 shared task counts them: right are those that begin and end
 * with the same characters, white space not counted; a sentence goes from its first word to its last. Words that share a
 * place (a range that they do not spell out) count as often as both sides have them there. Texts that differ in more than
 * white space are a RangeError.
 */
export function evaluateSegmentation(
  gold: Segmentation,
  found: Segmentation,
): { sentences: Score; words: Score } {
  const [expected, here] = [placesOf(gold), placesOf(found)]
  if (expected.text !== here.text)
    throw new RangeError(`the texts differ ${differenceOf(expected.text, here.text)}`)
  return {
    sentences: compare(expected.sentences, here.sentences),
    words: compare(expected.words, here.words),
  }
}

/** A text without its white space, with the places of its sentences and words in that, "start-end". */
function placesOf({ text, sentences }: Segmentation): { text: string; sentences: string[]; words: string[] } {
  const before = new Uint32Array(text.length + 1)
  for (let index = 0; index < text.length; index += 1)
    before[index + 1] = before[index]! + (/\s/.test(text[index]!) ? 0 : 1)
  const nameOf = (start: number, end: number) => `${before[start]}-${before[end]}`
  const whole = sentences.filter(({ words }) => words.length > 0)
  return {
    text: text.replace(/\s+/g, ''),
    sentences: whole.map(({ words }) => nameOf(words[0]!.start, words.at(-1)!.end)),
    words: whole.flatMap(({ words }) => words.map(({ start, end }) => nameOf(start, end))),
  }
}

function compare(expected: readonly string[], found: readonly string[]): Score {
  const left = new Map<string, number>()
  for (const place of expected) left.set(place, (left.get(place) ?? 0) + 1)
  let right = 0
  for (const place of found) {
    const count = left.get(place) ?? 0
    if (count === 0) continue
    left.set(place, count - 1)
    right += 1
  }
  return scoreOf(expected.length, found.length, right)
}

function differenceOf(a: string, b: string): string {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return `at character ${at} of those that are no white space: "${a.slice(at, at + 20)}" in gold, "${b.slice(at, at + 20)}" here`
}
