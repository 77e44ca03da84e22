import type { HeldAssertion } from './held-assertions.ts'

/** When a person held an office, as an editor knows it: days, months or years, as exact as they are known. */
export interface Tenure {
  readonly office: string
  /** "2020", "2020-07" or "2020-07-16"; null where it is not known. */
  readonly from: string | null
  /** Null while it lasts. */
  readonly to: string | null
}

/** An office in a dossier: an editor's tenure, or what reports call the person, from the day of the first that does. */
export interface HeldOffice extends Tenure {
  /** The day of the first report that names the office; null for a tenure. */
  readonly reportedFrom: string | null
}

/** The office that holds now: the newest word of reports, or an editor's on a tenure that lasts. One that ended is none. */
export function officeNow(assertions: readonly HeldAssertion[]): string | null {
  const tenures = tenuresIn(assertions)
  const ended = tenures.filter(one => one.value.to !== null)
  const reported = assertions.filter(
    one =>
      one.property === 'office' &&
      !ended.some(past => past.value.office === one.value && past.day >= one.day),
  )
  const lasting = tenures.filter(one => one.value.to === null)
  const known = [
    ...reported.map(one => ({ office: one.value as string, day: one.day })),
    ...lasting.map(one => ({ office: one.value.office, day: one.day })),
  ]
  return known.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1)?.office ?? null
}

/** All offices ever held, the newest first; an office with a tenure is not told a second time from reports. */
export function officesOf(assertions: readonly HeldAssertion[]): HeldOffice[] {
  const tenures = tenuresIn(assertions).map(({ value: { office, from, to } }) => ({
    ...{ office, from, to },
    reportedFrom: null,
  }))
  const reported = assertions.filter(
    one => one.property === 'office' && !tenures.some(tenure => tenure.office === one.value),
  )
  const named = [...Map.groupBy(reported, one => one.value as string)].map(([office, own]) => ({
    ...{ office, from: null, to: null },
    reportedFrom: own.map(one => one.day).reduce((a, b) => (a < b ? a : b)),
  }))
  return [...tenures, ...named].sort((a, b) => startOf(b).localeCompare(startOf(a)))
}

function startOf({ from, reportedFrom }: HeldOffice): string {
  return from ?? reportedFrom ?? ''
}

function tenuresIn(assertions: readonly HeldAssertion[]): { value: Tenure; day: string }[] {
  return assertions
    .filter(one => one.property === 'tenure')
    .map(one => ({ value: one.value as Tenure, day: one.day }))
}
