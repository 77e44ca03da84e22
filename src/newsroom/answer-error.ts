import type { Context } from 'hono'
import { newIdentifier } from '../basics/identifier.ts'
import { Problem } from '../basics/problem.ts'
import { databaseProblem } from '../database/database-problem.ts'
import type { Refusal } from './answers.ts'
import type { NewsroomParts } from './newsroom-parts.ts'

/** Problems that belong to one field of the report's form, whoever finds them. */
const fieldOfCode: Readonly<Record<string, string>> = {
  'text-empty': 'text',
  'text-too-long': 'text',
  'text-binary': 'text',
  'report-duplicate': 'text',
  'date-invalid': 'published',
  'slug-taken': 'slug',
}

/** A Problem becomes its status and sentence; anything else is logged, and answered with a reference to the log. */
export function answerError({ onError = logError }: Pick<NewsroomParts, 'onError'>) {
  return (thrown: Error, context: Context): Response => {
    const error = databaseProblem(thrown)
    context.header('cache-control', 'no-store')
    if (error instanceof Problem) return context.json(refusalOf(error), error.status)
    const reference = newIdentifier()
    onError(error, `${context.req.method} ${context.req.path}`, reference)
    const message = `Something went wrong on our side. It is in the log under ${reference}; trying again may help.`
    return context.json({ error: { code: 'our-mistake', message } } satisfies Refusal, 500)
  }
}

/** How a Problem is answered. */
export function refusalOf(problem: Problem): Refusal {
  const own = 'field' in problem && typeof problem.field === 'string' ? problem.field : undefined
  const field = own ?? fieldOfCode[problem.code]
  const { code, message } = problem
  return { error: { code, message, ...(field === undefined || field === '' ? {} : { field }) } }
}

function logError(error: unknown, doing: string, reference: string): void {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${new Date().toISOString()} ${reference} ${doing}\n${trace}\n`)
}
