import { isAtLeast, type Role } from '../desk/people/member.ts'

/** What may be done in the newsroom, each with the least role that may do it. The client shows what its member may. */
const leastRole = {
  'read the desk': 'contributor',
  'write drafts': 'contributor',
  'pitch coverage': 'contributor',
  'change what is published': 'editor',
  'decide proposals': 'editor',
  'assign coverage': 'editor',
  'change the record': 'editor',
  'erase on a legal ground': 'administrator',
  'publish and withdraw': 'editor',
  'add pictures': 'contributor',
  'remove pictures': 'editor',
  'read applications': 'editor',
  'answer applications': 'editor',
  'read the outbox': 'editor',
  'see the readers': 'editor',
  'change settings': 'chief editor',
  'manage people': 'administrator',
  'read the audit log': 'administrator',
  'manage tokens': 'administrator',
  'see to jobs': 'administrator',
} as const satisfies Record<string, Role>

export type Right = keyof typeof leastRole

export const allRights = Object.keys(leastRole) as readonly Right[]

/** Whether a member of this role may do that. */
export function mayDo(role: Role, right: Right): boolean {
  return isAtLeast(role, leastRole[right])
}

/** Everything that this role may do, in the table's order. */
export function rightsOf(role: Role): Right[] {
  return allRights.filter(right => mayDo(role, right))
}

/** The least role that has a right: named in refusals, so that the reader knows whom to ask. */
export function leastRoleFor(right: Right): Role {
  return leastRole[right]
}
