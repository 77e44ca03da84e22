import { Problem } from '../basics/problem.ts'

/** PostgreSQL's and the operating system's words for "no space" (SQLSTATE class 53; errno(3)). */
const full = new Set(['53100', 'ENOSPC', 'EDQUOT'])
/** For "not there": connection exceptions, shutting down, refused (SQLSTATE classes 08 and 57P; errno(3)). */
const gone = /^(08...|57P0.|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE)$/

/** A failure of the database that a person can mend as a Problem that says how; any other error as it is. */
export function databaseProblem(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Problem) return error
  const code = 'code' in error ? String(error.code) : ''
  if (full.has(code)) {
    return new Problem(
      'disk-full',
      'The disk of the database is full. Nothing was saved. Free space on it, then try again.',
      507,
      { cause: error },
    )
  }
  if (
    !gone.test(code) &&
    !/Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  )
    return error
  return new Problem(
    'database-unreachable',
    'The database does not answer. Nothing was saved. Whoever runs this installation must start it; then try again.',
    503,
    { cause: error },
  )
}
