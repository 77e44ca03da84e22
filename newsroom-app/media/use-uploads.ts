import { useCallback, useEffect, useRef, useState } from 'react'
import type { Picture } from '../../src/desk/media/picture.ts'
import { AskError } from '../requests/ask.ts'
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
  /** Whether it failed on its way: sent again it may arrive. */
  readonly isLost: boolean
}

/**
 * Sends files one after the other, each by itself: one that is refused stops none of the others. What got lost is kept,
 * and goes out again when asked to, or when the browser finds its line back.
 */
export function useUploads(onAdded: (picture: Picture) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const last = useRef<Promise<void>>(Promise.resolve())
  const count = useRef(0)
  const told = useRef(onAdded)
  told.current = onAdded

  const put = useCallback((key: number, part: Partial<Upload>) => {
    setUploads(before => before.map(one => (one.key === key ? { ...one, ...part } : one)))
  }, [])

  const files = useRef(new Map<number, File>())

  const send = useCallback(
    (key: number, file: File) => {
      put(key, { state: 'waiting', sent: 0, message: null, isLost: false })
      last.current = last.current.then(async () => {
        put(key, { state: 'sending' })
        try {
          const { picture, isNew } = await sendPicture(file, sent =>
            put(key, { sent, state: sent < 1 ? 'sending' : 'making' }),
          )
          files.current.delete(key)
          put(key, { state: isNew ? 'added' : 'known', picture })
          told.current(picture)
        } catch (error) {
          const isLost = error instanceof AskError && error.code === 'network'
          if (!isLost) files.current.delete(key)
          put(key, { state: 'failed', message: (error as Error).message, isLost })
        }
      })
    },
    [put],
  )

  /** Takes files on, and returns the keys of their uploads. */
  const add = useCallback(
    (given: readonly File[]): number[] =>
      given.map(file => {
        const key = count.current++
        const name = file.name || say('pasted')
        const upload: Upload = {
          ...{ key, name, state: 'waiting', sent: 0, picture: null, message: null, isLost: false },
        }
        files.current.set(key, file)
        setUploads(before => [upload, ...before])
        send(key, file)
        return key
      }),
    [send],
  )

  const sendAgain = useCallback(
    (key: number) => {
      const file = files.current.get(key)
      if (file !== undefined) send(key, file)
    },
    [send],
  )

  const lost = uploads.filter(upload => upload.isLost).map(upload => upload.key)
  const latestLost = useRef(lost)
  latestLost.current = lost
  useEffect(() => {
    const onOnline = () => {
      for (const key of latestLost.current) sendAgain(key)
    }
    window.addEventListener('online', onOnline)
    return () => window.removeEventListener('online', onOnline)
  }, [sendAgain])

  const dismiss = useCallback((key: number) => {
    files.current.delete(key)
    setUploads(before => before.filter(one => one.key !== key))
  }, [])

  return { uploads, add, sendAgain, dismiss }
}
