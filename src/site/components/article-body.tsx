import type { ReactNode } from 'react'
import type { ArticleDocument } from '../../desk/document/document.ts'
import type { PicturesByHash } from '../../desk/media/pictures-of-body.ts'
import { type BodyWords, DocumentBody } from './document-body.tsx'
import { type MarkedPlace, withMarks } from './fact-marks.tsx'

/**
 * An article's body: its document, or its text as paragraphs and sub-headings ("## ") where it has none; with a small link
 * after the words that each fact rests on. Pure: the public page and the newsroom's preview are the same.
 */
export function ArticleBody({
  text,
  document = null,
  marks = [],
  words,
  pictures = {},
}: {
  readonly text: string
  readonly document?: ArticleDocument | null
  readonly marks?: readonly MarkedPlace[]
  readonly words?: BodyWords | undefined
  /** The document's pictures that may be shown. */
  readonly pictures?: PicturesByHash
}): ReactNode {
  if (document !== null)
    return <DocumentBody document={document} marks={marks} words={words} pictures={pictures} />
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
