import type { Database } from '../database/open-database.ts'
import { deriveActor } from '../record/derive.ts'
import type { ActorFacts } from '../record/event-facts.ts'
import { readActors } from '../record/read-events.ts'
import { openAssertions } from './open-assertions.ts'

/**
 * Actors by their ids, with the office, state and spellings that published articles give. The name may be the record's
 * own: a name is asserted once, perhaps in a report that is not published, and whoever asks has met the actor in one that is.
 */
export async function openActors(db: Database, ids: readonly string[]): Promise<Map<string, ActorFacts>> {
  const actors = await readActors(db, ids)
  const open = await openAssertions(db, 'actor', [...actors.keys()])
  return new Map(
    [...actors].map(([id, actor]) => {
      const derived = deriveActor(open.get(id) ?? [])
      const { name, office, state, spellings } = derived ?? {
        name: actor.name,
        office: null,
        state: null,
        spellings: [actor.name],
      }
      return [id, { ...actor, name, office, state, spellings }]
    }),
  )
}
