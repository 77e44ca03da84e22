import type { Editor } from '@tiptap/core'
import { editor as words } from '../words/en/editor.ts'
import { sayer } from '../words/say.ts'

const say = sayer('editor', words)

/** What the toolbar offers: its name, its keys as they are shown, and what it does. */
export interface EditorCommand {
  readonly name: string
  readonly sign: string
  readonly keys: string
  readonly isOn?: (editor: Editor) => boolean
  readonly run: (editor: Editor) => void
}

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)
const mod = isMac ? '⌘' : 'Ctrl+'

export const textCommands: readonly EditorCommand[] = [
  {
    name: say('heading'),
    sign: 'H2',
    keys: `${mod}Alt+2`,
    isOn: editor => editor.isActive('heading', { level: 2 }),
    run: editor => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: say('smallHeading'),
    sign: 'H3',
    keys: `${mod}Alt+3`,
    isOn: editor => editor.isActive('heading', { level: 3 }),
    run: editor => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: say('bold'),
    sign: 'B',
    keys: `${mod}B`,
    isOn: editor => editor.isActive('bold'),
    run: editor => editor.chain().focus().toggleBold().run(),
  },
  {
    name: say('italic'),
    sign: 'I',
    keys: `${mod}I`,
    isOn: editor => editor.isActive('italic'),
    run: editor => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: say('quotation'),
    sign: '“ ”',
    keys: `${mod}Shift+B`,
    isOn: editor => editor.isActive('blockquote'),
    run: editor => editor.chain().focus().toggleWrap('blockquote').run(),
  },
  {
    name: say('list'),
    sign: '•',
    keys: `${mod}Shift+8`,
    isOn: editor => editor.isActive('bulletList'),
    run: editor => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: say('numberedList'),
    sign: '1.',
    keys: `${mod}Shift+7`,
    isOn: editor => editor.isActive('orderedList'),
    run: editor => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: say('footnote'),
    sign: '*',
    keys: `${mod}Alt+F`,
    run: editor =>
      editor
        .chain()
        .focus()
        .insertContent({ type: 'footnote', attrs: { note: '' } })
        .run(),
  },
  {
    name: say('table'),
    sign: '▦',
    keys: '',
    run: editor => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
]

/** Inside a table. */
export const tableCommands: readonly EditorCommand[] = [
  {
    name: say('row.add'),
    sign: say('row.addShort'),
    keys: '',
    run: editor => editor.chain().focus().addRowAfter().run(),
  },
  {
    name: say('column.add'),
    sign: say('column.addShort'),
    keys: '',
    run: editor => editor.chain().focus().addColumnAfter().run(),
  },
  {
    name: say('row.remove'),
    sign: say('row.removeShort'),
    keys: '',
    run: editor => editor.chain().focus().deleteRow().run(),
  },
  {
    name: say('column.remove'),
    sign: say('column.removeShort'),
    keys: '',
    run: editor => editor.chain().focus().deleteColumn().run(),
  },
  {
    name: say('table.remove'),
    sign: say('table.removeShort'),
    keys: '',
    run: editor => editor.chain().focus().deleteTable().run(),
  },
]

export const historyCommands: readonly EditorCommand[] = [
  { name: say('undo'), sign: '↶', keys: `${mod}Z`, run: editor => editor.chain().focus().undo().run() },
  { name: say('redo'), sign: '↷', keys: `${mod}Shift+Z`, run: editor => editor.chain().focus().redo().run() },
]

/** For the list of keys beside the editor's own. */
export const linkKeys = `${mod}K`
export const saveKeys = `${mod}S`
