import { type ReactNode, useEffect, useRef } from 'react'
import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'
import { useSession } from './session.ts'

const say = sayer('shell', shell)

interface ScreenProps {
  readonly title: string
  /** Stands above the title: where we are. */
  readonly kicker?: ReactNode
  readonly actions?: ReactNode
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** Whether a screen was shown before: the first one leaves the focus where the browser put it. */
let hasMoved = false

/** The frame of a screen: its title names the tab and takes the focus when somebody comes from another screen. */
export function Screen({ title, kicker, actions, isWide = false, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { settings } = useSession()
  useEffect(() => {
    document.title = say('documentTitle', { title, desk: settings.title })
  }, [title, settings.title])
  useEffect(() => {
    if (hasMoved) heading.current?.focus({ preventScroll: true })
    if (hasMoved) window.scrollTo(0, 0)
    hasMoved = true
  }, [])
  return (
    <main id="content" className={isWide ? 'screen screen-wide' : 'screen'}>
      <header className="screen-head">
        <div>
          {kicker === undefined ? null : <div className="kicker">{kicker}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {actions === undefined ? null : <div className="screen-actions">{actions}</div>}
      </header>
      {children}
    </main>
  )
}
