import type { CodedPreview } from '../../src/newsroom/answers.ts'
import { claimSignature } from '../../src/record/claim-signature.ts'
import type { ProposedClaim } from '../../src/record/claims-of-coding.ts'
import type { Contradiction } from '../../src/record/find-contradictions.ts'
import type { Proposal } from '../../src/record/proposal.ts'

/** A proposal as it is shown beside the text that is being written. */
export interface Remembered {
  /** Its words and what it says: the same before and after a save. */
  readonly key: string
  /** As it is stored; null while its words are not saved. */
  readonly stored: Proposal | null
  /** What is shown: the stored one, or the coder's own as an undecided proposal. */
  readonly shown: Proposal
  /** Where its words stand in the text as it is written now. */
  readonly claim: ProposedClaim
  readonly contradictions: readonly Contradiction[]
}

/**
 * What the coder finds in the words as they are, each with its stored proposal where the saved text says the same in the same
 * words; then what editors added by hand and a language model proposed. In the order of the text.
 */
export function rememberProposals(preview: CodedPreview | null, stored: readonly Proposal[]): Remembered[] {
  const waiting = Map.groupBy(stored, claimSignature)
  const counts = new Map<string, number>()
  const keyed = (signature: string) => {
    const count = (counts.get(signature) ?? 0) + 1
    counts.set(signature, count)
    return `${signature} ${count}`
  }
  if (preview === null) {
    return stored.map(proposal => ({
      key: keyed(claimSignature(proposal)),
      stored: proposal,
      shown: proposal,
      claim: proposal,
      contradictions: [],
    }))
  }
  const found = preview.claims.map((claim, place): Remembered => {
    const signature = claimSignature(claim)
    const own = waiting.get(signature)?.shift() ?? null
    return {
      key: keyed(signature),
      stored: own,
      shown: own ?? unsaved(claim, preview.matches[place] ?? null, place),
      claim,
      contradictions: preview.contradictions.filter(one => one.claim === place),
    }
  })
  const byHand = [...waiting.values()]
    .flat()
    .filter(one => one.proposedBy !== null)
    .map(
      (proposal): Remembered => ({
        key: keyed(claimSignature(proposal)),
        stored: proposal,
        shown: proposal,
        claim: proposal,
        contradictions: [],
      }),
    )
  return [...found, ...byHand]
}

function unsaved(claim: ProposedClaim, match: CodedPreview['matches'][number], position: number): Proposal {
  const basis = {
    ...{ id: `unsaved-${position}`, position, confidence: claim.confidence, proposedBy: null },
    isSecondOpinion: false,
    ...{ state: 'open' as const, decisions: 0, decidedBy: null, decidedAt: null, note: null },
  }
  return claim.kind === 'event'
    ? { ...basis, kind: 'event', claim: claim.claim, match, eventId: null }
    : { ...basis, kind: 'statement', claim: claim.claim }
}
