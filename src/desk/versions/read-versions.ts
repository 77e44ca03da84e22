import { Problem } from '../../basics/problem.ts'
import type { Database } from '../../database/open-database.ts'
import { documentOfText } from '../document/document-of-text.ts'
import type { Draft } from '../draft.ts'
import type { VersionAct } from './keep-version.ts'

/** One line of an article's history. */
export interface VersionRow {
  readonly version: number
  readonly act: VersionAct
  readonly by: string
  readonly at: string
  readonly title: string
}

/** A version with everything that it said, always with a body. */
export interface Version extends VersionRow {
  readonly draft: Draft
}

/** The versions of an article, the newest first. */
export async function listVersions(db: Database, reportId: string, language: string): Promise<VersionRow[]> {
  const rows = await versionRows(db, reportId, language).orderBy('version', 'desc').limit(500).execute()
  return rows.map(rowFrom)
}

/** One version. Problem: `version-unknown` (404). */
export async function readVersion(
  db: Database,
  reportId: string,
  language: string,
  version: number,
): Promise<Version> {
  const row = await versionRows(db, reportId, language)
    .select(['published', 'text', 'details'])
    .where('version', '=', version)
    .executeTakeFirst()
  if (row === undefined) {
    throw new Problem(
      'version-unknown',
      `This article has no version ${version}. Its history lists them.`,
      404,
    )
  }
  const details = row.details as Omit<Draft, 'title' | 'published' | 'text' | 'language'>
  const { title, published, text } = row
  const draft = {
    ...details,
    title,
    published,
    text,
    language,
    document: details.document ?? documentOfText(text),
  }
  return { ...rowFrom(row), draft }
}

function versionRows(db: Database, reportId: string, language: string) {
  return db
    .selectFrom('article_version')
    .innerJoin('revision', 'revision.hash', 'article_version.revision_hash')
    .select(['version', 'act', 'done_by', 'done_at', 'revision.title'])
    .where('article_version.report_id', '=', reportId)
    .where('article_version.language', '=', language)
}

function rowFrom(row: {
  version: number
  act: string
  done_by: string
  done_at: Date
  title: string
}): VersionRow {
  return {
    version: row.version,
    act: row.act as VersionAct,
    by: row.done_by,
    at: row.done_at.toISOString(),
    title: row.title,
  }
}
