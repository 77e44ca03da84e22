import type { ArticleDocument } from '../../src/desk/document/document.ts'
import { pictureHashOf } from '../../src/desk/media/picture-address.ts'
import { type PicturesByHash, pictureHashesOf } from '../../src/desk/media/pictures-of-body.ts'

/** What the pictures of a body show that readers will not see, because the library has them no more or may not show them. */
export function unshownPictures(document: ArticleDocument | null, shown: PicturesByHash): string[] {
  const words = new Map(
    (document?.content ?? []).flatMap(block =>
      block.type === 'image' ? [[pictureHashOf(block.attrs.src), block.attrs.alt] as const] : [],
    ),
  )
  return pictureHashesOf(document)
    .filter(hash => shown[hash] === undefined)
    .map(hash => words.get(hash) || '…')
}
