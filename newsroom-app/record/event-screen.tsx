import { Link } from 'wouter'
import type { EventEntryAnswer } from '../../src/newsroom/answers.ts'
import { readEvent } from '../requests/record-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { placeInWords, roleInWords, statusInWords } from '../review/claim-words.ts'
import { dateInWords } from '../review/place-and-date-words.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { ChangeList } from './change-list.tsx'
import { EventAccounts } from './event-accounts.tsx'
import { eventInWords } from './event-in-words.ts'
import { HistoryList } from './history-list.tsx'
import { MergePicker } from './merge-picker.tsx'
import { RecordFrame } from './record-frame.tsx'

const say = sayer('record', record)

/** One event: what the record has of it, the reports that tell of it, and its whole history. */
export function EventScreen({ id }: { id: string }) {
  const { result, reload } = useLoaded(`event ${id}`, () => readEvent(id))
  if (result.state !== 'ready')
    return (
      <RecordFrame title={say('event')} here="events">
        {result.state === 'loading' ? (
          <Loading what={say('event')} />
        ) : (
          <Failure error={result.error} again={reload} />
        )}
      </RecordFrame>
    )
  return <ShownEvent entry={result.value} reload={reload} />
}

function ShownEvent({ entry, reload }: { entry: EventEntryAnswer; reload: () => void }) {
  const { event, accounts, history, changes, seen } = entry
  const { may } = useSession()
  const isChanged = may('change the record')
  return (
    <RecordFrame
      title={eventInWords(event)}
      here="events"
      actions={
        <a className="button" href={`/events/${event.id}`}>
          {say('publicPage')}
        </a>
      }
    >
      <dl className="claim facts-of-entry">
        <dt>{say('filter.status')}</dt>
        <dd>{statusInWords(event.status)}</dd>
        <dt>{say('who')}</dt>
        <dd>
          <ul>
            {event.participants.map(({ actor, role }) => (
              <li key={`${actor.id} ${role}`}>
                <Link href={`/record/actors/${actor.id}`}>{actor.name}</Link>{' '}
                <small className="role">{roleInWords(role)}</small>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{say('when')}</dt>
        <dd>{dateInWords(event.date)}</dd>
        <dt>{say('where')}</dt>
        <dd>{placeInWords(event.place)}</dd>
        {event.topics.length === 0 ? null : (
          <>
            <dt>{say('about')}</dt>
            <dd>{event.topics.join('; ')}</dd>
          </>
        )}
      </dl>
      <EventAccounts eventId={event.id} accounts={accounts} seen={seen} mayChange={isChanged} />
      {isChanged ? <MergePicker kind="events" id={event.id} near={event} /> : null}
      <section aria-labelledby="changes">
        <h2 id="changes">{say('changes')}</h2>
        {changes.length === 0 ? <p className="faint">{say('changes.noneHere')}</p> : null}
        <ChangeList changes={changes} entryId={event.id} onUndone={reload} />
      </section>
      <HistoryList lines={history} />
    </RecordFrame>
  )
}
