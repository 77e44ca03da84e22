import { type Span, spanOf } from '../basics/span.ts'
import type { CodedStatement } from './coding.ts'
import { sayingVerbs } from './data/saying-verbs.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence, Word } from './read-sentences.ts'

/** Shorter quotations are terms in inverted commas, not speech: at least this many words. */
const fewestQuotedWords = 4

/** Direct quotations and paraphrased positions of speakers who can be told, in text order. */
export function findStatements(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
): CodedStatement[] {
  const bySentence = Map.groupBy(mentions, mention => mention.sentence)
  const found: CodedStatement[] = []
  let lastSpeaker: { actor: string; sentence: number } | null = null
  for (const sentence of sentences) {
    if (sentence.isHeading) continue
    const said = speakerIn(sentence, bySentence.get(sentence.index) ?? [])
    const quotes = quotesIn(text, sentence)
    const isContinued: boolean =
      quotes.length > 0 && lastSpeaker !== null && sentence.index - lastSpeaker.sentence <= 1
    const speaker: string | null = said ?? (isContinued ? lastSpeaker!.actor : null)
    if (speaker === null) continue
    lastSpeaker = { actor: speaker, sentence: sentence.index }
    const evidence = spanOf(text, sentence.start, sentence.end)
    if (quotes.length > 0) found.push(...quotes.map(quote => ({ speaker, quote, evidence })))
    else if (said !== null && isParaphrase(sentence)) found.push({ speaker, quote: null, evidence })
  }
  return found
}

/** The quoted stretches of a sentence, without their marks. */
function quotesIn(text: string, { words }: Sentence): Span[] {
  const quotes: Span[] = []
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.isQuoted) continue
    let to = at
    while (words[to + 1]?.isQuoted) to++
    const stretch = words.slice(at, to + 1)
    const spoken = stretch.filter(word => /[\p{L}\p{N}]/u.test(word.text))
    if (spoken.length >= fewestQuotedWords) {
      const last = /^[,]$/.test(stretch.at(-1)!.text) ? stretch.at(-2)! : stretch.at(-1)!
      quotes.push(spanOf(text, stretch[0]!.start, last.end))
    }
    at = to
  }
  return quotes
}

/** Whoever stands beside the sentence's verb of saying, outside of the quotation. */
function speakerIn({ words }: Sentence, mentions: readonly ResolvedMention[]): string | null {
  const usable = mentions.filter(
    mention => !mention.isQuoted && mention.actors.length === 1 && mention.form !== 'place',
  )
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.isQuoted || !sayingVerbs.has(words[at]!.lower)) continue
    // "it was said", "he was told": somebody else spoke, and nobody says who.
    if (/^(is|are|was|were|be|been|being)$/.test(words[at - 1]?.lower ?? '')) continue
    const before = usable.findLast(
      mention => mention.to <= at && at - mention.to <= 8 && isFree(words, mention, at),
    )
    if (before !== undefined) return before.actors[0]!
    const after = usable.find(mention => mention.from > at && mention.from - at <= 2)
    if (after !== undefined && (words[at - 1]?.isQuoted || /^[”"“,»]$/.test(words[at - 1]?.text ?? '')))
      return after.actors[0]!
  }
  return null
}

/** Not governed by a preposition, and no other clause between the name and the verb. */
function isFree(words: readonly Word[], mention: ResolvedMention, verbAt: number): boolean {
  if (/^(to|with|of|by|in|at|from|for|on|about)$/.test(words[mention.from - 1]?.lower ?? '')) return false
  return !words.slice(mention.to, verbAt).some(word => /^(that|which|where|;)$/.test(word.lower))
}

/** A verb of saying with a clause: "said that", "stressed the significance of", "…, he added." */
function isParaphrase({ words }: Sentence): boolean {
  return (
    words.some((word, at) => {
      if (word.isQuoted || !sayingVerbs.has(word.lower)) return false
      const rest = words.length - at
      const next = words[at + 1]?.lower ?? ''
      return rest > 4 || /^[.]$/.test(next) || next === 'that'
    }) && words.length >= 6
  )
}
