import { describeEvent } from '../describe-facts.ts'
import type { EventFilter } from '../event-filter.ts'
import { readOpenEvents } from '../read-open-events.ts'
import type { DataTable } from './data-table.ts'

/** A row for each event. */
export const eventTable: DataTable<EventFilter> = {
  name: 'events',
  columns: {
    ...({ id: 'text', url: 'text', type: 'text', status: 'text', plover: 'text', cameo: 'text' } as const),
    ...({ occurrence_status: 'text', date_start: 'day', date_end: 'day', date_precision: 'text' } as const),
    ...({ place: 'text', country: 'text', participants: 'list', topics: 'list' } as const),
    ...({ evidence: 'list', evidence_urls: 'list', attributed_to: 'list' } as const),
    ...({ reports: 'number', first_reported: 'day', confirmed_at: 'instant' } as const),
  },
  async *rows({ db, filter, where, today }) {
    for await (const open of readOpenEvents(db, filter, today)) {
      const event = describeEvent(open, where)
      const days = event.evidence.flatMap(one => one.article.published ?? []).sort()
      yield {
        ...{ id: event.id, url: event.url, type: event.type, status: event.status, ...event.codes },
        occurrence_status: event.occurrenceStatus,
        ...{ date_start: event.date.start, date_end: event.date.end, date_precision: event.date.precision },
        ...{ place: event.place?.name ?? null, country: event.place?.country ?? null, topics: event.topics },
        participants: event.participants.map(one => one.actor.slug),
        evidence: event.evidence.map(one => one.text),
        evidence_urls: event.evidence.map(one => one.url),
        attributed_to: [...new Set(event.evidence.flatMap(one => one.attributedTo))],
        reports: new Set(event.evidence.map(one => one.article.url)).size,
        first_reported: days[0] ?? null,
        confirmed_at: open.confirmedAt,
      }
    }
  },
}

/** A row for each actor of each event. */
export const participantTable: DataTable<EventFilter> = {
  name: 'participants',
  columns: {
    ...({ event: 'text', actor: 'text', role: 'text', name: 'text', kind: 'text' } as const),
    ...({ office: 'text', state: 'text', url: 'text' } as const),
  },
  async *rows({ db, filter, where, today }) {
    for await (const open of readOpenEvents(db, filter, today)) {
      const { participants } = describeEvent(open, where)
      for (const [index, { actor, role }] of participants.entries()) {
        const { office, state } = open.event.participants[index]!.actor
        yield {
          event: open.event.id,
          actor: actor.slug,
          role,
          name: actor.name,
          kind: actor.kind,
          office,
          state,
          url: actor.url,
        }
      }
    }
  },
}
