import type { Readable, Writable } from 'node:stream'

/** What a command reads from and writes to: the process's own streams, or a test's. */
export interface CommandStreams {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
}

/**
 * One command of `bin/readout`. `run` resolves to the exit status: 0 done, 1 a refusal or a bad row, 2 wrong usage.
 * A `Problem` thrown by `run` is printed as one sentence on stderr and ends with 1.
 */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** The shapes of its call, one a line, without the program's name: `code [--published DATE] FILE|-`. */
  readonly usage: readonly string[]
  /** What it does and every option, as shown by `--help`. */
  readonly help: string
  readonly run: (args: readonly string[], streams: CommandStreams) => Promise<number>
}
