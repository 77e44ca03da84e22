/** The most bytes of a picture's upload. */
export const mostPictureBytes = 25 * 1024 * 1024
/** The most pixels that a picture may unpack to: more than a good camera takes, less than would fill the memory. */
export const mostPicturePixels = 64_000_000

/**
 * A lead picture is on an article's first view, which is to travel in 60 KB with the page, its style and its fonts: it is shown
 * in no wider form than this, and of such forms AVIF and WebP have so many bytes at most.
 */
export const [leadWidth, mostLeadBytes] = [480, 20 * 1024]

/** Why an upload of so many bytes is not taken, and what to do; null where its length is not known. */
export function tooLargeWords(bytes: number | null): string {
  const found = bytes === null ? 'more' : `${Math.ceil(bytes / 1024 / 1024)} MB`
  return `The picture has ${found}; the library takes up to ${mostPictureBytes / 1024 / 1024} MB. Export it as a JPEG of about 4000 pixels.`
}
