import { type FormEvent, useState } from 'react'
import { askDoor } from '../requests/ask-door.ts'
import { Notice } from '../shell/notices.tsx'

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
        INVALID_PASSWORD: 'The old password is not right. Capitals count.',
      })
      setCurrent('')
      setNew('')
      setNotice({ tone: 'good', words: 'The new password holds; elsewhere you are signed out.' })
      onChanged()
    } catch (error) {
      setNotice({ tone: 'bad', words: (error as Error).message })
    }
  }
  return (
    <section aria-labelledby="password">
      <h2 id="password">Password</h2>
      {notice === null ? null : <Notice tone={notice.tone}>{notice.words}</Notice>}
      <form className="narrow-form" onSubmit={submit}>
        <label>
          Old password
          <input
            type="password"
            autoComplete="current-password"
            required
            value={currentPassword}
            onChange={event => setCurrent(event.target.value)}
          />
        </label>
        <label>
          New password, of at least 12 characters
          <input
            type="password"
            autoComplete="new-password"
            required
            value={newPassword}
            onChange={event => setNew(event.target.value)}
          />
        </label>
        <p>
          <button type="submit">Change the password</button>
        </p>
      </form>
    </section>
  )
}
