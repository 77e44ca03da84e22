import { type Span, spanOf } from '../basics/span.ts'
import { isAtHead } from './find-byline.ts'
import { bodyCalled, type IssuingBody } from './issuing-body.ts'
import type { Lexicon } from './lexicon.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/**
 * Who issued a release: an actor whom the text names at its head, a body of the packs whose header stands there or that
 * is known otherwise, or a body that nobody knows and that a line of its own names.
 */
export type Issuer =
  | { readonly actor: string }
  | { readonly body: IssuingBody; readonly header: Span | null }
  | { readonly named: Span }

/** What a line that heads a release says of it besides the issuer's name. */
const releaseWords =
  /\b(?:press|(?:news|media) (?:releases?|items?|notes?|statements?)|releases?|statement|readout|communiqué|communique|information service|spokes\w+|public affairs|communications|issued by|source:|(?<=^|\n)from:)(?!\p{L})/iu

/** Nouns that an issuer's name is made with. */
const bodyWords =
  /\b(?:ministry|department|office|government|presidency|service|commission|council|secretariat|embassy|agency|authority|directorate|parliament|chancellery|palace|administration|bureau|mission|union|secretary-general|affairs|street|house|organi[sz]ation|command|staff|forces|global affairs|cabinet|kremlin|court|committee|assembly|institute)(?!\p{L})/iu

/** The part of a body that hands out its releases, and no issuer of its own. */
const outlets =
  /^(?:the )?(?:office of the (?:press secretary|spokes\w+)|(?:press|information|public affairs) (?:service|office|department|section|centre|center)|directorate of communications?|public affairs \w+|department spokesperson|spokes\w+)$/i

/** "Ned Price, Department Spokesperson" is a person. */
const personWords =
  /, .*\b(?:spokes\w+|secretary|minister|president|ambassador|director|chair\w*|commissioner)$/i

/** What stands alone at the very top of a ministry's page: "Prime Minister's Office". */
export const headsPage =
  /^(?:ministry|department|(?:(?:media|press|information) )?office|embassy|mission|permanent mission|secretariat|government|(?:presidential )?administration|presidency|chancellery|delegation)\b|\b(?:office|ministry|department|secretariat|embassy|presidency)$/i

/** "November 17, 2026 - Ottawa, Ontario - Global Affairs Canada" */
const datedHead = /^[\p{L}\d]+ [\p{L}\d,]+ \d{4} [-–—|] /u

/** A release names its issuer within so many first sentences or lines. */
const headLength = 6

/** The issuer that heads a release on a line of its own, or null: then the report tells in its own voice. */
export function findIssuer(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
  lexicon: Lexicon,
): Issuer | null {
  const heads = headOf(sentences).filter(line => !line.isDateline)
  const credited = sentences
    .slice(0, headLength)
    .map(sentence => creditedIn(sentence, mentions))
    .find(actor => actor !== null)
  const isRelease = heads.some(line => releaseWords.test(line.text) || datedHead.test(line.text))
  // "European Commission - Press release" is cut at its hyphen only where nothing else names a body.
  const whole = heads.flatMap(line => partsOf(line, text, /[^|()–—:;\n]+/g))
  const lines = [
    ...whole,
    ...heads.flatMap(line => partsOf(line, text, /(?:[^|()–—:;\n-]|(?<! )-|-(?! ))+/g)),
  ]
  const bodyAt = (part: Span) =>
    mentions.find(one => one.kind === 'organisation' && one.actors.length === 1 && covers(one.span, part))
  const names = lines.filter(
    part =>
      (isBody(part) || bodyAt(part) !== undefined || bodyCalled(part.text, lexicon) !== null) &&
      !outlets.test(part.text) &&
      !personWords.test(part.text),
  )
  for (const name of names) {
    const body = bodyAt(name)
    // A body that stands alone on the first line issues what follows; any other line may be a sub-heading.
    if (body !== undefined) return { actor: body.actors[0]! }
    const known = bodyCalled(name.text, lexicon)
    if (known !== null && (isRelease || name.start === 0)) return { body: known, header: name }
    if (isRelease || (name.start <= 4 && headsPage.test(name.text))) return { named: name }
  }
  for (const { text: line, end } of heads)
    for (const body of lexicon.organisations) {
      const header = body.releaseHeaders?.find(words => line.endsWith(words))
      if (header !== undefined) return { body, header: spanOf(text, end - header.length, end) }
    }
  if (credited != null) return { actor: credited }
  const signed = signatureOf(sentences, text, bodyAt)
  return signed === null ? null : signed
}

