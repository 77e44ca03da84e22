import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Span } from '../../src/basics/span.ts'
import { documentText } from '../../src/desk/document/document-text.ts'
import { placeOfSpan } from '../../src/desk/document/find-place.ts'
import { bodyOfEditor } from './body-of-editor.ts'

/** Words that are underlined in the editor: the evidence of a proposal, or what a warning is about. */
export interface TextMark extends Pick<Span, 'start' | 'end'> {
  readonly id: string
  readonly look: string
}

const key = new PluginKey<DecorationSet>('evidence')

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    evidenceMarks: {
      /** Underlines these places of `text`, the words as they were read; none where the editor says something else by now. */
      showMarks: (text: string, marks: readonly TextMark[]) => ReturnType
    }
  }
}

/** Underlines words of the text without being part of it. The marks move with the words until new ones come. */
export const EvidenceMarks = Extension.create<{ select: (id: string) => void }>({
  name: 'evidenceMarks',
  addOptions: () => ({ select: () => {} }),
  addCommands() {
    return {
      showMarks:
        (text, marks) =>
        ({ tr, dispatch, editor }) => {
          const read = documentText(bodyOfEditor(editor))
          // The writer went on: the marks that stand move with their words meanwhile.
          if (read.text !== text) return false
          const decorations = marks.flatMap(({ id, look, ...span }) => {
            const place = placeOfSpan(read.runs, span)
            return place === null
              ? []
              : [Decoration.inline(place.from, place.to, { class: `evidence-mark ${look}`, 'data-mark': id })]
          })
          dispatch?.(
            tr.setMeta(key, DecorationSet.create(tr.doc, decorations)).setMeta('addToHistory', false),
          )
          return true
        },
    }
  },
  addProseMirrorPlugins() {
    const { select } = this.options
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, marks) =>
            (tr.getMeta(key) as DecorationSet | undefined) ?? marks.map(tr.mapping, tr.doc),
        },
        props: {
          decorations: state => key.getState(state),
          handleClick: (_view: EditorView, _position, event) => {
            const mark = (event.target as Element).closest('[data-mark]')
            const id = mark?.getAttribute('data-mark')
            if (id != null) select(id)
            return false
          },
        },
      }),
    ]
  },
})
