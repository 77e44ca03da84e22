import { sql } from 'kysely'
import type { Database } from '../database/open-database.ts'
import { foldWords } from './fold-words.ts'
import { nameKeysIn } from './name-keys.ts'
import { textConfiguration } from './text-configuration.ts'

export const searchKinds = ['article', 'event', 'actor'] as const
export type SearchKind = (typeof searchKinds)[number]

/** What names a document: the report, event or actor, and an article's language ('' for the others). */
export interface DocumentKey {
  readonly kind: SearchKind
  readonly id: string
  readonly language: string
}

/** What is found by its words: the more telling part of it first. */
export interface SearchDocument extends DocumentKey {
  readonly day: string | null
  readonly title: string
  readonly summary: string
  readonly body: string
  /** The language whose stems its words are kept by. */
  readonly stemmedAs: string
  readonly facets: readonly string[]
}

/** Of a longer text, so many characters are found: about 50,000 words. PostgreSQL keeps one megabyte at most. */
const longestBody = 300_000

/** Puts a document into the index, in place of what stood there for the same key. */
export async function putDocument(db: Database, document: SearchDocument): Promise<void> {
  const { kind, id, language, day, title, summary, facets } = document
  const body = document.body.slice(0, longestBody)
  const configuration = sql`${textConfiguration(document.stemmedAs)}::regconfig`
  const both = (text: string) =>
    sql`(to_tsvector(${configuration}, ${text}) || to_tsvector('simple', ${foldWords(text)}))`
  const names = nameKeysIn(`${title} ${summary} ${body}`).map(key => `~${key}`)
  await sql`
    INSERT INTO search_document (kind, id, language, day, words, facets)
    VALUES (${kind}, ${id}, ${language}, ${day}::date,
      setweight(${both(title)}, 'A') || setweight(${both(summary)}, 'B') || ${both(body)} || array_to_tsvector(${names}::text[]),
      ${[...facets]}::text[])
    ON CONFLICT (kind, id, language)
    DO UPDATE SET day = excluded.day, words = excluded.words, facets = excluded.facets`.execute(db)
}

/** Takes a document out of the index; one that is not there stays out. */
export async function dropDocument(db: Database, { kind, id, language }: DocumentKey): Promise<void> {
  await sql`DELETE FROM search_document WHERE kind = ${kind} AND id = ${id} AND language = ${language}`.execute(
    db,
  )
}
