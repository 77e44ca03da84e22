import type { ArticleDocument, DocumentBlock, Inline, TableRow } from './document.ts'

/** A stretch of the text that stands in one piece in the document: `position` is ProseMirror's, of its first character. */
export interface TextRun {
  readonly start: number
  readonly end: number
  readonly position: number
}

/** What a document says, as a revision holds it, and where each stretch of it stands. */
export interface DocumentText {
  readonly text: string
  /** In the order of the text; what has no run (heading signs, gaps, footnotes, quotes' sources) was added here. */
  readonly runs: readonly TextRun[]
}

interface Piece {
  readonly text: string
  readonly position: number
}

/**
 * The text that the coder reads: each paragraph, heading ("## "), list item, table cell and caption set apart by a blank
 * line, without blanks at its ends; then the footnotes. Words that are only proposed are no part of it.
 */
export function documentText(document: ArticleDocument): DocumentText {
  const writer = new TextWriter()
  walkBlocks(document.content, 0, writer)
  for (const note of writer.notes) writer.add([{ text: note, position: -1 }])
  return { text: writer.text, runs: writer.runs }
}

/** How much room a node takes in ProseMirror's counting: a text its length, a leaf 1, everything else 2 around its content. */
export function sizeOfBlock(block: DocumentBlock | { readonly type: string }): number {
  if (block.type === 'embed') return 1
  const content =
    'content' in block ? (block.content as readonly { readonly type: string }[] | undefined) : []
  return 2 + (content ?? []).reduce((sum, child) => sum + sizeOfNode(child), 0)
}

export function sizeOfInline(inline: Inline): number {
  return inline.type === 'text' ? inline.text.length : 1
}

function sizeOfNode(node: { readonly type: string }): number {
  return ['text', 'hardBreak', 'footnote'].includes(node.type)
    ? sizeOfInline(node as Inline)
    : sizeOfBlock(node)
}

/** Whether words are proposed only: they are read and shown once somebody accepted them. */
export function isProposed(inline: Inline): boolean {
  return inline.marks?.some(mark => mark.type === 'insertion') ?? false
}

function walkBlocks(blocks: readonly DocumentBlock[], from: number, writer: TextWriter): void {
  let position = from
  for (const block of blocks) {
    walkBlock(block, position + 1, writer)
    position += sizeOfBlock(block)
  }
}

/** `inside` is the position behind the block's opening. */
function walkBlock(block: DocumentBlock, inside: number, writer: TextWriter): void {
  switch (block.type) {
    case 'paragraph':
    case 'image':
      writer.add(piecesOf(block.content ?? [], inside, writer))
      return
    case 'heading':
      writer.add(piecesOf(block.content ?? [], inside, writer), '## ')
      return
    case 'blockquote':
      walkBlocks(block.content, inside, writer)
      if (block.attrs.source !== null) writer.add([{ text: `— ${block.attrs.source}`, position: -1 }])
      return
    case 'bulletList':
    case 'orderedList':
      walkParts(block.content, inside, writer)
      return
    case 'table':
      walkRows(block.content, inside, writer)
      return
    case 'embed':
      return
  }
}

function walkRows(rows: readonly TableRow[], from: number, writer: TextWriter): void {
  let position = from
  for (const row of rows) {
    walkParts(row.content, position + 1, writer)
    position += sizeOfBlock(row)
  }
}

/** List items and cells: boxes with blocks in them. */
function walkParts(
  parts: readonly { readonly type: string; readonly content: readonly DocumentBlock[] }[],
  from: number,
  writer: TextWriter,
): void {
  let position = from
  for (const part of parts) {
    walkBlocks(part.content, position + 1, writer)
    position += sizeOfBlock(part)
  }
}

function piecesOf(inlines: readonly Inline[], from: number, writer: TextWriter): Piece[] {
  const pieces: Piece[] = []
  let position = from
  for (const inline of inlines) {
    if (!isProposed(inline)) {
      if (inline.type === 'text') pieces.push({ text: inline.text, position })
      else if (inline.type === 'hardBreak') pieces.push({ text: '\n', position })
      else writer.notes.push(inline.attrs.note)
    }
    position += sizeOfInline(inline)
  }
  return pieces
}

class TextWriter {
  text = ''
  readonly runs: TextRun[] = []
  readonly notes: string[] = []

  /** Adds one block of words; blanks at its ends and blocks without words are left out. */
  add(pieces: readonly Piece[], lead = ''): void {
    const whole = pieces.map(piece => piece.text).join('')
    const words = whole.trim()
    if (words === '') return
    const first = whole.length - whole.trimStart().length
    if (this.text !== '') this.text += '\n\n'
    const start = this.text.length + lead.length
    this.text += lead + words
    let at = 0
    for (const { text, position } of pieces) {
      const [from, to] = [Math.max(at, first), Math.min(at + text.length, first + words.length)]
      if (position >= 0 && from < to) {
        this.runs.push({
          start: start + from - first,
          end: start + to - first,
          position: position + from - at,
        })
      }
      at += text.length
    }
  }
}
