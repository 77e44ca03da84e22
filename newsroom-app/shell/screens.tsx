import { Link, Route, Switch, useRoute } from 'wouter'
import { clientPaths } from '../../src/newsroom/client-paths.ts'
import { ApplicationScreen } from '../applications/application-screen.tsx'
import { ApplicationsScreen } from '../applications/applications-screen.tsx'
import { DeskScreen } from '../desk/desk-screen.tsx'
import { OutboxScreen } from '../outbox/outbox-screen.tsx'
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
        <Route path={clientPaths.applications} component={ApplicationsScreen} />
        <Route path={clientPaths.application}>{({ id }) => <ApplicationScreen key={id} id={id} />}</Route>
        <Route path={clientPaths.readers} component={ReadersScreen} />
        <Route path={clientPaths.outbox} component={OutboxScreen} />
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
  return (
    <header className="bar">
      <Link href="/" className="bar-title">
        {settings.title} <span>newsroom</span>
      </Link>
      <nav className="tabs" aria-label="Newsroom">
        <Tab href={clientPaths.desk} pattern={/^\/$|^\/reports\//}>
          Desk
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
        <a href="/">Public site</a>
      </nav>
      <p className="bar-member">
        <span title={member.email}>
          {member.name}, {member.role}
        </span>
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
