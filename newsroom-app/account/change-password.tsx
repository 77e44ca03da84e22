import { type FormEvent, useState } from 'react'
import { askDoor } from '../requests/ask-door.ts'
import { Notice } from '../shell/notices.tsx'
import { account } from '../words/en/account.ts'
import { sayer } from '../words/say.ts'

const say = sayer('account', account)

/** A new password for who knows the old one; every other session ends with it. */
export function ChangePassword({ onChanged }: { onChanged: () => void }) {
  const [currentPassword, setCurrent] = useState('')
  const [newPassword, setNew] = useState('')
  const [notice, setNotice] = useState<{ tone: 'good' | 'bad'; words: string } | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      const change = { currentPassword, newPassword, revokeOtherSessions: true }
      await askDoor('POST', '/change-password', change, {
        INVALID_PASSWORD: say('password.wrongOld'),
      })
      setCurrent('')
      setNew('')
      setNotice({ tone: 'good', words: say('password.holds') })
      onChanged()
    } catch (error) {
      setNotice({ tone: 'bad', words: (error as Error).message })
    }
  }
  return (
    <section aria-labelledby="password">
      <h2 id="password">{say('password.title')}</h2>
      {notice === null ? null : <Notice tone={notice.tone}>{notice.words}</Notice>}
      <form className="narrow-form" onSubmit={submit}>
        <label>
          {say('password.old')}
          <input
            type="password"
            autoComplete="current-password"
            required
            value={currentPassword}
            onChange={event => setCurrent(event.target.value)}
          />
        </label>
        <label>
          {say('password.new')}
          <input
            type="password"
            autoComplete="new-password"
            required
            value={newPassword}
            onChange={event => setNew(event.target.value)}
          />
        </label>
        <p>
          <button type="submit">{say('password.change')}</button>
        </p>
      </form>
    </section>
  )
}
