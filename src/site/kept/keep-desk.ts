import type { Clock } from '../../basics/clock.ts'
import type { Database } from '../../database/open-database.ts'
import { type ShownPicture, shownPictures } from '../../desk/media/shown-pictures.ts'
import { readDesk } from '../../desk/read-desk.ts'
import type { ChangeLog } from './change-log.ts'
import { KeptValues } from './kept-values.ts'
import { deskTag } from './tags.ts'

/** The desk, with its logo while that may be shown. */
type Desk = NonNullable<Awaited<ReturnType<typeof readDesk>>> & { readonly logo: ShownPicture | null }

/**
 * Reads the desk, which every page asks for, only after its settings changed, and once a day: the rights of its logo may end.
 * Null before a desk was made.
 */
export function keepDesk(db: Database, log: ChangeLog, clock: Clock): () => Promise<Desk | null> {
  const kept = new KeptValues<Desk | null>(log, 1)
  const read = async (today: string) => {
    const found = await readDesk(db)
    if (found === null) return null
    const logo = found.settings.look?.logo ?? null
    const shown = await shownPictures(db, logo === null ? [] : [logo], today)
    return { ...found, logo: [...shown.values()][0] ?? null }
  }
  return () => {
    const today = clock().toISOString().slice(0, 10)
    return kept.find(today, { tagsOf: () => [deskTag], heardAt: kept.heard }, () => read(today))
  }
}
