import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { FoundAnswer } from '../../src/newsroom/answers.ts'
import { find } from '../requests/find-api.ts'
import { useSession } from '../shell/session.ts'
import { palette } from '../words/en/palette.ts'
import { sayer } from '../words/say.ts'
import { type Command, foundCommands, groups, ownCommands } from './commands.ts'
import '../styles/palette.css'

const say = sayer('palette', palette)

interface PaletteProps {
  readonly close: () => void
  readonly openHelp: () => void
}

/** One field for everything: type a few letters, choose by arrow keys, Enter. The ARIA pattern is the editable combobox with a list. */
export function Palette({ close, openHelp }: PaletteProps) {
  const id = useId()
  const session = useSession()
  const [, go] = useLocation()
  const [words, setWords] = useState('')
  const [active, setActive] = useState(0)
  const { found, error } = useFound(words)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  const commands = [...ownCommands(session, openHelp, words), ...(found === null ? [] : foundCommands(found))]
  const current = Math.min(active, commands.length - 1)
  const act = (command: Command) => {
    close()
    if (typeof command.act === 'string') go(command.act)
    else command.act()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && commands.length > 0) setActive((current + step + commands.length) % commands.length)
    else if (event.key === 'Enter' && commands[current] !== undefined) act(commands[current])
    else return
    event.preventDefault()
  }
  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, current])
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={say('title')}
      onCancel={event => {
        event.preventDefault()
        close()
      }}
      // A press on what lies behind leaves.
      onPointerDown={event => {
        if (event.target === dialog.current) close()
      }}
    >
      <input
        role="combobox"
        aria-label={say('field')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={commands.length === 0 ? undefined : `${id}-${current}`}
        autoComplete="off"
        autoFocus
        maxLength={200}
        placeholder={say('field')}
        value={words}
        onChange={event => {
          setWords(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}-list`} aria-label={say('results')} className="palette-list">
        {groups.map(group => {
          const own = commands.filter(one => one.group === group)
          if (own.length === 0) return null
          return (
            // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <div id={`${id}-${group}`} role="presentation" className="palette-group">
                {say(group)}
              </div>
              {own.map(one => {
                const place = commands.indexOf(one)
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys for its list
                  // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the active option
                  <div
                    key={one.id}
                    id={`${id}-${place}`}
                    role="option"
                    aria-selected={place === current}
                    onPointerMove={() => setActive(place)}
                    onMouseDown={event => event.preventDefault()}
                    onClick={() => act(one)}
                  >
                    <span>{one.title}</span> <small>{one.more}</small>
                  </div>
                )
              })}
            </div>
          )
        })}
      </div>
      {commands.length === 0 ? <p className="faint">{say('none', { words })}</p> : null}
      {error === null ? null : <p className="field-error">{say('failed', { message: error })}</p>}
      <p className="hint" aria-hidden="true">
        {say('keys')}
      </p>
      <p className="unseen" role="status">
        {say('count', { count: commands.length })}
      </p>
    </dialog>
  )
}

/** What the newsroom has for the words, a moment after the last key; what was found before stays in sight meanwhile. */
function useFound(words: string): { readonly found: FoundAnswer | null; readonly error: string | null } {
  const [state, setState] = useState<{ found: FoundAnswer | null; error: string | null }>({
    found: null,
    error: null,
  })
  useEffect(() => {
    if (words.trim().length < 2) return setState({ found: null, error: null })
    const stop = new AbortController()
    const timer = setTimeout(() => {
      find(words, stop.signal).then(
        found => setState({ found, error: null }),
        (error: Error) => {
          if (!stop.signal.aborted) setState({ found: null, error: error.message })
        },
      )
    }, 120)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [words])
  return state
}
