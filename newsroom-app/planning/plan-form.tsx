import { type FormEvent, useState } from 'react'
import type { PlanningItemDraft } from '../../src/desk/planning/planning-item.ts'
import { useSession } from '../shell/session.ts'
import { inEnglish } from '../shell/words.ts'
import { board } from '../words/en/board.ts'
import { sayer } from '../words/say.ts'

const say = sayer('board', board)

/** What a plan is about. */
export function PlanForm({
  item,
  button,
  onGiven,
}: {
  item: PlanningItemDraft
  button: string
  onGiven: (item: PlanningItemDraft) => Promise<boolean>
}) {
  const { settings } = useSession()
  const { headline, note, day, country, eventId } = item
  const [given, setGiven] = useState<PlanningItemDraft>({ headline, note, day, country, eventId })
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    await onGiven(given)
    setBusy(false)
  }
  return (
    <form className="plan-form" onSubmit={submit}>
      <label>
        {say('plan.headline')}
        <input
          required
          maxLength={200}
          value={given.headline}
          onChange={event => setGiven({ ...given, headline: event.target.value })}
        />
      </label>
      <div className="row">
        <label>
          {say('plan.day')}
          <input
            type="date"
            value={given.day ?? ''}
            onChange={event => setGiven({ ...given, day: event.target.value || null })}
          />
        </label>
        <label>
          {say('country')}
          <select
            value={given.country ?? ''}
            onChange={event => setGiven({ ...given, country: event.target.value || null })}
          >
            <option value="">{say('plan.noCountry')}</option>
            {settings.countries.map(one => (
              <option key={one.slug} value={one.slug}>
                {inEnglish(one.name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label>
        {say('plan.note')}
        <textarea
          rows={4}
          maxLength={5000}
          value={given.note}
          onChange={event => setGiven({ ...given, note: event.target.value })}
        />
      </label>
      <p>
        <button type="submit" className="primary" disabled={isBusy}>
          {button}
        </button>
      </p>
    </form>
  )
}
