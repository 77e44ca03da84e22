import { type FormEvent, useState } from 'react'
import type { MadeTokenAnswer } from '../../src/newsroom/answers.ts'
import { makeToken } from '../requests/administration-api.ts'
import { Notice } from '../shell/notices.tsx'
import { administration } from '../words/en/administration.ts'
import { sayer } from '../words/say.ts'
import { Field } from '../writing/field.tsx'

const say = sayer('administration', administration)

/** What a new token is for, and how often it may ask. */
export function NewToken({ onMade }: { onMade: (made: MadeTokenAnswer) => void }) {
  const [name, setName] = useState('')
  const [times, setTimes] = useState('6000')
  const [error, setError] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      onMade(await makeToken({ name: name.trim(), times: Number(times) }))
    } catch (refusal) {
      setError((refusal as Error).message)
    }
  }
  return (
    <form className="narrow-form" onSubmit={submit}>
      <Field label={say('tokens.name')} hint={say('tokens.nameHint')}>
        {given => (
          <input
            {...given}
            required
            maxLength={80}
            value={name}
            onChange={event => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={say('tokens.times')}>
        {given => (
          <input
            {...given}
            type="number"
            required
            min={1}
            max={1_000_000}
            value={times}
            onChange={event => setTimes(event.target.value)}
          />
        )}
      </Field>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <p>
        <button type="submit" className="primary">
          {say('tokens.make')}
        </button>
      </p>
    </form>
  )
}
