import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Database } from '../../src/database/open-database.ts'
import type { DB } from '../../src/database/tables.ts'
import type { Question } from './questions.ts'

interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** A look at a whole table, or at a whole index, where a page should find its rows. */
export interface WideLook {
  readonly question: string
  readonly table: string
  readonly node: string
  readonly sql: string
}

/** The tables that grow with the record. */
export const largeTables: ReadonlySet<string> = new Set([
  ...[
    'event',
    'event_view',
    'event_actor',
    'event_state',
    'event_report',
    'assertion',
    'statement',
    'statement_view',
  ],
  ...['revision', 'report', 'article', 'search_document', 'actor', 'actor_view'],
])

/** A database that notes what is sent through it. */
export function notingDatabase(pool: pg.Pool): { readonly db: Database; readonly sent: Statement[] } {
  const sent: Statement[] = []
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => {
      sent.push({ sql: query.sql, parameters: query.parameters })
    },
  })
  return { db, sent }
}

/**
 * The plans of every statement that the questions send, and on a server of every statement in the functions that it calls: which of them
 * look at a large table as a whole. With `anyIndex` sequential looks are forbidden first, so that in a small database one remains only
 * where no index serves.
 */
export async function wideLooks(
  pool: pg.Pool,
  noted: ReturnType<typeof notingDatabase>,
  questions: readonly Question[],
  anyIndex: boolean,
): Promise<WideLook[]> {
  const found: WideLook[] = []
  const client = await pool.connect()
  try {
    const plansOf = await plansThrough(client)
    if (anyIndex) await client.query('SET enable_seqscan = off')
    // Plans that were kept before that are made anew.
    await client.query('DISCARD PLANS')
    for (const question of questions) {
      noted.sent.length = 0
      await question.ask(1)
      for (const { sql, parameters } of noted.sent) {
        if (/^\s*(begin|commit|rollback)/i.test(sql)) continue
        for (const { table, node } of (await plansOf(sql, [...parameters])).flatMap(looksOf))
          found.push({ question: question.name, table, node, sql: sql.replace(/\s+/g, ' ').slice(0, 200) })
      }
    }
  } finally {
    await client.query('RESET ALL')
    client.release()
  }
  return found
}

type PlansOf = (sql: string, parameters: unknown[]) => Promise<Plan[]>

/**
 * How plans are read through a connection: by auto_explain, which also tells those of statements within functions, where the server has it;
 * the embedded database explains the statement alone.
 */
async function plansThrough(client: pg.PoolClient): Promise<PlansOf> {
  try {
    await client.query("LOAD 'auto_explain'")
  } catch {
    return async (sql, parameters) => {
      const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${sql}`, parameters)
      return [rows[0]['QUERY PLAN'][0].Plan]
    }
  }
  const settings = { log_min_duration: '0', log_nested_statements: 'on', log_format: 'json' }
  for (const [name, value] of Object.entries(settings))
    await client.query(`SET auto_explain.${name} = '${value}'`)
  await client.query('SET client_min_messages = log')
  let told: Plan[] = []
  client.on('notice', ({ message = '' }) => {
    const at = message.indexOf('plan:\n')
    if (at >= 0) told.push(JSON.parse(message.slice(at + 'plan:\n'.length)).Plan)
  })
  return async (sql, parameters) => {
    told = []
    await client.query(sql, parameters)
    if (told.length === 0) throw new Error(`no plan was told of ${sql}`)
    return told
  }
}

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Plans?: readonly Plan[]
}

function looksOf(plan: Plan): { table: string; node: string }[] {
  const table = plan['Relation Name']
  const own =
    table !== undefined && largeTables.has(table) && plan['Node Type'].includes('Seq Scan')
      ? [{ table, node: plan['Node Type'] }]
      : []
  return [...own, ...(plan.Plans ?? []).flatMap(looksOf)]
}
