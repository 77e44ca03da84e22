import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import { embedOfAddress } from './embed-of-address.ts'

/** An address of a video, a post or a map that is pasted into an empty paragraph becomes its placeholder; undoing takes it out. */
export const PasteEmbed = Extension.create({
  name: 'pasteEmbed',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handlePaste: (view, event) => {
          const embed = embedOfAddress(event.clipboardData?.getData('text/plain') ?? '')
          const { $from, empty } = view.state.selection
          const isRoom = empty && $from.depth === 1 && $from.parent.type.name === 'paragraph'
          if (embed === null || !isRoom || $from.parent.content.size > 0) return false
          const { embed: type, paragraph } = view.state.schema.nodes
          const at = $from.before(1)
          const tr = view.state.tr.replaceWith(at, $from.after(1), type!.create(embed))
          // Writing goes on behind it.
          if (tr.doc.nodeAt(at + 1) === null) tr.insert(at + 1, paragraph!.create())
          tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)))
          view.dispatch(tr.scrollIntoView())
          return true
        },
      },
    }),
  ],
})
