import { newIdentifier } from '../basics/identifier.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database } from '../database/open-database.ts'
import type { EventClaim, StatementClaim } from './claim.ts'
import { checkEvidence, decide } from './decide.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { Proposal } from './proposal.ts'
import { proposalById } from './propose.ts'

/** What an editor read in a revision that the coder did not propose. */
export interface OwnProposal {
  readonly revisionHash: string
  readonly proposed:
    | { readonly kind: 'event'; readonly claim: EventClaim }
    | { readonly kind: 'statement'; readonly claim: StatementClaim }
  /** The event of the record that it tells of again; null for a new one. */
  readonly eventId: string | null
  readonly note: string | null
  readonly by: string
  readonly at: Date
}

/**
 * Keeps an editor's own proposal behind the coder's, accepted at once, all or nothing; where the record may hold the event
 * already and none was chosen, it stays open with that match, for the editor to decide. Problems: `claim-wrong` where its
 * words do not stand in the revision, `event-unknown`.
 */
export async function addProposal(db: Database, own: OwnProposal): Promise<Proposal> {
  const { revisionHash, proposed, eventId, note, by, at } = own
  return inTransaction(db, async change => {
    const id = newIdentifier()
    // Two who add at once wait for each other here, since decisions are taken one at a time.
    await oneAtATime(change)
    const last = await change
      .selectFrom('proposal')
      .select(eb => eb.fn.max('position').as('position'))
      .where('revision_hash', '=', revisionHash)
      .executeTakeFirst()
    await change
      .insertInto('proposal')
      .values({
        id,
        revision_hash: revisionHash,
        position: (last?.position ?? -1) + 1,
        kind: proposed.kind,
        claim: JSON.stringify(proposed.claim),
        confidence: 1,
        proposed_by: by,
      })
      .execute()
    const decision = { proposalId: id, decisionsSeen: 0, claim: null, eventId, note, by, at } as const
    const kept = await proposalById(change, id, at.toISOString().slice(0, 10))
    if (kept.kind === 'event' && kept.match !== null && eventId === null) {
      checkEvidence(await textOf(change, revisionHash), kept.claim.evidence)
      return kept
    }
    return decide(change, { ...decision, verdict: 'accept' })
  })
}

async function textOf(db: Database, revisionHash: string): Promise<string> {
  const { text } = await db
    .selectFrom('revision')
    .select('text')
    .where('hash', '=', revisionHash)
    .executeTakeFirstOrThrow()
  return text
}
