import { describeActor } from '../describe-facts.ts'
import { type ActorFilter, readOpenActors } from '../read-open-actors.ts'
import type { DataTable } from './data-table.ts'

/** A row for each actor. */
export const actorTable: DataTable<ActorFilter> = {
  name: 'actors',
  columns: {
    ...({ slug: 'text', url: 'text', name: 'text', kind: 'text', office: 'text', state: 'text' } as const),
    spellings: 'list',
  },
  async *rows({ db, filter, where, today }) {
    for await (const actor of readOpenActors(db, filter, today)) {
      const { slug, url, name, kind, office, state, spellings } = describeActor(actor, where, filter.as_of)
      yield { slug, url, name, kind, office, state, spellings }
    }
  },
}
