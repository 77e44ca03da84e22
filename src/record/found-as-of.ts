import type { Database } from '../database/open-database.ts'
import { hasTerm } from '../search/mark-words.ts'
import type { SearchTerm } from '../search/read-search-text.ts'
import type { EventFacts } from './event-facts.ts'
import { readEvents } from './read-events.ts'
import { readEvidence } from './read-evidence.ts'

/**
 * Of events as they were known on a day, those that a search had found by then: left out is what only words that a later
 * report brought let it find. The search's index has the words of the present, and these hold those of every earlier day.
 */
export async function foundAsOf<E extends EventFacts>(
  db: Database,
  events: readonly E[],
  terms: readonly SearchTerm[],
  day: string,
): Promise<E[]> {
  const wanted = terms.filter(term => !term.isExcluded)
  if (events.length === 0 || wanted.length === 0) return [...events]
  const ids = events.map(event => event.id)
  const [toldThen, toldNow] = [await readEvidence(db, ids, day), await readEvidence(db, ids)]
  const now = new Map((await readEvents(db, ids, day)).map(event => [event.id, event]))
  return events.filter(event => {
    const wordsThen = wordsOfEvent(event, toldThen)
    const missing = wanted.filter(term => !hasTerm(wordsThen, term))
    const wordsNow = missing.length === 0 ? '' : wordsOfEvent(now.get(event.id) ?? event, toldNow)
    // What is not seen among the present words either was found by a stem, and stays.
    return !missing.some(term => hasTerm(wordsNow, term))
  })
}

/** What the search's index has of an event: see `indexEvent`. */
function wordsOfEvent(event: EventFacts, evidence: ReadonlyMap<string, string>): string {
  return [
    event.type,
    ...event.participants.map(one => one.actor.name),
    event.place?.name ?? '',
    ...event.topics,
    evidence.get(event.id) ?? '',
  ].join(' ')
}
