import type { Span } from '../../src/basics/span.ts'

/** The paragraph of a report in which a claim's words stand, with them marked. */
export function EvidenceInContext({ text, language, span }: { text: string; language: string; span: Span }) {
  const { start, end } = paragraphAround(text, span)
  return (
    <p className="evidence-context" lang={language}>
      {text.slice(start, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end, end)}
    </p>
  )
}

/** Pure: where the lines that a span lies in begin and end. */
export function paragraphAround(text: string, { start, end }: Pick<Span, 'start' | 'end'>) {
  const next = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next === -1 ? text.length : next }
}
