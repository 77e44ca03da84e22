import { type FormEvent, useState } from 'react'
import type { PlanningItemDraft } from '../../src/desk/planning/planning-item.ts'
import { useSession } from '../shell/session.ts'
import { inEnglish } from '../shell/words.ts'

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
        Headline
        <input
          required
          maxLength={200}
          value={given.headline}
          onChange={event => setGiven({ ...given, headline: event.target.value })}
        />
      </label>
      <div className="row">
        <label>
          Day that it is about
          <input
            type="date"
            value={given.day ?? ''}
            onChange={event => setGiven({ ...given, day: event.target.value || null })}
          />
        </label>
        <label>
          Country
          <select
            value={given.country ?? ''}
            onChange={event => setGiven({ ...given, country: event.target.value || null })}
          >
            <option value="">none</option>
            {settings.countries.map(one => (
              <option key={one.slug} value={one.slug}>
                {inEnglish(one.name)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label>
        Note: what to ask, whom to call
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
