import type { CodedPlace } from './coding.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "December 29, 2016 20:15 The Kremlin, Moscow": what stands before the place on a release's line. */
const partOfDate =
  /^(?:[\d:.,]+|the|kremlin|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i

/** The place that a report's dateline names, or a line of its own at its head: "Ottawa, Ontario". */
export function placeOfDateline(
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
): CodedPlace | null {
  const heads = sentences.slice(0, 6).filter(one => one.isHeading)
  for (const { index, words, isDateline } of heads) {
    const from = words.findIndex(({ text }) => !partOfDate.test(text))
    const start = words.slice(0, from).some(({ text }) => /^\d{4}$/.test(text)) ? from : 0
    const place = mentions.find(
      one => one.sentence === index && one.from === start && /^(capital|place|state)$/.test(one.form),
    )
    const isShort = words.length <= 8 && words.every(word => word.upos !== 'VERB')
    const isAlone = place !== undefined && (place.to === words.length || words[place.to]!.text === ',')
    if (place !== undefined && (isDateline || (isShort && isAlone)))
      return { name: place.name, country: place.state }
  }
  return null
}
