import type { Role } from '../../src/desk/people/member.ts'
import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'

const say = sayer('shell', shell)

/** What a role is called: "chief editor". */
export const roleInWords = (role: Role): string => say(`role.${role}`)
