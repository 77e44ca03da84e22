import { describeStatement } from '../describe-facts.ts'
import { readOpenStatements, type StatementFilter } from '../read-open-statements.ts'
import type { DataTable } from './data-table.ts'

/** A row for each statement. */
export const statementTable: DataTable<StatementFilter> = {
  name: 'statements',
  columns: {
    ...({
      id: 'text',
      speaker: 'text',
      name: 'text',
      said_on: 'day',
      quote: 'text',
      evidence: 'text',
    } as const),
    ...({ url: 'text', article: 'text', article_url: 'text' } as const),
  },
  async *rows({ db, filter, where }) {
    for await (const statement of readOpenStatements(db, filter)) {
      const { id, speaker, saidOn, quote, evidence, url, article } = describeStatement(statement, where)
      yield {
        ...{ id, speaker: speaker.slug, name: speaker.name, said_on: saidOn, quote, evidence, url },
        ...{ article: article.title, article_url: article.url },
      }
    }
  },
}
