import type { Proposal } from '../../src/record/proposal.ts'

/** How far what a language model proposed is decided, apart from the coder's and the editors'; nothing where it proposed nothing. */
export function OpinionCount({ proposals }: { proposals: readonly Proposal[] }) {
  const theirs = proposals.filter(one => one.isSecondOpinion)
  if (theirs.length === 0) return null
  const decided = theirs.filter(one => one.state !== 'open').length
  return (
    <p className="hint">
      Second opinion of {theirs[0]!.proposedBy}: {decided} of {theirs.length} decided, each by itself.
    </p>
  )
}
