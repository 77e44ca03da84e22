import { type RawBuilder, sql } from 'kysely'
import type { SearchTerm } from './read-search-text.ts'
import { textConfiguration } from './text-configuration.ts'

/** What a document must match: every term, and every lexeme as it stands. Null where there is neither. */
export function queryOf(
  terms: readonly SearchTerm[],
  languages: readonly string[],
  lexemes: readonly string[],
): RawBuilder<unknown> | null {
  const parts = [
    ...terms.map(term => (term.isExcluded ? sql`!!${waysOf(term, languages)}` : waysOf(term, languages))),
    ...lexemes.map(lexemeQuery),
  ]
  return parts.length === 0 ? null : sql`(${sql.join(parts, sql` && `)})`
}

/** The wanted terms, any of them: to rank by "and", PostgreSQL compares every place of each with every place of the others. */
export function rankedBy(
  terms: readonly SearchTerm[],
  languages: readonly string[],
): RawBuilder<unknown> | null {
  const parts = terms.filter(term => !term.isExcluded).map(term => waysOf(term, languages))
  return parts.length === 0 ? null : sql`(${sql.join(parts, sql` || `)})`
}

/** A lexeme as it stands. */
function lexemeQuery(lexeme: string): RawBuilder<unknown> {
  return sql`${quoted(lexeme)}::tsquery`
}

/** In PostgreSQL's query language: what stands in quotes is one lexeme, whatever its letters. */
function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

/**
 * A term as PostgreSQL's query: its stem in any of the languages, its plain form, or the sound of a name. Most of these are the same:
 * each is named once, for an index asks every document that may match for every one of them.
 */
function waysOf(
  { text, folded, keys, isPhrase }: SearchTerm,
  languages: readonly string[],
): RawBuilder<unknown> {
  const read = sql.raw(isPhrase ? 'phraseto_tsquery' : 'plainto_tsquery')
  const ways = [
    ...[...new Set(languages.map(textConfiguration))].map(name => sql`${read}(${name}::regconfig, ${text})`),
    sql`${read}('simple', ${folded})`,
    // Keys are letters alone.
    ...keys.map(key => sql`${`'~${key}'`}`),
  ]
  return sql`coalesce((
    SELECT string_agg(DISTINCT '(' || way || ')', ' | ') FROM unnest(ARRAY[${sql.join(ways)}]::text[]) AS way WHERE way <> ''
  ), '')::tsquery`
}
