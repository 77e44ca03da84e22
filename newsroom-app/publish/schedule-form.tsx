import { type FormEvent, useState } from 'react'
import type { ScheduleAnswer } from '../../src/newsroom/answers.ts'
import { instantOfLocal, localOfInstant, ownTimeZone } from '../planning/local-moment.ts'
import type { ArticlePlace } from '../requests/newsroom-api.ts'
import { askReview, endReview, readSchedule, setSchedule } from '../requests/planning-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { momentInWords } from '../shell/words.ts'

/** When an article goes out and comes off by itself, its embargo, and whether a review is asked for. */
export function ScheduleForm({ place, isPublished }: { place: ArticlePlace; isPublished: boolean }) {
  const { result, reload, set } = useLoaded(`schedule ${place.reportId} ${place.language}`, () =>
    readSchedule(place),
  )
  if (result.state === 'loading') return <Loading what="the schedule" />
  if (result.state === 'failed') return <Failure error={result.error} again={reload} />
  return (
    <Shown
      key={JSON.stringify(result.value)}
      place={place}
      isPublished={isPublished}
      answer={result.value}
      onChanged={set}
    />
  )
}

/** The browser's own, that of the schedule, UTC and those of the region. */
function zonesOffered(set: string | undefined): string[] {
  const region = [
    'Asia/Baku',
    'Asia/Tbilisi',
    'Asia/Yerevan',
    'Europe/Istanbul',
    'Europe/Moscow',
    'Europe/Brussels',
  ]
  return [...new Set([ownTimeZone, ...(set === undefined ? [] : [set]), 'UTC', ...region])]
}

function Shown({
  place,
  isPublished,
  answer,
  onChanged,
}: {
  place: ArticlePlace
  isPublished: boolean
  answer: ScheduleAnswer
  onChanged: (answer: ScheduleAnswer) => void
}) {
  const { may } = useSession()
  const { schedule, review } = answer
  const [zone, setZone] = useState(schedule?.timeZone ?? ownTimeZone)
  const local = (instant: string | null | undefined) => (instant == null ? '' : localOfInstant(instant, zone))
  const [given, setGiven] = useState({
    publishAt: local(schedule?.publishAt),
    withdrawAt: local(schedule?.withdrawAt),
    embargoUntil: local(schedule?.embargoUntil),
  })
  const [error, setError] = useState<string | null>(null)
  const attempt = async (ask: () => Promise<ScheduleAnswer>) => {
    try {
      onChanged(await ask())
      setError(null)
    } catch (refusal) {
      setError((refusal as Error).message)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const instant = (words: string) => (words === '' ? null : instantOfLocal(words, zone))
    attempt(() =>
      setSchedule(place, {
        publishAt: instant(given.publishAt),
        withdrawAt: instant(given.withdrawAt),
        embargoUntil: instant(given.embargoUntil),
        timeZone: zone,
      }),
    )
  }
  const fields = [
    ...(isPublished ? [] : [['publishAt', 'Goes out'] as const]),
    ['withdrawAt', 'Comes off'] as const,
    ...(isPublished ? [] : [['embargoUntil', 'Not before (embargo)'] as const]),
  ]
  return (
    <section aria-labelledby="schedule">
      <h2 id="schedule">Review and schedule</h2>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      {isPublished ? null : review === null ? (
        <p>
          <button type="button" onClick={() => attempt(() => askReview(place))}>
            Ask for a review
          </button>
        </p>
      ) : (
        <Notice>
          <span>
            {review.askedBy} asked for a review, {momentInWords(review.askedAt)}.
          </span>
          <button type="button" onClick={() => attempt(() => endReview(place))}>
            Back to drafting
          </button>
        </Notice>
      )}
      {may('publish and withdraw') ? (
        <form onSubmit={submit}>
          <div className="row">
            {fields.map(([name, label]) => (
              <label key={name}>
                {label}
                <input
                  type="datetime-local"
                  value={given[name]}
                  onChange={event => setGiven({ ...given, [name]: event.target.value })}
                />
              </label>
            ))}
            <label>
              Time zone
              <select value={zone} onChange={event => setZone(event.target.value)}>
                {zonesOffered(schedule?.timeZone).map(one => (
                  <option key={one} value={one}>
                    {one.replaceAll('_', ' ')}
                    {one === ownTimeZone ? ' (yours)' : ''}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {schedule === null ? null : <p className="small faint">Set by {schedule.setBy}.</p>}
          <p>
            <button type="submit">Set the schedule</button>
          </p>
        </form>
      ) : null}
    </section>
  )
}
