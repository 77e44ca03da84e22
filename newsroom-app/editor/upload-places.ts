import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Where a picture will stand that is on its way into the library. */
export interface UploadPlace {
  /** The upload's. */
  readonly key: number
  /** A position between two blocks of the document. */
  readonly at: number
  /** Whether somebody went on writing since it was put there. */
  readonly isWrittenOn: boolean
  /** What shows it in the text. */
  readonly element: HTMLElement
}

type Change =
  | { readonly add: readonly UploadPlace[] }
  | { readonly remove: number; readonly isFilled: boolean }

const plugin = new PluginKey<readonly UploadPlace[]>('uploadPlaces')

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    uploadPlaces: {
      /** Keeps places for uploads, in this order, behind the block that `position` is in. */
      addUploadPlaces: (keys: readonly number[], position: number) => ReturnType
      /** Puts the picture in its place. */
      fillUploadPlace: (key: number, attributes: object) => ReturnType
      removeUploadPlace: (key: number) => ReturnType
    }
  }
}

interface UploadPlacesOptions {
  /** Takes files that were pasted or dropped at this position. */
  readonly take: (files: readonly File[], position: number) => void
  /** Hears of other places. */
  readonly tell: (places: readonly UploadPlace[]) => void
}

/**
 * Takes files that are pasted or dropped into the text, and keeps their places while they are on their way. The places are no
 * part of the document: what is saved meanwhile lacks the picture, and nothing else.
 */
export const UploadPlaces = Extension.create<UploadPlacesOptions>({
  name: 'uploadPlaces',
  addOptions: () => ({ take: () => {}, tell: () => {} }),
  addCommands: () => ({
    addUploadPlaces:
      (keys, position) =>
      ({ tr, dispatch }) => {
        const at = behindBlock(tr, position)
        const add = keys.map(key => ({ key, at, isWrittenOn: false, element: document.createElement('div') }))
        dispatch?.(tr.setMeta(plugin, { add } satisfies Change).setMeta('addToHistory', false))
        return true
      },
    fillUploadPlace:
      (key, attributes) =>
      ({ tr, state, dispatch }) => {
        const place = placesOf(state).find(one => one.key === key)
        if (place === undefined) return false
        const before = tr.doc.resolve(place.at).nodeBefore
        // An empty paragraph made room.
        const room = before?.type.name === 'paragraph' && before.content.size === 0 ? before.nodeSize : 0
        tr.replaceWith(place.at - room, place.at, state.schema.nodes.image!.create(attributes))
        dispatch?.(tr.setMeta(plugin, { remove: key, isFilled: true } satisfies Change))
        return true
      },
    removeUploadPlace:
      key =>
      ({ tr, dispatch }) => {
        const change = { remove: key, isFilled: false } satisfies Change
        dispatch?.(tr.setMeta(plugin, change).setMeta('addToHistory', false))
        return true
      },
  }),
  addProseMirrorPlugins() {
    const { take, tell } = this.options
    return [
      new Plugin<readonly UploadPlace[]>({
        key: plugin,
        state: { init: () => [], apply },
        view: () => ({
          update: (view, before) => {
            const places = placesOf(view.state)
            if (places !== placesOf(before)) tell(places)
          },
        }),
        props: {
          decorations: state => {
            const places = placesOf(state)
            if (places.length === 0) return null
            return DecorationSet.create(state.doc, places.map(asWidget))
          },
          handlePaste: (view, event) => {
            const files = picturesAmong(event.clipboardData)
            if (files.length === 0) return false
            take(files, view.state.selection.to)
            return true
          },
          handleDrop: (view, event, _slice, isMoved) => {
            const files = isMoved ? [] : picturesAmong(event.dataTransfer)
            if (files.length === 0) return false
            const under = view.posAtCoords({ left: event.clientX, top: event.clientY })
            event.preventDefault()
            take(files, under?.pos ?? view.state.doc.content.size)
            return true
          },
        },
      }),
    ]
  },
})

/** The places that are kept now, in the order in which they were taken. */
export function placesOf(state: EditorState): readonly UploadPlace[] {
  return plugin.getState(state) ?? []
}

function apply(tr: Transaction, before: readonly UploadPlace[]): readonly UploadPlace[] {
  const change = tr.getMeta(plugin) as Change | undefined
  const filled = change !== undefined && 'remove' in change && change.isFilled ? change.remove : null
  const moved = !tr.docChanged
    ? before
    : before.map(place => ({
        ...place,
        // A picture that comes into its place stands behind those taken before it.
        at: tr.mapping.map(place.at, filled !== null && place.key < filled ? -1 : 1),
        isWrittenOn: place.isWrittenOn || filled === null,
      }))
  if (change === undefined) return moved
  if ('add' in change) return [...moved, ...change.add]
  return moved.filter(place => place.key !== change.remove)
}

function asWidget({ key, at, element }: UploadPlace): Decoration {
  return Decoration.widget(at, element, {
    key: `upload ${key}`,
    side: key,
    // Its buttons are its own; the text's keys and clicks are not for it.
    stopEvent: () => true,
    ignoreSelection: true,
  })
}

/** Between the block that the position is in, among the outermost, and the next one. */
function behindBlock(tr: Transaction, position: number): number {
  const $at = tr.doc.resolve(Math.min(position, tr.doc.content.size))
  return $at.depth === 0 ? $at.pos : $at.after(1)
}

/**
 * The files that somebody brings. Word processors lay a picture of the words beside the words: then the words are meant; a
 * picture that is copied from a page comes with the markup of that picture alone.
 */
function picturesAmong(data: DataTransfer | null): File[] {
  const files = [...(data?.files ?? [])]
  if (data === null || files.length === 0) return []
  const html = data.getData('text/html')
  const words = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
  return words.trim() === '' ? files : []
}
