import { type Span, spanOf } from '../basics/span.ts'
import type { Lexicon } from './lexicon.ts'
import type { ResolvedMention } from './mention.ts'
import type { PackOrganisation } from './pack.ts'
import type { Sentence } from './read-sentences.ts'

/**
 * Who issued a release: an actor whom the text names at its head, a body of the packs whose header stands there, or a body
 * that nobody knows and that a line of its own names.
 */
export type Issuer =
  | { readonly actor: string }
  | { readonly body: PackOrganisation; readonly header: Span }
  | { readonly named: Span }

/** What a line that heads a release says of it besides the issuer's name. */
const releaseWords =
  /\b(?:press|releases?|statement|readout|communiqué|information service|media note|spokes\w+)\b/i

/** A release names its issuer within so many first sentences or lines. */
const headLength = 4

/** The issuer that heads a release on a line of its own, or null: then the report tells in its own voice. */
export function findIssuer(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
  lexicon: Lexicon,
): Issuer | null {
  for (const sentence of sentences.slice(0, headLength)) {
    if (!sentence.isHeading) continue
    const isRelease = releaseWords.test(sentence.text)
    const named = mentions.find(
      ({ sentence: index, kind, actors, from, to }) =>
        index === sentence.index &&
        kind === 'organisation' &&
        actors.length === 1 &&
        (isRelease || to - from >= sentence.words.length - 2),
    )
    if (named !== undefined) return { actor: named.actors[0]! }
    for (const body of lexicon.organisations) {
      const header = body.releaseHeaders?.find(words => sentence.text.endsWith(words))
      if (header === undefined) continue
      return { body, header: spanOf(text, sentence.end - header.length, sentence.end) }
    }
  }
  return unknownIssuer(sentences.slice(0, headLength).filter(sentence => sentence.isHeading))
}

/** "Global Affairs Canada" above "News release": a line of nothing but a name, at the head of what says it is a release. */
function unknownIssuer(heads: readonly Sentence[]): Issuer | null {
  if (!heads.some(({ text }) => releaseWords.test(text))) return null
  const isName = ({ words, text }: Sentence) =>
    words.length > 1 &&
    words.length <= 10 &&
    !releaseWords.test(text) &&
    words.every(word => word.isCapital || /^(of|for|and|the|de|&)$/.test(word.lower))
  const first = heads.find(isName)
  return first === undefined ? null : { named: { start: first.start, end: first.end, text: first.text } }
}

/** Whose own words a release is: the person who stands with an office on a line of its own at the head; or null. */
export function findAuthor(
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
): string | null {
  const heads = sentences.slice(0, headLength).filter(sentence => sentence.isHeading)
  for (const { index, words } of heads) {
    const [first, ...others] = mentions.filter(one => one.sentence === index && one.kind === 'person')
    const isAlone = first !== undefined && others.every(one => one.actors[0] === first.actors[0])
    if (isAlone && first.form === 'name' && first.from === 0 && words[first.to]?.lower === ',')
      return first.actors[0]!
  }
  return null
}
