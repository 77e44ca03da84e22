import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { ActorFacts } from '../../src/record/event-facts.ts'
import { findActors } from '../requests/newsroom-api.ts'
import { readActor } from '../requests/record-api.ts'
import { officeInWords } from '../review/claim-words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'

const say = sayer('record', record)

interface ActorChoiceProps {
  /** The chosen actor's id, or ''. */
  readonly actorId: string
  readonly choose: (actorId: string) => void
  readonly label?: string
}

/** Chooses an actor of the record by any spelling. */
export function ActorChoice({ actorId, choose, label = say('filter.actor') }: ActorChoiceProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [found, setFound] = useState<readonly ActorFacts[]>([])
  useEffect(() => {
    if (actorId === '') return setTyped('')
    let isCurrent = true
    readActor(actorId).then(
      ({ actor }) => isCurrent && setTyped(actor.name),
      () => isCurrent && setTyped(say('actor.unknown')),
    )
    return () => {
      isCurrent = false
    }
  }, [actorId])
  useEffect(() => {
    if (!isOpen || typed.trim().length < 2) return setFound([])
    const stop = new AbortController()
    const timer = setTimeout(() => findActors(typed, stop.signal).then(setFound, () => setFound([])), 150)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed, isOpen])
  const isShown = isOpen && found.length > 0
  const take = (one: ActorFacts) => {
    setTyped(one.name)
    setOpen(false)
    choose(one.id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (isShown && step !== 0) setActive(before => (before + step + found.length) % found.length)
    else if (isShown && event.key === 'Enter') take(found[Math.max(active, 0)]!)
    else if (isShown && event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
  }
  return (
    <div className="combobox actor-choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        maxLength={200}
        placeholder={say('actor.placeholder')}
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          setActive(-1)
          setOpen(true)
          if (event.target.value === '' && actorId !== '') choose('')
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div role="listbox" id={`${id}-list`} aria-label={say('actor.found')} hidden={!isShown}>
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
            onClick={() => take(one)}
          >
            {one.name} <small>{officeInWords({ ...one, known: null, mention: null })}</small>
          </div>
        ))}
      </div>
    </div>
  )
}
