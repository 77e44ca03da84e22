import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { contentHash, newIdentifier } from '../../basics/identifier.ts'
import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'

/** A token of the open data as the desk lists it. The token itself is shown once, when it is made. */
export interface ApiToken {
  readonly id: string
  readonly name: string
  /** How many requests it may send in ten minutes. */
  readonly times: number
  readonly createdBy: string
  readonly createdAt: string
  readonly revokedBy: string | null
  readonly revokedAt: string | null
}

/** What a new token is asked for with. */
export const newTokenSchema = z.object({
  name: z.string().trim().min(1, 'a token needs a name').max(80),
  times: z.int().min(1).max(1_000_000).describe('How many requests in ten minutes.'),
})

/** Begins every token, so that programs that look for leaked secrets know one. */
const prefix = 'readout_'

/** Makes a token: 32 random bytes that only the answer holds, and the hash that is kept. */
export async function makeToken(
  db: Database,
  { name, times, by, at }: z.output<typeof newTokenSchema> & { readonly by: string; readonly at: Date },
): Promise<{ readonly token: string; readonly kept: ApiToken }> {
  const token = prefix + randomBytes(32).toString('base64url')
  const id = newIdentifier()
  await db
    .insertInto('api_token')
    .values({ id, name, times, token_hash: contentHash(token), created_by: by, created_at: at })
    .execute()
  return { token, kept: (await listTokens(db)).find(one => one.id === id)! }
}

/** Every token that was made, the newest first, those taken back included. */
export async function listTokens(db: Database): Promise<ApiToken[]> {
  const rows = await db
    .selectFrom('api_token')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1000)
    .execute()
  return rows.map(row => ({
    ...{ id: row.id, name: row.name, times: row.times, createdBy: row.created_by, revokedBy: row.revoked_by },
    createdAt: row.created_at.toISOString(),
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }))
}

/** Takes a token back: from now on it is refused. One that was taken back stays so. Problem: `token-unknown` (404). */
export async function revokeToken(
  db: Database,
  { id, by, at }: { readonly id: string; readonly by: string; readonly at: Date },
): Promise<void> {
  const known = await db.selectFrom('api_token').select('id').where('id', '=', id).executeTakeFirst()
  if (known === undefined)
    throw new Problem(
      'token-unknown',
      `There is no token ${id.slice(0, 40)}. List them and take its id.`,
      404,
    )
  await db
    .updateTable('api_token')
    .set({ revoked_by: by, revoked_at: at })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
}

/** The id and limit of a token that holds, or null. */
export async function findToken(
  db: Database,
  token: string,
): Promise<{ readonly id: string; readonly times: number } | null> {
  if (!token.startsWith(prefix) || token.length > 100) return null
  const row = await db
    .selectFrom('api_token')
    .select(['id', 'times'])
    .where('token_hash', '=', contentHash(token))
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}
