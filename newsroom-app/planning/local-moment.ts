/** "2026-12-01T18:30" in the browser's time zone, as a field takes it, for an ISO instant. */
export function localOfInstant(instant: string): string {
  const date = new Date(instant)
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}

/** The ISO instant of what a field gives in the browser's time zone. */
export function instantOfLocal(local: string): string {
  return new Date(local).toISOString()
}
