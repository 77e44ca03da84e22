import { useState } from 'react'
import { type Role, roles } from '../../src/desk/people/member.ts'
import type { MemberRow } from '../../src/desk/people/read-people.ts'
import { changeRole, endMemberSessions, removeMember } from '../requests/people-api.ts'
import { Dialog } from '../shell/dialog.tsx'
import { useSession } from '../shell/session.ts'
import { counted, dayInWords, momentInWords } from '../shell/words.ts'
import type { ChangePeople } from './people-screen.tsx'

/** The members, each with their role to change, and how they sign in. */
export function MemberTable({ members, change }: { members: readonly MemberRow[]; change: ChangePeople }) {
  const [leaving, setLeaving] = useState<MemberRow | null>(null)
  return (
    <>
      <table className="reports">
        <thead>
          <tr>
            <th scope="col">Member</th>
            <th scope="col">Role</th>
            <th scope="col">Signs in with</th>
            <th scope="col">Signed in</th>
            <th scope="col">
              <span className="unseen">Actions</span>
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
        <Dialog title={`Remove ${leaving.name}?`} onClose={() => setLeaving(null)}>
          <p>
            {leaving.name} is signed out at once and cannot come back without a new invitation. What{' '}
            {leaving.name} wrote and decided stays, under the name.
          </p>
          <div className="choices">
            <button
              type="button"
              className="primary"
              onClick={async () => {
                await change(() => removeMember(leaving.id), `${leaving.name} is no longer a member.`)
                setLeaving(null)
              }}
            >
              Remove
            </button>
            <button type="button" onClick={() => setLeaving(null)}>
              Keep
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
        {name}
        {isOwn ? ' (you)' : ''}
        <br />
        <small>
          {member.email}, since {dayInWords(member.joinedAt.slice(0, 10))}
        </small>
      </th>
      <td>
        <select
          aria-label={`Role of ${name}`}
          value={member.role}
          onChange={event => {
            const role = event.target.value as Role
            change(() => changeRole(id, role), `${name} is ${role} now, from the next click on.`)
          }}
        >
          {roles.map(role => (
            <option key={role}>{role}</option>
          ))}
        </select>
      </td>
      <td>{waysIn(member)}</td>
      <td>
        {member.openSessions === 0 ? 'not now' : counted(member.openSessions, 'session')}
        {member.lastSignInAt === null ? null : (
          <small>
            <br />
            last on {momentInWords(member.lastSignInAt)}
          </small>
        )}
      </td>
      <td>
        {member.openSessions === 0 || isOwn ? null : (
          <button
            type="button"
            className="quiet"
            onClick={() => change(() => endMemberSessions(id), `${name} is signed out everywhere.`)}
          >
            Sign out
          </button>
        )}
        {isOwn ? null : (
          <button type="button" className="quiet" onClick={onRemove}>
            Remove
          </button>
        )}
      </td>
    </tr>
  )
}

function waysIn({ hasOneTimeCodes, passkeys }: MemberRow): string {
  const password = hasOneTimeCodes ? 'password and code' : 'password'
  return passkeys === 0 ? password : `${password}, ${counted(passkeys, 'passkey')}`
}
