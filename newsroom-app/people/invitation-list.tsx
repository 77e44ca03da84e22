import type { InvitationRow } from '../../src/desk/people/read-people.ts'
import { resendInvitation, revokeInvitation } from '../requests/people-api.ts'
import { roleInWords } from '../shell/role-in-words.ts'
import { momentInWords } from '../shell/words.ts'
import { people } from '../words/en/people.ts'
import { sayer } from '../words/say.ts'
import type { ChangePeople } from './people-screen.tsx'

const say = sayer('people', people)

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
      <h2 id="invited">{say('invited.title')}</h2>
      <table className="reports">
        <thead>
          <tr>
            <th scope="col">{say('invited.who')}</th>
            <th scope="col">{say('invited.as')}</th>
            <th scope="col">{say('invited.until')}</th>
            <th scope="col">
              <span className="unseen">{say('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, name, email, role, invitedBy, expiresAt }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <br />
                <small>{say('invited.by', { email, name: invitedBy })}</small>
              </th>
              <td>{roleInWords(role)}</td>
              <td>{Date.parse(expiresAt) < Date.now() ? say('invited.ended') : momentInWords(expiresAt)}</td>
              <td>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => change(() => resendInvitation(id), say('invited.resent', { email }))}
                >
                  {say('invited.resend')}
                </button>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => change(() => revokeInvitation(id), say('invited.revoked', { email }))}
                >
                  {say('invited.revoke')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
