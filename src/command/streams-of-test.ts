import { Readable, Writable } from 'node:stream'
import type { CommandStreams } from './command.ts'

/** Streams for a command called by a test: `input` is its standard input; what it wrote is read with the two functions. */
export function streamsOf(input: string | Uint8Array = '') {
  const written = { stdout: '', stderr: '' }
  const collect = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk)
        done()
      },
    })
  const streams: CommandStreams = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: collect('stdout'),
    stderr: collect('stderr'),
  }
  return { streams, stdout: () => written.stdout, stderr: () => written.stderr }
}
