import { Link } from 'wouter'
import type { ApplicationRow } from '../../src/desk/applications/read-applications.ts'
import { listApplications } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { inEnglish, momentInWords } from '../shell/words.ts'
import { applications } from '../words/en/applications.ts'
import { sayer } from '../words/say.ts'
import { sayWith } from '../words/say-with.tsx'

const say = sayer('applications', applications)

/** Everybody who answered a call, the newest first. */
export function ApplicationsScreen() {
  const { result, reload } = useLoaded('applications', listApplications)
  return (
    <Screen title={say('applications')}>
      {result.state === 'loading' ? <Loading what={say('loading.all')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <Applications rows={result.value} /> : null}
    </Screen>
  )
}

function Applications({ rows }: { rows: readonly ApplicationRow[] }) {
  if (rows.length === 0) {
    return (
      <p className="empty">
        {sayWith(say, 'empty', { page: <a href="/write-for-us">{say('writeForUs')}</a> })}
      </p>
    )
  }
  return (
    <table className="reports">
      <thead>
        <tr>
          <th scope="col">{say('applicant')}</th>
          <th scope="col">{say('state')}</th>
          <th scope="col">{say('call')}</th>
          <th scope="col">{say('region')}</th>
          <th scope="col">{say('languages')}</th>
          <th scope="col">{say('received')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id}>
            <th scope="row">
              <Link href={`/applications/${row.id}`}>{row.name}</Link>
            </th>
            <td>
              <span className={`state state-${row.outcome ?? say('new')}`}>
                {row.outcome === null ? say('new') : say(`done.${row.outcome}`)}
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
