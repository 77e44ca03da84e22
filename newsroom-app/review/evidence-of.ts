import type { Span } from '../../src/basics/span.ts'
import type { ProposedClaim } from '../../src/record/claims-of-coding.ts'

/** The places in the text that a proposal rests on. */
export function evidenceOf(proposed: Pick<ProposedClaim, 'kind' | 'claim'>): readonly Span[] {
  return 'evidence' in proposed.claim && Array.isArray(proposed.claim.evidence)
    ? (proposed.claim.evidence as Span[])
    : [proposed.claim.evidence as Span]
}
