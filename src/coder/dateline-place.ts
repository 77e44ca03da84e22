import type { CodedPlace } from './coding.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** The place that a report's dateline names, or a line of its own at its head: "Ottawa, Ontario". */
export function placeOfDateline(
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
): CodedPlace | null {
  const heads = sentences.slice(0, 6).filter(one => one.isHeading)
  for (const { index, words, isDateline } of heads) {
    const place = mentions.find(
      one => one.sentence === index && one.from === 0 && /^(capital|place|state)$/.test(one.form),
    )
    const isShort = words.length <= 8 && words.every(word => word.upos !== 'VERB')
    const isAlone = place !== undefined && (place.to === words.length || words[place.to]!.text === ',')
    if (place !== undefined && (isDateline || (isShort && isAlone)))
      return { name: place.name, country: place.state }
  }
  return null
}
