import { createHash } from 'node:crypto'
import { newIdentifier } from '../../basics/identifier.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import type { FileStore } from '../files/file-store.ts'
import { encodePicture, widthsOf } from './encode-picture.ts'
import type { Picture } from './picture.ts'
import { readPicture } from './read-pictures.ts'
import { recognisePicture } from './recognise-picture.ts'

/** Grows when pictures are encoded differently: what an address once gave stays what it gives. */
const edition = '2'

/** A picture as it comes in. */
export interface PictureUpload {
  readonly filename: string
  readonly bytes: Uint8Array
  readonly by: string
  readonly at: Date
}

/**
 * Takes a picture into the library; one whose very bytes came before is the one that is there (`isNew` false). Problems:
 * those of `recognisePicture` and `encodePicture`, and of the file store.
 */
export async function addPicture(
  { db, files }: { readonly db: Database; readonly files: FileStore },
  upload: PictureUpload,
): Promise<{ readonly picture: Picture; readonly isNew: boolean }> {
  const hash = createHash('sha256').update(edition).update(upload.bytes).digest('hex').slice(0, 32)
  const known = await readPicture(db, { hash })
  if (known !== null) return { picture: known, isNew: false }
  await recognisePicture(upload.bytes)
  const encoded = await inTurn(() => encodePicture(upload.bytes))
  const stored: { width: number; format: string; file_hash: string; bytes: number }[] = []
  for (const { width, format, bytes } of encoded.forms) {
    stored.push({ width, format, file_hash: await files.put(bytes), bytes: bytes.length })
  }
  const id = newIdentifier()
  const isNew = await inTransaction(db, async change => {
    const made = await change
      .insertInto('picture')
      .values({
        id,
        hash,
        filename: cleanName(upload.filename),
        width: encoded.width,
        height: encoded.height,
        widths: widthsOf(encoded.width),
        alt: JSON.stringify({}),
        credit: '',
        rights: '',
        expires_on: null,
        focus_x: 0.5,
        focus_y: 0.5,
        version: 1,
        uploaded_by: upload.by,
        uploaded_at: upload.at,
      })
      // Two who upload the same picture at once have the same one.
      .onConflict(conflict => conflict.column('hash').doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows !== 1n) return false
    await change
      .insertInto('picture_form')
      .values(stored.map(form => ({ picture_id: id, ...form })))
      .execute()
    return true
  })
  return { picture: (await readPicture(db, { hash }))!, isNew }
}

let last: Promise<unknown> = Promise.resolve()

/** One picture is unpacked at a time: each may take hundreds of megabytes. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work)
  last = mine.catch(() => {})
  return mine
}

/** A name to show: without folders, control and direction characters, of at most 100 characters. */
function cleanName(filename: string): string {
  const name = (filename.split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return Array.from(name).slice(0, 100).join('') || 'picture'
}
