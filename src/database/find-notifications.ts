/**
 * The payloads of the notifications of a channel in what a backend sends: 'A', the length, the process, the channel and the
 * payload, each ended by a zero. One that is cut off comes back as "*", since nobody knows how it goes on.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export function findNotifications(sent: Uint8Array, channel: string): string[] {
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength)
  const name = Buffer.from(`${channel}\0`)
  const found: string[] = []
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    // The same words in a row of some table are no notification.
    if (bytes[at - 9] !== 'A'.charCodeAt(0)) continue
    const start = at + name.length
    const end = bytes.indexOf(0, start)
    found.push(end < 0 ? '0 *' : bytes.toString('utf8', start, end))
  }
  return found
}
