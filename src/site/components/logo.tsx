import type { ReactNode } from 'react'
import { mediaTypes, type PictureFormat, pictureAddressOf } from '../../desk/media/picture-address.ts'
import type { ShownPicture } from '../../desk/media/shown-pictures.ts'

/** The desk's logo, beside its title, which says the same in words. The narrowest form is more than it is ever drawn at. */
export function Logo({ picture }: { readonly picture: ShownPicture }): ReactNode {
  const { hash, width, height, widths } = picture
  const [narrowest] = widths
  const address = (format: PictureFormat) => pictureAddressOf({ hash, width: narrowest!, format })
  return (
    <picture>
      <source type={mediaTypes.avif} srcSet={address('avif')} />
      <source type={mediaTypes.webp} srcSet={address('webp')} />
      <img className="logo" src={address('jpg')} alt="" width={width} height={height} />
    </picture>
  )
}
