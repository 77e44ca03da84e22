import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listOutbox } from './list-outbox.ts'
import { outboxMailer } from './outbox-mailer.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-outbox-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An outbox of its own for each test, at a time that the test chooses. */
let outboxes = 0
const newOutbox = (...days: string[]) => {
  const place = join(folder, String(outboxes++))
  const times = days.map(day => new Date(day))
  const mailer = outboxMailer(
    place,
    'desk@desk.example',
    () => times.shift() ?? new Date('2020-08-26T10:00:00Z'),
  )
  return { place, mailer }
}

test('an outbox that nobody wrote to is empty', async () => {
  expect(await listOutbox(join(folder, 'none'))).toEqual([])
})

test('a letter is read back as it was sent, in any script and with long lines', async () => {
  const { place, mailer } = newOutbox('2020-08-26T10:15:30.123Z')
  const text = `Grüße aus თბილისი\n\n${'a long line '.repeat(200)}\n.\nFrom here on\n`
  await mailer.send({ to: 'nino@desk.example', subject: 'Ереван – Երևան – თბილისი – İstanbul', text })
  expect(await listOutbox(place)).toEqual([
    {
      file: expect.stringMatching(/^2020-08-26T10-15-30\.123Z-0000-[0-9a-f]{6}\.eml$/),
      to: 'nino@desk.example',
      subject: 'Ереван – Երևան – თბილისი – İstanbul',
      date: '2020-08-26T10:15:30.000Z',
      text,
    },
  ])
})

test('letters are listed newest first, also those of one moment', async () => {
  const { place, mailer } = newOutbox('2020-08-27', '2020-08-26', '2020-08-28', '2020-08-28')
  for (const subject of ['second', 'first', 'third', 'fourth']) {
    await mailer.send({ to: 'nino@desk.example', subject, text: 'Hello.' })
  }
  const subjects = async (limit?: number) => (await listOutbox(place, limit)).map(letter => letter.subject)
  expect(await subjects()).toEqual(['fourth', 'third', 'second', 'first'])
  expect(await subjects(2)).toEqual(['fourth', 'third'])
})

test('the file is a letter that any mail program opens, for this user alone, without a second receiver', async () => {
  const { place, mailer } = newOutbox('2020-08-26T10:15:30Z')
  await mailer.send({ to: 'nino@desk.example', subject: 'Hello\r\nBcc: x@desk.example', text: 'Hello.' })
  const [file] = readdirSync(place)
  const head = readFileSync(join(place, file!), 'utf8').split('\n\n')[0]!.split('\n')
  expect(head).toContain('From: desk@desk.example')
  expect(head).toContain('To: nino@desk.example')
  expect(head).toContain('Subject: Hello Bcc: x@desk.example')
  expect(head).toContain('Date: Wed, 26 Aug 2020 10:15:30 +0000')
  expect(head.filter(line => /^bcc/i.test(line))).toEqual([])
  expect(statSync(join(place, file!)).mode & 0o777).toBe(0o600)
})

test('other files in the folder are not letters', async () => {
  const { place, mailer } = newOutbox()
  await mailer.send({ to: 'nino@desk.example', subject: 'Hello', text: 'Hello.' })
  writeFileSync(join(place, 'x.eml.0a1b2c.part'), 'half a let')
  expect(await listOutbox(place)).toHaveLength(1)
})
