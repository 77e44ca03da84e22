import { type Span, spanOf } from '../basics/span.ts'
import {
  abbreviationsAnywhere,
  abbreviationsBeforeNames,
  abbreviationsBeforeNumbers,
  abbreviationsOfTime,
  sentenceOpeners,
} from './abbreviations.ts'

/**
 * The sentences, headings and list items of an English text, in order, with exact offsets; white space between them
 * belongs to none. A closing quotation mark stays with the sentence it closes. Linear in the text's length.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, 0)
  const add = (end: number) => {
    const trimmed = trimEnd(text, start, end)
    if (trimmed > start) sentences.push(spanOf(text, start, trimmed))
    start = skipSpace(text, Math.max(end, start))
  }
  stops.lastIndex = 0
  for (let match = stops.exec(text); match !== null; match = stops.exec(text)) {
    if (match.index < start) continue
    const end =
      match[0].startsWith('\n') || match[0].startsWith('\r')
        ? lineBreakEnds(text, start, match)
        : stopEnds(text, start, match)
    if (end !== null) {
      add(end)
      stops.lastIndex = Math.max(stops.lastIndex, end)
    }
  }
  add(text.length)
  return sentences
}

/** What may end a sentence: line breaks with the blanks around them, or stops with what closes behind them. */
const stops =
  /(?:\r\n?|\n|\u2028|\u2029|\u0085)[\s\u200b\ufeff]*|[。！？]["'”’」』)\]]*|[.!?…։۔؟।]+["'”’»)\]“]*(?:\s?\[\d{1,3}\])*/gu

/** Lines that begin like a list item: a bullet, "1.", "(a)", a dash with a blank. */
const listMark = /(?:[•●▪◦‣·*]|[-–—](?=\s)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s))/uy

/** A line that holds a date and nothing else, as below a headline: "Friday, May 8, 2009", "8 May 2009". */
const dateLine =
  /(?:\p{Lu}\p{Ll}{2,8}day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)?,? \d{4}[^\S\n]*(?=\n|$)/uy

/** Lines longer than this were not wrapped by hand, so their ends are meant. */
const widestWrappedLine = 100
/** Lines shorter than this end before the margin of hand-wrapped text: a heading, an item, an address. */
const narrowestWrappedLine = 50

