import { type SqlBool, sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import type { Proposal } from '../proposal.ts'
import { proposalById } from '../propose.ts'

/** Where a page of undecided proposals ended. */
export interface OpenPosition {
  readonly confidence: number
  readonly id: string
}

/** A proposal that waits for a decision, with the report that it was read from. */
export interface WaitingProposal {
  readonly proposal: Proposal
  readonly report: {
    readonly id: string
    readonly language: string
    readonly title: string
    readonly published: string | null
    readonly state: string
    /** The report's text, in which the evidence stands. */
    readonly text: string
  }
}

/** Which undecided proposals are asked for. */
export interface OpenAsked {
  readonly kind: Proposal['kind'] | null
  /** Up to this confidence, from 0 to 1. */
  readonly most: number | null
}

/**
 * What no editor has decided yet, over the present texts of all reports, the least sure first. Each with its match in the
 * record.
 */
export async function openProposals(
  db: Database,
  { kind, most }: OpenAsked,
  today: string,
  after: OpenPosition | null,
  limit: number,
): Promise<{ readonly waiting: readonly WaitingProposal[]; readonly next: OpenPosition | null }> {
  let query = db
    .selectFrom('proposal')
    .innerJoin('article', 'article.revision_hash', 'proposal.revision_hash')
    .innerJoin('revision', 'revision.hash', 'proposal.revision_hash')
    .select(['proposal.id', 'confidence', 'article.report_id', 'article.language', 'article.state'])
    .select(['title', 'published', 'text'])
    .where('is_open', '=', true)
    .where('article.state', '!=', 'withdrawn')
    .orderBy('confidence')
    .orderBy('proposal.id')
    .limit(limit + 1)
  if (kind !== null) query = query.where('kind', '=', kind)
  if (most !== null) query = query.where(sql<SqlBool>`confidence <= ${most}::real`)
  if (after !== null)
    query = query.where(
      sql<SqlBool>`(confidence, proposal.id) > (${after.confidence}::real, ${after.id}::text)`,
    )
  const rows = await query.execute()
  const shown = rows.slice(0, limit)
  const waiting: WaitingProposal[] = []
  for (const { id, report_id, language, state, title, published, text } of shown)
    waiting.push({
      proposal: await proposalById(db, id, today),
      report: { id: report_id, language, title, published, state, text },
    })
  const last = shown.at(-1)
  const next = rows.length > limit && last !== undefined ? { confidence: last.confidence, id: last.id } : null
  return { waiting, next }
}

/** How many proposals wait, up to a thousand. */
export async function countOpen(db: Database): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    SELECT count(*)::integer AS waiting FROM (
      SELECT FROM proposal JOIN article ON article.revision_hash = proposal.revision_hash
      WHERE is_open AND article.state <> 'withdrawn' LIMIT 1000) AS counted`.execute(db)
  return rows[0]!.waiting
}
