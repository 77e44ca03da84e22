import type { Database } from '../database/open-database.ts'
import type { EventClaim } from '../record/claim.ts'
import { claimSignature } from '../record/claim-signature.ts'
import { matchEvent } from '../record/match-event.ts'
import type { Match } from '../record/proposal.ts'

/** A long text tells of more than anybody compares while they write; the rest is matched once it is saved. */
const mostMatched = 40
const mostRemembered = 2_000

/** Finds the event of the record that each claim of an unsaved text may tell of again; null for those that look new. */
export type MatchClaims = (
  claims: readonly EventClaim[],
  published: string | null,
  today: string,
) => Promise<Map<EventClaim, Match | null>>

/**
 * Matches what is being written with the record and remembers the answers while the record stays as it is: at each pause only
 * the sentences that changed are matched anew.
 */
export function rememberMatches(db: Database): MatchClaims {
  const remembered = new Map<string, Match | null>()
  let known = -1
  return async (claims, published, today) => {
    const newest = await newestAssertion(db)
    if (newest !== known) remembered.clear()
    known = newest
    const matched = new Map<EventClaim, Match | null>()
    for (const claim of claims.slice(0, mostMatched)) {
      const key = JSON.stringify([claimSignature({ kind: 'event', claim }), published, today])
      const before = remembered.get(key)
      const match =
        before !== undefined ? before : await matchEvent(db, claim, { revisionHash: '', published }, today)
      matched.set(claim, match)
      // What was found while the record changed may be of before.
      if (known === newest) remembered.set(key, match)
      if (remembered.size > mostRemembered) remembered.delete(remembered.keys().next().value!)
    }
    return matched
  }
}

/** Whatever changes the record adds to its assertions. */
async function newestAssertion(db: Database): Promise<number> {
  const row = await db
    .selectFrom('assertion')
    .select(eb => eb.fn.max('id').as('newest'))
    .executeTakeFirst()
  return Number(row?.newest ?? 0)
}
