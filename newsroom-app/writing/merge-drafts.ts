import type { Draft } from '../../src/desk/draft.ts'
import { type MergedPart, mergedText, mergeTexts } from './merge-texts.ts'

/** A field other than the text that both changed. */
export interface FieldConflict {
  readonly field: Exclude<keyof Draft, 'text'>
  readonly mine: unknown
  readonly theirs: unknown
}

/** What two people made of one draft. `draft` holds all that is agreed, and mine where it is not. */
export interface MergedDraft {
  readonly draft: Draft
  readonly fields: readonly FieldConflict[]
  readonly text: readonly MergedPart[]
}

/** Merges field by field, and the text paragraph by paragraph; what both changed differently is left to a person. */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): MergedDraft {
  const merged: Record<string, unknown> = { ...mine }
  const fields: FieldConflict[] = []
  for (const field of Object.keys(mine) as (keyof Draft)[]) {
    if (field === 'text') continue
    const [was, own, other] = [base, mine, theirs].map(draft => JSON.stringify(draft[field]))
    if (own === other || other === was) continue
    if (own === was) merged[field] = theirs[field]
    else fields.push({ field, mine: mine[field], theirs: theirs[field] })
  }
  const text = mergeTexts(base.text, mine.text, theirs.text)
  merged.text = mergedText(text) ?? mine.text
  return { draft: merged as unknown as Draft, fields, text }
}
