import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import type { FileStore } from '../files/file-store.ts'
import type { FilePurpose } from './application-form.ts'
import { extractText } from './extract-text.ts'
import type { ExtractedText } from './extraction.ts'
import type { AcceptedType } from './recognise-file.ts'

export interface ReadingParts {
  readonly db: Database
  readonly files: FileStore
}

/** A file of an application as it came: to be sent as an attachment, never shown from the site's own address. */
export interface ApplicationFile {
  readonly filename: string
  readonly mediaType: AcceptedType
  readonly bytes: Uint8Array
}

/** A file of an application; an application or purpose that is not there is a Problem 'file-unknown'. */
export async function applicationFile(
  { db, files }: ReadingParts,
  id: string,
  purpose: FilePurpose,
): Promise<ApplicationFile> {
  const row = await db
    .selectFrom('application_file')
    .select(['filename', 'media_type', 'hash'])
    .where('application_id', '=', id)
    .where('purpose', '=', purpose)
    .executeTakeFirst()
  if (row === undefined) {
    throw new Problem('file-unknown', `The application "${id}" has no file "${purpose}".`, 404)
  }
  const bytes = await files.get(row.hash)
  return { filename: row.filename, mediaType: row.media_type as AcceptedType, bytes }
}

/** The text of a file for reading in the newsroom; one that cannot be read is a Problem 'file-unreadable'. */
export async function applicationText(
  parts: ReadingParts,
  id: string,
  purpose: FilePurpose,
): Promise<ExtractedText> {
  return extractText(await applicationFile(parts, id, purpose))
}
