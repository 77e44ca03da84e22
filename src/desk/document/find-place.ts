import type { Span } from '../../basics/span.ts'
import type { TextRun } from './document-text.ts'

/** Where a span of the text stands in the document, or null where none of it stands there. */
export function placeOfSpan(
  runs: readonly TextRun[],
  span: Pick<Span, 'start' | 'end'>,
): { readonly from: number; readonly to: number } | null {
  const behind = firstRunAfter(runs, span.end - 1)
  const first = runs[firstRunAfter(runs, span.start)]
  const last = (runs[behind]?.start ?? span.end) < span.end ? runs[behind] : runs[behind - 1]
  if (first === undefined || last === undefined) return null
  const from = first.position + Math.max(0, span.start - first.start)
  const to = last.position + Math.min(span.end, last.end) - last.start
  return from < to ? { from, to } : null
}

/** The run whose first character stands from `from` up to `to` in the document. */
export function runWithin(runs: readonly TextRun[], from: number, to: number): TextRun | undefined {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.position < from) low = middle + 1
    else high = middle
  }
  const run = runs[low]
  return run !== undefined && run.position < to ? run : undefined
}

/** Where a position of the document stands in the text: at the end of the words before it where it stands in none. */
export function offsetOfPosition(runs: readonly TextRun[], position: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.position <= position) low = middle + 1
    else high = middle
  }
  const run = runs[low - 1]
  return run === undefined ? 0 : Math.min(run.start + position - run.position, run.end)
}

/** The first run that ends behind an offset. */
function firstRunAfter(runs: readonly TextRun[], offset: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
