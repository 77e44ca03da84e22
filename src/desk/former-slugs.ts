import type { Database } from '../database/open-database.ts'

/**
 * Notes that an article leaves an address that readers may have: it leads to the present one from then on. To be called in
 * the transaction that gives it the new slug, as `saveArticle` does.
 */
export async function leaveSlug(
  db: Database,
  language: string,
  { slug, next, reportId }: { readonly slug: string; readonly next: string; readonly reportId: string },
  now: Date,
): Promise<void> {
  if (slug === next) return
  await db
    .insertInto('former_slug')
    .values({ language, slug, report_id: reportId, left_at: now })
    .onConflict(conflict =>
      conflict.columns(['language', 'slug']).doUpdateSet({ report_id: reportId, left_at: now }),
    )
    .execute()
  // One that comes back to an address that it had is there, and no longer elsewhere.
  await db.deleteFrom('former_slug').where('language', '=', language).where('slug', '=', next).execute()
}

/** The report whose article had an address before, or null: it is free for others only where that is null. */
export async function formerHolder(db: Database, language: string, slug: string): Promise<string | null> {
  const row = await db
    .selectFrom('former_slug')
    .select('report_id')
    .where('language', '=', language)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.report_id ?? null
}

/** The present slug of the article that had an address before; null where none had, or it is not public. */
export async function presentSlug(db: Database, language: string, slug: string): Promise<string | null> {
  const row = await db
    .selectFrom('former_slug')
    .innerJoin('article', join =>
      join
        .onRef('article.report_id', '=', 'former_slug.report_id')
        .onRef('article.language', '=', 'former_slug.language'),
    )
    .select('article.slug')
    .where('former_slug.language', '=', language)
    .where('former_slug.slug', '=', slug)
    .where('state', '<>', 'draft')
    .executeTakeFirst()
  return row?.slug ?? null
}
