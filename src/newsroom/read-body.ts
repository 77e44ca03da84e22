import type { Context } from 'hono'
import type { z } from 'zod'
import { Problem } from '../basics/problem.ts'

/** A refusal that belongs to one field of what was sent, so that the screen can show it there. */
export class FieldProblem extends Problem {
  readonly field: string

  constructor(code: string, field: string, message: string, status: Problem['status'] = 422) {
    super(code, message, status)
    this.name = 'FieldProblem'
    this.field = field
  }
}

/** The request's JSON as the schema reads it. Problems: `body-wrong` (names the field), `not-json`. */
export async function readBody<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): Promise<z.output<Schema>> {
  const body: unknown = await context.req.json().catch((error: unknown) => {
    if (!(error instanceof SyntaxError)) throw error
    throw new Problem('not-json', 'What was sent is not JSON.', 400)
  })
  return readGiven(body, schema)
}

/** The same for what came in an address. */
export function readGiven<Schema extends z.ZodType>(given: unknown, schema: Schema): z.output<Schema> {
  const read = schema.safeParse(given)
  if (read.success) return read.data
  const issue = read.error.issues[0]!
  const field = issue.path.join('.')
  throw new FieldProblem('body-wrong', field, `The ${fieldWords(field)} cannot be used: ${issue.message}.`)
}

/** "draft.sources.0.url" reads better as "url (draft, sources, 1)" than as a path. */
function fieldWords(path: string): string {
  const parts = path.split('.').map(part => (/^\d+$/.test(part) ? String(Number(part) + 1) : part))
  const last = parts.pop()
  if (last === undefined || last === '') return 'request'
  return parts.length === 0 ? last : `${last} (${parts.join(', ')})`
}
