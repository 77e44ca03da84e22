import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import type { ActorFacts } from '../../src/record/event-facts.ts'
import { readActor } from '../requests/record-api.ts'
import { ActorOptions, useFoundActors } from '../review/actor-options.tsx'
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
  const found = useFoundActors(isOpen ? typed : '')
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
      <ActorOptions {...{ id, found, isShown, active }} choose={take} label={say('actor.found')} />
    </div>
  )
}
