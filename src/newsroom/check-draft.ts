import type { Database } from '../database/open-database.ts'
import type { Article } from '../desk/article.ts'
import type { Draft } from '../desk/draft.ts'
import { formerHolder } from '../desk/former-slugs.ts'
import { readArticle } from '../desk/read-articles.ts'
import type { DeskSettings } from '../desk/settings.ts'
import { FieldProblem } from './read-body.ts'

/** Refuses a draft that names a language, category or author that the desk does not have. */
export function checkCategories(draft: Draft, settings: DeskSettings): void {
  const slugsOf = (rows: readonly { readonly slug: string }[]) => rows.map(row => row.slug)
  const checks: readonly [keyof Draft, readonly string[], readonly string[]][] = [
    ['language', [draft.language], settings.languages],
    ['format', [draft.format], slugsOf(settings.formats)],
    ['countries', draft.countries, slugsOf(settings.countries)],
    ['processes', draft.processes, slugsOf(settings.processes)],
    ['author', draft.author === null ? [] : [draft.author], slugsOf(settings.authors)],
  ]
  for (const [field, given, known] of checks) {
    const stranger = given.find(one => !known.includes(one))
    if (stranger === undefined) continue
    throw new FieldProblem(
      'category-unknown',
      field,
      `This desk has no ${field} "${stranger}". It has: ${known.join(', ') || 'none'}.`,
    )
  }
}

/** Refuses an address that another article has or had: what was ever public leads to its article for good. */
export async function checkAddress(db: Database, article: Article, slug: string | null): Promise<void> {
  if (slug === null || slug === article.slug) return
  const other = await readArticle(db, article.language, slug)
  const former = await formerHolder(db, article.language, slug)
  if (other === null && (former === null || former === article.reportId)) return
  throw new FieldProblem(
    'slug-taken',
    'slug',
    other === null
      ? `Links to another article lead to "${slug}". Choose another address.`
      : `"${other.title}" has the address "${slug}" already. Choose another one.`,
    409,
  )
}
