import type { Database } from '../../database/open-database.ts'
import type { PictureFile } from './picture-address.ts'

/** Where a form lies in the file store, and until which ISO day it may be shown; null where there is none. */
export async function findPictureFile(
  db: Database,
  { hash, width, format }: PictureFile,
): Promise<{ readonly fileHash: string; readonly expiresOn: string | null } | null> {
  const row = await db
    .selectFrom('picture')
    .innerJoin('picture_form', 'picture_form.picture_id', 'picture.id')
    .select(['file_hash', 'expires_on'])
    .where('hash', '=', hash)
    .where('picture_form.width', '=', width)
    .where('format', '=', format)
    .executeTakeFirst()
  return row === undefined ? null : { fileHash: row.file_hash, expiresOn: row.expires_on }
}
