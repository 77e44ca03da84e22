import { useEffect, useRef } from 'react'

/** Calls what Alt with a key stands for, also while somebody writes; by the key's place, since Alt writes signs on a Mac. */
export function useTextKeys(actions: Readonly<Record<string, () => void>>): void {
  const current = useRef(actions)
  current.current = actions
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (document.querySelector('dialog[open]') !== null) return
      const action = current.current[event.code.replace(/^Key/, '').toLowerCase()]
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
