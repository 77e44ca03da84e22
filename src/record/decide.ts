import { newIdentifier } from '../basics/identifier.ts'
import { Problem } from '../basics/problem.ts'
import { isSpanOf, type Span } from '../basics/span.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database } from '../database/open-database.ts'
import { assertAll, type NewAssertion, type Recording, type SubjectKind } from './assertion.ts'
import { type EventClaim, eventClaimSchema, type StatementClaim, statementClaimSchema } from './claim.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { Proposal, Verdict } from './proposal.ts'
import { proposalById } from './propose.ts'
import { refreshView } from './refresh-views.ts'
import { resolveActor } from './resolve-actor.ts'

/** What an editor decided about one proposal. `decisionsSeen` is how many decisions the editor's screen showed. */
export interface Decision {
  readonly proposalId: string
  readonly decisionsSeen: number
  readonly verdict: Verdict
  /** The corrected claim; null with every verdict but `correct`. */
  readonly claim: EventClaim | StatementClaim | null
  /** The event of the record that this report tells of again; null for a new one. */
  readonly eventId: string | null
  readonly note: string | null
  readonly by: string
  readonly at: Date
}

/**
 * Records a decision and what follows from it, all or nothing. Problems: `proposal-unknown`, `decided-meanwhile` (409,
 * nothing changed), `decision-out-of-order`, `claim-missing`, `claim-wrong`, `event-unknown`.
 */
export async function decide(db: Database, decision: Decision): Promise<Proposal> {
  await inTransaction(db, async change => {
    await oneAtATime(change)
    const proposal = await proposalById(change, decision.proposalId, null)
    checkOrder(proposal, decision)
    const { id } = await change
      .insertInto('decision')
      .values({
        proposal_id: proposal.id,
        ordinal: decision.decisionsSeen + 1,
        verdict: decision.verdict,
        note: decision.note,
        decided_by: decision.by,
        decided_at: decision.at,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const recording = { by: decision.by, at: decision.at, decisionId: id }
    switch (decision.verdict) {
      case 'accept':
      case 'correct':
        return record(change, proposal, decision, recording)
      case 'reopen':
        return takeBack(change, proposal.id, recording)
      case 'reject':
        return
    }
  })
  return proposalById(db, decision.proposalId, decision.at.toISOString().slice(0, 10))
}

function checkOrder(proposal: Proposal, decision: Decision): void {
  if (proposal.decisions !== decision.decisionsSeen) {
    throw new Problem(
      'decided-meanwhile',
      `${proposal.decidedBy ?? 'Somebody'} decided on this proposal meanwhile (${proposal.state}). Look at it again, then decide.`,
      409,
    )
  }
  const mayFollow = decision.verdict === 'reopen' ? proposal.state !== 'open' : proposal.state === 'open'
  if (!mayFollow) {
    const state = proposal.state === 'open' ? 'is not decided yet' : `is already ${proposal.state}`
    throw new Problem(
      'decision-out-of-order',
      `This proposal ${state}. Undo a decision before taking another.`,
      409,
    )
  }
}

async function record(
  db: Database,
  proposal: Proposal,
  decision: Decision,
  recording: Recording,
): Promise<void> {
  const revision = await revisionOf(db, proposal.id)
  if (proposal.kind === 'event') {
    const claim = checkedClaim(eventClaimSchema, decision, proposal.claim)
    checkEvidence(revision.text, claim.evidence)
    return recordEvent(db, claim, revision.hash, decision.eventId, recording)
  }
  const claim = checkedClaim(statementClaimSchema, decision, proposal.claim)
  checkEvidence(revision.text, [claim.evidence, ...(claim.quote === null ? [] : [claim.quote])])
  return recordStatement(db, claim, revision.hash, recording)
}

type Parser<Claim> = {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: Claim }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } }
}

function checkedClaim<Claim>(schema: Parser<Claim>, decision: Decision, proposed: Claim): Claim {
  if (decision.verdict === 'accept') return proposed
  if (decision.claim === null) throw new Problem('claim-missing', 'A correction needs the corrected claim.')
  const read = schema.safeParse(decision.claim)
  if (read.success) return read.data
  const issue = read.error.issues[0]!
  throw new Problem(
    'claim-wrong',
    `The corrected ${issue.path.join('.') || 'claim'} does not fit: ${issue.message}.`,
  )
}

/** Problem: `claim-wrong` for a span whose words do not stand where it says. */
export function checkEvidence(text: string, spans: readonly Span[]): void {
  const wrong = spans.find(span => !isSpanOf(text, span))
  if (wrong === undefined) return
  throw new Problem(
    'claim-wrong',
    `The words "${wrong.text.slice(0, 80)}" do not stand at ${wrong.start} in this revision.`,
  )
}

