import type { Context } from 'hono'
import { newIdentifier } from '../basics/identifier.ts'
import { Problem } from '../basics/problem.ts'
import { databaseProblem } from '../database/database-problem.ts'
import { dataPath } from '../desk/address.ts'
import type { DataParts } from './data-parts.ts'
import { type DataProblemCode, isDataProblemCode, problemTitles } from './problem-titles.ts'
import type { ProblemAnswer } from './schemas.ts'

/** A Problem becomes application/problem+json (RFC 9457); anything else is logged, and answered with a reference. */
export function answerProblem({ onError = logError, publicUrl }: Pick<DataParts, 'onError' | 'publicUrl'>) {
  return (thrown: Error, context: Context): Response => {
    const error = databaseProblem(thrown)
    const problem = error instanceof Problem && isDataProblemCode(error.code) ? error : mistake()
    if (problem !== error) onError(error, `${context.req.method} ${context.req.path} ${problem.message}`)
    const code = problem.code as DataProblemCode
    const { status, title } = problemTitles[code]
    const answer: ProblemAnswer = {
      type: `${publicUrl}${dataPath}/problems/${code}`,
      title,
      status,
      detail: problem.message,
      code,
      ...('parameter' in problem ? { parameter: String(problem.parameter) } : {}),
    }
    context.header('cache-control', 'no-store')
    return context.body(JSON.stringify(answer), status, { 'content-type': 'application/problem+json' })
  }
}

function mistake(): Problem {
  return new Problem('our-mistake', `It is in the log under ${newIdentifier()}; trying again may help.`)
}

function logError(error: unknown, doing: string): void {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${new Date().toISOString()} ${doing}\n${trace}\n`)
}
