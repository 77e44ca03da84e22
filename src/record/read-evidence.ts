import type { Database } from '../database/open-database.ts'
import { assertionsAboutEach, standing } from './assertion.ts'

/** The words that each event rests on, of all its reports or of those until a day, each passage once; events without any are left out. */
export async function readEvidence(
  db: Database,
  ids: readonly string[],
  asOf: string | null = null,
): Promise<Map<string, string>> {
  const asserted = await assertionsAboutEach(db, 'event', ids)
  return new Map(
    [...asserted].map(([id, assertions]) => {
      const words = standing(assertions)
        .filter(one => one.property === 'evidence' && (asOf === null || one.day <= asOf))
        .map(one => one.span?.text)
      return [id, [...new Set(words.filter(text => text !== undefined))].join(' … ')]
    }),
  )
}
