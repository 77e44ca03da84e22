import type { Database } from '../database/open-database.ts'
import type { Article } from '../desk/article.ts'
import { factsFrom, type ReportFacts, type ToldRows } from '../record/facts-of-report.ts'

interface Made {
  readonly today: string
  readonly facts: Promise<ReportFacts>
}

const made = new WeakMap<ToldRows, Made>()

/** The facts of an article's report: the same objects for as long as its rows are kept, until the day ends. */
export function factsTold(
  db: Database,
  told: ToldRows,
  { revisionHash, text }: Pick<Article, 'revisionHash' | 'text'>,
  today: string,
): Promise<ReportFacts> {
  const before = made.get(told)
  if (before?.today === today) return before.facts
  // Another revision's text is known by its hash, so that they are the same beside any.
  const facts = factsFrom(db, told, new Map([[revisionHash, text]]), today)
  made.set(told, { today, facts })
  facts.catch(() => made.delete(told))
  return facts
}
