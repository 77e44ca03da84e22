import { useState } from 'react'
import { type Role, roles } from '../../src/desk/people/member.ts'
import type { MemberRow } from '../../src/desk/people/read-people.ts'
import { changeRole, endMemberSessions, removeMember } from '../requests/people-api.ts'
import { Dialog } from '../shell/dialog.tsx'
import { roleInWords } from '../shell/role-in-words.ts'
import { useSession } from '../shell/session.ts'
import { dayInWords, momentInWords } from '../shell/words.ts'
import { people } from '../words/en/people.ts'
import { sayer } from '../words/say.ts'
import type { ChangePeople } from './people-screen.tsx'

const say = sayer('people', people)

/** The members, each with their role to change, and how they sign in. */
export function MemberTable({ members, change }: { members: readonly MemberRow[]; change: ChangePeople }) {
  const [leaving, setLeaving] = useState<MemberRow | null>(null)
  return (
    <>
      <table className="reports">
        <thead>
          <tr>
            <th scope="col">{say('member')}</th>
            <th scope="col">{say('role')}</th>
            <th scope="col">{say('waysIn')}</th>
            <th scope="col">{say('signedIn')}</th>
            <th scope="col">
              <span className="unseen">{say('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map(member => (
            <Row key={member.id} member={member} change={change} onRemove={() => setLeaving(member)} />
          ))}
        </tbody>
      </table>
      {leaving === null ? null : (
        <Dialog title={say('remove.ask', { name: leaving.name })} onClose={() => setLeaving(null)}>
          <p>{say('remove.means', { name: leaving.name })}</p>
          <div className="choices">
            <button
              type="button"
              className="primary"
              onClick={async () => {
                await change(() => removeMember(leaving.id), say('remove.done', { name: leaving.name }))
                setLeaving(null)
              }}
            >
              {say('remove')}
            </button>
            <button type="button" onClick={() => setLeaving(null)}>
              {say('keep')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}

function Row({
  member,
  change,
  onRemove,
}: {
  member: MemberRow
  change: ChangePeople
  onRemove: () => void
}) {
  const isOwn = useSession().member.id === member.id
  const { id, name } = member
  return (
    <tr>
      <th scope="row">
        {isOwn ? say('member.you', { name }) : name}
        <br />
        <small>
          {say('member.since', { email: member.email, day: dayInWords(member.joinedAt.slice(0, 10)) })}
        </small>
      </th>
      <td>
        <select
          aria-label={say('member.roleOf', { name })}
          value={member.role}
          onChange={event => {
            const role = event.target.value as Role
            change(() => changeRole(id, role), say('member.isNow', { name, role: roleInWords(role) }))
          }}
        >
          {roles.map(role => (
            <option key={role} value={role}>
              {roleInWords(role)}
            </option>
          ))}
        </select>
      </td>
      <td>{waysIn(member)}</td>
      <td>
        {say('member.sessions', { count: member.openSessions })}
        {member.lastSignInAt === null ? null : (
          <small>
            <br />
            {say('member.last', { at: momentInWords(member.lastSignInAt) })}
          </small>
        )}
      </td>
      <td>
        {member.openSessions === 0 || isOwn ? null : (
          <button
            type="button"
            className="quiet"
            onClick={() => change(() => endMemberSessions(id), say('member.signedOut', { name }))}
          >
            {say('signOut')}
          </button>
        )}
        {isOwn ? null : (
          <button type="button" className="quiet" onClick={onRemove}>
            {say('remove')}
          </button>
        )}
      </td>
    </tr>
  )
}

function waysIn({ hasOneTimeCodes, passkeys }: MemberRow): string {
  const password = hasOneTimeCodes ? say('ways.code') : say('ways.password')
  return passkeys === 0 ? password : say('ways.passkeys', { ways: password, count: passkeys })
}
