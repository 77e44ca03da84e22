import { useEffect, useState } from 'react'
import type { ActorFacts } from '../../src/record/event-facts.ts'
import { findActors } from '../requests/newsroom-api.ts'
import { officeInWords } from './claim-words.ts'

/** Actors of the record for what is being typed, a moment after the last key; none for less than two letters. */
export function useFoundActors(query: string): readonly ActorFacts[] {
  const [found, setFound] = useState<readonly ActorFacts[]>([])
  useEffect(() => {
    if (query.trim().length < 2) return setFound([])
    const stop = new AbortController()
    const timer = setTimeout(() => {
      // Without suggestions one can still type the name.
      findActors(query, stop.signal).then(setFound, () => setFound([]))
    }, 150)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [query])
  return found
}

interface ActorOptionsProps {
  /** The combobox's id, which the list's and the options' begin with. */
  readonly id: string
  readonly label: string
  readonly found: readonly ActorFacts[]
  readonly isShown: boolean
  /** The option that the keys have reached; -1 for none. */
  readonly active: number
  readonly choose: (actor: ActorFacts) => void
}

/** The list below a combobox of actors; the focus stays in the input, which names the active option. */
export function ActorOptions({ id, label, found, isShown, active, choose }: ActorOptionsProps) {
  return (
    <div role="listbox" id={`${id}-list`} aria-label={label} hidden={!isShown}>
      {found.map((one, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys for its list
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the active option
        <div
          key={one.id}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === active}
          // The press would take the focus from the input and close the list before the click.
          onMouseDown={event => event.preventDefault()}
          onClick={() => choose(one)}
        >
          {one.name} <small>{officeInWords({ ...one, known: null, mention: null })}</small>
        </div>
      ))}
    </div>
  )
}
