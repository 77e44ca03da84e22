import { Link } from 'wouter'
import type { DeskRow } from '../../src/desk/list-reports.ts'
import { listReports } from '../requests/newsroom-api.ts'
import { usePages } from '../requests/use-pages.ts'
import { ListEnd } from '../shell/list-end.tsx'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { useAsked } from '../shell/use-asked.ts'
import { desk } from '../words/en/desk.ts'
import { sayer } from '../words/say.ts'
import { ReportFilters, reportFields } from './report-filters.tsx'
import { ReportTable } from './report-table.tsx'

const say = sayer('desk', desk)

/** What lies on the desk: every article with its state and how far its proposals are decided. */
export function DeskScreen() {
  const { asked, ask } = useAsked(reportFields)
  const list = usePages<DeskRow>(JSON.stringify(asked), after => listReports(asked, after))
  const isNarrow = Object.values(asked).some(value => value !== '')
  const isEmpty = list.isFresh && list.error === null && list.rows.length === 0 && !isNarrow
  const actions = (
    <Link href="/new" className="button primary">
      {say('newReport')}
    </Link>
  )
  return (
    <Screen title={say('title')} actions={actions}>
      {isEmpty ? (
        <EmptyDesk />
      ) : (
        <>
          <ReportFilters asked={asked} ask={ask} />
          {list.rows.length === 0 ? null : <ReportTable rows={list.rows} />}
          <ListEnd list={list} empty={say('noneSuch')} />
        </>
      )}
    </Screen>
  )
}

function EmptyDesk() {
  const { may } = useSession()
  return (
    <div className="empty">
      <p>{say('empty.lead')}</p>
      <ol>
        <li>
          <Link href="/new">{say('empty.write')}</Link> {say('empty.marks')}
        </li>
        <li>{say('empty.decide')}</li>
        <li>
          {say('empty.publish')} {say(may('publish and withdraw') ? 'empty.editor' : 'empty.contributor')}
        </li>
      </ol>
    </div>
  )
}
