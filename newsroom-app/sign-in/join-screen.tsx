import { type FormEvent, useState } from 'react'
import type { Door } from '../../src/newsroom/answers.ts'
import { askDoor } from '../requests/ask-door.ts'
import { acceptInvitation, readInvitation } from '../requests/people-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Loading, Notice } from '../shell/notices.tsx'
import { roleInWords } from '../shell/role-in-words.ts'
import { signIn } from '../words/en/sign-in.ts'
import { sayer } from '../words/say.ts'
import { Outside, tokenOfAddress } from './outside.tsx'

const say = sayer('signIn', signIn)

type Invitation = Awaited<ReturnType<typeof readInvitation>>

/** Where an invitation's letter leads: a name, a password, and the member is in. */
export function JoinScreen({ door, onJoined }: { door: Door; onJoined: () => void }) {
  const [token] = useState(tokenOfAddress)
  const { result } = useLoaded(`invitation ${token}`, () => readInvitation(token))
  return (
    <Outside door={door} title={say('join.title')}>
      {result.state === 'loading' ? <Loading what={say('join.loading')} /> : null}
      {result.state === 'failed' ? (
        <Notice tone="bad">
          {result.error.message} <a href="/newsroom">{say('signIn')}</a>
        </Notice>
      ) : null}
      {result.state === 'ready' ? <Join invitation={result.value} token={token} onJoined={onJoined} /> : null}
    </Outside>
  )
}

function Join({
  invitation,
  token,
  onJoined,
}: {
  invitation: Invitation
  token: string
  onJoined: () => void
}) {
  const { email, role } = invitation
  const [name, setName] = useState(invitation.name)
  const [password, setPassword] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      await acceptInvitation(token, name, password)
      await askDoor('POST', '/sign-in/email', { email, password })
      onJoined()
    } catch (refusal) {
      setError((refusal as Error).message)
      setBusy(false)
    }
  }
  return (
    <form className="sign-in-form" onSubmit={submit}>
      <p>{say('join.as', { role: roleInWords(role), email })}</p>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <label>
        {say('join.name')}
        <input
          required
          maxLength={120}
          autoComplete="name"
          value={name}
          onChange={event => setName(event.target.value)}
        />
      </label>
      <label>
        {say('newPassword')}
        <input
          type="password"
          required
          minLength={12}
          autoComplete="new-password"
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
      </label>
      <p className="small">{say('join.good')}</p>
      <button type="submit" className="primary" disabled={isBusy}>
        {isBusy ? say('join.opening') : say('join.open')}
      </button>
    </form>
  )
}
