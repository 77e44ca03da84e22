import { type KeyboardEvent, useId, useState } from 'react'
import { type ActorKind, actorKinds } from '../../src/coder/coding.ts'
import type { ActorName } from '../../src/record/claim.ts'
import type { ActorFacts } from '../../src/record/event-facts.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { ActorOptions, useFoundActors } from './actor-options.tsx'
import { kindInWords } from './claim-words.ts'

const say = sayer('review', review)

interface ActorPickerProps {
  readonly label: string
  readonly actor: ActorName
  readonly change: (actor: ActorName) => void
}

/** A name, completed from the record by any spelling; a name that the record does not know is a new actor. */
export function ActorPicker({ label, actor, change }: ActorPickerProps) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const found = useFoundActors(isOpen ? actor.name : '')
  const isShown = isOpen && found.length > 0
  const choose = (one: ActorFacts) => {
    const { name, kind, office, state } = one
    change({ name, kind, office, state, known: null, mention: actor.mention })
    setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isShown) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setActive(before => (before + step + found.length) % found.length)
    else if (event.key === 'Enter' && active >= 0) choose(found[active]!)
    else if (event.key === 'Escape') setOpen(false)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="actor-picker">
      <div className="combobox">
        <input
          role="combobox"
          aria-label={label}
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          required
          maxLength={200}
          value={actor.name}
          onChange={event => {
            // Another name is another actor: what the coder knew of the first one does not carry over.
            change({ ...actor, name: event.target.value, known: null, office: null, state: null })
            setActive(-1)
            setOpen(true)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <ActorOptions {...{ id, found, isShown, active, choose }} label={say('actor.known', { label })} />
      </div>
      <select
        aria-label={say('actor.kind', { label })}
        value={actor.kind}
        onChange={event => change({ ...actor, kind: event.target.value as ActorKind })}
      >
        {actorKinds.map(kind => (
          <option key={kind} value={kind}>
            {kindInWords(kind)}
          </option>
        ))}
      </select>
    </div>
  )
}
