import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { oneOf } from '../../database/one-of.ts'
import type { Database } from '../../database/open-database.ts'
import type { DeskSettings } from '../settings.ts'
import { SettingProblem } from './setting-problem.ts'

type Listed = 'languages' | 'formats' | 'countries' | 'processes' | 'authors'

const inWords: Readonly<Record<Listed, string>> = {
  languages: 'language',
  formats: 'kind of article',
  countries: 'country',
  processes: 'process',
  authors: 'author',
}

/**
 * Refuses to take out what articles or plans still have (`setting-in-use`, with a list of them), and to change the language
 * of all addresses once something was published (`first-language-fixed`).
 */
export async function refuseRemovals(db: Database, before: DeskSettings, after: DeskSettings): Promise<void> {
  for (const list of Object.keys(inWords) as Listed[]) {
    const kept = new Set(keysOf(after, list))
    const removed = keysOf(before, list).filter(key => !kept.has(key))
    if (removed.length > 0) await refuseUsed(db, list, removed)
  }
  if (before.languages[0] !== after.languages[0]) await refuseMovedAddresses(db, before.languages[0]!)
}

function keysOf(settings: DeskSettings, list: Listed): string[] {
  return list === 'languages' ? settings.languages : settings[list].map(one => one.slug)
}

async function refuseUsed(db: Database, list: Listed, removed: readonly string[]): Promise<void> {
  const articles = await db
    .selectFrom('article')
    .innerJoin('revision', 'revision.hash', 'article.revision_hash')
    .select(['revision.title', 'article.language'])
    .select(sql<string>`count(*) OVER ()`.as('all'))
    .where(holds(list, removed))
    .orderBy('article.updated_at', 'desc')
    .limit(5)
    .execute()
  const plans = await plansWith(db, list, removed)
  const named = [
    ...articles.map(({ title, language }) => `“${title}” (${language})`),
    ...plans.map(({ headline }) => `the plan “${headline}”`),
  ]
  const all = Number(articles[0]?.all ?? 0) + plans.length
  if (all === 0) return
  const more = all > named.length ? [...named, `${all - named.length} more`] : named
  const what = `${inWords[list]} ${removed.map(one => `"${one}"`).join(', ')}`
  throw new SettingProblem(
    'setting-in-use',
    `values.${list}`,
    `The ${what} cannot be taken out: ${more.join(', ')} ${all === 1 ? 'has' : 'have'} it. Give ${all === 1 ? 'it' : 'them'} another first.`,
    409,
  )
}

function holds(list: Listed, removed: readonly string[]): RawBuilder<SqlBool> {
  const values = sql`${[...removed]}::text[]`
  switch (list) {
    case 'languages':
      return oneOf('article.language', removed)
    case 'formats':
      return oneOf('article.format', removed)
    case 'authors':
      return oneOf('article.author', removed)
    case 'countries':
      return sql<SqlBool>`article.countries && ${values}`
    case 'processes':
      return sql<SqlBool>`article.processes && ${values}`
  }
}

/** Open plans whose coverage is in the language or of the kind, or that are about the country. */
async function plansWith(
  db: Database,
  list: Listed,
  removed: readonly string[],
): Promise<{ readonly headline: string }[]> {
  const open = db.selectFrom('planning_item').select('headline').where('closed_at', 'is', null).limit(5)
  if (list === 'countries') return open.where(oneOf('country', removed)).execute()
  if (list !== 'languages' && list !== 'formats') return []
  const column = list === 'languages' ? 'coverage.language' : 'coverage.format'
  return open
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('coverage')
          .select('coverage.id')
          .whereRef('coverage.planning_item_id', '=', 'planning_item.id')
          .where('coverage.cancelled_at', 'is', null)
          .where(oneOf(column, removed)),
      ),
    )
    .execute()
}

async function refuseMovedAddresses(db: Database, first: string): Promise<void> {
  const published = await db
    .selectFrom('article')
    .select('slug')
    .where('published_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  if (published === undefined) return
  throw new SettingProblem(
    'first-language-fixed',
    'values.languages',
    `The first language is the one whose addresses stand without a prefix. Articles were published under them: leave "${first}" first, and put the others behind it.`,
    409,
  )
}