async function revisionOf(db: Database, proposalId: string): Promise<{ hash: string; text: string }> {
  return db
    .selectFrom('proposal')
    .innerJoin('revision', 'revision.hash', 'proposal.revision_hash')
    .select(['revision.hash', 'revision.text'])
    .where('proposal.id', '=', proposalId)
    .executeTakeFirstOrThrow()
}

async function recordEvent(
  db: Database,
  claim: EventClaim,
  revisionHash: string,
  eventId: string | null,
  recording: Recording,
): Promise<void> {
  const ground = { revisionHash, span: claim.evidence[0]! }
  const id = eventId === null ? newIdentifier() : await knownEvent(db, eventId)
  if (eventId === null) await db.insertInto('event').values({ id, created_at: recording.at }).execute()
  const actorId = (actor: EventClaim['sources'][number]) =>
    resolveActor(db, actor, revisionHash, ground, recording)
  const data: [string, unknown][] = [
    ['type', claim.type],
    ['status', claim.status],
    ['date', claim.date],
  ]
  if (claim.place !== null) data.push(['place', claim.place])
  for (const { actor, role } of claim.participants)
    data.push(['participant', { actor: await actorId(actor), role }])
  for (const topic of claim.topics) data.push(['topic', topic])
  for (const source of claim.sources) data.push(['source', await actorId(source)])
  const subject = { kind: 'event', id } as const
  const assertions: NewAssertion[] = [
    ...data.map(([property, value]) => ({ subject, property, value, ground })),
    ...claim.evidence.map(span => ({
      subject,
      property: 'evidence',
      value: null,
      ground: { revisionHash, span },
    })),
  ]
  await assertAll(db, assertions, recording)
  await refreshView(db, 'event', id)
}

async function knownEvent(db: Database, id: string): Promise<string> {
  const event = await db
    .selectFrom('event_view')
    .select('event_id')
    .where('event_id', '=', id)
    .executeTakeFirst()
  if (event !== undefined) return id
  throw new Problem(
    'event-unknown',
    `The record holds no event ${id}. Choose another one, or record a new event.`,
    404,
  )
}

async function recordStatement(
  db: Database,
  claim: StatementClaim,
  revisionHash: string,
  recording: Recording,
): Promise<void> {
  const id = newIdentifier()
  await db.insertInto('statement').values({ id, created_at: recording.at }).execute()
  const words = { revisionHash, span: claim.evidence }
  const speaker = await resolveActor(db, claim.speaker, revisionHash, words, recording)
  const subject = { kind: 'statement', id } as const
  const assertions: NewAssertion[] = [
    { subject, property: 'speaker', value: speaker, ground: words },
    { subject, property: 'words', value: null, ground: words },
  ]
  if (claim.quote !== null) {
    assertions.push({ subject, property: 'quote', value: null, ground: { revisionHash, span: claim.quote } })
  }
  await assertAll(db, assertions, recording)
  await refreshView(db, 'statement', id)
}

/** Takes back what the last decision on a proposal had asserted; the old rows stay, each with its retraction. */
async function takeBack(db: Database, proposalId: string, recording: Recording): Promise<void> {
  const rows = await db
    .selectFrom('assertion')
    .innerJoin('decision', 'decision.id', 'assertion.decision_id')
    .select(['assertion.id', 'subject_kind', 'subject_id', 'property'])
    .where('decision.proposal_id', '=', proposalId)
    .where('assertion.retracts', 'is', null)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('assertion as later')
            .select('later.id')
            .whereRef('later.retracts', '=', 'assertion.id'),
        ),
      ),
    )
    // What a decision taught about an actor is kept: other events may rest on it by now.
    .where('subject_kind', '!=', 'actor')
    .orderBy('assertion.id')
    .execute()
  if (rows.length === 0) return
  await db
    .insertInto('assertion')
    .values(
      rows.map(row => ({
        subject_kind: row.subject_kind,
        subject_id: row.subject_id,
        property: row.property,
        value: 'null',
        note: 'The decision that recorded it was undone.',
        retracts: row.id,
        decision_id: recording.decisionId,
        recorded_by: recording.by,
        recorded_at: recording.at,
      })),
    )
    .execute()
  const subjects = new Map(rows.map(row => [row.subject_id, row.subject_kind as SubjectKind]))
  for (const [id, kind] of subjects) await refreshView(db, kind, id)
}
