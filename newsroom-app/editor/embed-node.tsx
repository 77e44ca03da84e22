import { Node } from '@tiptap/core'
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'

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

const kindWords: Readonly<Record<string, string>> = { map: 'Map', video: 'Video', post: 'Post' }

function EmbedView({ node, selected, deleteNode, editor }: NodeViewProps) {
  const { kind, provider, url, title } = node.attrs as Record<string, string>
  return (
    <NodeViewWrapper as="figure" className={selected ? 'embed-node selected' : 'embed-node'} data-drag-handle>
      <p className="hint">
        {kindWords[kind!]} at {provider}
      </p>
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        <a href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
      </p>
      {editor.isEditable ? (
        <button type="button" className="quiet" onClick={deleteNode}>
          Remove<span className="unseen"> {title}</span>
        </button>
      ) : null}
    </NodeViewWrapper>
  )
}
