import type { Database } from '../../database/open-database.ts'
import { readDesk } from '../../desk/read-desk.ts'
import type { ChangeLog } from './change-log.ts'
import { deskTag } from './tags.ts'

type Desk = NonNullable<Awaited<ReturnType<typeof readDesk>>>

/** Reads the desk, which every page asks for, only after its settings changed; null before a desk was made. */
export function keepDesk(db: Database, log: ChangeLog): () => Promise<Desk | null> {
  let kept: { readonly desk: Desk; readonly heardAt: number } | null = null
  return async () => {
    if (kept !== null && log.areHeard && !log.hasChangedSince(kept.heardAt, [deskTag])) return kept.desk
    const heardAt = log.heard
    const desk = await readDesk(db)
    kept = desk === null ? null : { desk, heardAt }
    return desk
  }
}
