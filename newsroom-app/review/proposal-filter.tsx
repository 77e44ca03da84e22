import type { Proposal } from '../../src/record/proposal.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'

const say = sayer('review', review)

/** Which proposals each view holds. */
export const proposalViews = {
  all: () => true,
  open: (one: Proposal) => one.state === 'open',
  events: (one: Proposal) => one.kind === 'event',
  statements: (one: Proposal) => one.kind === 'statement',
  opinion: (one: Proposal) => one.isSecondOpinion,
} as const
export type ProposalView = keyof typeof proposalViews

interface ProposalFilterProps {
  readonly proposals: readonly Proposal[]
  readonly view: ProposalView
  readonly setView: (view: ProposalView) => void
}

/** Which proposals are shown. */
export function ProposalFilter({ proposals, view, setView }: ProposalFilterProps) {
  return (
    <select
      aria-label={say('view.which')}
      value={view}
      onChange={event => setView(event.target.value as ProposalView)}
    >
      {(Object.keys(proposalViews) as ProposalView[])
        .filter(one => one !== 'opinion' || proposals.some(proposalViews.opinion))
        .map(one => (
          <option key={one} value={one}>
            {say('view.count', {
              view: say(`view.${one}`),
              count: proposals.filter(proposalViews[one]).length,
            })}
          </option>
        ))}
    </select>
  )
}
