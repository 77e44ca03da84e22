import type { Proposal } from '../../src/record/proposal.ts'

export const proposalViews = {
  all: { label: 'All', holds: () => true },
  open: { label: 'To decide', holds: (one: Proposal) => one.state === 'open' },
  events: { label: 'Events', holds: (one: Proposal) => one.kind === 'event' },
  statements: { label: 'Statements', holds: (one: Proposal) => one.kind === 'statement' },
  opinion: { label: 'Second opinion', holds: (one: Proposal) => one.isSecondOpinion },
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
      aria-label="Which proposals"
      value={view}
      onChange={event => setView(event.target.value as ProposalView)}
    >
      {Object.entries(proposalViews)
        .filter(([key]) => key !== 'opinion' || proposals.some(proposalViews.opinion.holds))
        .map(([key, { label, holds }]) => (
          <option key={key} value={key}>
            {label} ({proposals.filter(holds).length})
          </option>
        ))}
    </select>
  )
}
