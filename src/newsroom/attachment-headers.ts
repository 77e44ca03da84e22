/**
 * The headers under which an upload leaves the house: always a download, never a page of our origin, whatever the bytes
 * are. The file's name goes twice, in plain letters for old programs and in full (RFC 6266).
 */
export function attachmentHeaders(file: {
  readonly filename: string
  readonly mediaType: string
}): Record<string, string> {
  const plain = file.filename.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const full = encodeURIComponent(file.filename.toWellFormed()).replace(
    /['()*]/g,
    letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return {
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${full}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  }
}
