import { type Selectable, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import type { DB, StatementView } from '../database/tables.ts'
import type { StatementFacts } from './event-facts.ts'
import type { EventSide } from './event-side.ts'
import { readActors } from './read-events.ts'

/** So many of an actor's newest statements are shown, and so many of a side's are looked through for a name. */
const [mostShown, mostLookedThrough] = [60, 1000]

/** An actor's confirmed statements, the newest first, until a day if one is given. */
export async function readStatements(
  db: Database,
  of: { readonly actorId: string },
  until: string | null = null,
  limit: number = mostShown,
): Promise<StatementFacts[]> {
  const rows = await statementRows(db, newestOf(db, of, until, limit))
    .orderBy('said_on', eb => eb.desc().nullsLast())
    .orderBy('said.words_id')
    .execute()
  return factsFrom(db, rows)
}

/** What a side said until a day, or ever, in words that hold one of the names, newest first; its newest statements are looked through. */
export async function statementsNaming(
  db: Database,
  side: EventSide,
  names: readonly string[],
  until: string | null,
  limit: number,
): Promise<StatementFacts[]> {
  const rows = await statementRows(db, newestOf(db, side, until, mostLookedThrough))
    .where(eb => eb.or(names.map(name => sql<SqlBool>`position(${name} in said.evidence) > 0`)))
    .orderBy('said_on', eb => eb.desc().nullsLast())
    .orderBy('said.words_id')
    .limit(limit)
    .execute()
  return factsFrom(
    db,
    rows.filter(row => names.some(name => isNamed(row.evidence, name))),
  )
}

function newestOf(db: Database, side: EventSide, until: string | null, limit: number) {
  const said = db
    .selectFrom('statement_view')
    .selectAll()
    .orderBy('said_on', 'desc')
    .orderBy('statement_id', 'desc')
    .limit(limit)
  const theirs =
    'actorId' in side ? said.where('actor_id', '=', side.actorId) : said.where('state', '=', side.state)
  return until === null ? theirs : theirs.where('said_on', '<=', until)
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

function statementRows(
  db: Database,
  said: SelectQueryBuilder<DB, 'statement_view', Selectable<StatementView>>,
) {
  return db
    .selectFrom(said.as('said'))
    .innerJoin('revision', 'revision.hash', 'said.revision_hash')
    .leftJoin('article', join =>
      join
        .onRef('article.report_id', '=', 'revision.report_id')
        .onRef('article.language', '=', 'revision.language')
        .on('article.state', '=', 'published'),
    )
    .select(['said.statement_id', 'said.actor_id', 'said.said_on', 'said.quote', 'said.evidence'])
    .select(['revision.title', 'revision.language', 'article.slug'])
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
