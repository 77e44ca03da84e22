import type { EventFacts } from './event-facts.ts'

/** The types of events in which people meet or speak with each other. */
export const contactTypes = ['visit', 'meeting', 'call', 'negotiation', 'mediation'] as const
/** The statuses of what took place. */
export const heldStatuses = ['happened', 'ongoing'] as const

/** Whether those who take part in an event were in contact there. What was only announced is no contact. */
export function isContact({ type, status }: { readonly type: string; readonly status: string }): boolean {
  return contactTypes.some(one => one === type) && heldStatuses.some(one => one === status)
}

/** Whether an event was announced, proposed or put off, and nobody has reported yet what became of it. */
export function isOpen({ status }: Pick<EventFacts, 'status'>): boolean {
  return ['announced', 'conditional', 'proposed', 'postponed', 'overdue'].includes(status)
}
