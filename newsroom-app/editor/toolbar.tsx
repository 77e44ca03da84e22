import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { editor as words } from '../words/en/editor.ts'
import { sayer } from '../words/say.ts'
import { type EditorCommand, historyCommands, linkKeys, tableCommands, textCommands } from './commands.ts'

const say = sayer('editor', words)

export type InsertForm = 'link' | 'image' | 'embed'

interface ToolbarProps {
  readonly editor: Editor
  readonly open: InsertForm | null
  readonly setOpen: (form: InsertForm | null) => void
  /** What else stands at its end. */
  readonly children?: ReactNode
}

/** What shapes the text; one stop of the Tab key, arrows go on from there. */
export function Toolbar({ editor, open, setOpen, children }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null)
  const { on, isInTable } = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      on: textCommands.filter(command => command.isOn?.(current) === true).map(command => command.name),
      isInTable: current.isActive('table'),
    }),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
    event.preventDefault()
  }
  const forms: readonly [InsertForm, string, string][] = [
    ['link', say('link'), linkKeys],
    ['image', say('picture'), ''],
    ['embed', say('elsewhere'), ''],
  ]
  return (
    <div className="toolbar" role="toolbar" aria-label={say('toolbar')} ref={bar} onKeyDown={onKeyDown}>
      {textCommands.map((command, place) => (
        <CommandButton
          key={command.name}
          command={command}
          editor={editor}
          isOn={command.isOn === undefined ? undefined : on.includes(command.name)}
          isStop={place === 0}
        />
      ))}
      {forms.map(([form, name, keys]) => (
        <button
          key={form}
          type="button"
          tabIndex={-1}
          aria-expanded={open === form}
          title={keys === '' ? name : `${name} (${keys})`}
          onClick={() => setOpen(open === form ? null : form)}
        >
          {name}
        </button>
      ))}
      {isInTable
        ? tableCommands.map(command => (
            <CommandButton key={command.name} command={command} editor={editor} isStop={false} />
          ))
        : null}
      <span className="toolbar-pair">
        {historyCommands.map(command => (
          <CommandButton key={command.name} command={command} editor={editor} isStop={false} />
        ))}
      </span>
      {children}
    </div>
  )
}

interface CommandButtonProps {
  readonly command: EditorCommand
  readonly editor: Editor
  readonly isOn?: boolean | undefined
  readonly isStop: boolean
}

function CommandButton({ command, editor, isOn, isStop }: CommandButtonProps) {
  const { name, sign, keys, run } = command
  return (
    <button
      type="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={name}
      aria-pressed={isOn}
      title={keys === '' ? name : `${name} (${keys})`}
      // The press would take the selection from the text.
      onMouseDown={event => event.preventDefault()}
      onClick={() => run(editor)}
    >
      {sign}
    </button>
  )
}
