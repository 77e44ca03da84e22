import { Node } from '@tiptap/core'
import { NodeViewContent, type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react'
import type { MouseEvent } from 'react'
import type { ImageAttributes } from '../../src/desk/document/document.ts'
import { editor as words } from '../words/en/editor.ts'
import { sayer } from '../words/say.ts'

const say = sayer('editor', words)

/** A picture of the desk's library; its content is the caption. */
export const ImageNode = Node.create({
  name: 'image',
  group: 'block',
  content: 'inline*',
  draggable: true,
  isolating: true,
  addAttributes: () => ({
    src: { default: '' },
    alt: { default: '' },
    credit: { default: '' },
    focusX: { default: 0.5 },
    focusY: { default: 0.5 },
  }),
  // Pictures in pasted pages come from elsewhere and are left out: the library is where pictures come from.
  parseHTML: () => [
    {
      tag: 'figure[data-picture]',
      contentElement: 'figcaption',
      getAttrs: ({ dataset }) => ({
        src: dataset.picture,
        alt: dataset.alt,
        credit: dataset.credit,
        focusX: Number(dataset.focusX),
        focusY: Number(dataset.focusY),
      }),
    },
  ],
  renderHTML: ({ HTMLAttributes: { src, alt, credit, focusX, focusY } }) => [
    'figure',
    {
      'data-picture': src,
      'data-alt': alt,
      'data-credit': credit,
      'data-focus-x': focusX,
      'data-focus-y': focusY,
    },
    ['figcaption', 0],
  ],
  addNodeView: () => ReactNodeViewRenderer(ImageView),
})

function ImageView({ node, updateAttributes, deleteNode, editor, selected }: NodeViewProps) {
  const { src, alt, credit, focusX, focusY } = node.attrs as ImageAttributes
  const setFocus = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const part = (at: number, size: number) => Math.round(Math.min(1, Math.max(0, at / size)) * 10) / 10
    updateAttributes({
      focusX: part(event.clientX - box.left, box.width),
      focusY: part(event.clientY - box.top, box.height),
    })
  }
  const put = (part: Partial<ImageAttributes>) => updateAttributes(part)
  return (
    <NodeViewWrapper as="figure" className={selected ? 'image-node selected' : 'image-node'}>
      <div contentEditable={false} className="image-frame">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the two fields below set the same by keys */}
        <img src={memberAddress(src)} alt={alt} draggable={false} onClick={setFocus} data-drag-handle />
        <span
          className={`focal-point left-${Math.round(focusX * 10)} top-${Math.round(focusY * 10)}`}
          aria-hidden
        />
      </div>
      {/* A caption itself may bear no name, and an empty one could not be found without. */}
      <NodeViewContent<'figcaption'>
        as="figcaption"
        role="group"
        className="image-caption"
        aria-label={say('image.caption')}
      />
      <div className="image-fields" contentEditable={false}>
        <label>
          {say('image.alt')}
          <input
            value={alt}
            maxLength={500}
            required
            aria-invalid={alt.trim() === '' || undefined}
            disabled={!editor.isEditable}
            onChange={event => put({ alt: event.target.value })}
          />
        </label>
        <label>
          {say('image.credit')}
          <input
            value={credit}
            maxLength={300}
            disabled={!editor.isEditable}
            onChange={event => put({ credit: event.target.value })}
          />
        </label>
        <div className="row">
          <FocusField name={say('image.left')} value={focusX} change={value => put({ focusX: value })} />
          <FocusField name={say('image.top')} value={focusY} change={value => put({ focusY: value })} />
          <button type="button" className="quiet" onClick={deleteNode}>
            {say('image.remove')}
          </button>
        </div>
      </div>
    </NodeViewWrapper>
  )
}

/** Members see a picture whose rights have ended, too. */
function memberAddress(src: string): string {
  return src.replace(/^\/media\//, '/newsroom/api/media/files/')
}

function FocusField({
  name,
  value,
  change,
}: {
  name: string
  value: number
  change: (value: number) => void
}) {
  return (
    <label>
      {name}
      <input
        type="range"
        min={0}
        max={1}
        step={0.1}
        value={value}
        onChange={event => change(Number(event.target.value))}
      />
    </label>
  )
}
