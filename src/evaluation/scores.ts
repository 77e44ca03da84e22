import type { Counts, Found, Tally } from './score-report.ts'

export interface Scores {
  readonly reports: number
  readonly events: {
    readonly expected: number
    readonly proposed: number
    readonly soft: Rates
    readonly strict: Rates
  }
  readonly participants: Rates
  /** Shares of what matched; null where nothing was to be compared. */
  readonly status: number | null
  readonly date: number | null
  readonly knownDate: number | null
  readonly place: number | null
  readonly attribution: number | null
  /** Null where there are none, or nobody marked them. */
  readonly statements: Rates | null
  readonly speaker: number | null
  /** Share of the evidence that is the text's own words. */
  readonly evidence: number | null
  readonly reliability: Reliability
}

export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** How far confidences can be believed: in each tenth, what was promised and what was right. */
export interface Reliability {
  readonly bins: readonly {
    readonly from: number
    readonly promised: number
    readonly right: number
    readonly events: number
  }[]
  /** Expected calibration error: the mean distance between both, weighted by the events of each bin (Naeini et al. 2015). */
  readonly error: number | null
}

/** The shares that the counts of some reports come to. */
export function scoresOf(counts: Counts, reports: number): Scores {
  const { soft, strict } = counts
  return {
    reports,
    events: {
      expected: soft.expected,
      proposed: soft.proposed,
      soft: ratesOf(soft),
      strict: ratesOf(strict),
    },
    participants: ratesOf(counts.participants),
    status: shareOf(counts.status),
    date: shareOf(counts.date),
    knownDate: shareOf(counts.knownDate),
    place: shareOf(counts.place),
    attribution: shareOf(counts.attribution),
    statements:
      counts.statements.expected + counts.statements.proposed === 0 ? null : ratesOf(counts.statements),
    speaker: shareOf(counts.speaker),
    evidence: shareOf(counts.evidence),
    reliability: reliabilityOf(counts.confidences),
  }
}

/** The confidences in tenths, with what they promised and what came of it. */
export function reliabilityOf(confidences: Counts['confidences']): Reliability {
  const tenths = Map.groupBy(confidences, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)))
  const bins = [...tenths]
    .toSorted(([a], [b]) => a - b)
    .map(([tenth, events]) => ({
      from: tenth / 10,
      promised: mean(events.map(one => one.confidence)),
      right: mean(events.map(one => Number(one.isRight))),
      events: events.length,
    }))
  const apart = bins.reduce((sum, bin) => sum + bin.events * Math.abs(bin.promised - bin.right), 0)
  return { bins, error: confidences.length === 0 ? null : apart / confidences.length }
}

function ratesOf({ hits, expected, proposed }: Found): Rates {
  const precision = proposed === 0 ? 0 : hits / proposed
  const recall = expected === 0 ? 0 : hits / expected
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

function shareOf({ right, of }: Tally): number | null {
  return of === 0 ? null : right / of
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
