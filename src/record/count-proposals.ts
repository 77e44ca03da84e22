import type { Database } from '../database/open-database.ts'

/** How many proposals a revision has, and how many decisions were made on them: when either grows, there is something new. */
export interface ProposalCount {
  readonly proposals: number
  readonly decisions: number
}

/** Counts a revision's proposals and the decisions on them. */
export async function countProposals(db: Database, revisionHash: string): Promise<ProposalCount> {
  const { proposals, decisions } = await db
    .selectFrom('proposal')
    .leftJoin('decision', 'decision.proposal_id', 'proposal.id')
    .select(({ fn }) => [
      fn.count<string>('proposal.id').distinct().as('proposals'),
      fn.count<string>('decision.id').as('decisions'),
    ])
    .where('revision_hash', '=', revisionHash)
    .executeTakeFirstOrThrow()
  return { proposals: Number(proposals), decisions: Number(decisions) }
}
