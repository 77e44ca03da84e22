import type { Span } from '../basics/span.ts'
import type { ActorName } from './claim.ts'
import type { ProposedClaim } from './claims-of-coding.ts'

/**
 * What a proposal says and in which words, whatever their place: equal for the same sentence of two revisions of a report, so
 * that what was decided on one is known on the other.
 */
export function claimSignature({ kind, claim }: Pick<ProposedClaim, 'kind' | 'claim'>): string {
  const said =
    kind === 'statement' && 'speaker' in claim
      ? [nameOf(claim.speaker), claim.quote?.text ?? null, claim.evidence.text]
      : 'participants' in claim
        ? [
            ...[claim.type, claim.status, claim.date.start, claim.date.end, claim.date.precision],
            ...[claim.place?.name ?? null, claim.place?.country ?? null],
            claim.participants.map(({ actor, role }) => [role, nameOf(actor)]),
            claim.topics,
            claim.sources.map(nameOf),
            claim.evidence.map((span: Span) => span.text),
          ]
        : []
  return JSON.stringify([kind, ...said])
}

function nameOf({ name, kind, office, state, known }: ActorName): unknown[] {
  return [name, kind, office, state, known]
}
