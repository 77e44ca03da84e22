import type { Proposal } from '../../src/record/proposal.ts'

/** What was asked for before somebody decided may come after it: of each proposal the later decision stands. */
export function newerProposals(before: readonly Proposal[], read: readonly Proposal[]): Proposal[] {
  return read.map(proposal => {
    const own = before.find(one => one.id === proposal.id)
    return own !== undefined && own.decisions > proposal.decisions ? own : proposal
  })
}

/** The coder's and the editors' proposals in their order, and a language model's behind them. */
export function opinionsLast(proposals: readonly Proposal[]): Proposal[] {
  return [...proposals.filter(one => !one.isSecondOpinion), ...proposals.filter(one => one.isSecondOpinion)]
}
