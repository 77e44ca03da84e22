import { type RawBuilder, sql } from 'kysely'
import { askTogether } from '../database/ask-together.ts'
import type { Database } from '../database/open-database.ts'
import type { Article } from '../desk/article.ts'
import { type Correction, correctionsFrom, correctionsIn } from '../desk/corrections.ts'
import { type Edition, editionsFrom, editionsIn } from '../desk/editions.ts'
import { type ArticleRow, articleColumns, articleFrom } from '../desk/read-articles.ts'
import { type ToldRows, toldColumns } from '../record/facts-of-report.ts'

/** An article with all that only its own report is asked for. */
export interface WholeArticle {
  readonly article: Article
  /** Its published editions, the original on top. */
  readonly editions: readonly Edition[]
  readonly corrections: readonly Correction[]
  readonly told: ToldRows
  /** Changes with each save of any edition, published or not. */
  readonly versions: string
  /** Whether any edition belongs to a process. */
  readonly hasProcess: boolean
}

export interface ArticleAddress {
  readonly language: string
  readonly slug: string
}

/** Reads the article at an address, whatever its state; null where none is. */
export type ReadWholeArticle = (at: ArticleAddress) => Promise<WholeArticle | null>

/** At most so many articles in one question, and so many questions at a time: one for each core of a small machine. */
const [most, lanes] = [16, 2]

/** A reader of articles that asks for all that are wanted at the same time by one question. */
export function wholeArticles(db: Database): ReadWholeArticle {
  return askTogether(addresses => readAll(db, addresses), { lanes, most })
}

interface Row extends ArticleRow, ToldRows {
  readonly place: number
  readonly editions: readonly Edition[]
  readonly corrections: readonly Correction[]
  readonly versions: string
  readonly has_process: boolean
}

async function readAll(
  db: Database,
  addresses: readonly ArticleAddress[],
): Promise<readonly (WholeArticle | null)[]> {
  const { rows } = await question(addresses).execute(db)
  const found = new Map(rows.map(row => [row.place, row]))
  return addresses.map((_address, index) => {
    const row = found.get(index + 1)
    if (row === undefined) return null
    return {
      article: articleFrom(row),
      editions: editionsFrom(row.editions),
      corrections: correctionsFrom(row.corrections),
      told: row,
      versions: row.versions,
      hasProcess: row.has_process,
    }
  })
}

function question(addresses: readonly ArticleAddress[]): RawBuilder<Row> {
  const report = sql<string>`article.report_id`
  return sql`/* kept plan: articles */
    SELECT asked.place, ${articleColumns}, ${editionsIn(report)} AS editions,
      ${correctionsIn(report, sql`article.language`)} AS corrections,
      ${toldColumns(report)},
      (SELECT string_agg(concat(own.language, own.version), ' ' ORDER BY own.language COLLATE "C")
        FROM article AS own WHERE own.report_id = article.report_id) AS versions,
      EXISTS (SELECT FROM article AS own WHERE own.report_id = article.report_id AND own.processes <> '{}') AS has_process
    FROM unnest(${addresses.map(at => at.language)}::text[], ${addresses.map(at => at.slug)}::text[])
      WITH ORDINALITY AS asked (language, slug, place)
    JOIN article ON article.language = asked.language AND article.slug = asked.slug
    JOIN revision ON revision.hash = article.revision_hash`
}
