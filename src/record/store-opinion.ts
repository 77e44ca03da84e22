import { newIdentifier } from '../basics/identifier.ts'
import { isSpanOf, overlaps, type Span } from '../basics/span.ts'
import type { Coding } from '../coder/coding.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database } from '../database/open-database.ts'
import type { EventClaim, StatementClaim } from './claim.ts'
import { claimsOfCoding, type ProposedClaim } from './claims-of-coding.ts'
import { oneAtATime } from './one-at-a-time.ts'

/** A model's answer about a revision, checked against its text. */
export interface StoredOpinion {
  readonly revisionHash: string
  readonly model: string
  /** The coding's actors with the model's, and the model's events and statements alone. */
  readonly opinion: Pick<Coding, 'actors' | 'events' | 'statements'>
  /** How many facts the model told, kept or not. */
  readonly told: number
  /** From 0 to 1, for each of its proposals. */
  readonly confidence: number
  readonly at: Date
}

/**
 * Keeps what a model proposes behind the other proposals of a revision, all or nothing. What stands there in the same words
 * by now, such as an editor's own, is not proposed twice. False, and nothing is kept, where the revision has an opinion.
 */
export async function storeOpinion(db: Database, stored: StoredOpinion): Promise<boolean> {
  const { revisionHash, model, opinion, told, confidence, at } = stored
  return inTransaction(db, async change => {
    // Behind an editor who adds a proposal at this moment, as in add-proposal.ts.
    await oneAtATime(change)
    const { text } = await change
      .selectFrom('revision')
      .select('text')
      .where('hash', '=', revisionHash)
      .executeTakeFirstOrThrow()
    const there = await change
      .selectFrom('proposal')
      .select(['position', 'kind', 'claim'])
      .where('revision_hash', '=', revisionHash)
      .execute()
    const before = there.map(({ kind, claim }) => ({ kind, claim }) as Told)
    const claims = claimsOfCoding(opinion).filter(
      one => evidenceOf(one).every(span => isSpanOf(text, span)) && !before.some(other => isSame(one, other)),
    )
    const answer = { revision_hash: revisionHash, model, told, kept: claims.length, answered_at: at }
    const { numInsertedOrUpdatedRows } = await change
      .insertInto('second_opinion')
      .values(answer)
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) return false
    const first = Math.max(-1, ...there.map(one => one.position)) + 1
    const rows = claims.map(({ kind, claim }, place) => ({
      ...{ id: newIdentifier(), revision_hash: revisionHash, position: first + place, kind },
      ...{ claim: JSON.stringify(claim), confidence, proposed_by: model, is_second_opinion: true },
    }))
    if (rows.length > 0) await change.insertInto('proposal').values(rows).execute()
    return true
  })
}

type Told =
  | { readonly kind: 'event'; readonly claim: EventClaim }
  | { readonly kind: 'statement'; readonly claim: StatementClaim }

/** An act of the same type, or something said, in words that overlap. */
function isSame(one: ProposedClaim, other: Told): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'event' && other.kind === 'event' && one.claim.type !== other.claim.type) return false
  return evidenceOf(one).some(span => evidenceOf(other).some(words => overlaps(span, words)))
}

function evidenceOf(told: Told): readonly Span[] {
  return told.kind === 'event' ? told.claim.evidence : [told.claim.quote ?? told.claim.evidence]
}
