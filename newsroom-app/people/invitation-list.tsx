import type { InvitationRow } from '../../src/desk/people/read-people.ts'
import { resendInvitation, revokeInvitation } from '../requests/people-api.ts'
import { momentInWords } from '../shell/words.ts'
import type { ChangePeople } from './people-screen.tsx'

/** Invitations that nobody took up yet. */
export function InvitationList({
  invitations,
  change,
}: {
  invitations: readonly InvitationRow[]
  change: ChangePeople
}) {
  if (invitations.length === 0) return null
  return (
    <section aria-labelledby="invited">
      <h2 id="invited">Invited</h2>
      <table className="reports">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">As</th>
            <th scope="col">Works until</th>
            <th scope="col">
              <span className="unseen">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, name, email, role, invitedBy, expiresAt }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <br />
                <small>
                  {email}, by {invitedBy}
                </small>
              </th>
              <td>{role}</td>
              <td>{Date.parse(expiresAt) < Date.now() ? 'has ended' : momentInWords(expiresAt)}</td>
              <td>
                <button
                  type="button"
                  className="quiet"
                  onClick={() =>
                    change(() => resendInvitation(id), `${email} gets a new letter; the old one is void.`)
                  }
                >
                  Send again
                </button>
                <button
                  type="button"
                  className="quiet"
                  onClick={() =>
                    change(() => revokeInvitation(id), `The invitation of ${email} is taken back.`)
                  }
                >
                  Take back
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
