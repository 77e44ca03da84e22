import type { ReactNode } from 'react'
import { Link, useRoute } from 'wouter'
import { clientPaths } from '../../src/newsroom/client-paths.ts'
import { useUnread } from '../notices/use-unread.ts'
import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'
import { useSession } from './session.ts'

const say = sayer('shell', shell)

/** The bar above every screen: what the member may go to, and their own. */
export function Bar() {
  const { settings, member, may, hasOutbox, signOut } = useSession()
  const unread = useUnread()
  return (
    <header className="bar">
      <Link href="/" className="bar-title">
        {settings.title} <span>{say('newsroom')}</span>
      </Link>
      <nav className="tabs" aria-label={say('navigation')}>
        <Tab href={clientPaths.desk} pattern={/^\/$|^\/reports\//}>
          {say('desk')}
        </Tab>
        <Tab href={clientPaths.board} pattern={/^\/(board|planning)/}>
          {say('board')}
        </Tab>
        <Tab href={clientPaths.events} pattern={/^\/record/}>
          {say('record')}
        </Tab>
        <Tab href={clientPaths.media} pattern={/^\/media/}>
          {say('pictures')}
        </Tab>
        {may('read applications') ? (
          <Tab href={clientPaths.applications} pattern={/^\/applications/}>
            {say('applications')}
          </Tab>
        ) : null}
        {may('see the readers') ? (
          <Tab href={clientPaths.readers} pattern={/^\/readers/}>
            {say('readers')}
          </Tab>
        ) : null}
        {may('read the outbox') && hasOutbox ? (
          <Tab href={clientPaths.outbox} pattern={/^\/outbox/}>
            {say('outbox')}
          </Tab>
        ) : null}
        {may('manage people') ? (
          <Tab href={clientPaths.people} pattern={/^\/people/}>
            {say('people')}
          </Tab>
        ) : null}
        {may('read the audit log') ? (
          <Tab href={clientPaths.audit} pattern={/^\/audit/}>
            {say('audit')}
          </Tab>
        ) : null}
        <a href="/">{say('site')}</a>
      </nav>
      <p className="bar-member">
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
          {member.name}, {member.role}
        </Link>
        <button type="button" className="quiet" onClick={signOut}>
          {say('signOut')}
        </button>
      </p>
    </header>
  )
}

function Tab({ href, pattern, children }: { href: string; pattern: RegExp; children: ReactNode }) {
  const [isHere] = useRoute(pattern)
  return (
    <Link href={href} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  )
}
