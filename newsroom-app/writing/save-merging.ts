import type { Article } from '../../src/desk/article.ts'
import type { Draft } from '../../src/desk/draft.ts'
import type { SaveConflict } from '../../src/newsroom/answers.ts'
import { AskError } from '../requests/ask.ts'
import { draftOfArticle, isSameDraft } from './draft-of-article.ts'
import type { Base } from './kept-draft.ts'
import { mergeDrafts } from './merge-drafts.ts'

export interface MergedSave {
  readonly article: Article
  /** The version of somebody else that went into it, or null. */
  readonly mergedWith: number | null
}

/**
 * Saves a draft. Where somebody saved meanwhile and both changed different places, both are merged and saved; where they
 * changed the same words, the refusal is thrown as it is, with what the other saved, for a person to choose. `unanswered` is an
 * own save whose answer was lost: it may have arrived, and is no other's then.
 */
export async function saveMerging(
  base: NonNullable<Base>,
  draft: Draft,
  unanswered: Draft | null,
  save: (versionSeen: number, draft: Draft) => Promise<Article>,
): Promise<MergedSave> {
  let [seen, mine, mergedWith] = [base, draft, null as number | null]
  for (let tries = 0; ; tries++) {
    try {
      return { article: await save(seen.version, mine), mergedWith }
    } catch (error) {
      if (!(error instanceof AskError && error.code === 'saved-meanwhile') || tries > 3) throw error
      const { other } = error.answer as SaveConflict
      const theirs = draftOfArticle(other)
      if (unanswered !== null && isSameDraft(theirs, unanswered)) {
        seen = { version: other.version, draft: theirs }
        continue
      }
      const merge = mergeDrafts(seen.draft, mine, theirs)
      if (merge.conflicts > 0) throw error
      ;[seen, mine, mergedWith] = [{ version: other.version, draft: theirs }, merge.draft, other.version]
    }
  }
}
