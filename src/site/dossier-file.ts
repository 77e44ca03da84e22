import { stringify } from 'csv-stringify/sync'
import { eventPath } from '../desk/address.ts'
import type { EventFacts } from '../record/event-facts.ts'
import type { ContactsShown } from './contact-nodes.ts'

/** The files that every dossier has, by the end of their addresses. */
export const dossierFiles = ['events.csv', 'events.json', 'contacts.csv', 'contacts.json'] as const
export type DossierFile = (typeof dossierFiles)[number]

export function isDossierFile(name: string): name is DossierFile {
  return dossierFiles.some(one => one === name)
}

/** What a dossier shows as a file: one row an event, or one row a pair that was in contact. */
export function dossierFile(
  file: DossierFile,
  events: readonly EventFacts[],
  contacts: { readonly states: ContactsShown; readonly people: ContactsShown },
  publicUrl: string,
): { readonly body: string; readonly type: string } {
  const rows = file.startsWith('events')
    ? events.map(event => eventRow(event, publicUrl))
    : [...contactRows('states', contacts.states), ...contactRows('people', contacts.people)]
  if (file.endsWith('.json'))
    return { body: `${JSON.stringify(rows, null, 1)}\n`, type: 'application/json; charset=utf-8' }
  const columns = file.startsWith('events') ? eventColumns : contactColumns
  return {
    // A cell that begins as a formula does would be run by a spreadsheet.
    body: stringify(rows, { header: true, columns: [...columns], escape_formulas: true }),
    type: 'text/csv; charset=utf-8',
  }
}

const eventColumns = [
  ...(['id', 'address', 'type', 'status', 'date_start', 'date_end', 'date_precision'] as const),
  ...(['place', 'country', 'participants', 'topics'] as const),
]
const contactColumns = ['between', 'one', 'one_name', 'other', 'other_name', 'times', 'last'] as const

function eventRow(event: EventFacts, publicUrl: string): Record<(typeof eventColumns)[number], string> {
  return {
    id: event.id,
    address: publicUrl + eventPath(event.id),
    type: event.type,
    status: event.status,
    date_start: event.date.start ?? '',
    date_end: event.date.end ?? '',
    date_precision: event.date.precision,
    place: event.place?.name ?? '',
    country: event.place?.country ?? '',
    participants: event.participants.map(one => one.actor.name).join('; '),
    topics: event.topics.join('; '),
  }
}

function contactRows(
  between: 'states' | 'people',
  { nodes, links }: ContactsShown,
): Record<(typeof contactColumns)[number], string | number>[] {
  const of = new Map(nodes.map(node => [node.id, node]))
  const idOf = (id: string) => (between === 'states' ? id : (of.get(id)?.slug ?? id))
  return links.map(({ one, other, times, last }) => ({
    between,
    one: idOf(one),
    one_name: of.get(one)?.name ?? one,
    other: idOf(other),
    other_name: of.get(other)?.name ?? other,
    times,
    last: last ?? '',
  }))
}
