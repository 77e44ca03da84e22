import type { DocumentBlock, Inline } from '../../src/desk/document/document.ts'
import { agreedItems, type MergedPart, mergeLists } from './merge-lists.ts'
import { stableJson } from './stable-json.ts'

export type MergedBody = readonly MergedPart<DocumentBlock>[]

/**
 * Merges two versions of a body, block by block; where both changed one paragraph, word by word. What is left are places
 * where both changed the same words differently.
 */
export function mergeBodies(
  base: readonly DocumentBlock[],
  mine: readonly DocumentBlock[],
  theirs: readonly DocumentBlock[],
): MergedBody {
  return mergeLists(base, mine, theirs, stableJson).flatMap(part => {
    if (part.kind === 'agreed') return [part]
    const isOneToOne = part.base.length === part.mine.length && part.base.length === part.theirs.length
    if (!isOneToOne) return [part]
    return part.base.map((block, place): MergedPart<DocumentBlock> => {
      const [own, other] = [part.mine[place]!, part.theirs[place]!]
      const merged = mergeBlock(block, own, other)
      return merged === null
        ? { kind: 'conflict', base: [block], mine: [own], theirs: [other] }
        : { kind: 'agreed', items: [merged] }
    })
  })
}

function mergeBlock(base: DocumentBlock, mine: DocumentBlock, theirs: DocumentBlock): DocumentBlock | null {
  const [was, own, other] = [base, mine, theirs].map(stableJson)
  if (own === other || other === was) return mine
  if (own === was) return theirs
  if (!isWords(base) || !isWords(mine) || !isWords(theirs)) return null
  const [shape, ownShape, otherShape] = [base, mine, theirs].map(block =>
    stableJson({ ...block, content: [] }),
  )
  if (ownShape !== shape && otherShape !== shape && ownShape !== otherShape) return null
  const words = mergeLists(wordsOf(base), wordsOf(mine), wordsOf(theirs), stableJson)
  const agreed = agreedItems(words)
  return agreed === null ? null : { ...(ownShape === shape ? theirs : mine), content: joined(agreed) }
}

type WordBlock = Extract<DocumentBlock, { type: 'paragraph' | 'heading' }>

function isWords(block: DocumentBlock): block is WordBlock {
  return block.type === 'paragraph' || block.type === 'heading'
}

/** Words and what stands between them, each with its marks. */
function wordsOf({ content = [] }: WordBlock): Inline[] {
  return content.flatMap((inline): Inline[] =>
    inline.type === 'text'
      ? (inline.text.match(/[\p{L}\p{N}\p{M}’'-]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [inline.text]).map(
          text => ({ ...inline, text }),
        )
      : [inline],
  )
}

/** Neighbours with the same marks are one text again. */
function joined(inlines: readonly Inline[]): Inline[] {
  const whole: Inline[] = []
  for (const inline of inlines) {
    const last = whole.at(-1)
    const isSame =
      last?.type === 'text' &&
      inline.type === 'text' &&
      stableJson(last.marks ?? []) === stableJson(inline.marks ?? [])
    if (isSame) whole[whole.length - 1] = { ...last, text: last.text + inline.text }
    else whole.push(inline)
  }
  return whole
}
