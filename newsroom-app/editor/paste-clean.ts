import { Extension } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { documentOfText } from '../../src/desk/document/document-of-text.ts'
import { cleanPastedHtml } from './clean-pasted-html.ts'

/** What comes from the clipboard keeps its shape and leaves its dress behind; plain text is read as reports are. */
export const PasteClean = Extension.create({
  name: 'pasteClean',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          // What was copied in this editor is ours already.
          transformPastedHTML: html => (html.includes('data-pm-slice') ? html : cleanPastedHtml(html)),
          clipboardTextParser: (text, _context, _plain, view) => {
            // Lines without a blank one among them are paragraphs each.
            const lines = text.replace(/\r\n?/g, '\n').replaceAll('\0', '')
            const apart = /\n\s*\n/.test(lines) ? lines : lines.replace(/\n+/g, '\n\n')
            const document = view.state.schema.nodeFromJSON(documentOfText(apart))
            return Slice.maxOpen(document.content)
          },
        },
      }),
    ]
  },
})
