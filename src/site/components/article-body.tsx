import type { ReactNode } from 'react'
import type { Span } from '../../basics/span.ts'

/** A place in the text that confirmed facts rest on: `number` is that of the fact in the box beside the text. */
export interface MarkedPlace extends Pick<Span, 'start' | 'end'> {
  readonly number: number
  readonly label: string
}

/**
 * An article's text as paragraphs and sub-headings ("## "), with a small link after the words that each fact rests on.
 * Pure: the public page and the newsroom's preview are the same.
 */
export function ArticleBody({
  text,
  marks = [],
}: {
  readonly text: string
  readonly marks?: readonly MarkedPlace[]
}): ReactNode {
  return (
    <div className="body">
      {blocksOf(text).map(block =>
        block.isHeading ? (
          <h2 key={block.start}>{withMarks(text, block, marks)}</h2>
        ) : (
          <p key={block.start}>{withMarks(text, block, marks)}</p>
        ),
      )}
    </div>
  )
}

interface Block {
  readonly start: number
  readonly end: number
  readonly isHeading: boolean
}

/** The stretches of text between blank lines; a heading stands without its sign. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const match of text.matchAll(/\S[\s\S]*?(?=\n\s*\n|$)/g)) {
    const isHeading = match[0].startsWith('## ') && !match[0].includes('\n')
    const start = match.index + (isHeading ? 3 : 0)
    blocks.push({ start, end: match.index + match[0].trimEnd().length, isHeading })
  }
  return blocks
}

function withMarks(text: string, block: Block, marks: readonly MarkedPlace[]): ReactNode[] {
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
