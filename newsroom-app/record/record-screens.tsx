import { Route, Switch } from 'wouter'
import { clientPaths } from '../../src/newsroom/client-paths.ts'
import { Screen } from '../shell/screen.tsx'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { ActorScreen } from './actor-screen.tsx'
import { ActorsScreen } from './actors-screen.tsx'
import { ChangesScreen } from './changes-screen.tsx'
import { EventScreen } from './event-screen.tsx'
import { EventsScreen } from './events-screen.tsx'
import { MergeScreen } from './merge-screen.tsx'
import { ReadingsScreen } from './readings-screen.tsx'
import { WaitingScreen } from './waiting-screen.tsx'
import '../styles/record.css'

const say = sayer('record', record)

/** The record room: what the desk has confirmed, to look through and to put right. */
export function RecordScreens() {
  return (
    <Switch>
      <Route path={clientPaths.events} component={EventsScreen} />
      <Route path={clientPaths.actors} component={ActorsScreen} />
      <Route path={clientPaths.waiting} component={WaitingScreen} />
      <Route path={clientPaths.readings} component={ReadingsScreen} />
      <Route path={clientPaths.changes} component={ChangesScreen} />
      <Route path={clientPaths.merge}>{({ kind }) => <MergeScreen kind={kind} />}</Route>
      <Route path={clientPaths.event}>{({ id }) => <EventScreen key={id} id={id} />}</Route>
      <Route path={clientPaths.actor}>{({ id }) => <ActorScreen key={id} id={id} />}</Route>
      <Route>
        <Screen title={say('nowhere')}>{null}</Screen>
      </Route>
    </Switch>
  )
}
