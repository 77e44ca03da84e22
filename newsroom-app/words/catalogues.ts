import { account } from './en/account.ts'
import { administration } from './en/administration.ts'
import { applications } from './en/applications.ts'
import { board } from './en/board.ts'
import { claims } from './en/claims.ts'
import { desk } from './en/desk.ts'
import { editor } from './en/editor.ts'
import { help } from './en/help.ts'
import { media } from './en/media.ts'
import { notices } from './en/notices.ts'
import { opinions } from './en/opinions.ts'
import { palette } from './en/palette.ts'
import { people } from './en/people.ts'
import { publish } from './en/publish.ts'
import { readers } from './en/readers.ts'
import { record } from './en/record.ts'
import { review } from './en/review.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { signIn } from './en/sign-in.ts'
import { writing } from './en/writing.ts'
import type { Catalogue } from './say.ts'

/** Every English catalogue by its name: the list that a translation goes through. No screen imports it. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  account,
  administration,
  applications,
  board,
  claims,
  desk,
  editor,
  help,
  media,
  notices,
  opinions,
  palette,
  people,
  publish,
  readers,
  record,
  review,
  settings,
  shell,
  signIn,
  writing,
}
