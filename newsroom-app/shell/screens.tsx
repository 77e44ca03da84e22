import { Link, Route, Switch } from 'wouter'
import { clientPaths } from '../../src/newsroom/client-paths.ts'
import { AccountScreen } from '../account/account-screen.tsx'
import { ApplicationScreen } from '../applications/application-screen.tsx'
import { ApplicationsScreen } from '../applications/applications-screen.tsx'
import { AuditScreen } from '../audit/audit-screen.tsx'
import { BoardScreen } from '../board/board-screen.tsx'
import { DeskScreen } from '../desk/desk-screen.tsx'
import { HistoryScreen } from '../history/history-screen.tsx'
import { NoticesScreen } from '../notices/notices-screen.tsx'
import { OutboxScreen } from '../outbox/outbox-screen.tsx'
import { PeopleScreen } from '../people/people-screen.tsx'
import { NewPlanScreen } from '../planning/new-plan-screen.tsx'
import { PlanScreen } from '../planning/plan-screen.tsx'
import { PublishScreen } from '../publish/publish-screen.tsx'
import { ReadersScreen } from '../readers/readers-screen.tsx'
import { ReviewScreen } from '../review/review-screen.tsx'
import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'
import { EditScreen } from '../writing/edit-screen.tsx'
import { NewReportScreen } from '../writing/new-report-screen.tsx'
import { Bar } from './bar.tsx'
import { later } from './later.tsx'
import { Screen } from './screen.tsx'
import { useInFront } from './use-in-front.ts'

const say = sayer('shell', shell)
const HelpDialog = later(async () => (await import('../help/help-dialog.tsx')).HelpDialog)
const Palette = later(async () => (await import('../palette/palette.tsx')).Palette)
const MediaScreen = later(async () => (await import('../media/media-screen.tsx')).MediaScreen)
const PictureScreen = later(async () => (await import('../media/picture-screen.tsx')).PictureScreen)
const TokensScreen = later(async () => (await import('../tokens/tokens-screen.tsx')).TokensScreen)
const JobsScreen = later(async () => (await import('../jobs/jobs-screen.tsx')).JobsScreen)
const SettingsScreen = later(async () => (await import('../settings/settings-screen.tsx')).SettingsScreen)
const RecordScreens = later(async () => (await import('../record/record-screens.tsx')).RecordScreens)

/** The bar above, and the screen that the address names. */
export function Screens() {
  const { inFront, openPalette, openHelp, close } = useInFront()
  return (
    <>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <Bar openPalette={openPalette} openHelp={openHelp} />
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
        <Route path={clientPaths.media} component={MediaScreen} />
        <Route path={clientPaths.picture}>{({ id }) => <PictureScreen key={id} id={id} />}</Route>
        <Route path="/settings/:part?">{({ part }) => <SettingsScreen part={part} />}</Route>
        <Route path={clientPaths.readers} component={ReadersScreen} />
        <Route path={clientPaths.outbox} component={OutboxScreen} />
        <Route path={clientPaths.board} component={BoardScreen} />
        <Route path={clientPaths.newPlan} component={NewPlanScreen} />
        <Route path={clientPaths.plan}>{({ id }) => <PlanScreen key={id} id={id} />}</Route>
        <Route path={/^\/record(\/|$)/} component={RecordScreens} />
        <Route path={clientPaths.notices} component={NoticesScreen} />
        <Route path={clientPaths.people} component={PeopleScreen} />
        <Route path={clientPaths.account} component={AccountScreen} />
        <Route path={clientPaths.tokens} component={TokensScreen} />
        <Route path={clientPaths.jobs} component={JobsScreen} />
        <Route path={clientPaths.audit} component={AuditScreen} />
        <Route>
          <Screen title={say('nowhere')}>
            <p>
              {say('nowhereMend')} <Link href="/">{say('toDesk')}</Link>
            </p>
          </Screen>
        </Route>
      </Switch>
      {inFront === 'palette' ? <Palette close={close} openHelp={openHelp} /> : null}
      {inFront === 'help' ? <HelpDialog close={close} /> : null}
    </>
  )
}
