/** The forms in which a picture is kept, the smallest first; browsers take the first that they can read. */
export const pictureFormats = ['avif', 'webp', 'jpg'] as const
export type PictureFormat = (typeof pictureFormats)[number]

export const mediaTypes: Readonly<Record<PictureFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
}

/** A form of a picture as its file's name says: "0f…-960.webp". */
export interface PictureFile {
  readonly hash: string
  readonly width: number
  readonly format: PictureFormat
}

export function pictureFileName({ hash, width, format }: PictureFile): string {
  return `${hash}-${width}.${format}`
}

/** Reads a file's name; null for what is none. */
export function readPictureFileName(name: string): PictureFile | null {
  const found = /^([0-9a-f]{32})-([1-9]\d{0,4})\.(avif|webp|jpg)$/.exec(name)
  return found === null
    ? null
    : { hash: found[1]!, width: Number(found[2]), format: found[3] as PictureFormat }
}

/** The public address of a form: "/media/0f…-960.webp". */
export function pictureAddressOf(file: PictureFile): string {
  return `/media/${pictureFileName(file)}`
}

/** The picture that a public address names; null for an address that is none of the library's. */
export function pictureHashOf(address: string): string | null {
  return address.startsWith('/media/') ? (readPictureFileName(address.slice(7))?.hash ?? null) : null
}

/**
 * The address that a body names a picture by: a JPEG of middling width, which every program can show that does not choose
 * among the forms.
 */
export function plainAddressOf({ hash, widths }: { hash: string; widths: readonly number[] }): string {
  const width = widths.findLast(one => one <= 960) ?? widths[0]!
  return pictureAddressOf({ hash, width, format: 'jpg' })
}
