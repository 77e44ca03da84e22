import { describeArticle } from '../describe-facts.ts'
import { type ReportFilter, readOpenReports } from '../read-open-reports.ts'
import type { DataTable } from './data-table.ts'

/** A row for each published article in a language; its words stay on its page. */
export const reportTable: DataTable<ReportFilter> = {
  name: 'reports',
  columns: {
    ...({
      id: 'text',
      language: 'text',
      url: 'text',
      title: 'text',
      published: 'day',
      revision: 'text',
    } as const),
    ...({ format: 'text', countries: 'list', processes: 'list', updated_at: 'instant' } as const),
  },
  async *rows({ db, filter, where }) {
    for await (const report of readOpenReports(db, filter)) {
      const { title, language, published, url } = describeArticle(report, where)
      const { id, hash, format, countries, processes, updatedAt } = report
      yield {
        id,
        language,
        url,
        title,
        published,
        revision: hash,
        format,
        countries,
        processes,
        updated_at: updatedAt,
      }
    }
  },
}
