import type { Database } from '../../database/open-database.ts'

/** What one member did, as the audit log keeps it for good. */
export interface AuditAct {
  readonly member: { readonly name: string; readonly email: string }
  /** What was done, in the past tense: "published a report". */
  readonly action: string
  /** What it was done to, as the address names it; '' where it is the desk itself. */
  readonly subject: string
  readonly at: Date
}

/** Writes an act into the audit log, whose entries the database neither changes nor deletes. */
export async function keepAuditEntry(db: Database, act: AuditAct): Promise<void> {
  await db
    .insertInto('audit_entry')
    .values({
      at: act.at,
      member_name: act.member.name,
      member_email: act.member.email,
      action: act.action,
      subject: act.subject.slice(0, 200),
    })
    .execute()
}
