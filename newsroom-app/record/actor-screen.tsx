import { useState } from 'react'
import type { ActorEntryAnswer } from '../../src/newsroom/answers.ts'
import { readActor } from '../requests/record-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { kindInWords } from '../review/claim-words.ts'
import { countryName } from '../review/place-and-date-words.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { ActorForm } from './actor-form.tsx'
import { ChangeList } from './change-list.tsx'
import { EventTable } from './event-table.tsx'
import { HistoryList } from './history-list.tsx'
import { MergePicker } from './merge-picker.tsx'
import { RecordFrame } from './record-frame.tsx'
import { SplitActor } from './split-actor.tsx'

const say = sayer('record', record)

/** One actor: names in every script, offices over time, and what it takes part in. */
export function ActorScreen({ id }: { id: string }) {
  const { result, reload } = useLoaded(`actor ${id}`, () => readActor(id))
  const [news, setNews] = useState<string | null>(null)
  if (result.state !== 'ready')
    return (
      <RecordFrame title={say('actor')} here="actors">
        {result.state === 'loading' ? (
          <Loading what={say('actor')} />
        ) : (
          <Failure error={result.error} again={reload} />
        )}
      </RecordFrame>
    )
  return (
    <ShownActor
      key={result.value.seen}
      entry={result.value}
      news={news}
      onChanged={words => {
        setNews(words)
        reload()
      }}
    />
  )
}

function ShownActor({
  entry,
  news,
  onChanged,
}: {
  entry: ActorEntryAnswer
  news: string | null
  onChanged: (news: string) => void
}) {
  const { actor, events, history, changes, knownAs } = entry
  const { may } = useSession()
  const mayChange = may('change the record')
  const actions = (
    <a className="button" href={`/actors/${actor.slug}`}>
      {say('publicPage')}
    </a>
  )
  return (
    <RecordFrame title={actor.name} here="actors" actions={actions}>
      {news === null ? null : <Notice tone="good">{news}</Notice>}
      <p className="lead">
        {[
          kindInWords(actor.kind),
          actor.office ?? '',
          actor.state === null ? '' : countryName(actor.state),
          knownAs.length === 0 ? '' : say('knownAs', { rows: knownAs.join(', ') }),
        ]
          .filter(part => part !== '')
          .join(' · ')}
      </p>
      {mayChange ? (
        <ActorForm entry={entry} onSaved={() => onChanged(say('edit.done'))} />
      ) : (
        <p className="hint">{say('mayNot')}</p>
      )}
      <section aria-labelledby="events">
        <h2 id="events">{say('tab.events')}</h2>
        {events.length === 0 ? (
          <p className="faint">{say('actor.noEvents')}</p>
        ) : (
          <EventTable events={events.slice(0, 20)} />
        )}
        {events.length > 20 ? (
          <p>
            <a href={`/newsroom/record?actor=${actor.id}`}>
              {say('actor.allEvents', { count: events.length })}
            </a>
          </p>
        ) : null}
      </section>
      {mayChange ? <MergePicker kind="actors" id={actor.id} /> : null}
      {mayChange ? <SplitActor entry={entry} /> : null}
      <section aria-labelledby="changes">
        <h2 id="changes">{say('changes')}</h2>
        {changes.length === 0 ? <p className="faint">{say('changes.noneHere')}</p> : null}
        <ChangeList
          changes={changes}
          entryId={actor.id}
          onUndone={() => onChanged(say('change.undoneNow'))}
        />
      </section>
      <HistoryList lines={history} />
    </RecordFrame>
  )
}
