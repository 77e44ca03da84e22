import type { Database } from '../../database/open-database.ts'

/** One line of the audit log. */
export interface AuditEntry {
  readonly id: number
  /** ISO instant. */
  readonly at: string
  readonly memberName: string
  readonly memberEmail: string
  readonly action: string
  readonly subject: string
}

/** Which entries are asked for; null asks for all. */
export interface AuditFilter {
  readonly memberEmail: string | null
  readonly action: string | null
  /** Entries older than this one: where the page before ended. */
  readonly before: number | null
}

export interface AuditPage {
  readonly entries: readonly AuditEntry[]
  readonly hasMore: boolean
}

/** Entries of the audit log, the newest first. */
export async function readAudit(db: Database, filter: AuditFilter, limit: number): Promise<AuditPage> {
  let query = db
    .selectFrom('audit_entry')
    .select(['id', 'at', 'member_name', 'member_email', 'action', 'subject'])
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (filter.memberEmail !== null) query = query.where('member_email', '=', filter.memberEmail)
  if (filter.action !== null) query = query.where('action', '=', filter.action)
  if (filter.before !== null) query = query.where('id', '<', filter.before)
  const rows = await query.execute()
  return {
    hasMore: rows.length > limit,
    entries: rows.slice(0, limit).map(row => ({
      id: Number(row.id),
      at: new Date(row.at).toISOString(),
      memberName: row.member_name,
      memberEmail: row.member_email,
      action: row.action,
      subject: row.subject,
    })),
  }
}
