import { Link } from 'wouter'
import type { DeskRow } from '../../src/desk/list-reports.ts'
import { useSession } from '../shell/session.ts'
import { dayInWords, languageInWords, momentInWords } from '../shell/words.ts'
import { StateBadge } from './state-badge.tsx'

/** The desk's articles, one a row; on a narrow screen each becomes a small card. */
export function ReportTable({ rows }: { rows: readonly DeskRow[] }) {
  const { settings } = useSession()
  const hasLanguages = settings.languages.length > 1
  return (
    <table className="reports">
      <thead>
        <tr>
          <th scope="col">Report</th>
          <th scope="col">State</th>
          {hasLanguages ? <th scope="col">Language</th> : null}
          <th scope="col">Dated</th>
          <th scope="col">Proposals</th>
          <th scope="col">Changed</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={`${row.reportId} ${row.language}`}>
            <th scope="row">
              <Link href={`/reports/${row.reportId}/${row.language}`} lang={row.language}>
                {row.title}
              </Link>
            </th>
            <td>
              <StateBadge state={row.state} />
            </td>
            {hasLanguages ? <td>{languageInWords(row.language)}</td> : null}
            <td>{row.published === null ? 'undated' : dayInWords(row.published)}</td>
            <td>
              <Progress row={row} />
            </td>
            <td>{momentInWords(row.updatedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Progress({ row }: { row: DeskRow }) {
  const all = row.openProposals + row.decidedProposals
  if (all === 0) return <span className="faint">none found</span>
  if (row.openProposals === 0) return <span className="faint">all {all} decided</span>
  return (
    <span>
      <strong>{row.openProposals}</strong> of {all} to decide
      {row.openSecondOpinions === 0 ? null : (
        <span className="faint">, {row.openSecondOpinions} by a model</span>
      )}
    </span>
  )
}
