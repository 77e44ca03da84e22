/** "2026-12-01T18:30" in a time zone (IANA; the browser's by default), as a field takes it, for an ISO instant. */
export function localOfInstant(instant: string, timeZone = ownTimeZone): string {
  return new Date(Date.parse(instant) + offsetAt(Date.parse(instant), timeZone)).toISOString().slice(0, 16)
}

/**
 * The ISO instant of what a field gives in a time zone. An hour that the clocks leave out is read as if they had not been put
 * forward; of one that they show twice it is the first.
 */
export function instantOfLocal(local: string, timeZone = ownTimeZone): string {
  const asUtc = Date.parse(`${local}Z`)
  const before = offsetAt(asUtc - dayMs, timeZone)
  const candidates = [before, offsetAt(asUtc + dayMs, timeZone)].map(offset => asUtc - offset)
  const found = candidates.find(at => at + offsetAt(at, timeZone) === asUtc)
  return new Date(found ?? asUtc - before).toISOString()
}

export const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone

const dayMs = 24 * 60 * 60 * 1000

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const shown = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { timeZone, ...numeric })
      .formatToParts(at)
      .map(one => [one.type, one.value]),
  )
  const { year, month, day, hour, minute, second } = shown
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(at / 1000) * 1000
}

const numeric: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
}
