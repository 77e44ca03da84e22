import { Link } from 'wouter'
import type { ApplicationRow } from '../../src/desk/applications/read-applications.ts'
import { listApplications } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { inEnglish, momentInWords } from '../shell/words.ts'
import { outcomeWords } from './outcome-words.ts'

/** Everybody who answered a call, the newest first. */
export function ApplicationsScreen() {
  const { result, reload } = useLoaded('applications', listApplications)
  return (
    <Screen title="Applications">
      {result.state === 'loading' ? <Loading what="the applications" /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <Applications rows={result.value} /> : null}
    </Screen>
  )
}

function Applications({ rows }: { rows: readonly ApplicationRow[] }) {
  if (rows.length === 0) {
    return (
      <p className="empty">
        Nobody has applied yet. Open calls stand on the public page <a href="/write-for-us">Write for us</a>.
        What comes in there appears here.
      </p>
    )
  }
  return (
    <table className="reports">
      <thead>
        <tr>
          <th scope="col">Applicant</th>
          <th scope="col">State</th>
          <th scope="col">Call</th>
          <th scope="col">Region</th>
          <th scope="col">Languages</th>
          <th scope="col">Received</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id}>
            <th scope="row">
              <Link href={`/applications/${row.id}`}>{row.name}</Link>
            </th>
            <td>
              <span className={`state state-${row.outcome ?? 'new'}`}>
                {row.outcome === null ? 'new' : outcomeWords[row.outcome].done}
              </span>
            </td>
            <td>{inEnglish(row.call.title)}</td>
            <td>{row.region}</td>
            <td>{row.languages}</td>
            <td>{momentInWords(row.receivedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
