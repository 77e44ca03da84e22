import type { ReactNode } from 'react'
import type { Span } from '../../basics/span.ts'

/** A place in the text that confirmed facts rest on: `number` is that of the fact in the box beside the text. */
export interface MarkedPlace extends Pick<Span, 'start' | 'end'> {
  readonly number: number
  readonly label: string
}

/** A stretch of the text with a small link behind the words of each place that ends in it. */
export function withMarks(
  text: string,
  block: Pick<Span, 'start' | 'end'>,
  marks: readonly MarkedPlace[],
): ReactNode[] {
  // The fact leads back to the first of its places.
  const first = new Map(marks.toSorted((a, b) => b.end - a.end).map(mark => [mark.number, mark]))
  const here = marks
    .filter(mark => mark.end > block.start && mark.end <= block.end)
    .toSorted((a, b) => a.end - b.end || a.number - b.number)
  const parts: ReactNode[] = []
  let at = block.start
  for (const mark of here) {
    parts.push(text.slice(at, mark.end))
    parts.push(
      <sup
        key={`${mark.number}-${mark.end}`}
        id={mark === first.get(mark.number) ? `text-${mark.number}` : undefined}
      >
        <a href={`#fact-${mark.number}`} aria-label={mark.label}>
          {mark.number}
        </a>
      </sup>,
    )
    at = mark.end
  }
  return [...parts, text.slice(at, block.end)]
}
