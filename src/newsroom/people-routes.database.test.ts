import { createOTP } from '@better-auth/utils/otp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listOutbox } from '../desk/mail/list-outbox.ts'
import { origin, type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

let room: ScratchNewsroom
let administrator: Awaited<ReturnType<ScratchNewsroom['member']>>
let contributor: typeof administrator
beforeAll(async () => {
  room = await scratchNewsroom()
  administrator = await room.member('administrator')
  contributor = await room.member('contributor')
})
afterAll(() => room.close())

const password = 'six words nobody else would choose'
const lastLetter = async (to: string) => {
  const letters = await listOutbox(room.outboxFolder)
  return letters.filter(letter => letter.to.includes(to)).at(0)!.text
}
const tokenIn = (text: string) => /#(\S+)/.exec(text)![1]!
const post = (path: string, body: unknown, cookie = '') =>
  room.request(path, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
const signIn = (email: string, secret = password) => post('/auth/sign-in/email', { email, password: secret })
const invite = (email: string, role = 'editor') =>
  administrator('POST', '/people/invitations', { name: 'Lia', email, role })

test('an invited person gets a letter, chooses a password once, and is in with the role that was offered', async () => {
  expect((await invite('lia@desk.example')).status).toBe(201)
  const token = tokenIn(await lastLetter('lia@desk.example'))
  const seen = await post('/api/invitation', { token })
  expect(await seen.json()).toEqual({ name: 'Lia', email: 'lia@desk.example', role: 'editor' })
  expect(
    (await post('/api/invitation/accept', { token, name: 'Lia B.', password: 'password1234' })).status,
  ).toBe(422)
  const both = await Promise.all(
    [1, 2].map(() => post('/api/invitation/accept', { token, name: 'Lia B.', password })),
  )
  expect(both.map(answer => answer.status).sort()).toEqual([201, 404])
  expect((await signIn('lia@desk.example')).status).toBe(200)
  expect((await post('/api/invitation', { token })).status).toBe(404)
})

test('an invitation sent again works by its new letter alone; one taken back does not work at all', async () => {
  await invite('mari@desk.example')
  const first = tokenIn(await lastLetter('mari@desk.example'))
  const { invitations } = (await (await administrator('GET', '/people')).json()) as {
    invitations: { id: string; email: string }[]
  }
  const { id } = invitations.find(one => one.email === 'mari@desk.example')!
  expect((await invite('mari@desk.example')).status).toBe(409)
  expect((await administrator('POST', `/people/invitations/${id}/resend`, {})).status).toBe(200)
  const second = tokenIn(await lastLetter('mari@desk.example'))
  expect((await post('/api/invitation', { token: first })).status).toBe(404)
  expect((await post('/api/invitation', { token: second })).status).toBe(200)
  expect((await administrator('POST', `/people/invitations/${id}/revoke`, {})).status).toBe(200)
  expect((await post('/api/invitation', { token: second })).status).toBe(404)
  expect((await administrator('POST', `/people/invitations/${id}/resend`, {})).status).toBe(404)
})

test('an invitation ends after seven days, and nothing but its hash is kept', async () => {
  await invite('late@desk.example')
  const token = tokenIn(await lastLetter('late@desk.example'))
  const kept = await room.db
    .selectFrom('invitation')
    .selectAll()
    .where('email', '=', 'late@desk.example')
    .execute()
  expect(JSON.stringify(kept)).not.toContain(token)
  await room.db
    .updateTable('invitation')
    .set({ expires_at: new Date('2020-08-27T09:59:59Z') })
    .where('email', '=', 'late@desk.example')
    .execute()
  expect((await post('/api/invitation', { token })).status).toBe(404)
  expect((await post('/api/invitation/accept', { token, name: 'Late', password })).status).toBe(404)
})

test.each([
  ['GET', '/people'],
  ['POST', '/people/invitations'],
  ['POST', '/people/someone/role'],
  ['POST', '/people/someone/remove'],
  ['GET', '/audit'],
])('%s %s is for administrators alone', async (method, path) => {
  const answer = await contributor(method, path, method === 'POST' ? {} : undefined)
  expect(answer.status).toBe(403)
  expect((await room.stranger(method, path, method === 'POST' ? {} : undefined)).status).toBe(401)
})

test('a new role holds from the next request of an open session on', async () => {
  await invite('rise@desk.example', 'contributor')
  const token = tokenIn(await lastLetter('rise@desk.example'))
  await post('/api/invitation/accept', { token, name: 'Rise', password })
  const cookie = cookiesOf(await signIn('rise@desk.example'))
  const look = () => room.request('/api/applications', { headers: { cookie } })
  expect((await look()).status).toBe(403)
  const { id } = await memberOf('rise@desk.example')
  expect((await administrator('POST', `/people/${id}/role`, { role: 'editor' })).status).toBe(200)
  expect((await look()).status).toBe(200)
  expect((await administrator('POST', `/people/${id}/role`, { role: 'contributor' })).status).toBe(200)
  expect((await look()).status).toBe(403)
  expect((await administrator('POST', `/people/${id}/remove`, {})).status).toBe(200)
  expect((await look()).status).toBe(401)
  expect((await signIn('rise@desk.example')).status).toBe(401)
})

test('the last administrator neither steps down nor leaves', async () => {
  const { id } = await memberOf('administrator@desk.example')
  for (const [path, body] of [
    ['role', { role: 'editor' }],
    ['remove', {}],
  ] as const) {
    const answer = await administrator('POST', `/people/${id}/${path}`, body)
    expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([
      409,
      'last-administrator',
    ])
  }
  expect((await administrator('POST', '/people/nobody/role', { role: 'editor' })).status).toBe(404)
})

test('a member sees where they are signed in and ends one session, or all others', async () => {
  await invite('many@desk.example')
  await post('/api/invitation/accept', {
    token: tokenIn(await lastLetter('many@desk.example')),
    name: 'Many',
    password,
  })
  const [here, there, third] = [
    cookiesOf(await signIn('many@desk.example')),
    cookiesOf(await signIn('many@desk.example')),
    cookiesOf(await signIn('many@desk.example')),
  ]
  const account = async (cookie: string) => {
    const answer = await room.request('/api/account', { headers: { cookie } })
    return (await answer.json()) as { sessions: { id: string; isThis: boolean }[] }
  }
  const { sessions } = await account(here!)
  expect(sessions.map(session => session.isThis).sort()).toEqual([false, false, true])
  const { sessions: fromThere } = await account(there!)
  const own = fromThere.find(session => session.isThis)!
  expect((await post(`/api/account/sessions/${own.id}/end`, {}, here)).status).toBe(200)
  expect((await room.request('/api/account', { headers: { cookie: there! } })).status).toBe(401)
  expect((await post('/api/account/other-sessions/end', {}, here)).status).toBe(200)
  expect((await room.request('/api/account', { headers: { cookie: third! } })).status).toBe(401)
  expect((await account(here!)).sessions).toHaveLength(1)
  const foreign = await contributor('POST', `/account/sessions/${own.id}/end`, {})
  expect(foreign.status).toBe(404)
})

test('a forgotten password is set anew by a letter, once; an unknown address is answered alike', async () => {
  const known = await post('/auth/request-password-reset', { email: 'lia@desk.example' })
  const unknown = await post('/auth/request-password-reset', { email: 'nobody@desk.example' })
  expect([known.status, await known.json()]).toEqual([unknown.status, await unknown.json()])
  const token = tokenIn(await lastLetter('lia@desk.example'))
  const set = (newPassword: string) => post('/auth/reset-password', { token, newPassword })
  const weak = await set('qwertyuiop123')
  expect([weak.status, ((await weak.json()) as { code: string }).code]).toEqual([400, 'PASSWORD_WEAK'])
  expect((await set('eight other words nobody would choose')).status).toBe(200)
  expect((await set('nine other words nobody would choose')).status).toBe(400)
  expect((await signIn('lia@desk.example')).status).toBe(401)
  expect((await signIn('lia@desk.example', 'eight other words nobody would choose')).status).toBe(200)
  expect(
    await listOutbox(room.outboxFolder).then(letters => letters.filter(one => one.to.includes('nobody'))),
  ).toEqual([])
})

test('with one-time codes the password alone does not open; a code or a backup code, once, does', async () => {
  await invite('codes@desk.example')
  await post('/api/invitation/accept', {
    token: tokenIn(await lastLetter('codes@desk.example')),
    name: 'Codes',
    password,
  })
  const cookie = cookiesOf(await signIn('codes@desk.example'))
  const begun = (await (await post('/auth/two-factor/enable', { password }, cookie)).json()) as {
    totpURI: string
    backupCodes: string[]
  }
  const secret = new URL(begun.totpURI).searchParams.get('secret')!
  const code = () => createOTP(decodeBase32(secret)).totp()
  expect((await post('/auth/two-factor/verify-totp', { code: await code() }, cookie)).status).toBe(200)
  const asked = await signIn('codes@desk.example')
  expect(await asked.json()).toMatchObject({ twoFactorRedirect: true })
  const half = cookiesOf(asked)
  expect((await room.request('/api/account', { headers: { cookie: half } })).status).toBe(401)
  expect((await post('/auth/two-factor/verify-totp', { code: '000000' }, half)).status).toBe(401)
  const backup = await post('/auth/two-factor/verify-backup-code', { code: begun.backupCodes[0] }, half)
  expect(backup.status).toBe(200)
  const again = cookiesOf(await signIn('codes@desk.example'))
  expect(
    (await post('/auth/two-factor/verify-backup-code', { code: begun.backupCodes[0] }, again)).status,
  ).toBe(401)
})

test('the audit log tells who did what, newest first, and nobody can change it', async () => {
  const answer = (await (await administrator('GET', '/audit')).json()) as {
    entries: { action: string; memberName: string; subject: string }[]
  }
  const told = answer.entries.map(({ memberName, action }) => `${memberName} ${action}`)
  expect(told).toContain('The administrator invited somebody')
  expect(told).toContain('Lia B. joined the desk')
  expect(told).toContain('Lia B. set a new password by mail')
  expect(told).toContain('Codes signed in with a backup code')
  expect(told).toContain('The administrator signed in')
  const { id } = await memberOf('lia@desk.example')
  await administrator('POST', `/people/${id}/role`, { role: 'contributor' })
  const first = (await (await administrator('GET', '/audit')).json()) as typeof answer
  expect(first.entries[0]).toMatchObject({ action: 'changed a role', subject: `people ${id}` })
  const filtered = (await (
    await administrator('GET', '/audit?action=joined%20the%20desk&member=lia@desk.example')
  ).json()) as typeof answer
  expect(filtered.entries.map(entry => entry.memberName)).toEqual(['Lia B.'])
  await expect(room.db.deleteFrom('audit_entry').execute()).rejects.toThrow('never changed or deleted')
  expect((await administrator('GET', '/audit?before=x')).status).toBe(422)
})

async function memberOf(email: string): Promise<{ id: string }> {
  return room.db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirstOrThrow()
}

/** RFC 4648 base 32, as an authenticator reads the secret from its address. */
function decodeBase32(text: string): string {
  const bits = [...text.replace(/=+$/, '')]
    .map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2))).toString()
}
