import type { ReactNode } from 'react'
import type { FocalPoint } from '../../desk/media/picture.ts'
import {
  mediaTypes,
  type PictureFormat,
  pictureAddressOf,
  plainAddressOf,
} from '../../desk/media/picture-address.ts'
import { leadWidth } from '../../desk/media/picture-limits.ts'
import type { ShownPicture } from '../../desk/media/shown-pictures.ts'

/** What the column of an article's text measures. */
const columnSizes = '(min-width: 48rem) 42rem, 100vw'

/**
 * A picture of the library in the forms that a browser chooses among, with room kept for it before it comes. It loads when
 * it is scrolled to; the lead picture loads at once, in no form wider than 480 pixels. `focus` stays in sight where the
 * style crops it. Pure: the public page and the newsroom's preview are the same.
 */
export function ShownPictureForms({
  picture,
  alt,
  sizes = columnSizes,
  isLead = false,
  focus = picture.focus,
}: {
  readonly picture: Pick<ShownPicture, 'hash' | 'width' | 'height' | 'widths' | 'focus'>
  readonly alt: string
  readonly sizes?: string
  readonly isLead?: boolean
  readonly focus?: FocalPoint
}): ReactNode {
  const { hash, width, height } = picture
  const narrow = picture.widths.filter(one => one <= leadWidth)
  const widths = isLead && narrow.length > 0 ? narrow : picture.widths
  const setOf = (format: PictureFormat) =>
    widths.map(one => `${pictureAddressOf({ hash, width: one, format })} ${one}w`).join(', ')
  return (
    <picture>
      <source type={mediaTypes.avif} srcSet={setOf('avif')} sizes={sizes} />
      <source type={mediaTypes.webp} srcSet={setOf('webp')} sizes={sizes} />
      <img
        src={plainAddressOf({ hash, widths })}
        srcSet={setOf('jpg')}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        className={focusClasses(focus)}
        loading={isLead ? undefined : 'lazy'}
        decoding="async"
        fetchPriority={isLead ? 'high' : undefined}
      />
    </picture>
  )
}

/** The style knows focal points in steps of a tenth: the page's policy lets no style stand in the markup. */
export function focusClasses({ x, y }: FocalPoint): string {
  return `fx-${Math.round(x * 10)} fy-${Math.round(y * 10)}`
}
