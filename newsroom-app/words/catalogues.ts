import { administration } from './en/administration.ts'
import { board } from './en/board.ts'
import { desk } from './en/desk.ts'
import { editor } from './en/editor.ts'
import { help } from './en/help.ts'
import { media } from './en/media.ts'
import { notices } from './en/notices.ts'
import { opinions } from './en/opinions.ts'
import { palette } from './en/palette.ts'
import { record } from './en/record.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { writing } from './en/writing.ts'
import type { Catalogue } from './say.ts'

/** Every English catalogue by its name: the list that a translation goes through. No screen imports it. */
export const catalogues: Readonly<Record<string, Catalogue>> = {
  ...{
    administration,
    board,
    desk,
    editor,
    help,
    media,
    notices,
    opinions,
    palette,
    record,
    settings,
    shell,
    writing,
  },
}
