import { type Span, spanOf } from '../basics/span.ts'
import type { LanguageModel, WordReading } from '../language/language-model.ts'
import type { EntityName } from '../language/sentence.ts'
import { splitSentences } from '../language/split-sentences.ts'
import { splitWords } from '../language/split-words.ts'
import { cutLongSentences } from './cut-long-sentences.ts'
import { findDateline, withDateline } from './find-dateline.ts'
import { mendNames } from './mend-names.ts'
import { mendTree } from './mend-tree.ts'
import { readBesideInitials } from './read-beside-initials.ts'
import { Tree } from './tree.ts'

/** A word of a sentence, with what every later stage asks of it. */
export interface Word extends Span, WordReading {
  readonly lower: string
  /** Starts with a capital letter and is no number or mark. */
  readonly isCapital: boolean
  /** Stands inside quotation marks: somebody's words, not the report's. */
  readonly isQuoted: boolean
}

export interface Sentence extends Span {
  readonly index: number
  readonly words: readonly Word[]
  readonly tree: Tree
  /** Names as the language model sees them, whoever they are. */
  readonly names: readonly EntityName[]
  /** A title or sub-heading: short and without a full stop. Its words are told again below, so it makes no events. */
  readonly isHeading: boolean
  /** "TBILISI, November 20 —": where the report was written. A heading, too. */
  readonly isDateline: boolean
}

const opening = new Set(['“', '„', '«', '‟', '``'])
const closing = new Set(['”', '»', "''"])

/**
 * A text's sentences with their words and trees. Quotations are followed across sentences and end with their paragraph. A
 * text that begins with its title on a line of its own has it as its first sentence.
 */
export function readSentences(
  text: string,
  language: LanguageModel,
  title: string | null = null,
): Sentence[] {
  let isQuoted = false
  /** The quotation begins in the middle of a sentence: a few words of it. */
  let isOpenedInside = false
  let lastEnd = 0
  const dateline = findDateline(text)
  const whole = withDateline(text, withTitle(text, splitSentences(text), title), dateline)
  const split = cutLongSentences(
    text,
    whole.map(sentence => ({ sentence, spans: splitWords(text, sentence) })),
  )
  const readings = readBesideInitials(
    language,
    split.map(({ spans }) => spans.map(span => span.text)),
  )
  return split.map(({ sentence, spans }, index) => {
    const { names, words: readWords } = readings[index]!
    const mended = mendTree(mendNames(readWords, spans))
    if (text.slice(lastEnd, sentence.start).includes('\n\n')) isQuoted = false
    if (isQuoted && isOpenedInside && isNeverClosed(text, sentence.start)) isQuoted = false
    lastEnd = sentence.end
    const words = spans.map((span, at): Word => {
      const isMark = opening.has(span.text) || closing.has(span.text) || span.text === '"'
      if (opening.has(span.text)) isQuoted = !(isQuoted && closesSo(text, span))
      else if (span.text === '"') isQuoted = !isQuoted
      if (isMark && isQuoted) isOpenedInside = at > 0
      const { lemma, upos, features, head, relation } = mended[at]!
      const { start, end, text: form } = span
      const word = {
        start,
        end,
        text: form,
        lemma,
        upos,
        features,
        head,
        relation,
        lower: form.toLowerCase().replace(/[’`´]/g, "'"),
        isCapital: /^\p{Lu}/u.test(form),
        isQuoted: isQuoted && !isMark,
      }
      // A German-style quotation closes with the mark that opens an English one; both leave it.
      if (closing.has(span.text) || (span.text === '“' && closesGerman(text, span.start))) isQuoted = false
      return word
    })
    return {
      ...{ ...sentence, index, words, tree: new Tree(mended), names },
      isHeading: sentence === dateline || isHeading(text, sentence),
      isDateline: sentence === dateline,
    }
  })
}

/** 'in a bid to "adjust the border. Since then': no mark closes it in the paragraph, nor does the next one quote on. */
function isNeverClosed(text: string, start: number): boolean {
  const end = text.indexOf('\n\n', start)
  const rest = end < 0 ? text.slice(start) : text.slice(start, end)
  const next = /["“”«»]/.exec(rest)?.[0]
  // Another one opens first.
  return (
    (next === undefined || /[“«]/.test(next)) && !/^\s*["“«]/.test(end < 0 ? '' : text.slice(end, end + 6))
  )
}

/** 'and will implement it“, they said': a mark that opens, right behind a word and before none, inside of a quotation. */
function closesSo(text: string, { start, end }: Span): boolean {
  return /[^\s([—–-]/.test(text[start - 1] ?? '') && /^(\s|[,.;:!?)]|$)/.test(text.slice(end, end + 1))
}

/** Whether „ stands before in the paragraph, of which so many letters are looked at. */
function closesGerman(text: string, mark: number): boolean {
  const before = text.slice(Math.max(0, mark - 600), mark)
  return before.includes('„', before.lastIndexOf('\n') + 1)
}

function isHeading(text: string, sentence: Span): boolean {
  if (sentence.text.startsWith('#') || sentence.text.startsWith('|')) return true
  const endsLine = sentence.end === text.length || text[sentence.end] === '\n'
  const startsLine = sentence.start === 0 || text[sentence.start - 1] === '\n'
  return (
    startsLine && endsLine && sentence.text.length < 140 && !/[.!?…:”"»’)]$/.test(sentence.text.trimEnd())
  )
}

/** Sentences with a title that stands above them, though its line might as well have been wrapped by hand. */
function withTitle(text: string, sentences: readonly Span[], title: string | null): Span[] {
  const end = title?.trim().length ?? 0
  const isAbove = end > 0 && text.startsWith(title!.trim()) && text[end] === '\n'
  const [first, ...others] = sentences
  if (!isAbove || first === undefined || first.start !== 0 || first.end <= end) return [...sentences]
  const rest = end + /^\s*/.exec(text.slice(end, first.end))![0].length
  return [spanOf(text, 0, end), spanOf(text, rest, first.end), ...others]
}
