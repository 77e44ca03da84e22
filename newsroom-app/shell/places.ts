import { clientPaths } from '../../src/newsroom/client-paths.ts'
import type { shell } from '../words/en/shell.ts'
import type { Session } from './session.ts'

/** A screen that one goes to from anywhere: from the bar, from its menu and from the command palette. */
export interface Place {
  /** Its word in the catalogue of the shell. */
  readonly word: keyof typeof shell
  readonly path: string
  /** The addresses at which one is there. */
  readonly pattern: RegExp
  readonly isShown: (session: Session) => boolean
}

const everybody = () => true

/** What the desk works with each day: the tabs of the bar. */
export const workplaces: readonly Place[] = [
  { word: 'desk', path: clientPaths.desk, pattern: /^\/$|^\/reports\//, isShown: everybody },
  { word: 'board', path: clientPaths.board, pattern: /^\/(board|planning)/, isShown: everybody },
  { word: 'record', path: clientPaths.events, pattern: /^\/record/, isShown: everybody },
  { word: 'pictures', path: clientPaths.media, pattern: /^\/media/, isShown: everybody },
  {
    word: 'applications',
    path: clientPaths.applications,
    pattern: /^\/applications/,
    isShown: ({ may }) => may('read applications'),
  },
  {
    word: 'readers',
    path: clientPaths.readers,
    pattern: /^\/readers/,
    isShown: ({ may }) => may('see the readers'),
  },
  {
    word: 'outbox',
    path: clientPaths.outbox,
    pattern: /^\/outbox/,
    isShown: ({ may, hasOutbox }) => may('read the outbox') && hasOutbox,
  },
]

/** What an administrator sees to: the bar's menu. */
export const administrationPlaces: readonly Place[] = [
  {
    word: 'settings',
    path: clientPaths.settings,
    pattern: /^\/settings/,
    isShown: ({ may }) => may('change settings'),
  },
  {
    word: 'people',
    path: clientPaths.people,
    pattern: /^\/people/,
    isShown: ({ may }) => may('manage people'),
  },
  {
    word: 'tokens',
    path: clientPaths.tokens,
    pattern: /^\/tokens/,
    isShown: ({ may }) => may('manage tokens'),
  },
  { word: 'jobs', path: clientPaths.jobs, pattern: /^\/jobs/, isShown: ({ may }) => may('see to jobs') },
  {
    word: 'audit',
    path: clientPaths.audit,
    pattern: /^\/audit/,
    isShown: ({ may }) => may('read the audit log'),
  },
]
