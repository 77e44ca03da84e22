import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import { seeAlso } from './see-also.ts'

/** What a reader of one report should open next: grades by the slug of the other, 2 for "among the next five", 1 "of use". */
export interface Judgement {
  readonly slug: string
  readonly isApart: boolean
  readonly grades: ReadonlyMap<string, number>
}

/** How well a way of ranking does: see `measureSeeAlso`. */
export interface RankingScore {
  readonly ranking: string
  /** How much of what is graded 2 stands among the first five. */
  readonly recall: number
  /** The discounted gain of the first five over the best that could stand there. */
  readonly gain: number
}

/** The judgements of a file such as demo/see-also.txt. */
export function readJudgements(text: string): Judgement[] {
  let isApart = false
  const judgements: Judgement[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) isApart = line === '## apart'
    const [, slug, rest] = /^([a-z0-9-]+): (.+)$/.exec(line) ?? []
    if (slug === undefined || rest === undefined) continue
    const grades = [...rest.matchAll(/([12]) ([a-z0-9-]+)/g)].map(([, grade, other]): [string, number] => [
      other!,
      Number(grade),
    ])
    judgements.push({ slug, isApart, grades: new Map(grades) })
  }
  return judgements
}

type Ranking = (db: Database, reportId: string) => Promise<string[]>

/** How many stand beneath an article. */
const shown = 5

/** Our ranking and those that it must beat, by what they are called. */
export const rankings: Readonly<Record<string, Ranking>> = {
  'See Also': async (db, reportId) => (await seeAlso(db, [reportId], shown))[0]!.map(one => one.reportId),
  'shared tags': async (db, reportId) => {
    const { rows } = await sql<{ report_id: string }>`
      SELECT other.report_id, count(DISTINCT tag) AS shared, max(other.published_at) AS at
      FROM article AS own, unnest(own.countries || own.processes) AS tag
      JOIN article AS other ON tag = ANY(other.countries || other.processes) AND other.state = 'published'
      WHERE own.report_id = ${reportId} AND other.report_id <> ${reportId}
      GROUP BY other.report_id ORDER BY shared DESC, at DESC, other.report_id LIMIT ${shown}`.execute(db)
    return rows.map(row => row.report_id)
  },
  // The words of title and standfirst, any of them, against whole articles, as PostgreSQL ranks them.
  'text similarity': async (db, reportId) => {
    const { rows } = await sql<{ id: string }>`
      WITH lexeme AS (
        SELECT unnest(tsvector_to_array(ts_filter(words, '{a,b}'))) AS lexeme FROM search_document
        WHERE kind = 'article' AND id = ${reportId} AND language = 'en'
      ), asked AS MATERIALIZED (
        SELECT string_agg(quote_literal(lexeme), ' | ')::tsquery AS query FROM lexeme WHERE lexeme NOT LIKE '~%'
      )
      SELECT id FROM search_document, asked
      WHERE kind = 'article' AND language = 'en' AND id <> ${reportId} AND words @@ query
      ORDER BY ts_rank(words, query, 1) DESC, day DESC LIMIT ${shown}`.execute(db)
    return rows.map(row => row.id)
  },
}

/** Every ranking against the judgements, best recall first. Problems of the file, such as an unknown slug, are thrown. */
export async function measureSeeAlso(
  db: Database,
  judgements: readonly Judgement[],
): Promise<RankingScore[]> {
  const rows = await db
    .selectFrom('article')
    .select(['slug', 'report_id'])
    .where('language', '=', 'en')
    .execute()
  const ids = new Map(rows.map(row => [row.slug, row.report_id]))
  const slugs = new Map(rows.map(row => [row.report_id, row.slug]))
  const unknown = judgements.flatMap(one => [one.slug, ...one.grades.keys()]).find(slug => !ids.has(slug))
  if (unknown !== undefined) throw new Error(`The judgements name "${unknown}", which is no article.`)
  const scores: RankingScore[] = []
  for (const [ranking, rank] of Object.entries(rankings)) {
    const each: { recall: number; gain: number }[] = []
    for (const { slug, grades } of judgements) {
      const found = (await rank(db, ids.get(slug)!)).map(id => slugs.get(id)!)
      each.push({ recall: recallOf(found, grades), gain: gainOf(found, grades) })
    }
    const mean = (of: 'recall' | 'gain') => each.reduce((sum, one) => sum + one[of], 0) / each.length
    scores.push({ ranking, recall: mean('recall'), gain: mean('gain') })
  }
  return scores.sort((a, b) => b.recall - a.recall)
}

function recallOf(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const wanted = [...grades].filter(([, grade]) => grade === 2).map(([slug]) => slug)
  return wanted.filter(slug => found.includes(slug)).length / wanted.length
}

/** Normalised discounted cumulative gain (Järvelin and Kekäläinen, 2002). */
function gainOf(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const sum = (values: readonly number[]) =>
    values.slice(0, shown).reduce((total, value, at) => total + value / Math.log2(at + 2), 0)
  const best = [...grades.values()].sort((a, b) => b - a)
  return sum(found.map(slug => grades.get(slug) ?? 0)) / sum(best)
}
