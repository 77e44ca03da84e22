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
import { useTwoChosen } from './two-chosen.tsx'

const say = sayer('record', record)

/** Every event that the desk has confirmed, narrowed by what is asked for; two of them can be taken for one. */
export function EventsScreen() {
  const { asked, ask } = useAsked(eventFields)
  const list = usePages<EventFacts>(JSON.stringify(asked), async after => {
    const { events, next } = await listEvents(asked, after)
    return { rows: events, next }
  })
  const { chosen, choose, actions } = useTwoChosen('events')
  const isNarrow = Object.values(asked).some(value => value !== '')
  return (
    <RecordFrame title={say('events.title')} here="events" actions={actions}>
      <EventFilters asked={asked} ask={ask} />
      {list.rows.length > 0 ? <EventTable events={list.rows} chosen={chosen} choose={choose} /> : null}
      <ListEnd list={list} empty={say(isNarrow ? 'events.noneSuch' : 'events.none')} />
    </RecordFrame>
  )
}
