import { type FormEvent, useState } from 'react'
import type { ScheduleAnswer } from '../../src/newsroom/answers.ts'
import { instantOfLocal, localOfInstant, ownTimeZone } from '../planning/local-moment.ts'
import type { ArticlePlace } from '../requests/newsroom-api.ts'
import { askReview, endReview, readSchedule, setSchedule } from '../requests/planning-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { momentInWords } from '../shell/words.ts'
import { publish } from '../words/en/publish.ts'
import { sayer } from '../words/say.ts'

const say = sayer('publish', publish)

/** When an article goes out and comes off by itself, its embargo, and whether a review is asked for. */
export function ScheduleForm({ place, isPublished }: { place: ArticlePlace; isPublished: boolean }) {
  const { result, reload, set } = useLoaded(`schedule ${place.reportId} ${place.language}`, () =>
    readSchedule(place),
  )
  if (result.state === 'loading') return <Loading what={say('loading.schedule')} />
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

/** "America/New York". */
const zoneName = (zone: string) => zone.replaceAll('_', ' ')

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
  const fields = isPublished
    ? (['withdrawAt'] as const)
    : (['publishAt', 'withdrawAt', 'embargoUntil'] as const)
  return (
    <section aria-labelledby="schedule">
      <h2 id="schedule">{say('schedule.title')}</h2>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      {isPublished ? null : review === null ? (
        <p>
          <button type="button" onClick={() => attempt(() => askReview(place))}>
            {say('schedule.ask')}
          </button>
        </p>
      ) : (
        <Notice>
          <span>{say('schedule.asked', { name: review.askedBy, at: momentInWords(review.askedAt) })}</span>
          <button type="button" onClick={() => attempt(() => endReview(place))}>
            {say('schedule.back')}
          </button>
        </Notice>
      )}
      {may('publish and withdraw') ? (
        <form onSubmit={submit}>
          <div className="row">
            {fields.map(name => (
              <label key={name}>
                {say(`schedule.${name}`)}
                <input
                  type="datetime-local"
                  value={given[name]}
                  onChange={event => setGiven({ ...given, [name]: event.target.value })}
                />
              </label>
            ))}
            <label>
              {say('schedule.zone')}
              <select value={zone} onChange={event => setZone(event.target.value)}>
                {zonesOffered(schedule?.timeZone).map(one => (
                  <option key={one} value={one}>
                    {one === ownTimeZone ? say('schedule.own', { zone: zoneName(one) }) : zoneName(one)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {schedule === null ? null : (
            <p className="small faint">{say('schedule.by', { name: schedule.setBy })}</p>
          )}
          <p>
            <button type="submit">{say('schedule.set')}</button>
          </p>
        </form>
      ) : null}
    </section>
  )
}
