import { useState } from 'react'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { scriptOf } from './script-of.ts'

const say = sayer('record', record)

interface SpellingFieldsProps {
  readonly name: string
  readonly spellings: readonly string[]
  readonly change: (spellings: readonly string[]) => void
}

/** How the name is written elsewhere, each with its script. */
export function SpellingFields({ name, spellings, change }: SpellingFieldsProps) {
  const [typed, setTyped] = useState('')
  const add = () => {
    const spelling = typed.trim()
    setTyped('')
    if (spelling !== '' && spelling !== name && !spellings.includes(spelling))
      change([...spellings, spelling])
  }
  return (
    <fieldset>
      <legend>{say('spellings')}</legend>
      {spellings.length === 0 ? <p className="hint">{say('spellings.none')}</p> : null}
      <ul className="chips">
        {spellings.map(spelling => (
          <li key={spelling}>
            <bdi>{spelling}</bdi> <small>{say(`script.${scriptOf(spelling)}`)}</small>
            <button
              type="button"
              className="quiet"
              aria-label={say('spellings.remove', { spelling })}
              onClick={() => change(spellings.filter(one => one !== spelling))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="add-line">
        <input
          aria-label={say('spellings.another')}
          placeholder={say('spellings.another')}
          maxLength={200}
          value={typed}
          onChange={event => setTyped(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
        <button type="button" disabled={typed.trim() === ''} onClick={add}>
          {say('add')}
        </button>
      </div>
    </fieldset>
  )
}
