import type { Editor } from '@tiptap/core'
import type { Span } from '../../src/basics/span.ts'
import { documentText } from '../../src/desk/document/document-text.ts'
import { offsetOfPosition, placeOfSpan } from '../../src/desk/document/find-place.ts'
import { bodyOfEditor } from './body-of-editor.ts'
import { placesOf } from './upload-places.ts'

/** What other parts of the screen may do with the text. */
export interface BodyHandle {
  /** Hands over what was typed last, before it is saved. */
  readonly flush: () => void
  readonly focus: () => void
  /** Puts a sentence in where the caret is, never inside a word. */
  readonly insertSentence: (sentence: string) => void
  /** Selects the words of a span and brings them in sight; `text` is what the span was read from. */
  readonly showSpan: (span: Span, text: string) => void
  /** Puts other words in the place of a span's. */
  readonly replaceSpan: (span: Span, text: string, replacement: string) => boolean
  /** The words selected, as a span of the text as it stands. */
  readonly selectedSpan: () => Span | null
  /** Selects what stands between two positions of the document. */
  readonly showRange: (range: { readonly from: number; readonly to: number }) => void
  /** Takes a suggestion, or turns it down. */
  readonly settleSuggestion: (
    range: { readonly from: number; readonly to: number },
    isAccepted: boolean,
  ) => void
  /** Selects the words that a thread of comments stands at; whether there are any. */
  readonly showThread: (thread: string) => boolean
  /** Takes the mark of a settled thread out of the text. */
  readonly removeThread: (thread: string) => void
  /** Whether pictures that were pasted or dropped are not in the text yet. */
  readonly awaitsPictures: () => boolean
}

export function handleOf(editor: Editor | null, flush: () => void): BodyHandle {
  return {
    flush,
    focus: () => editor?.commands.focus(),
    insertSentence: sentence => {
      if (editor !== null) insertSentence(editor, sentence)
    },
    showSpan: (span, text) => {
      const place = editor === null ? null : placeNow(editor, span, text)
      if (place !== null) editor!.chain().focus().setTextSelection(place).scrollIntoView().run()
    },
    replaceSpan: (span, text, replacement) => {
      const place = editor === null ? null : placeNow(editor, span, text)
      if (place === null) return false
      return editor!.chain().insertContentAt(place, { type: 'text', text: replacement }).run()
    },
    selectedSpan: () => {
      if (editor === null || editor.state.selection.empty) return null
      const { text, runs } = documentText(bodyOfEditor(editor))
      const { from, to } = editor.state.selection
      const [start, end] = [offsetOfPosition(runs, from), offsetOfPosition(runs, to)]
      const words = text.slice(start, end)
      const lead = words.length - words.trimStart().length
      const plain = words.trim()
      return plain === '' ? null : { start: start + lead, end: start + lead + plain.length, text: plain }
    },
    showRange: range => editor?.chain().focus().setTextSelection(range).scrollIntoView().run(),
    settleSuggestion: ({ from, to }, isAccepted) => {
      editor?.commands.settleSuggestion(from, to, isAccepted)
      // The places of the others have moved: whoever shows them hears of it before the next click.
      flush()
    },
    showThread: thread => {
      const [place] = editor === null ? [] : placesOfThread(editor, thread)
      if (place === undefined) return false
      return editor!.chain().focus().setTextSelection(place).scrollIntoView().run()
    },
    removeThread: thread => {
      if (editor === null) return
      const tr = editor.state.tr
      const { comment } = editor.schema.marks
      for (const { from, to } of placesOfThread(editor, thread))
        tr.removeMark(from, to, comment!.create({ thread }))
      editor.view.dispatch(tr)
    },
    awaitsPictures: () => editor !== null && placesOf(editor.state).length > 0,
  }
}

/** Where a span's words stand now: at its place, or, when the text has changed since, at the nearest same words. */
function placeNow(editor: Editor, span: Span, read: string): { from: number; to: number } | null {
  const { text, runs } = documentText(bodyOfEditor(editor))
  if (text === read) return placeOfSpan(runs, span)
  const places = [...allPlaces(text, span.text)].sort(
    (a, b) => Math.abs(a - span.start) - Math.abs(b - span.start),
  )
  const [start] = places
  return start === undefined ? null : placeOfSpan(runs, { start, end: start + span.text.length })
}

function* allPlaces(text: string, words: string): Generator<number> {
  if (words === '') return
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at
}

function insertSentence(editor: Editor, sentence: string): void {
  const { doc, selection } = editor.state
  const $caret = doc.resolve(selection.to)
  const parent = $caret.parent
  const words = parent.textBetween(0, parent.content.size, '\n', '\ufffc')
  let at = $caret.parentOffset
  while (at > 0 && at < words.length && /\S/.test(words[at]!) && /\S/.test(words[at - 1]!)) at++
  const lead = at === 0 || /\s/.test(words[at - 1]!) ? '' : ' '
  const trail = at >= words.length || /\s/.test(words[at]!) ? '' : ' '
  const position = $caret.start() + at
  editor
    .chain()
    .focus()
    .insertContentAt(position, { type: 'text', text: lead + sentence + trail })
    .setTextSelection(position + lead.length + sentence.length)
    .run()
}

function placesOfThread(editor: Editor, thread: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = []
  editor.state.doc.descendants((node, from) => {
    const isIn = node.marks.some(mark => mark.type.name === 'comment' && mark.attrs.thread === thread)
    if (isIn) places.push({ from, to: from + node.nodeSize })
  })
  return places
}
