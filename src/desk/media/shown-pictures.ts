import { oneOf } from '../../database/one-of.ts'
import type { Database } from '../../database/open-database.ts'
import type { FocalPoint } from './picture.ts'

/** What a page needs to know of a picture that it shows. */
export interface ShownPicture {
  readonly hash: string
  /** Of the widest form, in pixels. */
  readonly width: number
  readonly height: number
  /** The widths that it is kept in, the narrowest first. */
  readonly widths: readonly number[]
  readonly alt: Readonly<Record<string, string>>
  readonly credit: string
  readonly focus: FocalPoint
}

/** The pictures of these hashes that may be shown on an ISO day, by hash: one whose rights have expired is not there. */
export async function shownPictures(
  db: Database,
  hashes: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, ShownPicture>> {
  if (hashes.length === 0) return new Map()
  const rows = await db
    .selectFrom('picture')
    .select(['hash', 'width', 'height', 'widths', 'alt', 'credit', 'focus_x', 'focus_y'])
    .where(oneOf('hash', hashes))
    .where(eb => eb.or([eb('expires_on', 'is', null), eb('expires_on', '>=', today)]))
    .execute()
  return new Map(
    rows.map(({ focus_x, focus_y, alt, ...row }) => [
      row.hash,
      { ...row, alt: alt as Record<string, string>, focus: { x: focus_x, y: focus_y } },
    ]),
  )
}
