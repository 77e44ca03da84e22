import { Problem } from '../../basics/problem.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Database } from '../../database/open-database.ts'
import { type Erased, type ErasedBy, keepErasure } from '../../record/erasing/erasure.ts'
import type { FileStore } from '../files/file-store.ts'

/**
 * Erases an application with its answers and files; files that another application holds, too, stay with it. Problem:
 * `application-unknown`.
 */
export async function eraseApplication(
  { db, files }: { readonly db: Database; readonly files: FileStore },
  { applicationId, ...erased }: ErasedBy & { readonly applicationId: string },
): Promise<Erased> {
  const done = await inTransaction(db, async change => {
    const own = await change
      .selectFrom('application_file')
      .select('hash')
      .where('application_id', '=', applicationId)
      .execute()
    const { numDeletedRows } = await change
      .deleteFrom('application')
      .where('id', '=', applicationId)
      .executeTakeFirst()
    if (numDeletedRows === 0n)
      throw new Problem(
        'application-unknown',
        'There is no such application. Open it from the list again.',
        404,
      )
    const hashes = [...new Set(own.map(row => row.hash))]
    const counts = { assertions: 0, revisions: 0, files: hashes.length }
    const id = await keepErasure(change, 'application', applicationId, { ...erased, ...counts })
    const held =
      hashes.length === 0
        ? []
        : await change.selectFrom('application_file').select('hash').where('hash', 'in', hashes).execute()
    return { id, lost: hashes.filter(hash => !held.some(row => row.hash === hash)) }
  })
  for (const hash of done.lost) await files.remove(hash)
  return { id: done.id, assertions: 0 }
}
