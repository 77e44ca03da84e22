import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'

/**
 * Holds other writers of the record off until this transaction ends: two that name the same new actor must not both make
 * it, and two that merge must see each other. The number is ours alone.
 */
export async function oneAtATime(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(7323682)`.execute(db)
}
