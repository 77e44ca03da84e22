import { type SqlBool, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { StatementFacts } from './event-facts.ts'
import { readActors } from './read-events.ts'

/** The confirmed statements of one actor (newest first) or of one report (in the order they were recorded). */
export async function readStatements(
  db: Database,
  of: { readonly actorId: string } | { readonly reportId: string },
): Promise<StatementFacts[]> {
  const rows = await statementRows(db)
    .where(eb =>
      'actorId' in of
        ? eb('statement_view.actor_id', '=', of.actorId)
        : eb('statement_view.report_id', '=', of.reportId),
    )
    .orderBy('said_on', 'actorId' in of ? 'desc' : 'asc')
    .orderBy('assertion.id')
    .execute()
  return factsFrom(db, rows)
}

/** What these actors said in words that hold one of the names, newest first. */
export async function statementsNaming(
  db: Database,
  actorIds: readonly string[],
  names: readonly string[],
  limit: number,
): Promise<StatementFacts[]> {
  const rows = await statementRows(db)
    .where('statement_view.actor_id', 'in', actorIds)
    .where(eb => eb.or(names.map(name => sql<SqlBool>`position(${name} in statement_view.evidence) > 0`)))
    .orderBy('said_on', eb => eb.desc().nullsLast())
    .orderBy('assertion.id')
    .limit(limit)
    .execute()
  return factsFrom(
    db,
    rows.filter(row => names.some(name => isNamed(row.evidence, name))),
  )
}

/** Whether words hold a name as words of their own: "Tirana" does not name Iran. */
function isNamed(words: string, name: string): boolean {
  const letter = /\p{L}/u
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    if (!letter.test(words.charAt(at - 1)) && !letter.test(words.charAt(at + name.length))) return true
  }
  return false
}

type StatementRow = Awaited<ReturnType<ReturnType<typeof statementRows>['execute']>>[number]

function statementRows(db: Database) {
  return db
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
}

async function factsFrom(db: Database, rows: readonly StatementRow[]): Promise<StatementFacts[]> {
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
