import { expect, test } from 'vitest'
import { findNotifications } from './find-notifications.ts'

/** A NotificationResponse as PostgreSQL sends it. */
function notification(channel: string, payload: string): Buffer {
  const body = Buffer.concat([Buffer.alloc(4, 7), Buffer.from(`${channel}\0${payload}\0`)])
  const head = Buffer.alloc(5)
  head.write('A')
  head.writeUInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
const commit = Buffer.from('C\0\0\0\x0bCOMMIT\0')

test.each<[string, Buffer, string[]]>([
  ['nothing', Buffer.alloc(0), []],
  ['an answer without one', commit, []],
  ['one before the end of an answer', Buffer.concat([notification('told', '7 a b'), commit]), ['7 a b']],
  [
    'two, between others',
    Buffer.concat([
      commit,
      notification('told', '7 a'),
      notification('other', '7 b'),
      notification('told', '8 *'),
    ]),
    ['7 a', '8 *'],
  ],
  ['the words in a row', Buffer.from('D\0\0\0\x20told\0nothing\0'), []],
  ['one that is cut off', notification('told', 'a long list of tags').subarray(0, 20), ['0 *']],
])('in what a backend sends: %s', (_what, sent, payloads) => {
  expect(findNotifications(sent, 'told')).toEqual(payloads)
})
