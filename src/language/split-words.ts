import { type Span, spanOf } from '../basics/span.ts'
import {
  abbreviationsAnywhere,
  abbreviationsBeforeNames,
  abbreviationsBeforeNumbers,
  abbreviationsOfTime,
  wordPrefixes,
} from './abbreviations.ts'

/**
 * The words of one sentence of `text` by the rules of the English treebanks, with offsets into `text`: clitics stand
 * alone ("Armenia|'s", "wo|n't"), hyphens split compounds ("third|-|party") but not prefixes ("non-aligned"),
 * abbreviations keep their stop. Linear in the sentence's length.
 */
export function splitWords(text: string, sentence: { readonly start: number; readonly end: number }): Span[] {
  const words: Span[] = []
  chunks.lastIndex = sentence.start
  for (
    let chunk = chunks.exec(text);
    chunk !== null && chunk.index < sentence.end;
    chunk = chunks.exec(text)
  ) {
    splitChunk(text, chunk.index, Math.min(chunk.index + chunk[0].length, sentence.end), words)
  }
  return words
}

/** Runs between blanks; control characters and byte order marks count as blanks. */
const chunks = /[^\s\p{Cc}\u200b\ufeff]+/gu

/** Addresses are kept whole; longer chunks than this are not looked at for them. */
const longestAddress = 2000
const address =
  /(?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^<>"“”]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}_]+(?:\.[\p{Ll}\p{N}]{2,})*\.\p{Ll}{2}[\p{Ll}\p{N}]*(?![\p{L}\p{N}])|@\w{2,30}|#\p{L}[\p{L}\p{N}_]*/uy

const piece = new RegExp(
  [
    String.raw`\p{N}+(?:[.,:/’']\p{N}+)*(?:-\p{N}+(?:[-–]\p{N}+)+)?(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])`, // 26th, 1,500.5, 9/11, 2020-08-26
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*`,
    String.raw`(?:\p{L}\p{M}*\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?`, // U.S., p.m.
    String.raw`\p{L}[\p{L}\p{M}\p{N}_]*(?:['’ʼ‘\x60&][\p{L}\p{M}\p{N}]+)*`,
    String.raw`[.…]{2,}|-{2,}|[!?]{2,}|''|\x60\x60|…|[*_=~]{2,}`,
    String.raw`[:;]-?[)(DP](?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}]+`,
    '[^]',
  ].join('|'),
  'uy',
)

function splitChunk(text: string, start: number, end: number, words: Span[]): void {
  const first = words.length
  const hasAddress =
    end - start <= longestAddress && /[@#]|:\/\/|www\.|mailto:|\.\p{Ll}{2}/u.test(text.slice(start, end))
  let at = start
  while (at < end) {
    if (hasAddress) {
      address.lastIndex = at
      const match = address.exec(text)
      if (match !== null) {
        const stop = Math.min(end, at + match[0].replace(/[.,;:!?'")\]”’]+$/u, '').length)
        words.push(spanOf(text, at, stop))
        at = stop
        continue
      }
    }
    piece.lastIndex = at
    const stop = Math.min(end, at + (piece.exec(text)?.[0].length ?? 1))
    at = addPiece(text, at, stop, end, words)
  }
  joinPrefixes(text, first, words)
}

/** Adds the piece at `start`, cut where clitics begin and with the stop of an abbreviation; returns where it ended. */
function addPiece(text: string, start: number, stop: number, end: number, words: Span[]): number {
  if (text.charAt(stop) === '.' && stop < end && takesStop(text, start, stop, end)) {
    words.push(spanOf(text, start, stop + 1))
    return stop + 1
  }
  let from = start
  for (const cut of cliticCuts(text, start, stop)) {
    words.push(spanOf(text, from, cut))
    from = cut
  }
  words.push(spanOf(text, from, stop))
  return stop
}

const clitic = /(?:n['’ʼ]t|['’ʼ`](?:s|m|d|re|ve|ll))$/iu
const joined = new Map([
  ['cannot', [3]],
  ['gonna', [3]],
  ['wanna', [3]],
  ['gotta', [3]],
  ['dunno', [2, 3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ["'tis", [2]],
])

function cliticCuts(text: string, start: number, stop: number): number[] {
  if (stop - start > 60) return []
  const word = text.slice(start, stop)
  const fixed = joined.get(word.toLowerCase())
  if (fixed !== undefined) return fixed.map(cut => start + cut)
  const cuts: number[] = []
  let rest = word
  for (let match = clitic.exec(rest); match !== null && match.index > 0; match = clitic.exec(rest)) {
    cuts.unshift(start + match.index)
    rest = rest.slice(0, match.index)
  }
  return cuts
}

/** Whether the stop behind the piece is its own ("Mr.", "J.", "Inc.") and not the sentence's. */
function takesStop(text: string, start: number, stop: number, end: number): boolean {
  if (stop - start > 12) return false
  const word = text.slice(start, stop)
  const lower = word.toLowerCase()
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' || stop + 1 < end
  if (/^(?:\p{L}\.)+\p{L}$|^Ph$/u.test(word)) return true
  if (abbreviationsBeforeNames.has(lower))
    return /^\p{Lu}/u.test(word) || lower === 'vs' || lower.includes('.')
  if (abbreviationsAnywhere.has(lower)) return lower === 'etc' || lower === 'al' || /^\p{Lu}/u.test(word)
  if (abbreviationsOfTime.has(lower) && /^\p{Lu}/u.test(word)) return true
  return abbreviationsBeforeNumbers.has(lower) && /^\.\s*\p{N}/u.test(text.slice(stop, stop + 4))
}

/** "non" "-" "aligned" → "non-aligned", once a chunk is cut. */
function joinPrefixes(text: string, first: number, words: Span[]): void {
  let kept = first
  for (let at = first; at < words.length; at++) {
    const word = words[at]!
    const hyphen = words[at + 1]
    const after = words[at + 2]
    if (
      hyphen?.text === '-' &&
      after !== undefined &&
      wordPrefixes.has(word.text.toLowerCase()) &&
      /^[\p{L}\p{N}]/u.test(after.text)
    ) {
      words[kept++] = spanOf(text, word.start, after.end)
      at += 2
    } else words[kept++] = word
  }
  words.length = kept
}
