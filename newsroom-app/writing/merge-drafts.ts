import type { DocumentBlock } from '../../src/desk/document/document.ts'
import { documentOfText } from '../../src/desk/document/document-of-text.ts'
import { documentText } from '../../src/desk/document/document-text.ts'
import type { Draft } from '../../src/desk/draft.ts'
import { type MergedBody, mergeBodies } from './merge-bodies.ts'
import { stableJson } from './stable-json.ts'

/** A field other than the body that both changed. */
export interface FieldConflict {
  readonly field: Exclude<keyof Draft, 'text' | 'document'>
  readonly mine: unknown
  readonly theirs: unknown
}

/** What two people made of one draft. `draft` holds all that is agreed, and mine where it is not. */
export interface MergedDraft {
  readonly draft: Draft
  readonly fields: readonly FieldConflict[]
  readonly body: MergedBody
  /** How many places are left to a person. */
  readonly conflicts: number
}

/** Merges field by field, and the body by blocks and words; what both changed differently is left to a person. */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): MergedDraft {
  const merged: Record<string, unknown> = { ...mine }
  const fields: FieldConflict[] = []
  for (const field of Object.keys(mine) as (keyof Draft)[]) {
    if (field === 'text' || field === 'document') continue
    const [was, own, other] = [base, mine, theirs].map(draft => stableJson(draft[field]))
    if (own === other || other === was) continue
    if (own === was) merged[field] = theirs[field]
    else fields.push({ field, mine: mine[field], theirs: theirs[field] })
  }
  const body = mergeBodies(blocksOf(base), blocksOf(mine), blocksOf(theirs))
  const conflicts = fields.length + body.filter(part => part.kind === 'conflict').length
  const draft = withBody(
    merged as unknown as Draft,
    body.flatMap(part => (part.kind === 'agreed' ? part.items : part.mine)),
  )
  return { draft, fields, body, conflicts }
}

/** A draft with another body, and the text that it says. */
export function withBody(draft: Draft, content: readonly DocumentBlock[]): Draft {
  const document = { type: 'doc', content } as const
  return { ...draft, document, text: documentText(document).text }
}

function blocksOf({ document, text }: Draft): readonly DocumentBlock[] {
  return (document ?? documentOfText(text)).content
}

/** The merged draft with both versions, mine first, of each place where both changed the same words differently. */
export function keepBoth({ draft, body }: MergedDraft): Draft {
  return withBody(
    draft,
    body.flatMap(part => (part.kind === 'agreed' ? part.items : [...part.mine, ...part.theirs])),
  )
}
