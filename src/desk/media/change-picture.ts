import { Problem } from '../../basics/problem.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import type { FileStore } from '../files/file-store.ts'
import { readDesk } from '../read-desk.ts'
import type { Picture, PictureWords } from './picture.ts'
import { readPicture, usesOfPicture } from './read-pictures.ts'

/** Says anew what a picture shows and under which rights. Problems: `picture-unknown`, `picture-changed`. */
export async function changePicture(
  db: Database,
  id: string,
  versionSeen: number,
  words: PictureWords,
): Promise<Picture> {
  const { numUpdatedRows } = await db
    .updateTable('picture')
    .set({
      alt: JSON.stringify(words.alt),
      credit: words.credit,
      rights: words.rights,
      expires_on: words.expiresOn,
      focus_x: words.focus.x,
      focus_y: words.focus.y,
      version: versionSeen + 1,
    })
    .where('id', '=', id)
    .where('version', '=', versionSeen)
    .executeTakeFirst()
  const picture = await knownPicture(db, id)
  if (numUpdatedRows === 1n) return picture
  throw new Problem(
    'picture-changed',
    `Somebody else changed what is said of "${picture.filename}" in the meantime. Load it again, and save yours anew.`,
    409,
  )
}

/**
 * Takes a picture that nothing shows out of the library, with its files. Problems: `picture-unknown`; `picture-in-use`,
 * which names what shows it.
 */
export async function removePicture(
  { db, files }: { readonly db: Database; readonly files: FileStore },
  id: string,
): Promise<void> {
  const left = await inTransaction(db, async change => {
    const picture = await knownPicture(change, id)
    await refuseInUse(change, picture)
    const forms = change.deleteFrom('picture_form').where('picture_id', '=', id)
    const removed = await forms.returning('file_hash').execute()
    await change.deleteFrom('picture').where('id', '=', id).execute()
    return removed.map(({ file_hash }) => file_hash)
  })
  // Another picture may look the same: its files are the same, and stay.
  const rows = await db
    .selectFrom('picture_form')
    .select('file_hash')
    .where('file_hash', 'in', left)
    .execute()
  const kept = new Set(rows.map(({ file_hash }) => file_hash))
  for (const hash of new Set(left)) if (!kept.has(hash)) await files.remove(hash)
}

/** The picture, or a Problem `picture-unknown`. */
export async function knownPicture(db: Database, id: string): Promise<Picture> {
  const picture = await readPicture(db, { id })
  if (picture !== null) return picture
  throw new Problem(
    'picture-unknown',
    'The library has no such picture (any more). Open it from the list again.',
    404,
  )
}

async function refuseInUse(db: Database, { hash, filename }: Picture): Promise<void> {
  const uses = await usesOfPicture(db, hash)
  const titles = uses.map(({ title, language }) => `“${title}” (${language})`)
  const desk = await readDesk(db)
  if (desk?.settings.look?.logo === hash) titles.unshift('the desk’s logo')
  if (titles.length === 0) return
  const shown = titles.length > 5 ? [...titles.slice(0, 5), `${titles.length - 5} more`] : titles
  throw new Problem(
    'picture-in-use',
    `"${filename}" is shown by ${shown.join(', ')}. Take it out there first, or let its rights expire: then it is shown nowhere.`,
    409,
  )
}
