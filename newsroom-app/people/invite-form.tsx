import { type FormEvent, useState } from 'react'
import { type Role, roles } from '../../src/desk/people/member.ts'
import { invite } from '../requests/people-api.ts'
import { roleInWords } from '../shell/role-in-words.ts'
import { people } from '../words/en/people.ts'
import { sayer } from '../words/say.ts'
import type { ChangePeople } from './people-screen.tsx'

const say = sayer('people', people)

const empty = { name: '', email: '', role: 'contributor' as Role }

/** Asks somebody to join, by a letter. */
export function InviteForm({ change }: { change: ChangePeople }) {
  const [given, setGiven] = useState(empty)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const done = await change(() => invite(given), say('invite.done', { email: given.email }))
    setBusy(false)
    if (done) setGiven(empty)
  }
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">{say('invite.title')}</h2>
      <form onSubmit={submit}>
        <div className="row">
          <label>
            {say('invite.name')}
            <input
              required
              maxLength={120}
              value={given.name}
              onChange={event => setGiven({ ...given, name: event.target.value })}
            />
          </label>
          <label>
            {say('invite.email')}
            <input
              type="email"
              required
              value={given.email}
              onChange={event => setGiven({ ...given, email: event.target.value })}
            />
          </label>
          <label>
            {say('role')}
            <select
              aria-label={say('role')}
              value={given.role}
              onChange={event => setGiven({ ...given, role: event.target.value as Role })}
            >
              {roles.map(role => (
                <option key={role} value={role}>
                  {roleInWords(role)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p>
          <button type="submit" className="primary" disabled={isBusy}>
            {isBusy ? say('invite.sending') : say('invite.send')}
          </button>
        </p>
      </form>
    </section>
  )
}
