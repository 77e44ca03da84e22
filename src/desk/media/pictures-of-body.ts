import type { Database } from '../../database/open-database.ts'
import type { ArticleDocument } from '../document/document.ts'
import { pictureHashOf } from './picture-address.ts'
import { type ShownPicture, shownPictures } from './shown-pictures.ts'

/** Pictures of the library by their hash. */
export type PicturesByHash = Readonly<Record<string, ShownPicture>>

/** The hashes of the pictures that a body names, each once, in the order of the text. */
export function pictureHashesOf(document: ArticleDocument | null): string[] {
  const hashes = document === null ? [] : document.content.flatMap(hashesIn)
  return [...new Set(hashes)]
}

/** A body's pictures that may be shown on an ISO day. */
export async function picturesOfBody(
  db: Database,
  document: ArticleDocument | null,
  today: string,
): Promise<PicturesByHash> {
  const hashes = pictureHashesOf(document)
  return hashes.length === 0 ? none : Object.fromEntries(await shownPictures(db, hashes, today))
}

/** The same for every body without pictures, so that whoever keeps what was made from it knows it again. */
const none: PicturesByHash = {}

interface AnyNode {
  readonly type: string
  readonly attrs?: object | undefined
  readonly content?: readonly AnyNode[] | undefined
}

function hashesIn(node: AnyNode): string[] {
  const src = node.type === 'image' && node.attrs !== undefined && 'src' in node.attrs ? node.attrs.src : null
  const hash = typeof src === 'string' ? pictureHashOf(src) : null
  return [...(hash === null ? [] : [hash]), ...(node.content ?? []).flatMap(hashesIn)]
}