/** "Ministry of Foreign Affairs" on a line of its own at the very end, at times above the day. */
function signatureOf(
  sentences: readonly Sentence[],
  text: string,
  bodyAt: (part: Span) => ResolvedMention | undefined,
): Issuer | null {
  if (sentences.length < 3) return null
  const last = sentences.slice(-2)
  const lines = last.every(one => one.isHeading) ? last : last.slice(1).filter(one => one.isHeading)
  for (const line of lines) {
    const [part] = partsOf(line, text, /[^|()–—:;\n]+/g)
    if (part === undefined || !headsPage.test(part.text) || !isBody(part)) continue
    const body = bodyAt(part)
    return body === undefined ? { named: part } : { actor: body.actors[0]! }
  }
  return null
}

/** The lines above the first sentence, with those in brackets. */
function headOf(sentences: readonly Sentence[]): Sentence[] {
  const first = sentences.slice(0, headLength)
  const body = first.findIndex(
    ({ isHeading, text, words }) => !isHeading && !/^\(.*\)$/.test(text) && words.length > 12,
  )
  const head = first.slice(0, body < 0 ? first.length : body)
  // "July 19, 2021 – Ottawa, Ontario – Global Affairs Canada": Canada's releases have their summary above it.
  return [...head, ...first.slice(head.length).filter(line => line.isHeading && datedHead.test(line.text))]
}

const dates =
  /^[\d:.,\s]*(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)[\d:.,\s]+)?/

/** A line cut at what divides names in it: "Ministry of Defence | 12.03.2022", "Issued by the Ministry, New Delhi". */
function partsOf({ text: line, start }: Sentence, text: string, part: RegExp): Span[] {
  const parts: Span[] = []
  for (let match = part.exec(line); match !== null; match = part.exec(line)) {
    const [whole] = match
    const [date] = dates.exec(whole)!
    const lead =
      date +
      /^\s*(?:(?:.*\b)?(?:(?:issued|released|published|release|statement|communiqué) (?:by|of)|spokes\w+ (?:for|of))\s+)?(?:the )?/i.exec(
        whole.slice(date.length),
      )![0]
    const own = whole
      .slice(lead.length)
      .replace(/(?:,? (?:\d|no\b).*|, spokes\w+.*| press (?:office|service|department)|[,.\s]+)$/i, '')
    const from = start + match.index + lead.length
    if (own !== '') parts.push(spanOf(text, from, from + own.length))
    // "The Kremlin, Moscow"
    const comma = /, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.exec(own)?.index
    if (comma !== undefined) parts.push(spanOf(text, from, from + comma))
  }
  return parts
}

/** "India-U.S. Foreign Office Consultations" heads what it tells of. */
const gatherings =
  /\b(?:consultations|meetings?|talks|dialogue|summit|visit|conference|call|conversation|exercise|agreement)$/i

