import { comparePersons } from './compare-persons.ts'
import { compareWords } from './compare-words.ts'

export type NameKind = 'person' | 'organisation' | 'place'

/** How near two names are, whether they count as one's, and why. */
export interface NameComparison {
  /** From 0, nothing in common, to 1, spellings of one name. */
  readonly score: number
  readonly same: boolean
  /** A sentence for an editor. */
  readonly explanation: string
}

/** From this score on two names count as one's: all that is told apart below it could be another's. */
export const sameFrom = 0.8

/**
 * Compares two names across scripts, romanisations, orders of their words and slips of the keys. A person's surname alone
 * may be anybody's and stays below the threshold beside a full name; a feminine surname is another person's.
 */
export function compareNames(a: string, b: string, kind: NameKind = 'person'): NameComparison {
  const { score, explanation } = kind === 'person' ? comparePersons(a, b) : compareWords(a, b, kind)
  const rounded = Math.round(score * 1000) / 1000
  return { score: rounded, same: rounded >= sameFrom, explanation }
}