function lineBreakEnds(text: string, start: number, match: RegExpExecArray): number | null {
  const [breaks] = match
  const next = match.index + breaks.length
  if (next >= text.length || isBlankLine(breaks)) return match.index
  listMark.lastIndex = next
  if (listMark.test(text)) return match.index
  dateLine.lastIndex = next
  if (dateLine.test(text)) return match.index
  const lineStart = Math.max(start, text.lastIndexOf('\n', match.index - 1) + 1)
  const length = match.index - lineStart
  if (length > widestWrappedLine) return match.index
  const end = trimEnd(text, lineStart, match.index)
  const opens = /[\p{Lu}\p{Lt}\p{N}"“‘«([]/u.test(codePointAt(text, next))
  // "Statement by the spokesperson on a trial:" opens what follows.
  if (opens && text.charAt(end - 1) === ':') return match.index
  const isShort = length < narrowestWrappedLine || !isWrapped(text, next)
  return isShort && opens && !/[,;–—-]/u.test(text.charAt(end - 1)) ? match.index : null
}

/** Whether the line that begins here could be hand-wrapped: beside a line of some hundred letters no shorter one is. */
function isWrapped(text: string, from: number): boolean {
  const end = text.indexOf('\n', from)
  if ((end < 0 ? text.length : end) - from > widestWrappedLine) return false
  // The lines of a release's head stand above paragraphs that are not wrapped.
  const next = end < 0 ? -1 : text.indexOf('\n', end + 1)
  return end < 0 || (next < 0 ? text.length : next) - end <= widestWrappedLine
}

function stopEnds(text: string, start: number, match: RegExpExecArray): number | null {
  const [mark] = match
  const end = match.index + mark.length
  if (end >= text.length) return end
  if (/^[。！？]/u.test(mark)) return end
  if (!/\s/u.test(text.charAt(end))) return null
  const next = skipOpening(text, skipSpace(text, end))
  const first = codePointAt(text, next)
  if (/\p{Ll}/u.test(first)) return null
  if (!/[\p{L}\p{N}$€£#@•*–—-]/u.test(first)) return /[,;:)\]]/u.test(first) ? null : end
  return mark.startsWith('.') && !mark.startsWith('..') && isAbbreviation(text, start, match.index, next)
    ? null
    : end
}

/** Whether the stop at `stop` belongs to an abbreviation that the sentence goes on behind. */
function isAbbreviation(text: string, start: number, stop: number, next: number): boolean {
  const word = text.slice(wordStart(text, start, stop), stop).replace(/^[("“‘'«[]+/u, '')
  const lower = word.toLowerCase()
  const nextIsNumber = /[\p{N}]/u.test(text.charAt(next))
  if (stop - word.length === start && /^(?:\p{N}{1,2}|[a-z]|[ivx]{1,4})$/u.test(word)) return true // "1. The ministers"
  if (abbreviationsBeforeNames.has(lower)) return true
  if (nextIsNumber) return abbreviationsBeforeNumbers.has(lower) || /^(?:\p{L}\.)*\p{Lu}$/u.test(word)
  // "the U.S. Under Secretary of State" goes on.
  const isTitle = /^Under[ -]?Secretar/.test(text.slice(next, next + 16))
  const opener = !isTitle && sentenceOpeners.has(wordAt(text, next))
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && !(opener && endsNamedThing(text, start, stop - 1))
  if (/^\p{Lu}h$|^(?:\p{L}\p{M}?\.){1,4}\p{L}$/u.test(word)) return !opener
  if (abbreviationsAnywhere.has(lower) && (lower.includes('.') || lower.length > 2 || /^\p{Lu}/u.test(word)))
    return !opener
  return abbreviationsOfTime.has(lower) && /^\p{Lu}/u.test(word) && !opener
}

/** "Plan B. The talks" ends, "Ilham H. The" is rare: a lower-case or kind word before a lone capital. */
function endsNamedThing(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - 16), end)
  return /(?:\b[Pp]lan|[Vv]itamin|[Gg]roup|[Aa]rea|[Zz]one|[Ss]ection|[Aa]nnex|[Cc]lass|[Tt]ype)\s$/u.test(
    before,
  )
}

function isBlankLine(breaks: string): boolean {
  return /\u2029|(?:\r\n|\r|\n|\u2028|\u0085)[^\S\r\n]*(?:\r|\n|\u2028)/u.test(breaks)
}

const openers = /["'“‘«([{„\s]{0,8}/uy
function skipOpening(text: string, from: number): number {
  openers.lastIndex = from
  openers.test(text)
  return openers.lastIndex
}

const blanks = /[\s\u200b\ufeff]*/uy
function skipSpace(text: string, from: number): number {
  blanks.lastIndex = from
  blanks.test(text)
  return blanks.lastIndex
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /[\s\u200b\ufeff]/u.test(text.charAt(last - 1))) last--
  return last
}

/** Where the run of non-blanks before `end` begins, looking back 40 units at most. */
function wordStart(text: string, start: number, end: number): number {
  const lowest = Math.max(start, end - 40)
  let at = end
  while (at > lowest && !/[\s–—-]/u.test(text.charAt(at - 1))) at--
  return at
}

const letters = /[\p{L}'’]{0,20}/uy
function wordAt(text: string, from: number): string {
  letters.lastIndex = from
  return letters.exec(text)?.[0] ?? ''
}

function codePointAt(text: string, at: number): string {
  const point = text.codePointAt(at)
  return point === undefined ? '' : String.fromCodePoint(point)
}