/** A body's name: a noun for one, and hardly anything in small letters. */
function isBody({ text }: Span): boolean {
  const words = text.split(/\s+/)
  const isName = words.every(
    word => /^[\p{Lu}\d&'’“"]/u.test(word) || /^(of|for|and|the|de|in|to)$/.test(word),
  )
  return isName && words.length <= 14 && bodyWords.test(text) && !gatherings.test(text)
}

/** Whether a mention is the name, or all of it but a few letters. */
function covers(mention: Span, name: Span): boolean {
  const shared = Math.min(mention.end, name.end) - Math.max(mention.start, name.start)
  return shared >= 0.6 * (name.end - name.start)
}

/** "The following is attributable to Spokesperson Tammy Bruce:", "The ministry issues the following statement:" */
function creditedIn({ words, index, tree }: Sentence, mentions: readonly ResolvedMention[]): string | null {
  const own = mentions.filter(
    one => one.sentence === index && one.actors.length === 1 && one.form !== 'place',
  )
  const to = words.findIndex((word, at) => word.lower === 'attributable' && words[at + 1]?.lower === 'to')
  if (to >= 0) return own.find(one => one.from >= to + 2)?.actors[0] ?? null
  const paper = following(words)
  if (paper !== null) {
    // "The following Security Council press statement was issued by its president"
    const body = own.find(one => one.kind === 'organisation' && one.from > paper.from && one.to <= paper.to)
    const by = own.find(one => one.from > paper.to && one.kind !== 'state')
    return (body ?? by)?.actors[0] ?? null
  }
  // "The press release issued by the Department of Energy on 18 November."
  const issuedBy = words.findIndex(
    (word, at) =>
      word.lower === 'by' &&
      /^(issued|released|published)$/.test(words[at - 1]?.lower ?? '') &&
      /^(release|statement|communiqué)$/.test(words[at - 2]?.lower ?? ''),
  )
  if (issuedBy > 0 && words.length < 30)
    return own.find(one => one.from > issuedBy && one.kind === 'organisation')?.actors[0] ?? null
  const issued = words.findIndex(
    (word, at) =>
      /^(issue|release|publish|deliver)$/.test(word.lemma) &&
      words.slice(at, at + 5).some(next => next.lower === 'following'),
  )
  if (issued < 0) return null
  // "The co-chairs (A of France and B of Russia) released the following statement"
  const subjects = tree.under(issued, 'nsubj')
  const issuer =
    own.find(one => subjects.some(word => one.from <= word && word < one.to)) ??
    own.findLast(one => one.to <= issued)
  return issuer?.actors[0] ?? null
}

/** "The following Security Council press statement was issued": from where to where its subject stands. */
function following(words: Sentence['words']): { readonly from: number; readonly to: number } | null {
  const from = words.findIndex(word => word.lower === 'following')
  const to = words.findIndex((word, at) => at > from && /^(statement|readout|communiqué)$/.test(word.lower))
  const isIssued =
    words[to + 1]?.lemma === 'be' && /^(issue|release|make|publish)$/.test(words[to + 2]?.lemma ?? '')
  return from >= 0 && from <= 2 && to > 0 && isIssued ? { from, to } : null
}

/** Whose own words a release is: the person who stands with an office on a line of its own at the head; or null. */
export function findAuthor(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
): string | null {
  const heads = sentences.slice(0, headLength).filter(sentence => sentence.isHeading)
  for (const head of heads) {
    const { index, words } = head
    const [first, ...others] = mentions.filter(one => one.sentence === index && one.kind === 'person')
    const isAlone = first !== undefined && others.every(one => one.actors[0] === first.actors[0])
    if (
      isAlone &&
      first.form === 'name' &&
      isAtHead(head, text, first.from) &&
      (first.from > 0 || words[first.to]?.lower === ',')
    )
      return first.actors[0]!
  }
  return speakerAbove(sentences, mentions)
}

/** "Foreign Office minister Alistair Burt said:" on a line of its own, before what was said without quotation marks; the only one of the text. */
function speakerAbove(sentences: readonly Sentence[], mentions: readonly ResolvedMention[]): string | null {
  const lines = sentences.flatMap(({ text, index, words }, at) => {
    const said = sentences[at + 1]
    if (!/\bsaid:\s*$/.test(text) || words.length > 16 || said === undefined) return []
    const isUnquoted = !said.words[0]!.isQuoted && !/^[“"‘']/.test(said.text)
    const person = mentions.find(
      one =>
        one.sentence === index && one.kind === 'person' && one.form === 'name' && one.actors.length === 1,
    )
    return isUnquoted ? [person?.actors[0] ?? null] : []
  })
  return lines.length === 1 ? lines[0]! : null
}
