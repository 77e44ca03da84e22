import type { Role } from '../../src/desk/people/member.ts'
import type { AccountAnswer, AuditAnswer, PeopleAnswer } from '../../src/newsroom/answers.ts'
import { ask } from './ask.ts'

export const readPeople = () => ask<PeopleAnswer>('GET', '/people')
export const invite = (invitation: { name: string; email: string; role: Role }) =>
  ask<PeopleAnswer>('POST', '/people/invitations', invitation)
export const resendInvitation = (id: string) =>
  ask<PeopleAnswer>('POST', `/people/invitations/${id}/resend`, {})
export const revokeInvitation = (id: string) =>
  ask<PeopleAnswer>('POST', `/people/invitations/${id}/revoke`, {})
export const changeRole = (id: string, role: Role) =>
  ask<PeopleAnswer>('POST', `/people/${id}/role`, { role })
export const endMemberSessions = (id: string) => ask<PeopleAnswer>('POST', `/people/${id}/sessions/end`, {})
export const removeMember = (id: string) => ask<PeopleAnswer>('POST', `/people/${id}/remove`, {})

export const readAccount = () => ask<AccountAnswer>('GET', '/account')
export const endSession = (id: string) => ask<AccountAnswer>('POST', `/account/sessions/${id}/end`, {})
export const endOtherSessions = () => ask<AccountAnswer>('POST', '/account/other-sessions/end', {})

export const readInvitation = (token: string) =>
  ask<{ name: string; email: string; role: Role }>('POST', '/invitation', { token })
export const acceptInvitation = (token: string, name: string, password: string) =>
  ask<{ email: string }>('POST', '/invitation/accept', { token, name, password })

/** A page of the audit log, narrowed by what is not null. */
export function readAuditPage(filter: {
  member: string | null
  action: string | null
  before: number | null
}): Promise<AuditAnswer> {
  const given = Object.entries(filter).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)]],
  )
  return ask<AuditAnswer>('GET', `/audit?${new URLSearchParams(given)}`)
}
