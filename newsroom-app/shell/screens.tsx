import { Link, Route, Switch, useRoute } from 'wouter'
import { clientPaths } from '../../src/newsroom/client-paths.ts'
import { AccountScreen } from '../account/account-screen.tsx'
import { ApplicationScreen } from '../applications/application-screen.tsx'
import { ApplicationsScreen } from '../applications/applications-screen.tsx'
import { AuditScreen } from '../audit/audit-screen.tsx'
import { BoardScreen } from '../board/board-screen.tsx'
import { DeskScreen } from '../desk/desk-screen.tsx'
import { HistoryScreen } from '../history/history-screen.tsx'
import { NoticesScreen } from '../notices/notices-screen.tsx'
import { useUnread } from '../notices/use-unread.ts'
import { OutboxScreen } from '../outbox/outbox-screen.tsx'
import { PeopleScreen } from '../people/people-screen.tsx'
import { NewPlanScreen } from '../planning/new-plan-screen.tsx'
import { PlanScreen } from '../planning/plan-screen.tsx'
import { PublishScreen } from '../publish/publish-screen.tsx'
import { ReadersScreen } from '../readers/readers-screen.tsx'
import { ReviewScreen } from '../review/review-screen.tsx'
import { EditScreen } from '../writing/edit-screen.tsx'
import { NewReportScreen } from '../writing/new-report-screen.tsx'
import { Screen } from './screen.tsx'
import { useSession } from './session.ts'

/** The bar above, and the screen that the address names. */
export function Screens() {
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <Bar />
      <Switch>
        <Route path={clientPaths.desk} component={DeskScreen} />
        <Route path={clientPaths.newReport} component={NewReportScreen} />
        <Route path={clientPaths.review}>
          {({ id, language }) => (
            <ReviewScreen key={`${id} ${language}`} place={{ reportId: id, language }} />
          )}
        </Route>
        <Route path={clientPaths.edit}>
          {({ id, language }) => <EditScreen key={`${id} ${language}`} place={{ reportId: id, language }} />}
        </Route>
        <Route path={clientPaths.publish}>
          {({ id, language }) => (
            <PublishScreen key={`${id} ${language}`} place={{ reportId: id, language }} />
          )}
        </Route>
        <Route path={clientPaths.history}>
          {({ id, language }) => (
            <HistoryScreen key={`${id} ${language}`} place={{ reportId: id, language }} />
          )}
        </Route>
        <Route path={clientPaths.applications} component={ApplicationsScreen} />
        <Route path={clientPaths.application}>{({ id }) => <ApplicationScreen key={id} id={id} />}</Route>
        <Route path={clientPaths.readers} component={ReadersScreen} />
        <Route path={clientPaths.outbox} component={OutboxScreen} />
        <Route path={clientPaths.board} component={BoardScreen} />
        <Route path={clientPaths.newPlan} component={NewPlanScreen} />
        <Route path={clientPaths.plan}>{({ id }) => <PlanScreen key={id} id={id} />}</Route>
        <Route path={clientPaths.notices} component={NoticesScreen} />
        <Route path={clientPaths.people} component={PeopleScreen} />
        <Route path={clientPaths.account} component={AccountScreen} />
        <Route path={clientPaths.audit} component={AuditScreen} />
        <Route>
          <Screen title="There is no screen at this address">
            <p>
              The address may be mistyped. <Link href="/">Go to the desk</Link>
            </p>
          </Screen>
        </Route>
      </Switch>
    </>
  )
}

function Bar() {
  const { settings, member, may, hasOutbox, signOut } = useSession()
  const unread = useUnread()
  return (
    <header className="bar">
      <Link href="/" className="bar-title">
        {settings.title} <span>newsroom</span>
      </Link>
      <nav className="tabs" aria-label="Newsroom">
        <Tab href={clientPaths.desk} pattern={/^\/$|^\/reports\//}>
          Desk
        </Tab>
        <Tab href={clientPaths.board} pattern={/^\/(board|planning)/}>
          Board
        </Tab>
        {may('read applications') ? (
          <Tab href={clientPaths.applications} pattern={/^\/applications/}>
            Applications
          </Tab>
        ) : null}
        {may('see the readers') ? (
          <Tab href={clientPaths.readers} pattern={/^\/readers/}>
            Readers
          </Tab>
        ) : null}
        {may('read the outbox') && hasOutbox ? (
          <Tab href={clientPaths.outbox} pattern={/^\/outbox/}>
            Outbox
          </Tab>
        ) : null}
        {may('manage people') ? (
          <Tab href={clientPaths.people} pattern={/^\/people/}>
            People
          </Tab>
        ) : null}
        {may('read the audit log') ? (
          <Tab href={clientPaths.audit} pattern={/^\/audit/}>
            Audit log
          </Tab>
        ) : null}
        <a href="/">Public site</a>
      </nav>
      <p className="bar-member">
        <Link href={clientPaths.notices}>
          Notices{' '}
          {unread === 0 ? null : (
            <span className="unread">
              {unread}
              <span className="unseen"> new</span>
            </span>
          )}
        </Link>
        <Link href={clientPaths.account} title={member.email}>
          {member.name}, {member.role}
        </Link>
        <button type="button" className="quiet" onClick={signOut}>
          Sign out
        </button>
      </p>
    </header>
  )
}

function Tab({ href, pattern, children }: { href: string; pattern: RegExp; children: string }) {
  const [isHere] = useRoute(pattern)
  return (
    <Link href={href} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  )
}
