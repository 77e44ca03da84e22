import type { Database } from '../database/open-database.ts'
import type { StatementFacts } from './event-facts.ts'
import { readActors } from './read-events.ts'

/** The confirmed statements of one actor (newest first) or of one report (in the order they were recorded). */
export async function readStatements(
  db: Database,
  of: { readonly actorId: string } | { readonly reportId: string },
): Promise<StatementFacts[]> {
  const rows = await db
    .selectFrom('statement_view')
    .innerJoin('statement', 'statement.id', 'statement_view.statement_id')
    .innerJoin('assertion', join =>
      join
        .onRef('assertion.subject_id', '=', 'statement_view.statement_id')
        .on('assertion.subject_kind', '=', 'statement')
        .on('assertion.property', '=', 'words')
        .on('assertion.retracts', 'is', null),
    )
    .innerJoin('revision', 'revision.hash', 'assertion.revision_hash')
    .leftJoin('article', join =>
      join
        .onRef('article.report_id', '=', 'revision.report_id')
        .onRef('article.language', '=', 'revision.language')
        .on('article.state', '=', 'published'),
    )
    .select([
      'statement_id',
      'actor_id',
      'said_on',
      'quote',
      'evidence',
      'revision.title',
      'revision.language',
      'article.slug',
    ])
    .where(eb =>
      'actorId' in of
        ? eb('statement_view.actor_id', '=', of.actorId)
        : eb('statement_view.report_id', '=', of.reportId),
    )
    .orderBy('said_on', 'actorId' in of ? 'desc' : 'asc')
    .orderBy('assertion.id')
    .execute()
  const actors = await readActors(
    db,
    rows.map(row => row.actor_id),
  )
  return rows.flatMap((row): StatementFacts[] => {
    const speaker = actors.get(row.actor_id)
    if (speaker === undefined) return []
    return [
      {
        id: row.statement_id,
        speaker,
        saidOn: row.said_on,
        quote: row.quote,
        evidence: row.evidence,
        report: { title: row.title, slug: row.slug, language: row.language },
      },
    ]
  })
}
