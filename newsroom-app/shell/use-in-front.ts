import { useEffect, useState } from 'react'
import { useKeys } from './use-keys.ts'

/** What stands in front of the screen, and the keys that bring it there: Ctrl or Cmd and K, and a question mark. */
export function useInFront() {
  const [inFront, setInFront] = useState<'palette' | 'help' | null>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isAsked = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      // In an editor the same keys may make a link: then it has taken them.
      if (!isAsked || event.shiftKey || event.altKey || event.defaultPrevented) return
      event.preventDefault()
      if (document.querySelector('dialog[open]:not(.palette)') === null)
        setInFront(before => (before === 'palette' ? null : 'palette'))
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  useKeys({ '?': () => setInFront('help') })
  return {
    inFront,
    openPalette: () => setInFront('palette'),
    openHelp: () => setInFront('help'),
    close: () => setInFront(null),
  }
}
