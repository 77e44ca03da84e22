import type { Editor, JSONContent } from '@tiptap/core'
import type { Node as ProseNode } from '@tiptap/pm/model'
import type { ArticleDocument } from '../../src/desk/document/document.ts'

/** What stands in the editor as a body: attributes that only the editor knows are left out. */
export function bodyOfEditor(editor: Editor): ArticleDocument {
  return plain(editor.state.doc.toJSON() as JSONContent) as unknown as ArticleDocument
}

const keptAttributes: Readonly<Record<string, readonly string[]>> = {
  heading: ['level'],
  blockquote: ['source', 'url'],
  orderedList: ['start'],
  image: ['src', 'alt', 'credit', 'focusX', 'focusY'],
  tableCell: ['colspan', 'rowspan'],
  tableHeader: ['colspan', 'rowspan'],
  embed: ['kind', 'provider', 'url', 'title'],
  footnote: ['note'],
  link: ['href'],
  comment: ['thread'],
  insertion: ['by', 'at'],
  deletion: ['by', 'at'],
}

function plain(node: JSONContent): JSONContent {
  const { type, text, content, marks } = node
  return {
    ...(type === undefined ? {} : { type }),
    ...(text === undefined ? {} : { text }),
    ...attributesOf(type, node.attrs),
    ...(content === undefined ? {} : { content: content.map(plain) }),
    ...(marks === undefined
      ? {}
      : { marks: marks.map(mark => ({ type: mark.type, ...attributesOf(mark.type, mark.attrs) })) }),
  }
}

function attributesOf(type: string | undefined, given: Record<string, unknown> | undefined) {
  const kept = keptAttributes[type ?? '']
  return kept === undefined ? {} : { attrs: Object.fromEntries(kept.map(name => [name, given?.[name]])) }
}

/** Puts another body in the place of this one and changes only what differs, so that the caret stays where it is. */
export function replaceBody(editor: Editor, document: ArticleDocument): void {
  const { state, view } = editor
  const other: ProseNode = state.schema.nodeFromJSON(document)
  const start = state.doc.content.findDiffStart(other.content)
  const end = state.doc.content.findDiffEnd(other.content)
  if (start === null || end === null) return
  // Where the same words repeat, both ends may cross: "aa" to "aaa".
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const slice = other.slice(start, end.b + overlap)
  view.dispatch(
    state.tr
      .replace(start, end.a + overlap, slice)
      .setMeta('addToHistory', true)
      .setMeta('fromOutside', true),
  )
}
