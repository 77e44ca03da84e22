import { type FormEvent, useState } from 'react'
import { type Role, roles } from '../../src/desk/people/member.ts'
import { invite } from '../requests/people-api.ts'
import type { ChangePeople } from './people-screen.tsx'

const empty = { name: '', email: '', role: 'contributor' as Role }

/** Asks somebody to join, by a letter. */
export function InviteForm({ change }: { change: ChangePeople }) {
  const [given, setGiven] = useState(empty)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const done = await change(() => invite(given), `${given.email} gets a letter with the way in.`)
    setBusy(false)
    if (done) setGiven(empty)
  }
  return (
    <section aria-labelledby="invite">
      <h2 id="invite">Invite somebody</h2>
      <form onSubmit={submit}>
        <div className="row">
          <label>
            Name
            <input
              required
              maxLength={120}
              value={given.name}
              onChange={event => setGiven({ ...given, name: event.target.value })}
            />
          </label>
          <label>
            Mail address
            <input
              type="email"
              required
              value={given.email}
              onChange={event => setGiven({ ...given, email: event.target.value })}
            />
          </label>
          <label>
            Role
            <select
              aria-label="Role"
              value={given.role}
              onChange={event => setGiven({ ...given, role: event.target.value as Role })}
            >
              {roles.map(role => (
                <option key={role}>{role}</option>
              ))}
            </select>
          </label>
        </div>
        <p>
          <button type="submit" className="primary" disabled={isBusy}>
            {isBusy ? 'Sending…' : 'Send the invitation'}
          </button>
        </p>
      </form>
    </section>
  )
}
