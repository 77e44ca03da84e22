import { useEffect, useState } from 'react'
import { readNotices } from '../requests/planning-api.ts'
import { noticesRead } from './notices-screen.tsx'

const askEveryMs = 60_000

/** How many notices wait unread: asked for every minute while the page is seen. Without an answer, what was known stays. */
export function useUnread(): number {
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible')
        readNotices().then(
          found => setUnread(found.unread),
          () => {},
        )
    }
    const clear = () => setUnread(0)
    look()
    const timer = setInterval(look, askEveryMs)
    window.addEventListener(noticesRead, clear)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener(noticesRead, clear)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return unread
}
