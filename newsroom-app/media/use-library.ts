import { useCallback, useEffect, useRef, useState } from 'react'
import type { Picture } from '../../src/desk/media/picture.ts'
import type { PictureFilter } from '../../src/desk/media/read-pictures.ts'
import { listPictures } from '../requests/media-api.ts'

const pauseMs = 200

/** The library as far as it was looked through: by words and a filter, page after page. */
export function useLibrary(words: string, filter: PictureFilter) {
  const [pictures, setPictures] = useState<readonly Picture[] | null>(null)
  const [today, setToday] = useState('')
  const [hasMore, setMore] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const [round, setRound] = useState(0)
  const current = useRef(0)

  const load = useCallback(
    async (before: string | null) => {
      const asked = ++current.current
      try {
        const page = await listPictures({ words, filter, before })
        // What was typed since has asked for something else.
        if (asked !== current.current) return
        setPictures(known => (before === null ? page.pictures : [...(known ?? []), ...page.pictures]))
        setToday(page.today)
        setMore(page.hasMore)
        setError(null)
      } catch (problem) {
        if (asked === current.current) setError(problem as Error)
      }
    },
    [words, filter],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round asks again
  useEffect(() => {
    const timer = setTimeout(() => load(null), words === '' ? 0 : pauseMs)
    return () => clearTimeout(timer)
  }, [load, words, round])

  const put = useCallback((picture: Picture) => {
    setPictures(known => [picture, ...(known ?? []).filter(one => one.id !== picture.id)])
  }, [])
  const more = useCallback(() => load(pictures?.at(-1)?.id ?? null), [load, pictures])
  const again = useCallback(() => setRound(before => before + 1), [])
  return { pictures, today, hasMore, error, put, more, again }
}
