import { keepAuditEntry } from '../desk/audit/keep-audit-entry.ts'
import { authPath } from '../desk/people/configure-auth.ts'
import type { Member } from '../desk/people/member.ts'
import { actionOfDoor } from './audited-actions.ts'
import type { NewsroomParts } from './newsroom-parts.ts'

/**
 * Writes what happened at the door into the audit log: by whom it was asked, or who is signed in by the answer. A
 * refusal, and an answer that only asks for a second factor, is no act of anybody's.
 */
export async function auditDoor(
  parts: Pick<NewsroomParts, 'db' | 'clock' | 'signIn'>,
  request: Request,
  response: Response,
  before: Member | null,
): Promise<void> {
  if (!response.ok) return
  const path = new URL(request.url).pathname.slice(authPath.length)
  const action = actionOfDoor[`${request.method} ${path}`]
  if (action === undefined) return
  const member = before ?? (await parts.signIn.whoIs(headersAfter(response)))
  if (member === null) return
  await keepAuditEntry(parts.db, { member, action, subject: '', at: parts.clock() })
}

/** The cookies that the answer sets, as the browser will send them next. */
function headersAfter(response: Response): Headers {
  const cookies = response.headers.getSetCookie().map(cookie => cookie.split(';')[0]!)
  return new Headers({ cookie: cookies.join('; ') })
}
