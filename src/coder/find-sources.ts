import { reportingVerbs } from './data/saying-verbs.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence, Word } from './read-sentences.ts'

/** To whom a sentence credits what it tells: "the Russian MFA reported that", "according to", "as X confirmed". */
export function findSource(sentence: Sentence, mentions: readonly ResolvedMention[]): string | null {
  const { words } = sentence
  const usable = mentions.filter(mention => !mention.isQuoted && mention.actors.length === 1)
  for (let at = 0; at < words.length; at++) {
    const { lower } = words[at]!
    if (words[at]!.isQuoted) continue
    if (lower === 'according' && words[at + 1]?.lower === 'to') {
      const named =
        usable.find(mention => mention.from >= at + 2 && mention.from <= at + 4) ??
        issuerOfPaper(words, at + 2, usable)
      if (named !== undefined) return named.actors[0]!
    }
    const from = fromWhom(words, at)
    const origin = from < 0 ? undefined : usable.find(one => one.from >= from && one.from <= from + 2)
    if (origin !== undefined) return origin.actors[0]!
    if (!reportingVerbs.has(lower)) continue
    const source = speakerBefore(words, at, usable) ?? speakerBehind(words, at, usable)
    if (source !== null) return source
  }
  return null
}

/** "according to the readout issued by the ministry", "according to information on the website of the ministry": whose it is. */
function issuerOfPaper(
  words: readonly Word[],
  from: number,
  mentions: readonly ResolvedMention[],
): ResolvedMention | undefined {
  if (!words.slice(from, from + 4).some(word => papers.has(word.lemma))) return undefined
  const comma = words.findIndex((word, at) => at > from && word.lower === ',')
  const end = Math.min(comma < 0 ? words.length : comma, from + 14)
  return mentions.find(one => one.from >= from && one.to <= end && /^(organisation|group)$/.test(one.kind))
}

const papers = new Set(
  'readout release statement report message information communiqué website note service press post announcement'.split(
    ' ',
  ),
)

/** "has learnt from the press service", "reports, citing the ministry", "with reference to the ministry": where that begins, or -1. */
function fromWhom(words: readonly Word[], at: number): number {
  const [next, last] = [words[at + 1]?.lower, words[at + 2]?.lower]
  if (words[at]!.lemma === 'learn' && next === 'from') return at + 2
  // "As Armenpress was informed by the ministry"
  if (words[at]!.lower === 'informed' && /^(from|by)$/.test(next ?? '')) return at + 2
  if (/^(citing|quoting|cites|quotes)$/.test(words[at]!.lower)) return at + 1
  return words[at]!.lower === 'with' && next === 'reference' && last === 'to' ? at + 3 : -1
}

/** "The Russian MFA reported that …", "…, the ministry said." */
function speakerBefore(
  words: readonly Word[],
  at: number,
  mentions: readonly ResolvedMention[],
): string | null {
  const speaker = mentions.findLast(
    mention =>
      mention.to <= at &&
      at - mention.to <= 2 &&
      // "the premier's office told": it is not the premier who did.
      !/^['’]s?$/.test(words[mention.to]?.lower ?? '') &&
      !/^(to|with|of|by|in|at)$/.test(words[mention.from - 1]?.lower ?? ''),
  )
  if (speaker === undefined) return null
  const next = words[at + 1]?.lower ?? ''
  // "the ministry's press service told News.Az."
  const isToldTo = words[at]!.lower === 'told' && words[at + 1]?.isCapital === true && words.length - at <= 6
  const isClosing = /^[.,]$/.test(next) || next === '' || isToldTo
  return next === 'that' || isClosing || /^(on|in|earlier|later|today|yesterday|of)$/.test(next)
    ? speaker.actors[0]!
    : null
}

/** "as confirmed by Azerbaijan's minister", "…, reported Armenpress". */
function speakerBehind(
  words: readonly Word[],
  at: number,
  mentions: readonly ResolvedMention[],
): string | null {
  const isBy = words[at + 1]?.lower === 'by'
  if (!isBy && words[at - 1]?.lower !== ',' && words[at - 1]?.lower !== 'as') return null
  const from = at + (isBy ? 2 : 1)
  return mentions.find(mention => mention.from >= from && mention.from - from <= 1)?.actors[0] ?? null
}
