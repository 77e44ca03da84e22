import { newIdentifier } from '../basics/identifier.ts'
import { Problem } from '../basics/problem.ts'
import type { Coding } from '../coder/coding.ts'
import type { Database } from '../database/open-database.ts'
import type { EventClaim, StatementClaim } from './claim.ts'
import { claimsOfCoding } from './claims-of-coding.ts'
import { matchEvent } from './match-event.ts'
import type { Proposal, ProposalState, Verdict } from './proposal.ts'

/** Keeps a coding and the proposals in it; a revision that is coded already keeps what it has. */
export async function storeCoding(
  db: Database,
  revisionHash: string,
  coding: Coding,
  at: Date,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('coding')
    .values({ revision_hash: revisionHash, coding: JSON.stringify(coding), coded_at: at })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return
  const rows = claimsOfCoding(coding).map(({ kind, claim, confidence }, position) => ({
    id: newIdentifier(),
    revision_hash: revisionHash,
    position,
    kind,
    claim: JSON.stringify(claim),
    confidence,
  }))
  if (rows.length > 0) await db.insertInto('proposal').values(rows).execute()
}

/** A revision's proposals in text order, each with its state and, while undecided and `today` is given, its match. */
export async function proposalsOf(
  db: Database,
  revisionHash: string,
  today: string | null,
): Promise<Proposal[]> {
  const rows = await proposalRows(db)
    .where('proposal.revision_hash', '=', revisionHash)
    .orderBy('position')
    .execute()
  const proposals: Proposal[] = []
  for (const row of rows) proposals.push(await proposalFrom(db, row, today))
  return proposals
}

/** One proposal. Without `today` its match is not looked for. */
export async function proposalById(db: Database, id: string, today: string | null): Promise<Proposal> {
  const row = await proposalRows(db).where('proposal.id', '=', id).executeTakeFirst()
  if (row === undefined)
    throw new Problem('proposal-unknown', `There is no proposal ${id}. Load the report again.`, 404)
  return proposalFrom(db, row, today)
}

type ProposalRow = Awaited<ReturnType<ReturnType<typeof proposalRows>['execute']>>[number]

/** Each proposal with its last decision. */
function proposalRows(db: Database) {
  return db
    .selectFrom('proposal')
    .innerJoin('revision', 'revision.hash', 'proposal.revision_hash')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('decision')
          .select(['decision.id as decision_id', 'ordinal', 'verdict', 'note', 'decided_by', 'decided_at'])
          .whereRef('decision.proposal_id', '=', 'proposal.id')
          .orderBy('ordinal', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .select([
      'proposal.id',
      'proposal.position',
      'proposal.kind',
      'proposal.claim',
      'proposal.confidence',
      'proposal.proposed_by',
      'proposal.is_second_opinion',
      'proposal.revision_hash',
      'revision.published',
      'last.decision_id',
      'last.ordinal',
      'last.verdict',
      'last.note',
      'last.decided_by',
      'last.decided_at',
    ])
}

async function proposalFrom(db: Database, row: ProposalRow, today: string | null): Promise<Proposal> {
  const state = stateAfter(row.verdict as Verdict | null)
  const basis = {
    id: row.id,
    position: row.position,
    confidence: row.confidence,
    proposedBy: row.proposed_by,
    isSecondOpinion: row.is_second_opinion,
    state,
    decisions: row.ordinal ?? 0,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at?.toISOString() ?? null,
    note: row.note,
  }
  if (row.kind === 'statement') return { ...basis, kind: 'statement', claim: row.claim as StatementClaim }
  const claim = row.claim as EventClaim
  const report = { revisionHash: row.revision_hash, published: row.published }
  const match = state === 'open' && today !== null ? await matchEvent(db, claim, report, today) : null
  const eventId = row.decision_id === null ? null : await eventOfDecision(db, row.decision_id, state)
  return { ...basis, kind: 'event', claim, match, eventId }
}

function stateAfter(verdict: Verdict | null): ProposalState {
  switch (verdict) {
    case null:
    case 'reopen':
      return 'open'
    case 'accept':
      return 'accepted'
    case 'correct':
      return 'corrected'
    case 'reject':
      return 'rejected'
  }
}

async function eventOfDecision(
  db: Database,
  decisionId: number,
  state: ProposalState,
): Promise<string | null> {
  if (state !== 'accepted' && state !== 'corrected') return null
  const row = await db
    .selectFrom('assertion')
    .select('subject_id')
    .where('decision_id', '=', decisionId)
    .where('subject_kind', '=', 'event')
    .where('retracts', 'is', null)
    // The event may have been merged since: where it is said last is where it stands.
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.subject_id ?? null
}
