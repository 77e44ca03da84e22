import type { Proposal } from '../../src/record/proposal.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'

const say = sayer('review', review)

/** How far what a language model proposed is decided, apart from the coder's and the editors'; nothing where it proposed nothing. */
export function OpinionCount({ proposals }: { proposals: readonly Proposal[] }) {
  const theirs = proposals.filter(one => one.isSecondOpinion)
  if (theirs.length === 0) return null
  const decided = theirs.filter(one => one.state !== 'open').length
  return (
    <p className="hint">
      {say('opinion.count', { model: theirs[0]!.proposedBy ?? '', decided, all: theirs.length })}
    </p>
  )
}
