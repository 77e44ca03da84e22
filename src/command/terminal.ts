import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Problem } from '../basics/problem.ts'
import type { CommandStreams } from './command.ts'

/** A person at a keyboard. Questions go to stderr, so that stdout stays for what the command says. */
export interface Terminal {
  readonly ask: (question: string) => Promise<string>
  /** Asks for something that must not appear on the screen. */
  readonly askHidden: (question: string) => Promise<string>
  readonly say: (sentence: string) => void
  readonly close: () => void
}

/** The terminal behind the streams, or null when nobody sits there: a pipe, a file, a service. */
export function openTerminal({ stdin, stderr }: CommandStreams): Terminal | null {
  if (!('isTTY' in stdin) || stdin.isTTY !== true) return null
  let isHidden = false
  // The line editor repeats what is typed by writing it; while something is hidden, nothing of that is passed on.
  const screen = new Writable({
    write: (chunk, _, done) => {
      if (!isHidden) stderr.write(chunk)
      done()
    },
  })
  const lines = createInterface({ input: stdin, output: screen, terminal: true, historySize: 0 })
  const ended = new AbortController()
  lines.once('close', () => ended.abort())
  const nextLine = async (question: string) => {
    try {
      return await lines.question(question, { signal: ended.signal })
    } catch (error) {
      if (ended.signal.aborted) throw new Problem('stopped', 'Stopped. Nothing was made.')
      throw error
    }
  }
  const ask = async (question: string) => (await nextLine(question)).trim()
  const askHidden = async (question: string) => {
    stderr.write(question)
    isHidden = true
    try {
      return await nextLine('')
    } finally {
      isHidden = false
      stderr.write('\n')
    }
  }
  const say = (sentence: string) => void stderr.write(`${sentence}\n`)
  return { ask, askHidden, say, close: () => lines.close() }
}
