import { stringify } from 'csv-stringify/sync'
import { describeEvent, type Whereabouts } from './describe-facts.ts'
import type { OpenEvent } from './open-events.ts'

/** The columns of events.csv, in their order; a row is one event. */
export const eventColumns = [
  ...['id', 'url', 'type', 'status', 'plover', 'cameo', 'date_start', 'date_end', 'date_precision'],
  ...[
    'place',
    'country',
    'participants',
    'participant_slugs',
    'topics',
    'evidence',
    'evidence_url',
    'attributed_to',
  ],
  ...['reports', 'confirmed_at', 'occurrence_status'],
] as const

/**
 * Events as CSV (RFC 4180, UTF-8, CRLF), a piece for each event, the heading first. Several values of one cell stand with "; "
 * between them; a cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export async function* eventsAsCsv(
  events: AsyncIterable<OpenEvent>,
  where: Whereabouts,
): AsyncGenerator<string> {
  yield csvRow(eventColumns)
  for await (const open of events) {
    const event = describeEvent(open, where)
    const [first] = event.evidence
    const sources = [...new Set(event.evidence.flatMap(one => one.attributedTo))]
    yield csvRow([
      ...[event.id, event.url, event.type, event.status, event.codes.plover, event.codes.cameo],
      ...[event.date.start, event.date.end, event.date.precision, event.place?.name, event.place?.country],
      event.participants.map(({ role, actor }) => `${role}: ${actor.name}`).join('; '),
      event.participants.map(({ actor }) => actor.slug).join('; '),
      event.topics.join('; '),
      ...[first?.text, first?.url, sources.join('; ')],
      new Set(event.evidence.map(one => one.article.url)).size,
      event.confirmedAt,
      event.occurrenceStatus,
    ])
  }
}

function csvRow(cells: readonly (string | number | null | undefined)[]): string {
  return stringify([cells.map(cell => cell ?? '')], { record_delimiter: 'windows', escape_formulas: true })
}
