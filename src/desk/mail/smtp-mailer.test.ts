import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text as readAll } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { smtpMailer } from './smtp-mailer.ts'

interface Received {
  readonly from: string
  readonly to: readonly string[]
  readonly user: string | null
  readonly raw: string
}

/** A mail server on the loopback address; it takes what is sent to desk.example and nothing else. */
const received: Received[] = []
const server = new SMTPServer({
  disabledCommands: ['STARTTLS'],
  authOptional: true,
  allowInsecureAuth: true,
  onAuth: ({ username, password }, _, done) =>
    password === 'right' ? done(null, { user: username }) : done(new Error('wrong password')),
  onRcptTo: ({ address }, _, done) =>
    address.endsWith('@desk.example') ? done() : done(new Error(`no mailbox ${address} here`)),
  onData: async (stream, { envelope, user }, done) => {
    const raw = await readAll(stream)
    const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
    received.push({ from, to: envelope.rcptTo.map(one => one.address), user: user?.toString() ?? null, raw })
    done()
  },
})
let host: string
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  host = `127.0.0.1:${(server.server.address() as AddressInfo).port}`
})
beforeEach(() => {
  received.length = 0
})
afterAll(() => new Promise<void>(closed => server.close(() => closed())))

const letter = {
  to: 'nino@desk.example',
  subject: 'Ihre Bewerbung – Հայաստան',
  text: 'Guten Tag,\n\nbis bald.\n',
}

test('a letter arrives with its sender, receiver, subject and text in any script', async () => {
  await smtpMailer(`smtp://${host}`, 'desk@desk.example').send(letter)
  expect(received).toHaveLength(1)
  expect(received[0]).toMatchObject({ from: 'desk@desk.example', to: ['nino@desk.example'], user: null })
  const mail = await PostalMime.parse(received[0]!.raw)
  expect(mail.subject).toBe(letter.subject)
  expect(mail.text).toBe(letter.text)
  expect(mail.from?.address).toBe('desk@desk.example')
})

test('a name and password in the address sign in at the server', async () => {
  await smtpMailer(`smtp://desk:right@${host}`, 'desk@desk.example').send(letter)
  expect(received[0]?.user).toBe('desk')
})

test('no subject or text can add a header, a receiver or end the letter early', async () => {
  await smtpMailer(`smtp://${host}`, 'desk@desk.example').send({
    to: 'nino@desk.example',
    subject: 'Hello\r\nBcc: other@desk.example\r\n\r\nnew body',
    text: 'one\r\n.\r\nMAIL FROM:<x@desk.example>\r\nRCPT TO:<y@desk.example>\n.\ntwo',
  })
  expect(received).toHaveLength(1)
  expect(received[0]!.to).toEqual(['nino@desk.example'])
  const mail = await PostalMime.parse(received[0]!.raw)
  expect(mail.bcc ?? []).toEqual([])
  expect(mail.headers.map(header => header.key)).not.toContain('bcc')
  expect(mail.subject).toBe('Hello Bcc: other@desk.example new body')
  expect(mail.text).toContain('RCPT TO:<y@desk.example>\n.\ntwo')
})

test.each([
  ['a wrong password', () => `smtp://desk:hidden@${host}`, 'nino@desk.example', 'wrong password'],
  ['no server there', () => 'smtp://127.0.0.1:1', 'nino@desk.example', 'ECONNREFUSED'],
])('%s is a problem with what the server said and without the password', async (_, url, to, reason) => {
  const sending = smtpMailer(url(), 'desk@desk.example').send({ ...letter, to })
  await expect(sending).rejects.toMatchObject({ code: 'mail-not-sent', status: 503 })
  await expect(sending).rejects.toThrow(reason)
  await expect(sending).rejects.toThrow(/^(?!.*hidden)/s)
  expect(received).toEqual([])
})

test('what the server refuses for good is told apart from what it may take later', async () => {
  const sending = smtpMailer(`smtp://${host}`, 'desk@desk.example').send({
    ...letter,
    to: 'x@elsewhere.example',
  })
  await expect(sending).rejects.toMatchObject({ code: 'mail-refused', status: 422 })
  await expect(sending).rejects.toThrow('no mailbox x@elsewhere.example')
})

test('a letter as a page, with headers of its own and a way back, arrives so', async () => {
  await smtpMailer(`smtp://${host}`, 'desk@desk.example').send({
    ...letter,
    html: '<p>Guten Tag</p>',
    headers: { 'List-Unsubscribe': '<https://desk.example/x>\r\nBcc: y@desk.example' },
    messageId: '<one@desk.example>',
    returnPath: 'bounces+1@desk.example',
  })
  const mail = await PostalMime.parse(received[0]!.raw)
  expect(received[0]?.from).toBe('bounces+1@desk.example')
  expect(mail).toMatchObject({ html: expect.stringContaining('Guten Tag'), messageId: '<one@desk.example>' })
  expect(mail.headers.map(({ key }) => key)).not.toContain('bcc')
})
