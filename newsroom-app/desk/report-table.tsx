import { Link } from 'wouter'
import type { DeskRow } from '../../src/desk/list-reports.ts'
import { useSession } from '../shell/session.ts'
import { dayInWords, languageInWords, momentInWords } from '../shell/words.ts'
import { desk } from '../words/en/desk.ts'
import { sayer } from '../words/say.ts'
import { sayWith } from '../words/say-with.tsx'
import { StateBadge } from './state-badge.tsx'

const say = sayer('desk', desk)

/** The desk's articles, one a row; on a narrow screen each becomes a small card. */
export function ReportTable({ rows }: { rows: readonly DeskRow[] }) {
  const { settings } = useSession()
  const hasLanguages = settings.languages.length > 1
  return (
    <table className="reports">
      <thead>
        <tr>
          <th scope="col">{say('column.report')}</th>
          <th scope="col">{say('column.state')}</th>
          {hasLanguages ? <th scope="col">{say('column.language')}</th> : null}
          <th scope="col">{say('column.dated')}</th>
          <th scope="col">{say('column.proposals')}</th>
          <th scope="col">{say('column.changed')}</th>
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
            <td>{row.published === null ? say('undated') : dayInWords(row.published)}</td>
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
  if (all === 0) return <span className="faint">{say('progress.none')}</span>
  if (row.openProposals === 0) return <span className="faint">{say('progress.all', { count: all })}</span>
  return (
    <span>
      {sayWith(say, 'progress.open', { open: <strong>{row.openProposals}</strong>, all })}
      {row.openSecondOpinions === 0 ? null : (
        <span className="faint">{say('progress.model', { count: row.openSecondOpinions })}</span>
      )}
    </span>
  )
}
