import { useCallback, useRef, useState } from 'react'
import type { Picture } from '../../src/desk/media/picture.ts'
import { sendPicture } from '../requests/media-api.ts'
import { media } from '../words/en/media.ts'
import { sayer } from '../words/say.ts'

const say = sayer('media', media)

/** One file on its way into the library. */
export interface Upload {
  readonly key: number
  readonly name: string
  readonly state: 'waiting' | 'sending' | 'making' | 'added' | 'known' | 'failed'
  /** How much has been sent, from 0 to 1. */
  readonly sent: number
  readonly picture: Picture | null
  /** Why it failed, with the mend. */
  readonly message: string | null
}

/** Sends files one after the other, each by itself: one that is refused stops none of the others. */
export function useUploads(onAdded: (picture: Picture) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const last = useRef<Promise<void>>(Promise.resolve())
  const count = useRef(0)
  const told = useRef(onAdded)
  told.current = onAdded

  const put = useCallback((key: number, part: Partial<Upload>) => {
    setUploads(before => before.map(one => (one.key === key ? { ...one, ...part } : one)))
  }, [])

  const add = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        const key = count.current++
        const upload = { key, name: file.name || say('pasted'), sent: 0, picture: null, message: null }
        setUploads(before => [{ ...upload, state: 'waiting' }, ...before])
        last.current = last.current.then(async () => {
          put(key, { state: 'sending' })
          try {
            const { picture, isNew } = await sendPicture(file, sent =>
              put(key, { sent, state: sent < 1 ? 'sending' : 'making' }),
            )
            put(key, { state: isNew ? 'added' : 'known', picture })
            told.current(picture)
          } catch (error) {
            put(key, { state: 'failed', message: (error as Error).message })
          }
        })
      }
    },
    [put],
  )

  const dismiss = useCallback((key: number) => {
    setUploads(before => before.filter(one => one.key !== key))
  }, [])

  return { uploads, add, dismiss }
}
