import { mergeAttributes, Node, wrappingInputRule } from '@tiptap/core'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import { editor as words } from '../words/en/editor.ts'
import { sayer } from '../words/say.ts'

const say = sayer('editor', words)

/** A quotation with whom it is from, and where that can be read. */
export const QuoteNode = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({
    source: { default: null, parseHTML: element => element.getAttribute('data-source') },
    url: { default: null, parseHTML: element => element.getAttribute('cite') },
  }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes: { source, url } }) => [
    'blockquote',
    mergeAttributes({ 'data-source': source, cite: url }),
    0,
  ],
  addNodeView: () => ReactNodeViewRenderer(QuoteView),
  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.toggleWrap('blockquote') }
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })]
  },
})

function QuoteView({ node, updateAttributes, editor }: NodeViewProps) {
  const { source, url } = node.attrs as { source: string | null; url: string | null }
  const orNull = (text: string) => (text.trim() === '' ? null : text)
  return (
    <NodeViewWrapper as="figure" className="quote-node">
      <NodeViewContent<'blockquote'> as="blockquote" />
      <figcaption contentEditable={false}>
        <input
          aria-label={say('quote.from')}
          placeholder={say('quote.fromHint')}
          maxLength={300}
          disabled={!editor.isEditable}
          value={source ?? ''}
          onChange={event => updateAttributes({ source: orNull(event.target.value) })}
        />
        <input
          aria-label={say('quote.url')}
          placeholder={say('quote.urlHint')}
          type="url"
          maxLength={2000}
          disabled={!editor.isEditable}
          value={url ?? ''}
          onChange={event => updateAttributes({ url: orNull(event.target.value) })}
        />
      </figcaption>
    </NodeViewWrapper>
  )
}
