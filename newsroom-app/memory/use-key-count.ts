import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/** Keys pressed and seconds gone by since the first decision was begun. */
export interface KeyCount {
  readonly keys: number
  readonly seconds: number
}

/** Counts the keys that deciding takes: those in the panel, and those given from the text that are meant for it. */
export function useKeyCount(panel: RefObject<HTMLElement | null>): { count: KeyCount; countOne: () => void } {
  const [count, setCount] = useState<KeyCount>({ keys: 0, seconds: 0 })
  const begun = useRef<number | null>(null)
  const countOne = useCallback(() => {
    begun.current ??= performance.now()
    const seconds = Math.round((performance.now() - begun.current) / 1000)
    setCount(before => ({ keys: before.keys + 1, seconds }))
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return
      if (panel.current?.contains(event.target as Node) === true) countOne()
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [panel, countOne])
  return { count, countOne }
}
