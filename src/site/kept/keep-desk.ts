import type { Clock } from '../../basics/clock.ts'
import type { Database } from '../../database/open-database.ts'
import { type ShownPicture, shownPictures } from '../../desk/media/shown-pictures.ts'
import { readDesk } from '../../desk/read-desk.ts'
import type { ChangeLog } from './change-log.ts'
import { deskTag } from './tags.ts'

/** The desk, with its logo while that may be shown. */
type Desk = NonNullable<Awaited<ReturnType<typeof readDesk>>> & { readonly logo: ShownPicture | null }

/**
 * Reads the desk, which every page asks for, only after its settings changed, and once a day: the rights of its logo may end.
 * Null before a desk was made.
 */
export function keepDesk(db: Database, log: ChangeLog, clock: Clock): () => Promise<Desk | null> {
  let kept: { readonly desk: Desk; readonly heardAt: number; readonly today: string } | null = null
  return async () => {
    const today = clock().toISOString().slice(0, 10)
    const isFresh = kept?.today === today && log.areHeard && !log.hasChangedSince(kept.heardAt, [deskTag])
    if (kept !== null && isFresh) return kept.desk
    const heardAt = log.heard
    const found = await readDesk(db)
    if (found === null) return null
    const logo = found.settings.look?.logo ?? null
    const shown = await shownPictures(db, logo === null ? [] : [logo], today)
    const desk = { ...found, logo: [...shown.values()][0] ?? null }
    kept = { desk, heardAt, today }
    return desk
  }
}
