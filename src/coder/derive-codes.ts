import type { CodedEvent, EventStatus, EventType } from './coding.ts'

/**
 * PLOVER event types (PLOVER 0.8 manual, table of event types) and CAMEO codes (CAMEO 1.1b3 codebook) by our types:
 * derived for exchange, never stored as the truth. What has no counterpart there is null.
 */
const codes: Readonly<Record<EventType, { plover: string | null; cameo: string | null; ahead?: string }>> = {
  visit: { plover: 'CONSULT', cameo: '042', ahead: '036' },
  meeting: { plover: 'CONSULT', cameo: '040', ahead: '036' },
  call: { plover: 'CONSULT', cameo: '041', ahead: '036' },
  negotiation: { plover: 'CONSULT', cameo: '046', ahead: '036' },
  mediation: { plover: 'CONSULT', cameo: '045', ahead: '039' },
  statement: { plover: null, cameo: '010' },
  announcement: { plover: null, cameo: '010' },
  agreement: { plover: 'AGREE', cameo: '057', ahead: '030' },
  ceremony: { plover: null, cameo: null },
  appointment: { plover: null, cameo: null },
  exercise: { plover: 'MOBILIZE', cameo: '152' },
  clash: { plover: 'ASSAULT', cameo: '190' },
  attack: { plover: 'ASSAULT', cameo: '190' },
  ceasefire: { plover: 'AGREE', cameo: '0871' },
  deployment: { plover: 'MOBILIZE', cameo: '154' },
  sanction: { plover: 'SANCTION', cameo: '163' },
  aid: { plover: 'AID', cameo: '070' },
  protest: { plover: 'PROTEST', cameo: '141' },
  legal: { plover: null, cameo: null },
  border: { plover: null, cameo: null },
  trade: { plover: 'COOPERATE', cameo: '061' },
  energy: { plover: 'COOPERATE', cameo: '061' },
  other: { plover: null, cameo: null },
}

/** The codes of an event; what is only announced or proposed is, in CAMEO, the expression of intent. */
export function deriveCodes(type: EventType, status: EventStatus): CodedEvent['codes'] {
  const { plover, cameo, ahead } = codes[type]
  const isAhead = status === 'announced' || status === 'conditional' || status === 'proposed'
  return { plover, cameo: isAhead && ahead !== undefined ? ahead : cameo }
}
