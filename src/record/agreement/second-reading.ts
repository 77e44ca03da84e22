import { sql } from 'kysely'
import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import { type EventClaim, eventClaimSchema, type StatementClaim, statementClaimSchema } from '../claim.ts'
import type { Proposal, Verdict } from '../proposal.ts'

/** A proposal as the coder made it, to be decided again without a word of what was decided. */
export interface DrawnProposal {
  /** The decision that the reading will be compared with; its number says nothing of it. */
  readonly decisionId: number
  readonly kind: Proposal['kind']
  readonly claim: EventClaim | StatementClaim
  readonly report: {
    readonly title: string
    readonly language: string
    readonly published: string | null
    readonly text: string
  }
}

/**
 * A decided proposal of the coder's that this editor had no hand in and nobody has read again, or null where there is none.
 * `chance`, from 0 to 1, chooses it: the first at or after that place among all decisions. What was taken back since does not count.
 */
export async function drawDecided(
  db: Database,
  editor: string,
  chance: number,
): Promise<DrawnProposal | null> {
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    SELECT min(id) AS first, max(id) AS last FROM decision`.execute(db)
  const { first, last } = rows[0]!
  if (first === null || last === null) return null
  const from = Number(first) + Math.floor(chance * (Number(last) - Number(first) + 1))
  return (await drawnFrom(db, editor, from)) ?? (await drawnFrom(db, editor, 0))
}

async function drawnFrom(db: Database, editor: string, from: number): Promise<DrawnProposal | null> {
  const row = await db
    .selectFrom('decision')
    .innerJoin('proposal', 'proposal.id', 'decision.proposal_id')
    .innerJoin('revision', 'revision.hash', 'proposal.revision_hash')
    .select(['decision.id', 'proposal.kind', 'proposal.claim', 'title', 'language', 'published', 'text'])
    .where('decision.id', '>=', from)
    .where('decision.verdict', '!=', 'reopen')
    .where('proposal.proposed_by', 'is', null)
    .where(
      sql<boolean>`NOT EXISTS (SELECT FROM decision AS other WHERE other.proposal_id = decision.proposal_id
        AND (other.ordinal > decision.ordinal OR other.decided_by = ${editor}))`,
    )
    .where(sql<boolean>`NOT EXISTS (SELECT FROM second_reading WHERE decision_id = decision.id)`)
    .orderBy('decision.id')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const { id, kind, claim, title, language, published, text } = row
  return {
    decisionId: Number(id),
    kind: kind as Proposal['kind'],
    claim: claim as EventClaim | StatementClaim,
    report: { title, language, published, text },
  }
}

/** What the second editor says of a drawn proposal. */
export interface SecondReading {
  readonly decisionId: number
  readonly verdict: Exclude<Verdict, 'reopen'>
  /** The corrected claim; null with every other verdict. */
  readonly claim: EventClaim | StatementClaim | null
  readonly note: string | null
  readonly by: string
  readonly at: Date
}

/**
 * Keeps a second reading; the record stays as it is. Problems: `reading-unknown` (404) for no such decision, `reading-own`
 * where the editor decided it at first, `reading-kept` (409) where it was read again already, `claim-wrong`.
 */
export async function keepReading(db: Database, reading: SecondReading): Promise<void> {
  const { decisionId, verdict, claim, note, by, at } = reading
  const decided = await db
    .selectFrom('decision')
    .innerJoin('proposal', 'proposal.id', 'decision.proposal_id')
    .select(['decided_by', 'kind'])
    .where('decision.id', '=', decisionId)
    .executeTakeFirst()
  if (decided === undefined)
    throw new Problem('reading-unknown', `There is no decision ${decisionId}. Draw another proposal.`, 404)
  if (decided.decided_by === by)
    throw new Problem('reading-own', 'You took this decision yourself. Draw one of somebody else’s.')
  const schema = decided.kind === 'event' ? eventClaimSchema : statementClaimSchema
  if (claim !== null && !schema.safeParse(claim).success)
    throw new Problem('claim-wrong', `The corrected claim is none of a ${decided.kind}.`)
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('second_reading')
    .values({
      decision_id: decisionId,
      verdict,
      claim: claim === null ? null : JSON.stringify(claim),
      note,
      read_by: by,
      read_at: at,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n)
    throw new Problem('reading-kept', 'You have read this one again already. Draw another proposal.', 409)
}
