import type { EventFacts } from '../record/event-facts.ts'

const scheme = 'http://cv.iptc.org/newscodes/eventoccurstatus/'

/**
 * Our statuses in the vocabulary of newsrooms' planning tools, the IPTC event occurrence status: eos1 planning only,
 * eos2 highly uncertain, eos3 may occur, eos4 highly likely, eos5 occurs certainly, eos6 cancelled. It speaks of what is
 * planned; for what is denied, disputed or unknown it has no word.
 */
const codes: Readonly<Record<EventFacts['status'], string | null>> = {
  happened: 'eos5',
  ongoing: 'eos5',
  announced: 'eos4',
  conditional: 'eos3',
  proposed: 'eos1',
  postponed: 'eos2',
  overdue: 'eos2',
  cancelled: 'eos6',
  denied: null,
  disputed: null,
  unknown: null,
}

/** The address of a status in IPTC's vocabulary, or null where it has none. */
export function occurrenceStatus(status: EventFacts['status']): string | null {
  const code = codes[status]
  return code === null ? null : scheme + code
}
