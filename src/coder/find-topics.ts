import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** How reports say what was talked about; what follows, up to the clause's end, is the topic. */
const introductions =
  /\b(?:discuss(?:ed|es|ing)?|exchang(?:ed|ing) (?:views|thoughts|opinions|notes) (?:on|about|regarding)|talks? (?:on|about|regarding)|conversation about|touched (?:up)?on|reviewed|dealt with|focus(?:ed|es)? on|about the topic of)\s+/i

/** Longer stretches are no topic but the rest of the story. */
const longestTopic = 160

/** What a sentence says was discussed, in its own words, or null. */
export function findTopic(
  text: string,
  sentence: Sentence,
  mentions: readonly ResolvedMention[],
): string | null {
  if (sentence.isHeading) return null
  const said = text.slice(sentence.start, sentence.end)
  const found = introductions.exec(said)
  if (found === null) return null
  const from = sentence.start + found.index + found[0].length
  // "discussed with Lavrov" names a party first, not a topic.
  if (/^(with|by|in|at|on|the ministers?)\b/i.test(text.slice(from, from + 14))) return null
  const isWithName = mentions.some(mention => mention.span.start === from && mention.kind === 'person')
  const topic = /^[^.;:“”"()]*/.exec(text.slice(from, sentence.end))![0]
  const cut = topic
    .split(
      /,? (?:and (?:agreed|said|noted|stressed|added)|which|who|he said|she said|during|as well as that)\b|, (?:the|according|he|she)\b/,
    )[0]!
    .trim()
  return isWithName || cut.length < 8 || cut.length > longestTopic ? null : cut.replace(/[,\s]+$/, '')
}
