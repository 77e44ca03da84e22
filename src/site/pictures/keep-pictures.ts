import { drawPicture } from './draw-picture.ts'
import type { SharePicture } from './picture-size.ts'

/** Pictures are about 50 KB: so many of the last that were asked for are kept. */
const mostKept = 100
/** Each drawing takes a core for a tenth of a second; whoever asks for many waits, and the pages do not. */
const mostAtOnce = 1

/** Draws pictures, each once while it is kept, one after the other. */
export function keepPictures(): (key: string, picture: SharePicture) => Promise<Uint8Array<ArrayBuffer>> {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  const waiting: (() => void)[] = []
  let drawing = 0

  async function drawInTurn(picture: SharePicture): Promise<Uint8Array<ArrayBuffer>> {
    if (drawing >= mostAtOnce) await new Promise<void>(resolve => waiting.push(resolve))
    drawing++
    try {
      return await drawPicture(picture)
    } finally {
      drawing--
      waiting.shift()?.()
    }
  }

  return (key, picture) => {
    const known = kept.get(key) ?? drawInTurn(picture)
    // Put at the end again: the first of the map is what was not asked for longest.
    kept.delete(key)
    kept.set(key, known)
    known.catch(() => kept.delete(key))
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
    return known
  }
}
