import { useState } from 'react'
import type { SessionRow } from '../../src/desk/people/read-sessions.ts'
import type { AccountAnswer } from '../../src/newsroom/answers.ts'
import { endOtherSessions, endSession } from '../requests/people-api.ts'
import { Notice } from '../shell/notices.tsx'
import { momentInWords } from '../shell/words.ts'
import { browserInWords } from './browser-in-words.ts'

/** Where the member is signed in, each session to be ended from here. */
export function SessionList({
  sessions,
  onChanged,
}: {
  sessions: readonly SessionRow[]
  onChanged: (account: AccountAnswer) => void
}) {
  const [error, setError] = useState<string | null>(null)
  const change = async (ask: () => Promise<AccountAnswer>) => {
    try {
      onChanged(await ask())
      setError(null)
    } catch (refusal) {
      setError((refusal as Error).message)
    }
  }
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">Where you are signed in</h2>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <ul className="plain-list">
        {sessions.map(session => (
          <li key={session.id}>
            <span>
              {browserInWords(session.userAgent)}
              {session.isThis ? ' (here)' : ''}
              <small>
                since {momentInWords(session.signedInAt)}
                {session.address === null || session.address === '' ? '' : `, from ${session.address}`}; ends
                on {momentInWords(session.endsAt)}
              </small>
            </span>
            {session.isThis ? null : (
              <button type="button" className="quiet" onClick={() => change(() => endSession(session.id))}>
                Sign out there
              </button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length < 2 ? null : (
        <button type="button" onClick={() => change(endOtherSessions)}>
          Sign out everywhere else
        </button>
      )}
    </section>
  )
}
