import type { FoundAnswer } from '../../src/newsroom/answers.ts'
import { clientPaths } from '../../src/newsroom/client-paths.ts'
import { eventInWords } from '../record/event-in-words.ts'
import { officeInWords } from '../review/claim-words.ts'
import { dateInWords } from '../review/place-and-date-words.ts'
import { administrationPlaces, workplaces } from '../shell/places.ts'
import type { Session } from '../shell/session.ts'
import { dayInWords } from '../shell/words.ts'
import { palette } from '../words/en/palette.ts'
import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'

const say = sayer('palette', palette)
const sayShell = sayer('shell', shell)

export const groups = ['places', 'actions', 'reports', 'actors', 'events'] as const

/** One line of the palette: what it is called, and what choosing it does. */
export interface Command {
  readonly group: (typeof groups)[number]
  readonly id: string
  readonly title: string
  readonly more: string
  /** A screen to go to, or what to do. */
  readonly act: string | (() => void)
}

/** Screens and actions that this member may go to and do, whose titles hold all the words typed. */
export function ownCommands(session: Session, openHelp: () => void, words: string): Command[] {
  const places = [...workplaces, ...administrationPlaces]
    .filter(place => place.isShown(session))
    .map(({ word, path }) => ({ title: sayShell(word), act: path }))
  const all: Command[] = [
    ...[...places, { title: sayShell('notices'), act: clientPaths.notices }].map(({ title, act }) => ({
      ...{ group: 'places' as const, id: `place-${act.slice(1) || 'desk'}`, title, more: '', act },
    })),
    ...actionsOf(session, openHelp),
  ]
  const wanted = words.toLowerCase().split(/\s+/)
  return all.filter(({ title }) => wanted.every(word => title.toLowerCase().includes(word)))
}

function actionsOf({ may, signOut }: Session, openHelp: () => void): Command[] {
  const actions: [key: string, act: Command['act'], isShown?: boolean][] = [
    ['report', clientPaths.newReport, may('write drafts')],
    ['plan', clientPaths.newPlan, may('pitch coverage')],
    ['decide', clientPaths.waiting, may('decide proposals')],
    ['reading', clientPaths.readings, may('decide proposals')],
    ['account', clientPaths.account],
    ['help', openHelp],
    ['signOut', () => void signOut()],
  ]
  return actions
    .filter(([, , isShown = true]) => isShown)
    .map(([key, act]) => ({
      group: 'actions',
      id: `action-${key}`,
      title: say(`action.${key}` as keyof typeof palette),
      more: '',
      act,
    }))
}

/** What the newsroom found, as lines. */
export function foundCommands({ reports, actors, events }: FoundAnswer): Command[] {
  return [
    ...reports.map(
      (one): Command => ({
        group: 'reports',
        id: `report-${one.reportId}-${one.language}`,
        title: one.title,
        more: [say(`state.${one.state}`), one.published === null ? '' : dayInWords(one.published)]
          .filter(part => part !== '')
          .join(', '),
        act: `/reports/${one.reportId}/${one.language}`,
      }),
    ),
    ...actors.map(
      (one): Command => ({
        group: 'actors',
        id: `actor-${one.id}`,
        title: one.name,
        more: officeInWords({ ...one, known: null, mention: null }),
        act: `/record/actors/${one.id}`,
      }),
    ),
    ...events.map(
      (one): Command => ({
        group: 'events',
        id: `event-${one.id}`,
        title: eventInWords(one),
        more: dateInWords(one.date),
        act: `/record/events/${one.id}`,
      }),
    ),
  ]
}
