/**
 * What each changing request of the newsroom's API is called in the audit log. A route that is not here cannot be
 * added: a test holds the list to the routes. `null` stands for questions that are asked by POST and change nothing.
 */
export const actionOfRoute: Readonly<Record<string, string | null>> = {
  'POST /invitation': null,
  'POST /invitation/accept': 'joined the desk',
  'POST /reports': 'received a report',
  'PUT /reports/:id/:language': 'saved a report',
  'POST /reports/:id/:language/publish': 'published a report',
  'POST /reports/:id/:language/withdraw': 'withdrew a report',
  'POST /reports/:id/:language/corrections': 'published a correction or an update',
  'POST /code': null,
  'POST /proposals': 'added what the coder missed',
  'POST /proposals/:id/decisions': 'decided a proposal',
  'POST /applications/:id/answers': 'answered an application',
  'PUT /reports/:id/:language/schedule': 'set when a report goes out',
  'POST /reports/:id/:language/review': 'asked for a review',
  'POST /reports/:id/:language/review/end': 'ended a review',
  'POST /planning': 'planned coverage',
  'PUT /planning/:id': 'changed a plan',
  'POST /planning/:id/close': 'closed a plan',
  'POST /planning/:id/reopen': 'reopened a plan',
  'POST /planning/:id/comments': 'commented on a plan',
  'POST /planning/:id/coverages': 'added coverage to a plan',
  'PUT /planning/:id/coverages/:coverage': 'changed coverage',
  'POST /planning/:id/coverages/:coverage/cancel': 'gave coverage up',
  'POST /planning/:id/coverages/:coverage/report': 'began a report for coverage',
  'POST /notices/read': null,
  'PUT /notices/mail': null,
  'POST /record/events/merge': 'merged events',
  'POST /record/actors/merge': 'merged actors',
  'POST /record/events/:id/split': 'split an event',
  'POST /record/actors/:id/split': 'split an actor',
  'POST /record/actors/:id': 'edited an actor',
  'POST /record/changes/:id/undo': 'undid a change of the record',
  'POST /erasures': 'erased a datum for good',
  'POST /media': 'added a picture',
  'PUT /media/:id': 'described a picture',
  'POST /media/:id/remove': 'removed a picture',
  'POST /tokens': 'made a token for open data',
  'POST /tokens/:id/revoke': 'took a token back',
  'POST /people/invitations': 'invited somebody',
  'POST /people/invitations/:id/resend': 'sent an invitation again',
  'POST /people/invitations/:id/revoke': 'took an invitation back',
  'POST /people/:id/role': 'changed a role',
  'POST /people/:id/sessions/end': 'ended a member’s sessions',
  'POST /people/:id/remove': 'removed a member',
  'POST /account/sessions/:id/end': 'ended a session of their own',
  'POST /account/other-sessions/end': 'ended their other sessions',
}

/** What each changing request to the door is called. */
export const actionOfDoor: Readonly<Record<string, string>> = {
  'POST /sign-in/email': 'signed in',
  'POST /two-factor/verify-backup-code': 'signed in with a backup code',
  'POST /passkey/verify-authentication': 'signed in with a passkey',
  'POST /sign-out': 'signed out',
  'POST /change-password': 'changed the password',
  'POST /two-factor/enable': 'began to use one-time codes',
  'POST /two-factor/disable': 'gave up one-time codes',
  'POST /two-factor/verify-totp': 'gave a one-time code',
  'POST /two-factor/generate-backup-codes': 'made new backup codes',
  'POST /passkey/verify-registration': 'added a passkey',
  'POST /passkey/delete-passkey': 'removed a passkey',
}

/** Every action that the log may hold, for its filter. */
export const auditedActions: readonly string[] = [
  ...new Set([
    'set a new password by mail',
    ...Object.values(actionOfRoute).filter(action => action !== null),
    ...Object.values(actionOfDoor),
  ]),
].sort()
