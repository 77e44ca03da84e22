import { useEffect, useRef } from 'react'
import { Link, useRoute } from 'wouter'
import { clientPaths } from '../../src/newsroom/client-paths.ts'
import { useUnread } from '../notices/use-unread.ts'
import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'
import { Menu } from './menu.tsx'
import { administrationPlaces, type Place, workplaces } from './places.ts'
import { roleInWords } from './role-in-words.ts'
import { useSession } from './session.ts'

const say = sayer('shell', shell)

interface BarProps {
  readonly openPalette: () => void
  readonly openHelp: () => void
}

/** The bar above every screen: what the member may go to, and their own. */
export function Bar({ openPalette, openHelp }: BarProps) {
  const session = useSession()
  const { settings, member, signOut } = session
  const unread = useUnread()
  const administered = administrationPlaces.filter(place => place.isShown(session))
  return (
    <header className="bar">
      <Link href="/" className="bar-title">
        {settings.title} <span>{say('newsroom')}</span>
      </Link>
      <nav className="tabs bar-tabs" aria-label={say('navigation')}>
        {workplaces
          .filter(place => place.isShown(session))
          .map(place => (
            <Tab key={place.path} place={place} />
          ))}
        <a href="/">{say('site')}</a>
      </nav>
      <div className="bar-member">
        <button type="button" className="quiet" aria-keyshortcuts="Control+k Meta+k" onClick={openPalette}>
          {say('find')} <kbd>{isApple ? '⌘K' : 'Ctrl K'}</kbd>
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={say('help')}
          aria-keyshortcuts="?"
          onClick={openHelp}
        >
          <span aria-hidden="true">?</span>
        </button>
        {administered.length === 0 ? null : (
          <Menu word={say('administration')}>
            {administered.map(place => (
              <li key={place.path}>
                <Tab place={place} />
              </li>
            ))}
          </Menu>
        )}
        <Link href={clientPaths.notices}>
          {say('notices')}{' '}
          {unread === 0 ? null : (
            <span className="unread">
              <span aria-hidden="true">{unread}</span>
              <span className="unseen">{say('unread', { count: unread })}</span>
            </span>
          )}
        </Link>
        <Link href={clientPaths.account} title={member.email}>
          {say('member', { name: member.name, role: roleInWords(member.role) })}
        </Link>
        <button type="button" className="quiet" onClick={signOut}>
          {say('signOut')}
        </button>
      </div>
    </header>
  )
}

const isApple = /Mac|iPhone|iPad/.test(navigator.platform)

/** On a narrow screen the tabs move sideways: the one that one is at comes in sight. */
function Tab({ place }: { place: Place }) {
  const [isHere] = useRoute(place.pattern)
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isHere) link.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [isHere])
  return (
    <Link ref={link} href={place.path} aria-current={isHere ? 'page' : undefined}>
      {say(place.word)}
    </Link>
  )
}
