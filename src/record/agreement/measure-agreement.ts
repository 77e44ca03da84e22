import { alpha, masi, nominal } from './alpha.ts'
import type { EventReading, Reading, StatementReading } from './reading.ts'

/** Two editors' readings of one proposal. */
export interface ReadTwice {
  readonly first: Reading
  readonly second: Reading
}

/** What is compared; `verdict` is whether a proposal was kept (accepted or corrected) or rejected. */
export const agreementData = [
  'verdict',
  'type',
  'status',
  'date',
  'place',
  'participants',
  'sources',
  'speaker',
  'wording',
] as const
export type AgreementDatum = (typeof agreementData)[number]

/** How far editors agree about one datum. */
export interface Agreement {
  readonly datum: AgreementDatum
  /** How many proposals were compared: for all but the verdict, those that both editors kept. */
  readonly compared: number
  /** How many of these have the very same value. */
  readonly same: number
  /** Krippendorff's alpha: nominal, or with MASI's distance for participants and sources. Null where it cannot be told. */
  readonly alpha: number | null
}

/** Pure: agreement by datum over proposals that two editors decided, the second without seeing the first. */
export function measureAgreement(pairs: readonly ReadTwice[]): Agreement[] {
  const kept = pairs.filter(({ first, second }) => first.data !== null && second.data !== null)
  const events = kept.filter(({ first }) => first.kind === 'event')
  const statements = kept.filter(({ first }) => first.kind === 'statement')
  const ofEvents = <Key extends keyof EventReading>(key: Key) =>
    events.map(pair =>
      [pair.first, pair.second].map(reading => (reading.data as EventReading)[key] as EventReading[Key]),
    )
  const ofStatements = (key: keyof StatementReading) =>
    statements.map(pair => [pair.first, pair.second].map(reading => (reading.data as StatementReading)[key]))
  const verdicts = pairs.map(pair =>
    [pair.first, pair.second].map(reading => (reading.data === null ? 'rejected' : 'kept')),
  )
  const agreementIn = (datum: AgreementDatum): Agreement => {
    switch (datum) {
      case 'verdict':
        return agreementOf(datum, verdicts)
      case 'type':
      case 'status':
      case 'date':
      case 'place':
        return agreementOf(datum, ofEvents(datum))
      case 'participants':
      case 'sources':
        return agreementOfSets(datum, ofEvents(datum))
      case 'speaker':
      case 'wording':
        return agreementOf(datum, ofStatements(datum))
    }
  }
  return agreementData.map(agreementIn)
}

function agreementOf(datum: AgreementDatum, units: readonly (readonly string[])[]): Agreement {
  const same = units.filter(([one, other]) => one === other).length
  return { datum, compared: units.length, same, alpha: alpha(units, nominal) }
}

function agreementOfSets(
  datum: AgreementDatum,
  units: readonly (readonly ReadonlySet<string>[])[],
): Agreement {
  const same = units.filter(([one, other]) => masi(one!, other!) === 0).length
  return { datum, compared: units.length, same, alpha: alpha(units, masi) }
}

/** Where two readings differ, each value in words. */
export interface Difference {
  readonly datum: AgreementDatum
  readonly first: string
  readonly second: string
}

/** Pure: what the two of a pair say differently; nothing where they agree. */
export function differencesOf({ first, second }: ReadTwice): Difference[] {
  if (first.data === null && second.data === null) return []
  if (first.data === null) return [{ datum: 'verdict', first: 'rejected', second: 'kept' }]
  if (second.data === null) return [{ datum: 'verdict', first: 'kept', second: 'rejected' }]
  const words = (reading: EventReading | StatementReading, datum: AgreementDatum) => {
    const value: unknown = Reflect.get(reading, datum)
    return value instanceof Set ? [...value].sort().join(', ') || 'none' : String(value)
  }
  return agreementData
    .filter(datum => datum in first.data!)
    .map(datum => ({ datum, first: words(first.data!, datum), second: words(second.data!, datum) }))
    .filter(({ first: one, second: other }) => one !== other)
}
