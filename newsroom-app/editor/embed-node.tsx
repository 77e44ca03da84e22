import { Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import type { EmbedAttributes } from '../../src/desk/document/document.ts'
import { editor as words } from '../words/en/editor.ts'
import { sayer } from '../words/say.ts'

const say = sayer('editor', words)

/** Something from another site: a placeholder here and on the page; nothing is loaded from there. */
export const EmbedNode = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    kind: { default: 'post' },
    provider: { default: '' },
    url: { default: '' },
    title: { default: '' },
  }),
  // Frames in pasted pages are not taken over: what may be embedded is entered.
  parseHTML: () => [
    {
      tag: 'figure[data-embed]',
      getAttrs: ({ dataset }) => ({
        kind: dataset.embed,
        provider: dataset.provider,
        url: dataset.url,
        title: dataset.title,
      }),
    },
  ],
  renderHTML: ({ HTMLAttributes: { kind, provider, url, title } }) => [
    'figure',
    { 'data-embed': kind, 'data-provider': provider, 'data-url': url, 'data-title': title },
  ],
  addNodeView: () => ReactNodeViewRenderer(EmbedView),
})

function EmbedView({ node, selected, deleteNode, editor }: NodeViewProps) {
  const { kind, provider, url, title } = node.attrs as EmbedAttributes
  return (
    <NodeViewWrapper as="figure" className={selected ? 'embed-node selected' : 'embed-node'} data-drag-handle>
      <p className="hint">{say(`embed.${kind}`, { provider })}</p>
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        <a href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
      </p>
      {editor.isEditable ? (
        <button type="button" className="quiet" aria-label={say('removeOne', { title })} onClick={deleteNode}>
          {say('remove')}
        </button>
      ) : null}
    </NodeViewWrapper>
  )
}
