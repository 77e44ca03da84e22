import type { Database } from '../../database/open-database.ts'
import { claimSignature } from '../../record/claim-signature.ts'
import { decide } from '../../record/decide.ts'
import type { Proposal } from '../../record/proposal.ts'
import { proposalsOf } from '../../record/propose.ts'

/**
 * Moves decisions to the revision that a save made: where it says the same in the same words as the one before, what was
 * accepted or rejected there stands here, too, and rests on the new text. What was corrected is decided anew. `mayTake` chooses
 * among the later revision's proposals.
 */
export async function carryDecisions(
  db: Database,
  fromRevision: string,
  toRevision: string,
  by: string,
  at: Date,
  mayTake: (proposal: Proposal) => boolean = () => true,
): Promise<void> {
  if (fromRevision === toRevision) return
  const [before, after] = await Promise.all([
    proposalsOf(db, fromRevision, null),
    proposalsOf(db, toRevision, null),
  ])
  const open = Map.groupBy(
    after.filter(one => one.state === 'open' && mayTake(one)),
    claimSignature,
  )
  for (const decided of before) {
    if (decided.state !== 'accepted' && decided.state !== 'rejected') continue
    const same = open.get(claimSignature(decided))?.shift()
    if (same !== undefined) await carry(db, decided, same, by, at)
  }
}

async function carry(db: Database, from: Proposal, to: Proposal, by: string, at: Date): Promise<void> {
  const verdict = from.state === 'accepted' ? 'accept' : 'reject'
  const eventId = from.kind === 'event' ? from.eventId : null
  const note = verdict === 'reject' ? from.note : null
  const decision = { verdict, claim: null, by: from.decidedBy ?? by, at } as const
  await decide(db, { ...decision, proposalId: to.id, decisionsSeen: to.decisions, eventId, note })
  if (verdict === 'reject') return
  // Only now, so that the event is never without an account of it.
  const moved = `The same words stand in the text that ${by} saved.`
  await decide(db, {
    ...{ proposalId: from.id, decisionsSeen: from.decisions, verdict: 'reopen', claim: null, eventId: null },
    ...{ note: moved, by, at },
  })
}
