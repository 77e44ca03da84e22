import { contentHash } from '../../basics/identifier.ts'
import { addressIn } from '../../desk/address.ts'
import type { Article } from '../../desk/article.ts'
import { type DeskSettings, inLanguage } from '../../desk/settings.ts'
import { categoryName } from '../category.ts'
import type { PageContext } from '../page-context.ts'
import type { SharePicture } from './picture-size.ts'

/** A picture's address changes with what it shows, so that what was fetched is right for ever. */
export interface PictureLink {
  /** The path without its language: "/pictures/SLUG-0a1b2c3d4e.png". */
  readonly path: string
  /** What it shows, in words. */
  readonly alt: string
}

/** Grows when pictures are drawn differently. */
const edition = '1'

/** What the picture of an article shows. */
export function articlePicture(
  article: Pick<Article, 'title' | 'format' | 'countries' | 'processes'>,
  { settings, language }: Pick<PageContext, 'settings' | 'language'>,
): SharePicture {
  const { title, format, countries, processes } = article
  const category = categoryName({ format, country: countries[0], process: processes[0] }, settings, language)
  return { title, category, ...deskMark(settings) }
}

/** What the picture of every other page shows. */
export function deskPicture({
  settings,
  language,
}: Pick<PageContext, 'settings' | 'language'>): SharePicture {
  return {
    title: inLanguage(settings.tagline, language) || settings.title,
    category: '',
    ...deskMark(settings),
  }
}

/** What stands for the desk: its name, and its own colour where it has one. */
function deskMark({ title, look }: DeskSettings): Pick<SharePicture, 'desk' | 'accent'> {
  const accent = look?.accent ?? null
  return { desk: title, ...(accent === null ? {} : { accent }) }
}

/** Where a picture is; `name` is an article's slug, or "desk". */
export function pictureLink(name: string, picture: SharePicture): PictureLink {
  const hash = contentHash(JSON.stringify([edition, picture])).slice(0, 10)
  const words = [picture.desk, picture.category, picture.title].filter(part => part !== '')
  return { path: `/pictures/${name}-${hash}.png`, alt: words.join(' · ') }
}

/** A picture's whole address. */
export function pictureAddress(
  { path }: PictureLink,
  { settings, language, publicUrl }: Pick<PageContext, 'settings' | 'language' | 'publicUrl'>,
): string {
  return publicUrl + addressIn(settings.languages, language, path)
}
