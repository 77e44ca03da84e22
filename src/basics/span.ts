/** A place in a revision's text: UTF-16 offsets, start included, end excluded, with the words found there. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The span of `text` from `start` to `end`; throws when the offsets do not lie inside the text in order. */
export function spanOf(text: string, start: number, end: number): Span {
  if (
    !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length)
  ) {
    throw new RangeError(`no span ${start}–${end} in a text of ${text.length} UTF-16 units`)
  }
  return { start, end, text: text.slice(start, end) }
}

/** Whether a span's words are exactly what stands at its place in `text`. */
export function isSpanOf(text: string, span: Span): boolean {
  return span.start >= 0 && span.start < span.end && text.slice(span.start, span.end) === span.text
}

/** Whether two spans share at least one UTF-16 unit. */
export function overlaps(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end
}
