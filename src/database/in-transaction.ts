import type { Database } from './open-database.ts'

/** Runs `work` all or nothing: in a transaction of its own, or as part of the one that `db` already is. */
export async function inTransaction<Result>(
  db: Database,
  work: (change: Database) => Promise<Result>,
): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}
