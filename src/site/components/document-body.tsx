import type { ReactNode } from 'react'
import type { ArticleDocument, DocumentBlock, Inline, Mark } from '../../desk/document/document.ts'
import {
  type DocumentText,
  documentText,
  isProposed,
  sizeOfBlock,
  sizeOfInline,
} from '../../desk/document/document-text.ts'
import { runWithin } from '../../desk/document/find-place.ts'
import { pictureHashOf } from '../../desk/media/picture-address.ts'
import type { PicturesByHash } from '../../desk/media/pictures-of-body.ts'
import { type MarkedPlace, withMarks } from './fact-marks.tsx'
import { ShownPictureForms } from './shown-picture.tsx'

/** What a body says beside the article's own words. */
export interface BodyWords {
  readonly notes: string
  readonly note: (number: number) => string
  readonly noteBack: string
  readonly openAt: (provider: string) => string
  readonly credit: (credit: string) => string
}

const english: BodyWords = {
  notes: 'Notes',
  note: number => `Note ${number}`,
  noteBack: 'Back to the text',
  openAt: provider => `Open at ${provider}`,
  credit: credit => `Photo: ${credit}`,
}

/** What is being drawn: the text that the marks' offsets mean, and the footnotes met so far. */
interface Drawing extends DocumentText {
  readonly marks: readonly MarkedPlace[]
  readonly words: BodyWords
  readonly pictures: PicturesByHash
  readonly notes: string[]
}

/**
 * A document as HTML. Words that are only proposed are left out; comments leave no trace; a picture that may not be shown is
 * left out with its caption.
 */
