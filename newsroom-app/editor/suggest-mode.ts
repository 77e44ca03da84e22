import { Extension } from '@tiptap/core'
import { Fragment, type Mark, type Node as ProseNode, type Schema, type Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'

interface SuggestState {
  /** Whose suggestions; null while words are simply written. */
  readonly by: string | null
}

const key = new PluginKey<SuggestState>('suggest')

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    suggestMode: {
      /** From now on changes are proposed under this name, or, with null, simply made. */
      suggestAs: (by: string | null) => ReturnType
      /** Takes all suggestions that touch these positions, or turns them down. */
      settleSuggestion: (from: number, to: number, isAccepted: boolean) => ReturnType
    }
  }
}

/** Proposing changes: what is written is marked as put in, what is taken away stays, marked as taken out. */
export const SuggestMode = Extension.create({
  name: 'suggestMode',
  addCommands() {
    return {
      suggestAs:
        by =>
        ({ tr, dispatch }) => {
          dispatch?.(tr.setMeta(key, { by }))
          return true
        },
      settleSuggestion:
        (from, to, isAccepted) =>
        ({ tr, state, dispatch }) => {
          settle(tr, state.schema, from, to, isAccepted)
          dispatch?.(tr.setMeta('settled', true))
          return true
        },
    }
  },
  addProseMirrorPlugins: () => [
    new Plugin<SuggestState>({
      key,
      state: {
        init: () => ({ by: null }),
        apply: (tr, before) => (tr.getMeta(key) as SuggestState | undefined) ?? before,
      },
      // The change is made and at once made over into a suggestion: typing, pasting and cutting need no rule each.
      appendTransaction: (transactions, before, after) => {
        const { by } = key.getState(after) ?? { by: null }
        if (by === null) return null
        const changes = transactions.filter(tr => tr.docChanged)
        if (changes.length !== 1 || !isOrdinary(changes[0]!)) return null
        return asSuggestion(changes[0]!, before, after, by)
      },
    }),
  ],
})

/** Undoing, merging and settling are no suggestions; nor is what joins and splits paragraphs. */
function isOrdinary(tr: Transaction): boolean {
  return !['history$', 'fromOutside', 'settled', 'suggested'].some(meta => tr.getMeta(meta) !== undefined)
}

function asSuggestion(
  change: Transaction,
  before: EditorState,
  after: EditorState,
  by: string,
): Transaction | null {
  if (change.steps.length !== 1) return null
  const [step] = change.steps
  if (!(step instanceof ReplaceStep)) return null
  const removed = before.doc.slice(step.from, step.to)
  if (!isInline(removed) || !isInline(step.slice)) return null
  const { insertion, deletion } = after.schema.marks
  const said = { by, at: new Date().toISOString().slice(0, 16) }
  const tr = after.tr
  const inserted = { from: step.from, to: step.from + step.slice.size }
  if (inserted.to > inserted.from) tr.addMark(inserted.from, inserted.to, insertion!.create(said))
  if (removed.size > 0) {
    // What was only proposed to come goes at once; the rest stays, in front of what replaces it.
    const kept = keptWords(removed, after.schema, deletion!.create(said))
    if (kept.size > 0) tr.insert(step.from, kept)
    // Backspace leaves the caret in front of what it struck out, so that the next one goes on.
    const isBackwards = before.selection.empty && before.selection.head === step.to
    const caret =
      inserted.to > inserted.from ? inserted.to + kept.size : isBackwards ? step.from : step.from + kept.size
    tr.setSelection(TextSelection.create(tr.doc, caret))
  }
  return tr.steps.length === 0 ? null : tr.setMeta('suggested', true)
}

function isInline(slice: Slice): boolean {
  if (slice.openStart !== slice.openEnd) return false
  let found = true
  slice.content.forEach(node => {
    if (!node.isInline) found = false
  })
  return found && slice.openStart === 0
}

/** What was there and stays, marked; what was only proposed to come is gone. */
function keptWords(removed: Slice, schema: Schema, deletion: Mark): Fragment {
  const nodes: ProseNode[] = []
  removed.content.forEach(node => {
    const isProposed = node.marks.some(mark => mark.type === schema.marks.insertion)
    if (!isProposed) nodes.push(node.mark(deletion.addToSet(node.marks)))
  })
  return Fragment.fromArray(nodes)
}

function settle(tr: Transaction, schema: Schema, from: number, to: number, isAccepted: boolean): void {
  const ranges: { from: number; to: number; isIn: boolean }[] = []
  tr.doc.nodesBetween(from, to, (node, position) => {
    if (!node.isInline) return
    const isIn = node.marks.some(mark => mark.type === schema.marks.insertion)
    const isOut = node.marks.some(mark => mark.type === schema.marks.deletion)
    if (isIn || isOut) ranges.push({ from: position, to: position + node.nodeSize, isIn })
  })
  for (const range of ranges.reverse()) {
    if (range.isIn === isAccepted) {
      tr.removeMark(range.from, range.to, schema.marks.insertion!)
      tr.removeMark(range.from, range.to, schema.marks.deletion!)
    } else tr.delete(range.from, range.to)
  }
}
