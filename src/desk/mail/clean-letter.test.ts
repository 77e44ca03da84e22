import { expect, test } from 'vitest'
import { cleanLetter } from './clean-letter.ts'

const from = 'desk@desk.example'

test.each([
  ['a line break', 'Hello\r\nBcc: many@desk.example', 'Hello Bcc: many@desk.example'],
  ['a bare line feed', 'Hello\nX-Header: 1', 'Hello X-Header: 1'],
  ['a bare carriage return', 'Hello\rX-Header: 1', 'Hello X-Header: 1'],
  ['line and paragraph separators', 'one\u2028two\u2029three\u0085four', 'one two three four'],
  ['a null', 'Hel\0lo', 'Hel lo'],
  ['nothing odd', 'Ausschreibung „Grenzen“ – Երևան', 'Ausschreibung „Grenzen“ – Երևան'],
])('a subject with %s is one line', (_, subject, expected) => {
  expect(cleanLetter({ to: 'a@desk.example', subject, text: '' }, from).subject).toBe(expected)
})

test('a subject is bounded', () => {
  expect(
    cleanLetter({ to: 'a@desk.example', subject: 'x'.repeat(5000), text: '' }, from).subject,
  ).toHaveLength(200)
})

test.each([
  'two@desk.example, three@desk.example',
  'a@desk.example\r\nBcc: b@desk.example',
  'Name <a@desk.example>',
  'group: a@desk.example;',
  'a@desk.example ',
  'nobody',
  '',
  `${'x'.repeat(400)}@desk.example`,
])('"%s" is not one address', to => {
  expect(() => cleanLetter({ to, subject: 'Hello', text: '' }, from)).toThrow(
    expect.objectContaining({ code: 'mail-address' }),
  )
})
