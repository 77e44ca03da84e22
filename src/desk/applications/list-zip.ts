/** One file inside a ZIP archive, as its directory tells: sizes in bytes. */
export interface ZipPart {
  readonly name: string
  readonly packedSize: number
  readonly size: number
  readonly method: number
  readonly offset: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
const longestComment = 0xffff

/**
 * The directory at the end of a ZIP archive (PKWARE's APPNOTE, 4.3.12 and 4.3.16), or null when there is none that is
 * whole. Archives of more than 65,535 parts or 4 GiB (ZIP64) are not read: no letter is one.
 */
export function listZip(bytes: Uint8Array): ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const parts: ZipPart[] = []
  let at = view.getUint32(end + 16, true)
  while (parts.length < count) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return null
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return null
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at = next
  }
  return parts
}

/** The end record stands last, but for a comment that may follow it. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return null
}
