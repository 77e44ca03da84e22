import { newIdentifier } from '../../basics/identifier.ts'
import type { Database } from '../../database/open-database.ts'
import type { ConsentChoice } from './consent-choice.ts'

/** Stores that a choice was made, and nothing about who made it. */
export async function keepReceipt(db: Database, choice: ConsentChoice, at: Date): Promise<void> {
  await db
    .insertInto('consent_receipt')
    .values({
      id: newIdentifier(),
      policy_version: choice.policyVersion,
      purposes: [...choice.allowed],
      given_at: at,
    })
    .execute()
}
