import { useEffect, useRef, useState } from 'react'
import type { PresenceAnswer } from '../../src/newsroom/answers.ts'
import { type ArticlePlace, notePresence } from '../requests/newsroom-api.ts'

/** How often the screen says that somebody is here, in milliseconds. */
const everyMs = 8_000

/** Who else has the article open, and which version stands; what was last heard while the newsroom is out of reach. */
export function usePresence(place: ArticlePlace, isWriting: boolean): PresenceAnswer | null {
  const [answer, setAnswer] = useState<PresenceAnswer | null>(null)
  const { reportId, language } = place
  const latest = useRef(isWriting)
  latest.current = isWriting
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const tell = async () => {
      if (document.visibilityState === 'visible') {
        const heard = await notePresence({ reportId, language }, latest.current).catch(() => null)
        if (heard !== null && !isGone) setAnswer(heard)
      }
      if (!isGone) timer = setTimeout(tell, everyMs)
    }
    const onShown = () => {
      if (document.visibilityState !== 'visible') return
      clearTimeout(timer)
      void tell()
    }
    void tell()
    document.addEventListener('visibilitychange', onShown)
    return () => {
      isGone = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onShown)
    }
  }, [reportId, language])
  return answer
}
