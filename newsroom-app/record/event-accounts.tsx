import { useState } from 'react'
import { useLocation } from 'wouter'
import type { EventAccount, EventPreview } from '../../src/record/editing/preview.ts'
import { previewEventSplit, splitEvent } from '../requests/record-api.ts'
import { Notice } from '../shell/notices.tsx'
import { dayInWords } from '../shell/words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { EventPreviewCard } from './event-preview-card.tsx'
import { ReasonForm } from './reason-form.tsx'

const say = sayer('record', record)

interface EventAccountsProps {
  readonly eventId: string
  readonly accounts: readonly EventAccount[]
  readonly seen: number
  readonly mayChange: boolean
}

interface Split {
  readonly stays: EventPreview
  readonly splitOff: EventPreview
  readonly seen: number
}

/** What each report says of the event; those that tell of another one are ticked and split off. */
export function EventAccounts({ eventId, accounts, mayChange }: EventAccountsProps) {
  const [, go] = useLocation()
  const [chosen, setChosen] = useState<readonly number[]>([])
  const [split, setSplit] = useState<Split | null>(null)
  const [error, setError] = useState<string | null>(null)
  const choose = (id: number, isChosen: boolean) => {
    setSplit(null)
    setError(null)
    setChosen(before => (isChosen ? [...before, id] : before.filter(one => one !== id)))
  }
  const preview = () =>
    previewEventSplit(eventId, chosen).then(
      found => {
        setError(null)
        setSplit(found)
      },
      (refusal: Error) => setError(refusal.message),
    )
  const canSplit = mayChange && accounts.length > 1
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{say('accounts')}</h2>
      {canSplit ? <p className="hint">{say('split.hint')}</p> : null}
      <ul className="plain-list accounts">
        {accounts.map(account => (
          <li key={account.decisionId}>
            {canSplit ? (
              <input
                type="checkbox"
                aria-label={say('split.choose', { title: account.title })}
                checked={chosen.includes(account.decisionId)}
                onChange={event => choose(account.decisionId, event.target.checked)}
              />
            ) : null}
            <span>
              {account.title}
              <small>{account.published === null ? say('undated') : dayInWords(account.published)}</small>
              {account.words.map(words => (
                <q key={words}>{words}</q>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      {canSplit && split === null ? (
        <p>
          <button
            type="button"
            disabled={chosen.length === 0 || chosen.length === accounts.length}
            onClick={preview}
          >
            {say('split.preview')}
          </button>
        </p>
      ) : null}
      {split === null ? null : (
        <>
          <div className="previews">
            <EventPreviewCard title={say('split.stays')} event={split.stays} isOutcome />
            <EventPreviewCard title={say('split.off')} event={split.splitOff} isOutcome />
          </div>
          <ReasonForm
            button={say('split.do')}
            cancel={() => setSplit(null)}
            act={async note => {
              const { id } = await splitEvent(eventId, { accounts: chosen, seen: split.seen, note })
              go(`/record/events/${id}`)
            }}
          >
            <p>{say('merge.undoable')}</p>
          </ReasonForm>
        </>
      )}
    </section>
  )
}