export function DocumentBody({
  document,
  marks = [],
  words = english,
  pictures = {},
}: {
  readonly document: ArticleDocument
  readonly marks?: readonly MarkedPlace[]
  readonly words?: BodyWords | undefined
  readonly pictures?: PicturesByHash
}): ReactNode {
  const drawing: Drawing = { ...documentText(document), marks, words, pictures, notes: [] }
  const blocks = drawBlocks(document.content, 0, drawing)
  return (
    <div className="body">
      {blocks}
      {drawing.notes.length === 0 ? null : (
        <section className="notes" aria-label={words.notes}>
          <ol>
            {drawing.notes.map((note, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a note is named by its number
              <li key={index} id={`note-${index + 1}`}>
                {note}{' '}
                <a href={`#note-of-${index + 1}`} aria-label={words.noteBack}>
                  ↩
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

/** Each child beside the position behind its opening. */
function inOrder<Child extends { readonly type: string }>(
  children: readonly Child[],
  from: number,
  draw: (child: Child, inside: number) => ReactNode,
): ReactNode[] {
  let position = from
  return children.map(child => {
    const drawn = draw(child, position + 1)
    position += sizeOfBlock(child)
    return drawn
  })
}

function drawBlocks(blocks: readonly DocumentBlock[], from: number, drawing: Drawing): ReactNode[] {
  return inOrder(blocks, from, (block, inside) => drawBlock(block, inside, drawing))
}

function drawBlock(block: DocumentBlock, inside: number, drawing: Drawing): ReactNode {
  switch (block.type) {
    case 'paragraph': {
      const content = drawInlines(block.content ?? [], inside, drawing)
      return content.length === 0 ? null : <p key={inside}>{content}</p>
    }
    case 'heading': {
      const content = drawInlines(block.content ?? [], inside, drawing)
      if (content.length === 0) return null
      return block.attrs.level === 2 ? <h2 key={inside}>{content}</h2> : <h3 key={inside}>{content}</h3>
    }
    case 'blockquote':
      return <Quote key={inside} block={block} content={drawBlocks(block.content, inside, drawing)} />
    case 'bulletList':
      return <ul key={inside}>{drawParts(block.content, inside, drawing)}</ul>
    case 'orderedList':
      return (
        <ol key={inside} start={block.attrs.start === 1 ? undefined : block.attrs.start}>
          {drawParts(block.content, inside, drawing)}
        </ol>
      )
    case 'image':
      return (
        <Picture
          key={inside}
          block={block}
          caption={drawInlines(block.content ?? [], inside, drawing)}
          drawing={drawing}
          isLead={inside === 1}
        />
      )
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys, too
        <div key={inside} className="table" tabIndex={0}>
          <table>
            <tbody>
              {inOrder(block.content, inside, (row, within) => (
                <tr key={within}>{drawParts(row.content, within, drawing)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'embed':
      return <Embedded key={inside} block={block} words={drawing.words} />
  }
}

/** List items and cells; a paragraph that stands alone in one needs no frame of its own. */
function drawParts(
  parts: readonly {
    readonly type: 'listItem' | 'tableCell' | 'tableHeader'
    readonly attrs?: { readonly colspan: number; readonly rowspan: number }
    readonly content: readonly DocumentBlock[]
  }[],
  from: number,
  drawing: Drawing,
): ReactNode[] {
  return inOrder(parts, from, (part, inside) => {
    const [only] = part.content
    const content =
      part.content.length === 1 && only?.type === 'paragraph'
        ? drawInlines(only.content ?? [], inside + 1, drawing)
        : drawBlocks(part.content, inside, drawing)
    if (part.type === 'listItem') return <li key={inside}>{content}</li>
    const { colspan = 1, rowspan = 1 } = part.attrs ?? {}
    const spans = {
      ...(colspan === 1 ? {} : { colSpan: colspan }),
      ...(rowspan === 1 ? {} : { rowSpan: rowspan }),
    }
    return part.type === 'tableHeader' ? (
      <th key={inside} {...spans}>
        {content}
      </th>
    ) : (
      <td key={inside} {...spans}>
        {content}
      </td>
    )
  })
}

function Quote({
  block: { attrs },
  content,
}: {
  readonly block: Extract<DocumentBlock, { type: 'blockquote' }>
  readonly content: ReactNode[]
}): ReactNode {
  return (
    <figure className="quote">
      <blockquote>{content}</blockquote>
      {attrs.source === null ? null : (
        <figcaption>
          — {attrs.url === null ? attrs.source : <a href={attrs.url}>{attrs.source}</a>}
        </figcaption>
      )}
    </figure>
  )
}

/** The picture with which a body begins is in sight at once. */
function Picture({
  block: { attrs },
  caption,
  drawing: { words, pictures },
  isLead,
}: {
  readonly block: Extract<DocumentBlock, { type: 'image' }>
  readonly caption: ReactNode[]
  readonly drawing: Drawing
  readonly isLead: boolean
}): ReactNode {
  const { src, alt, credit, focusX, focusY } = attrs
  const picture = pictures[pictureHashOf(src) ?? '']
  if (picture === undefined) return null
  return (
    <figure className="picture">
      <ShownPictureForms picture={picture} alt={alt} focus={{ x: focusX, y: focusY }} isLead={isLead} />
      {caption.length === 0 && credit === '' ? null : (
        <figcaption>
          {caption}
          {credit === '' ? null : <small> {words.credit(credit)}</small>}
        </figcaption>
      )}
    </figure>
  )
}

/** Something from another site: its title and the way there. Nothing is loaded from it. */
function Embedded({
  block: { attrs },
  words,
}: {
  readonly block: Extract<DocumentBlock, { type: 'embed' }>
  readonly words: BodyWords
}): ReactNode {
  return (
    <figure className="embed">
      <div className="placeholder">
        <p className="embed-title">{attrs.title}</p>
        <p>
          <a href={attrs.url} rel="noreferrer">
            {words.openAt(attrs.provider)}
          </a>
        </p>
      </div>
    </figure>
  )
}

function drawInlines(inlines: readonly Inline[], from: number, drawing: Drawing): ReactNode[] {
  let position = from
  return inlines.flatMap((inline, index) => {
    const at = position
    position += sizeOfInline(inline)
    if (isProposed(inline)) return []
    return [dressed(drawInline(inline, at, drawing), inline.marks ?? [], index)]
  })
}

function drawInline(inline: Inline, at: number, drawing: Drawing): ReactNode {
  switch (inline.type) {
    case 'hardBreak':
      return <br />
    case 'footnote': {
      const number = drawing.notes.push(inline.attrs.note)
      return (
        <sup id={`note-of-${number}`}>
          <a href={`#note-${number}`} aria-label={drawing.words.note(number)}>
            [{number}]
          </a>
        </sup>
      )
    }
    case 'text': {
      const run = runWithin(drawing.runs, at, at + inline.text.length)
      if (run === undefined) return inline.text
      const before = run.position - at
      const length = run.end - run.start
      return [
        inline.text.slice(0, before),
        ...withMarks(drawing.text, run, drawing.marks),
        inline.text.slice(before + length),
      ]
    }
  }
}

function dressed(content: ReactNode, marks: readonly Mark[], key: number): ReactNode {
  return <Whole key={key}>{marks.reduce(dressedIn, content)}</Whole>
}

function dressedIn(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'link':
      return <a href={mark.attrs.href}>{inner}</a>
    case 'comment':
    case 'insertion':
    case 'deletion':
      return inner
  }
}

function Whole({ children }: { readonly children: ReactNode }): ReactNode {
  return children
}
