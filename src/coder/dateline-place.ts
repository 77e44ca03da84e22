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
  for (const { index, words, isDateline, text: line, start } of heads) {
    // A heading may hold several lines.
    const starts = words.flatMap(({ start: at }, word) =>
      word === 0 || line.slice(words[word - 1]!.end - start, at - start).includes('\n') ? [word] : [],
    )
    for (const [nth, first] of starts.entries()) {
      const own = words.slice(first, starts[nth + 1])
      const behindDate = own.findIndex(({ text }) => !partOfDate.test(text))
      const isDated = own.slice(0, behindDate).some(({ text }) => /^\d{4}$/.test(text))
      // "(Berlin, December 24, 2024) –"
      const from = first + (isDated ? behindDate : own[0]?.text === '(' ? 1 : 0)
      const place = mentions.find(
        one => one.sentence === index && one.from === from && /^(capital|place|state)$/.test(one.form),
      )
      // "BAKU/YEREVAN, 7 October": in neither of them alone.
      if (place === undefined || words[place.to]?.text === '/') continue
      const isShort = own.length <= 8 && own.every(word => word.upos !== 'VERB')
      const isAlone = place.to === first + own.length || words[place.to]!.text === ','
      if (isDateline || (isShort && isAlone)) return { name: place.name, country: place.state }
    }
  }
  return null
}
