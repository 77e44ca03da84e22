import type { FoundEvent } from './found-event.ts'

/**
 * Events with the positions of whoever issues the release dated by it: "The members of the Security Council condemned the attack",
 * told on no day of its own by the council's own release.
 */
export function dateOwnPositions(
  events: readonly FoundEvent[],
  issuers: readonly (string | null)[],
  published: string | null,
): FoundEvent[] {
  return events.map(event => {
    const issuer = event.participants.find(one => one.role === 'actor')?.actor
    const isOwn =
      published !== null &&
      event.type === 'statement' &&
      event.status === 'happened' &&
      event.date.start === null &&
      !event.isBefore &&
      issuer !== undefined &&
      issuers.includes(issuer)
    if (!isOwn) return event
    return {
      ...event,
      date: { start: published, end: null, precision: 'day' },
      reasons: {
        ...event.reasons,
        date: {
          rule: 'A position that the release itself takes is taken on the day of publication.',
          span: null,
        },
      },
    }
  })
}
