import type { Writable } from 'node:stream'
import { Problem } from '../basics/problem.ts'

/** Writes what went wrong while doing something: a refusal as its sentence, a bug of ours with its trace. */
export function tellError(stream: Writable): (error: unknown, doing: string) => void {
  return (error, doing) => {
    const told =
      error instanceof Problem
        ? error.message
        : error instanceof Error
          ? (error.stack ?? error.message)
          : String(error)
    stream.write(`${new Date().toISOString()} ${doing}: ${told}\n`)
  }
}
