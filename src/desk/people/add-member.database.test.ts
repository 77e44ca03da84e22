import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../../database/open-database.ts'
import { scratchDatabase } from '../../database/scratch-database.ts'
import { addMember, type NewMember } from './add-member.ts'
import { isAtLeast, type Role, roles } from './member.ts'
import { createSignIn, type SignIn } from './sign-in.ts'

let database: OpenDatabase
let signIn: SignIn
beforeAll(async () => {
  database = await scratchDatabase()
  const secret = 'a secret for tests alone, of no use elsewhere'
  signIn = createSignIn({ pool: database.pool, publicUrl: 'http://desk.example', secret })
})
afterAll(() => database.close())

const member = (change: Partial<NewMember>): NewMember => ({
  name: 'Nino A.',
  email: 'nino@desk.example',
  password: 'four plain words here',
  role: 'contributor',
  ...change,
})
const count = async () => {
  const tables = await Promise.all([
    database.db.selectFrom('user').select('id').execute(),
    database.db.selectFrom('account').select('id').execute(),
  ])
  return tables.map(rows => rows.length)
}

test.each<[string, Partial<NewMember>, string]>([
  ['an address that is none', { email: 'nino at desk' }, 'The email "nino at desk" will not do'],
  ['a name of two lines', { name: 'Nino\r\nBcc: x@y.example' }, 'a name stands on one line'],
  ['no name', { name: ' ' }, 'a name is needed'],
  ['a role that is none', { role: 'owner' as Role }, 'a role is one of: contributor, editor'],
])('%s is refused with a sentence, and nothing is kept', async (_, change, sentence) => {
  await expect(addMember(signIn, member(change))).rejects.toThrow(sentence)
  await expect(addMember(signIn, member(change))).rejects.toMatchObject({ code: 'member-wrong' })
  expect(await count()).toEqual([0, 0])
})

test('each role can be given; a second account of one address cannot, in whatever letters', async () => {
  for (const role of roles) {
    const email = `${role.replace(' ', '-')}@desk.example`
    expect(await addMember(signIn, member({ email, role }))).toMatchObject({ email, role })
  }
  await expect(addMember(signIn, member({ email: 'Editor@desk.EXAMPLE' }))).rejects.toMatchObject({
    code: 'member-exists',
    status: 409,
  })
  expect(await count()).toEqual([4, 4])
})

test('within a transaction that fails, no member is kept', async () => {
  const failing = database.db.transaction().execute(async change => {
    await addMember(signIn, member({ email: 'late@desk.example' }), change)
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await count()).toEqual([4, 4])
})

test('the password is stored as a salted hash of its own for each member', async () => {
  const rows = await database.db.selectFrom('account').select('password').execute()
  expect(new Set(rows.map(row => row.password)).size).toBe(4)
  for (const row of rows) expect(row.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/)
})

test.each<[Role, Role, boolean]>([
  ['contributor', 'contributor', true],
  ['contributor', 'editor', false],
  ['chief editor', 'editor', true],
  ['chief editor', 'administrator', false],
  ['administrator', 'chief editor', true],
])('a %s may do what asks for a %s: %s', (role, needed, expected) => {
  expect(isAtLeast(role, needed)).toBe(expected)
})
