import { type Span, spanOf } from '../basics/span.ts'
import type { CodedStatement } from './coding.ts'
import { positionLemmas, reportingLemmas, sayingVerbs } from './data/saying-verbs.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence, Word } from './read-sentences.ts'
import { verbPredicate } from './verb-predicate.ts'

/** Shorter quotations are terms in inverted commas, not speech, unless a verb of saying stands beside them. */
const fewestQuotedWords = 4
const fewestSpokenWords = 2
/** Shorter sentences tell no position: "He said so." */
const fewestWords = 6

/**
 * Direct quotations and paraphrased positions of speakers who can be told, in text order. In a release that is somebody's
 * own statement, `author` is who says "we" and takes the positions of its body or state.
 */
export function findStatements(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
  author: string | null,
): CodedStatement[] {
  const bySentence = Map.groupBy(mentions, mention => mention.sentence)
  const found: CodedStatement[] = []
  let lastSpeaker: { actor: string; sentence: number } | null = null
  for (const sentence of sentences) {
    if (sentence.isHeading) continue
    const said = saidIn(sentence, bySentence.get(sentence.index) ?? [], author)
    const quotes = quotesIn(sentence, said)
    const isContinued: boolean =
      quotes.length > 0 && lastSpeaker !== null && sentence.index - lastSpeaker.sentence <= 1
    const speaker: string | null =
      quotes.length === 0
        ? null
        : (speakerOf(quotes[0]!, said)?.speaker ?? (isContinued ? lastSpeaker!.actor : null))
    const evidence = spanOf(text, sentence.start, sentence.end)
    for (const { from, to } of quotes) {
      const own = speakerOf({ from, to }, said)?.speaker ?? speaker
      if (own !== null) found.push({ speaker: own, quote: quoteOf(text, sentence, from, to), evidence })
    }
    if (quotes.length === 0 && sentence.words.length >= fewestWords) {
      const speakers = new Set(said.filter(one => one.isPosition).map(one => one.speaker))
      for (const own of speakers) found.push({ speaker: own, quote: null, evidence })
    }
    const last: string | null = speaker ?? said.at(-1)?.speaker ?? null
    if (last !== null) lastSpeaker = { actor: last, sentence: sentence.index }
  }
  return found
}

/** A verb of saying outside of the quotations, and who says it. */
interface Saying {
  readonly at: number
  readonly speaker: string
  /** What is said follows: a clause, or what is welcomed or denied. */
  readonly isPosition: boolean
}

/** Who says something in a sentence, by the tree; where it tells nobody, by where the names stand. */
function saidIn(sentence: Sentence, mentions: readonly ResolvedMention[], author: string | null): Saying[] {
  const { words, tree } = sentence
  const usable = mentions.filter(mention => !mention.isQuoted && mention.actors.length > 0)
  const found: Saying[] = []
  for (const [at, word] of words.entries()) {
    if (word.isQuoted || word.upos !== 'VERB' || (word.isCapital && at > 0)) continue
    const kind = kindOf(sentence, at, author !== null)
    if (kind === null) continue
    if (word.relation === 'advcl' && tree.has(at, 'VerbForm=Inf')) continue
    if (isOfTold(sentence, at)) continue
    const { subjects, isPassive } = verbPredicate(tree, at)
    if (isPassive && subjects.length === 0) continue
    const speaker = subjects
      .map(subject => speakerAt(words, usable, subject, author))
      .find(one => one !== null)
    if (speaker === undefined || speaker === null) continue
    found.push({
      at,
      speaker,
      isPosition:
        kind === 'telling'
          ? hasContent(sentence, at)
          : tree.under(at, 'obj', 'obl', 'ccomp', 'xcomp').length > 0,
    })
  }
  found.push(...creditedIn(sentence, usable))
  if (author !== null) found.push(...ownFeelings(sentence, author))
  const inLine = found.length > 0 ? null : speakerInLine(sentence, usable)
  return inLine === null ? found : [inLine]
}

/** "said that peace was near and thanked the mediators": joined to what is told, it is the teller's or part of that. */
function isOfTold({ tree, words }: Sentence, at: number): boolean {
  const first = tree.firstConjunct(at)
  const { relation, head } = words[first]!
  return first !== at && relation === 'ccomp' && head >= 0 && reportingLemmas.has(words[head]!.lemma)
}

