import type { Readable } from 'node:stream'
import { Problem } from '../basics/problem.ts'

/** The most bytes read of one report; the coder reads less of it. */
const mostBytes = 20_000_000

/** All of a file or stream as UTF-8 text. Problems name what was found: no such file, not text, too long. */
export async function readInput(input: Readable, name: string): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of input) {
      chunks.push(Buffer.from(chunk))
      length += chunk.length
      if (length > mostBytes)
        throw new Problem(
          'text-too-long',
          `${name} has more than ${mostBytes / 1e6} MB. Split it into several reports.`,
        )
    }
  } catch (error) {
    throw unreadable(error, name)
  }
  const bytes = Buffer.concat(chunks)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Problem(
      'text-binary',
      `${name} is not UTF-8 text. Save the report as plain text in UTF-8 first.`,
    )
  }
}

/** The lines of a stream of UTF-8 text, whatever their length, without their ends; wrong bytes become U+FFFD. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  try {
    for await (const chunk of input) {
      // Only the new part is looked through, so that a line of many megabytes takes no longer than many lines.
      const parts = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n')
      parts[0] = rest + parts[0]!
      rest = parts.pop()!
      yield* parts
    }
  } catch (error) {
    throw unreadable(error, 'The input')
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

function unreadable(error: unknown, name: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  switch (error.code) {
    case 'ENOENT':
      return new Problem(
        'file-missing',
        `There is no file ${name}. Check its name, or give "-" for the standard input.`,
      )
    case 'EACCES':
    case 'EISDIR':
      return new Problem(
        'file-unreadable',
        `${name} cannot be read (${error.message}). Name a file that this user may read.`,
      )
    default:
      return error
  }
}
