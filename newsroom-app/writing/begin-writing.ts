import type { Article } from '../../src/desk/article.ts'
import type { Draft } from '../../src/desk/draft.ts'
import type { WorkingCopy } from '../../src/desk/versions/working-copy.ts'
import { draftOfArticle, isSameDraft } from './draft-of-article.ts'
import type { Base, KeptDraft } from './kept-draft.ts'
import { keepBoth, mergeDrafts } from './merge-drafts.ts'

/** What somebody begins with who opens a report to write. */
export interface Begun {
  readonly draft: Draft
  readonly base: Base
  readonly sequence: number
  readonly synced: Draft | null
  /** When what was restored had been kept; null where nothing was. */
  readonly restoredFrom: string | null
}

/**
 * The article as it stands, or what its writer left unsaved: in this browser, at the newsroom, or both merged where each
 * has words that the other lacks. `empty` is what a new report begins with.
 */
export function beginWriting(
  article: Article | null,
  empty: Draft,
  copy: WorkingCopy | null,
  local: KeptDraft | null,
): Begun {
  const start = article === null ? empty : draftOfArticle(article)
  const base: Base = article === null ? null : { version: article.version, draft: start }
  const kept = copy === null ? null : ({ ...copy, synced: copy.draft } as unknown as KeptDraft)
  const sequence = copy?.sequence ?? 0
  const synced = kept?.draft ?? null
  const mine = local === null ? kept : kept === null ? local : newest(local, kept, start)
  if (mine === null || isSameDraft(mine.draft, start)) {
    return { draft: start, base, sequence, synced, restoredFrom: null }
  }
  return { draft: mine.draft, base: mine.base ?? base, sequence, synced, restoredFrom: mine.keptAt }
}

function newest(local: KeptDraft, kept: KeptDraft, start: Draft): KeptDraft {
  if (local.sequence >= kept.sequence) return local
  const known = local.synced ?? local.base?.draft ?? start
  if (isSameDraft(local.draft, known)) return kept
  return { ...kept, draft: keepBoth(mergeDrafts(known, local.draft, kept.draft)) }
}
