import { useState } from 'react'
import { Link } from 'wouter'
import type { EventFacts } from '../../src/record/event-facts.ts'
import { listEvents } from '../requests/record-api.ts'
import { usePages } from '../requests/use-pages.ts'
import { ListEnd } from '../shell/list-end.tsx'
import { useAsked } from '../shell/use-asked.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { EventFilters, eventFields } from './event-filters.tsx'
import { EventTable } from './event-table.tsx'
import { RecordFrame } from './record-frame.tsx'

const say = sayer('record', record)

/** Every event that the desk has confirmed, narrowed by what is asked for; two of them can be taken for one. */
export function EventsScreen() {
  const { asked, ask } = useAsked(eventFields)
  const list = usePages<EventFacts>(JSON.stringify(asked), async after => {
    const { events, next } = await listEvents(asked, after)
    return { rows: events, next }
  })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const isNarrow = Object.values(asked).some(value => value !== '')
  const choose = (id: string, isChosen: boolean) =>
    setChosen(before => (isChosen ? [...before, id].slice(-2) : before.filter(one => one !== id)))
  const actions =
    chosen.length === 2 ? (
      <Link href={`/record/merge/events?keep=${chosen[0]}&gone=${chosen[1]}`} className="button primary">
        {say('merge.chosen')}
      </Link>
    ) : (
      <p className="hint">{say('merge.hint')}</p>
    )
  return (
    <RecordFrame title={say('events.title')} here="events" actions={actions}>
      <EventFilters asked={asked} ask={ask} />
      {list.rows.length > 0 ? <EventTable events={list.rows} chosen={chosen} choose={choose} /> : null}
      <ListEnd list={list} empty={say(isNarrow ? 'events.noneSuch' : 'events.none')} />
    </RecordFrame>
  )
}
