import { sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'

/** What made a version of an article. */
export const versionActs = ['write', 'restore', 'publish', 'withdraw'] as const
export type VersionAct = (typeof versionActs)[number]

/** Keeps an article's row as it stands as a version, in the transaction that changed it. */
export async function keepVersion(
  db: Database,
  { reportId, language }: { readonly reportId: string; readonly language: string },
  { act, by, at }: { readonly act: VersionAct; readonly by: string; readonly at: Date },
): Promise<void> {
  await sql`
    INSERT INTO article_version (report_id, language, version, revision_hash, details, act, done_by, done_at)
    SELECT report_id, language, version, revision_hash,
      jsonb_build_object('standfirst', standfirst, 'format', format, 'countries', countries, 'processes', processes,
        'author', author, 'sources', sources, 'embed', embed, 'slug', slug, 'document', document,
        'headlines', headlines),
      ${act}, ${by}, ${at}
    FROM article WHERE report_id = ${reportId} AND language = ${language}`.execute(db)
}
