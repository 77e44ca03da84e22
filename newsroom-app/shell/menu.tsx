import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'

interface MenuProps {
  readonly word: string
  /** List items with links. */
  readonly children: ReactNode
}

/** Links that a button unfolds; they fold up again by Escape, by a press elsewhere and on the way to another screen. */
export function Menu({ word, children }: MenuProps) {
  const id = useId()
  const [place] = useLocation()
  const [openAt, setOpenAt] = useState<string | null>(null)
  const menu = useRef<HTMLDivElement>(null)
  const isOpen = openAt === place
  useEffect(() => {
    if (!isOpen) return
    const onPress = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target as Node)) setOpenAt(null)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [isOpen])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the Escape of the controls inside
    <div
      className="menu"
      ref={menu}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !isOpen) return
        setOpenAt(null)
        menu.current?.querySelector('button')?.focus()
      }}
    >
      <button
        type="button"
        className="quiet"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpenAt(isOpen ? null : place)}
      >
        {word} <span aria-hidden="true">▾</span>
      </button>
      <ul id={id} hidden={!isOpen}>
        {children}
      </ul>
    </div>
  )
}
