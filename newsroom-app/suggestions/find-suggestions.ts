import type { ArticleDocument, Inline } from '../../src/desk/document/document.ts'
import { sizeOfBlock, sizeOfInline } from '../../src/desk/document/document-text.ts'

/** Words that somebody proposes to put in, to take out, or to put in the place of others. */
export interface Suggestion {
  readonly from: number
  readonly to: number
  readonly by: string
  readonly at: string
  readonly takenOut: string
  readonly putIn: string
}

type AnyNode = { readonly type: string; readonly content?: readonly AnyNode[] | undefined }

/** A body's suggestions in the order of the text, with their positions in the editor; neighbours of one writer are one. */
export function findSuggestions(document: ArticleDocument): Suggestion[] {
  const found: Suggestion[] = []
  const walk = (nodes: readonly AnyNode[], start: number) => {
    let position = start
    for (const node of nodes) {
      if (['text', 'hardBreak', 'footnote'].includes(node.type)) {
        note(found, node as Inline, position)
        position += sizeOfInline(node as Inline)
      } else {
        walk(node.content ?? [], position + 1)
        position += sizeOfBlock(node)
      }
    }
  }
  walk(document.content as readonly AnyNode[], 0)
  return found
}

function note(found: Suggestion[], inline: Inline, from: number): void {
  const mark = inline.marks?.find(one => one.type === 'insertion' || one.type === 'deletion')
  if (mark === undefined || (mark.type !== 'insertion' && mark.type !== 'deletion')) return
  const words = inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? ' ↵ ' : '*'
  const { by, at } = mark.attrs
  const own: Suggestion = {
    ...{ from, to: from + sizeOfInline(inline), by, at },
    takenOut: mark.type === 'deletion' ? words : '',
    putIn: mark.type === 'insertion' ? words : '',
  }
  const last = found.at(-1)
  if (last === undefined || last.to !== from || last.by !== by) found.push(own)
  else {
    found[found.length - 1] = {
      ...last,
      to: own.to,
      takenOut: last.takenOut + own.takenOut,
      putIn: last.putIn + own.putIn,
    }
  }
}
