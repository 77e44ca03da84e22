import { type SqlBool, sql } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import type { ArticleState } from '../article.ts'
import type { Picture } from './picture.ts'

export const pictureFilters = ['all', 'expired', 'without-alt'] as const
export type PictureFilter = (typeof pictureFilters)[number]

/** What the library is asked for. */
export interface PictureQuestion {
  /** Words that all stand in its name, credit, rights or alternative texts, whatever their capitals; '' for any. */
  readonly words: string
  readonly filter: PictureFilter
  /** ISO day, by which rights have expired or not. */
  readonly today: string
  /** The last picture of the page before. */
  readonly before: string | null
  readonly limit: number
}

export interface PicturePage {
  readonly pictures: readonly Picture[]
  readonly hasMore: boolean
}

/** A page of the library, the newest first. */
export async function listPictures(db: Database, question: PictureQuestion): Promise<PicturePage> {
  const { words, filter, today, before, limit } = question
  let query = pictureRows(db)
    .orderBy('number', 'desc')
    .limit(limit + 1)
  for (const word of words.split(/\s+/).filter(one => one !== '')) {
    query = query.where(sql<SqlBool>`concat_ws(' ', filename, credit, rights,
      (SELECT string_agg(value, ' ') FROM jsonb_each_text(alt))) ILIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`)
  }
  if (filter === 'expired') query = query.where('expires_on', '<', today)
  if (filter === 'without-alt') query = query.where(sql<SqlBool>`alt = '{}'::jsonb`)
  if (before !== null) {
    query = query.where('number', '<', eb =>
      eb.selectFrom('picture as last').select('last.number').where('last.id', '=', before),
    )
  }
  const rows = await query.execute()
  return { hasMore: rows.length > limit, pictures: rows.slice(0, limit).map(pictureFrom) }
}

/** One picture, by its identifier or by the hash in its addresses; null where there is none. */
export async function readPicture(
  db: Database,
  which: { readonly id: string } | { readonly hash: string },
): Promise<Picture | null> {
  const rows = pictureRows(db)
  const row = await ('id' in which ? rows.where('id', '=', which.id) : rows.where('hash', '=', which.hash))
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : pictureFrom(row)
}

/** An article whose body shows a picture. */
export interface PictureUse {
  readonly reportId: string
  readonly language: string
  readonly title: string
  readonly state: ArticleState
}

/** The articles that show a picture, by title. */
export async function usesOfPicture(db: Database, hash: string): Promise<PictureUse[]> {
  const rows = await db
    .selectFrom('picture_use')
    .innerJoin('article', join =>
      join
        .onRef('article.report_id', '=', 'picture_use.report_id')
        .onRef('article.language', '=', 'picture_use.language'),
    )
    .innerJoin('revision', 'revision.hash', 'article.revision_hash')
    .select(['article.report_id', 'article.language', 'revision.title', 'article.state'])
    .where('picture_hash', '=', hash)
    .orderBy('revision.title')
    .limit(200)
    .execute()
  return rows.map(row => ({
    reportId: row.report_id,
    language: row.language,
    title: row.title,
    state: row.state as ArticleState,
  }))
}

function pictureRows(db: Database) {
  return db
    .selectFrom('picture')
    .selectAll()
    .select(eb =>
      eb
        .selectFrom('picture_use')
        .select(count => count.fn.countAll<number>().as('count'))
        .whereRef('picture_use.picture_hash', '=', 'picture.hash')
        .as('uses'),
    )
}

type PictureRow = Awaited<ReturnType<ReturnType<typeof pictureRows>['executeTakeFirstOrThrow']>>

function pictureFrom(row: PictureRow): Picture {
  return {
    id: row.id,
    hash: row.hash,
    filename: row.filename,
    width: row.width,
    height: row.height,
    widths: row.widths,
    alt: row.alt as Record<string, string>,
    credit: row.credit,
    rights: row.rights,
    expiresOn: row.expires_on,
    focus: { x: rounded(row.focus_x), y: rounded(row.focus_y) },
    version: row.version,
    uploadedBy: row.uploaded_by,
    uploadedAt: row.uploaded_at.toISOString(),
    uses: Number(row.uses),
  }
}

/** The database keeps single precision. */
function rounded(part: number): number {
  return Math.round(part * 1000) / 1000
}