/**
 * Whether a verb tells words ("said that …"), takes a position ("accused Moscow of …", "called it a mistake", "put the toll at
 * nine"), or neither: what one does by saying it, "welcomed the truce", is an act unless more is said, or a release says it.
 */
function kindOf({ words, tree }: Sentence, at: number, isRelease: boolean): 'telling' | 'position' | null {
  const { lemma, lower, relation } = words[at]!
  const hasClause = tree.under(at, 'ccomp', 'parataxis').length > 0
  if (isDeed({ words, tree }, at, hasClause)) return null
  const isActOnly = performed.has(lemma) && !hasClause && !isRelease && !tree.has(at, 'Tense=Pres')
  if (isActOnly) return null
  if (reportingLemmas.has(lemma) || sayingVerbs.has(lower)) return 'telling'
  // "called it a mistake"; "called an election" speaks no words.
  if (lemma === 'call' && !/^(on|upon|for)$/.test(words[at + 1]?.lower ?? ''))
    return tree.under(at, 'obj').length > 0 && tree.under(at, 'xcomp').length > 0 ? 'position' : null
  if (lemma === 'put')
    return tree.under(at, 'obl').some(word => tree.preposition(word) === 'at' && words[word]!.upos === 'NUM')
      ? 'position'
      : null
  if (!positionLemmas.has(lemma)) return null
  return relation.startsWith('acl') && !hasClause ? null : 'position'
}

/** "dismissed the minister", "recalled its ambassador", "declared an emergency", "for supporting rebels": nothing is said. */
function isDeed({ words, tree }: Pick<Sentence, 'words' | 'tree'>, at: number, hasClause: boolean): boolean {
  const { lemma, relation } = words[at]!
  if (hasClause || tree.under(at, 'xcomp').length > 0) return false
  const objects = tree.under(at, 'obj', 'nsubj:pass')
  const isOf = (words: RegExp) => objects.some(word => words.test(tree.words[word]!.lemma))
  if (lemma === 'dismiss')
    return !isOf(
      /^(charge|allegation|accusation|criticism|claim|report|idea|suggestion|it|concern|rumou?r|call|threat|demand|fear|warning)$/,
    )
  if (lemma === 'recall') return isOf(/^(ambassador|envoy|diplomat|troop|soldier|staff|delegation|him|her)$/)
  if (lemma === 'declare')
    return isOf(/^(emergency|state|war|truce|ceasefire|fire|independence|holiday|winner|curfew|day)$/)
  const isGerund = tree.has(at, 'VerbForm=Ger') || tree.has(at, 'Tense=Pres')
  return lemma === 'support' && /^(advcl|acl)/.test(relation) && isGerund
}

/** What is done by saying it. */
const performed = new Set('announce declare offer welcome support appeal'.split(' '))

/** "According to Mr. Sahin, …": whoever is credited with the rest of the sentence. */
function creditedIn({ words }: Sentence, mentions: readonly ResolvedMention[]): Saying[] {
  const at = words.findIndex(
    (word, index) => word.lower === 'according' && words[index + 1]?.lower === 'to' && !word.isQuoted,
  )
  const named = at < 0 ? undefined : mentions.find(one => one.from >= at + 2 && one.from <= at + 4)
  return named === undefined || named.form === 'place'
    ? []
    : [{ at, speaker: named.actors[0]!, isPosition: true }]
}

/** The actor that a verb's subject means; the author for "we", and for the state that speaks through the author. */
function speakerAt(
  words: readonly Word[],
  mentions: readonly ResolvedMention[],
  at: number,
  author: string | null,
): string | null {
  if (author !== null && /^(we|i)$/.test(words[at]!.lower)) return author
  const mention = mentions.find(one => one.from <= at && at < one.to)
  if (mention === undefined || mention.form === 'place') return null
  if (author !== null && mention.form === 'state') return author
  return mention.actors[0]!
}

