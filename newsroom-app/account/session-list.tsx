import { useState } from 'react'
import type { SessionRow } from '../../src/desk/people/read-sessions.ts'
import type { AccountAnswer } from '../../src/newsroom/answers.ts'
import { endOtherSessions, endSession } from '../requests/people-api.ts'
import { Notice } from '../shell/notices.tsx'
import { momentInWords } from '../shell/words.ts'
import { account } from '../words/en/account.ts'
import { sayer } from '../words/say.ts'
import { browserInWords } from './browser-in-words.ts'

const say = sayer('account', account)

function timesInWords({ signedInAt, address, endsAt }: SessionRow): string {
  const times = { since: momentInWords(signedInAt), end: momentInWords(endsAt) }
  return address === null || address === ''
    ? say('sessions.since', times)
    : say('sessions.sinceFrom', { ...times, address })
}

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
      <h2 id="sessions">{say('sessions.title')}</h2>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <ul className="plain-list">
        {sessions.map(session => (
          <li key={session.id}>
            <span>
              {session.isThis
                ? say('sessions.here', { browser: browserInWords(session.userAgent) })
                : browserInWords(session.userAgent)}
              <small>{timesInWords(session)}</small>
            </span>
            {session.isThis ? null : (
              <button type="button" className="quiet" onClick={() => change(() => endSession(session.id))}>
                {say('sessions.end')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length < 2 ? null : (
        <button type="button" onClick={() => change(endOtherSessions)}>
          {say('sessions.endOthers')}
        </button>
      )}
    </section>
  )
}
