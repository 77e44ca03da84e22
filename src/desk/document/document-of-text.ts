import type { ArticleDocument, DocumentBlock, Inline } from './document.ts'

/**
 * A plain text as a document: blank lines set paragraphs apart, "## " begins a sub-heading, other line ends stay as breaks.
 * Its own text is that text again, but for blanks at the beginnings of paragraphs.
 */
export function documentOfText(text: string): ArticleDocument {
  const content = text
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .map(blockOf)
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content }
}

function blockOf(paragraph: string): DocumentBlock {
  const isHeading = paragraph.startsWith('## ') && !paragraph.includes('\n')
  return isHeading
    ? { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: paragraph.slice(3).trim() }] }
    : { type: 'paragraph', content: linesOf(paragraph) }
}

function linesOf(paragraph: string): Inline[] {
  return paragraph
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' as const }]),
      ...(line === '' ? [] : [{ type: 'text' as const, text: line }]),
    ])
}