/** "We are grateful to …", "The United States is deeply troubled by …": a release's author without a verb of saying. */
function ownFeelings({ words, tree }: Sentence, author: string): Saying[] {
  return words.flatMap((word, at) => {
    const subject = tree.under(at, 'nsubj', 'nsubj:pass')[0]
    const isFelt =
      word.upos === 'ADJ' ||
      (word.upos === 'VERB' &&
        /^(troubled|concerned|pleased|honou?red|alarmed|shocked|saddened|dismayed|appalled|outraged|disappointed|encouraged|gratified|proud)$/.test(
          word.lower,
        ))
    if (subject === undefined || !isFelt || tree.under(at, 'cop', 'aux', 'aux:pass').length === 0) return []
    const isOwn = words[subject]!.lower === 'we' || words[subject]!.upos === 'PROPN'
    return isOwn && !word.isQuoted ? [{ at, speaker: author, isPosition: true }] : []
  })
}

/** A clause, or enough words, follow a verb of telling: "said that", "stressed the significance of", "…, he added." */
function hasContent({ words, tree }: Sentence, at: number): boolean {
  if (tree.under(at, 'ccomp', 'parataxis').length > 0) return true
  // "responded with tear gas": an act, unless words follow.
  if (/^(respond|post)$/.test(words[at]!.lemma)) return tree.under(at, 'xcomp').length > 0
  return words.length - at > 4 || /^[.]$/.test(words[at + 1]?.lower ?? '')
}

/** Whoever says what is nearest to a quotation. */
function speakerOf({ from, to }: { from: number; to: number }, said: readonly Saying[]): Saying | undefined {
  const distance = ({ at }: Saying) => (at < from ? from - at : at - to)
  return said.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** The quoted stretches of a sentence, without their marks, as words from–to. */
function quotesIn({ words }: Sentence, said: readonly Saying[]): { from: number; to: number }[] {
  const quotes: { from: number; to: number }[] = []
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.isQuoted) continue
    let to = at
    while (words[to + 1]?.isQuoted) to++
    const spoken = words.slice(at, to + 1).filter(word => /[\p{L}\p{N}]/u.test(word.text))
    // "Crossroads of Peace" is a name.
    const isName = spoken.every(word => word.isCapital || /^(of|the|and|for|in|on)$/.test(word.lower))
    const fewest = said.length > 0 && !isName ? fewestSpokenWords : fewestQuotedWords
    if (spoken.length >= fewest) quotes.push({ from: at, to })
    at = to
  }
  return quotes
}

/** A quotation's span; a comma before the closing mark belongs to the sentence around it. */
function quoteOf(text: string, { words }: Sentence, from: number, to: number): Span {
  const last = words[to]!.text === ',' ? words[to - 1]! : words[to]!
  return spanOf(text, words[from]!.start, last.end)
}

/** Whoever stands beside the sentence's verb of saying, outside of the quotation. */
function speakerInLine({ words, tree }: Sentence, mentions: readonly ResolvedMention[]): Saying | null {
  const usable = mentions.filter(mention => mention.actors.length === 1 && mention.form !== 'place')
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.isQuoted || !sayingVerbs.has(words[at]!.lower)) continue
    // "the United States"
    if (words[at]!.upos === 'PROPN' || (words[at]!.isCapital && at > 0)) continue
    if (isDeed({ words, tree }, at, tree.under(at, 'ccomp', 'parataxis').length > 0)) continue
    // "it was said", "he was told": somebody else spoke, and nobody says who.
    if (/^(is|are|was|were|be|been|being)$/.test(words[at - 1]?.lower ?? '')) continue
    const saying = (speaker: string): Saying => {
      const isClosing = words.length - at > 4 || /^(\.|that)$/.test(words[at + 1]?.lower ?? '')
      return { at, speaker, isPosition: isClosing }
    }
    const before = usable.findLast(
      mention => mention.to <= at && at - mention.to <= 8 && isFree(words, mention, at),
    )
    if (before !== undefined) return saying(before.actors[0]!)
    const after = usable.find(mention => mention.from > at && mention.from - at <= 2)
    if (after !== undefined && (words[at - 1]?.isQuoted || /^[”"“,»]$/.test(words[at - 1]?.text ?? '')))
      return saying(after.actors[0]!)
  }
  return null
}

/** Not governed by a preposition, and no other clause between the name and the verb. */
function isFree(words: readonly Word[], mention: ResolvedMention, verbAt: number): boolean {
  if (/^(to|with|of|by|in|at|from|for|on|about)$/.test(words[mention.from - 1]?.lower ?? '')) return false
  return !words.slice(mention.to, verbAt).some(word => /^(that|which|where|;)$/.test(word.lower))
}
