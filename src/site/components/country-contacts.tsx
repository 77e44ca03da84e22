import type { ReactNode } from 'react'
import { isContact } from '../../record/contact.ts'
import type { ActorFacts, EventFacts } from '../../record/event-facts.ts'
import type { PageContext } from '../page-context.ts'

/** How many countries are listed. */
const most = 15

/** With the people and bodies of which countries somebody was in contact, the most often first. */
export function CountryContacts({
  actor,
  events,
  context,
}: {
  readonly actor: ActorFacts
  readonly events: readonly EventFacts[]
  readonly context: PageContext
}): ReactNode {
  const { words } = context
  const times = new Map<string, number>()
  for (const event of events.filter(isContact)) {
    const states = new Set(event.participants.flatMap(one => one.actor.state ?? []))
    for (const state of states) if (state !== actor.state) times.set(state, (times.get(state) ?? 0) + 1)
  }
  const rows = [...times].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).slice(0, most)
  if (rows.length < 2) return null
  return (
    <section>
      <h2 className="section">{words.say('contacts.countries')}</h2>
      <p className="note">{words.say('contacts.countriesNote')}</p>
      <ol className="ranking">
        {rows.map(([code, count]) => (
          <li key={code}>
            <span>{words.countryName(code)}</span>
            <span>{words.say('actor.contact', { count })}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
