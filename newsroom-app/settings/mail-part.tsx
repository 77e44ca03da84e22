import { useState } from 'react'
import type { SettingsAnswer } from '../../src/newsroom/answers.ts'
import { sendTestLetter } from '../requests/settings-api.ts'
import { Notice } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { settings as words } from '../words/en/settings.ts'
import { sayer } from '../words/say.ts'

const say = sayer('settings', words)

/** How letters go out, and a letter to try it. What is set where the program runs is shown, and not changed here. */
export function MailPart({ mail }: { mail: SettingsAnswer['mail'] }) {
  const { member } = useSession()
  const [told, setTold] = useState<{ tone: 'good' | 'bad'; words: string } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    try {
      await sendTestLetter()
      const { email } = member
      setTold({ tone: 'good', words: say(mail.isOutbox ? 'mailKept' : 'mailSent', { email }) })
    } catch (error) {
      setTold({ tone: 'bad', words: (error as Error).message })
    }
    setBusy(false)
  }
  return (
    <div className="settings-form">
      <p>
        {say('mailFrom', { from: mail.from })} {say(mail.isOutbox ? 'mailOutbox' : 'mailServer')}{' '}
        {say('mailMend')}
      </p>
      {told === null ? null : <Notice tone={told.tone}>{told.words}</Notice>}
      <p>
        <button type="button" disabled={isBusy} onClick={send}>
          {say('mailTest')}
        </button>
      </p>
    </div>
  )
}
