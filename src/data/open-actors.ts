import type { Database } from '../database/open-database.ts'
import { deriveActor } from '../record/derive.ts'
import type { ActorFacts } from '../record/event-facts.ts'
import { readActors } from '../record/read-events.ts'
import { openAssertions } from './open-assertions.ts'

/**
 * Actors by their ids, with the office, state and spellings that published articles give, with `asOf` those until that day
 * alone. The name may be the record's
 * own: a name is asserted once, perhaps in a report that is not published, and whoever asks has met the actor in one that is;
 * nobody loses it by looking back.
 */
export async function openActors(
  db: Database,
  ids: readonly string[],
  asOf?: string,
): Promise<Map<string, ActorFacts>> {
  const actors = await readActors(db, ids)
  const open = await openAssertions(db, 'actor', [...actors.keys()])
  return new Map(
    [...actors].map(([id, actor]) => {
      const all = open.get(id) ?? []
      const name = deriveActor(all)?.name ?? actor.name
      const derived = deriveActor(asOf === undefined ? all : all.filter(one => one.day <= asOf))
      const { office, state, spellings } = derived ?? { office: null, state: null, spellings: [name] }
      return [id, { ...actor, name, office, state, spellings }]
    }),
  )
}
