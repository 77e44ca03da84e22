import { Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { useEffect, useId, useRef, useState } from 'react'
import { editor as words } from '../words/en/editor.ts'
import { sayer } from '../words/say.ts'

const say = sayer('editor', words)

/** A sign in the line whose note stands at the end of the article. */
export const FootnoteNode = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    note: { default: '', parseHTML: element => element.getAttribute('data-note') ?? '' },
  }),
  parseHTML: () => [{ tag: 'sup[data-note]' }],
  renderHTML: ({ HTMLAttributes: { note } }) => ['sup', { 'data-note': note }],
  addNodeView: () => ReactNodeViewRenderer(FootnoteView),
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-f': () =>
        this.editor
          .chain()
          .insertContent({ type: this.name, attrs: { note: '' } })
          .run(),
    }
  },
})

function FootnoteView({ node, updateAttributes, selected, editor, getPos }: NodeViewProps) {
  const note = node.attrs.note as string
  const [isOpen, setOpen] = useState(note === '')
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => {
    if (isOpen) field.current?.focus()
  }, [isOpen])
  const close = () => {
    setOpen(false)
    const position = getPos()
    if (position !== undefined) editor.commands.focus(position + 1)
  }
  return (
    <NodeViewWrapper as="span" className="footnote-node">
      <button
        type="button"
        className={selected ? 'footnote-sign selected' : 'footnote-sign'}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={note === '' ? say('footnote.empty') : say('footnote.is', { note })}
        title={note}
        onClick={() => setOpen(!isOpen)}
      >
        *
      </button>
      {isOpen ? (
        <span className="footnote-note" id={id} contentEditable={false}>
          <textarea
            ref={field}
            aria-label={say('footnote.note')}
            rows={2}
            maxLength={2000}
            disabled={!editor.isEditable}
            value={note}
            onChange={event => updateAttributes({ note: event.target.value })}
            onKeyDown={event => {
              event.stopPropagation()
              if (event.key !== 'Escape' && !(event.key === 'Enter' && !event.shiftKey)) return
              event.preventDefault()
              close()
            }}
          />
        </span>
      ) : null}
    </NodeViewWrapper>
  )
}
