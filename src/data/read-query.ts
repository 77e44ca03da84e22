import type { Context } from 'hono'
import { z } from 'zod'
import { isIsoDay } from '../basics/partial-date.ts'
import { Problem } from '../basics/problem.ts'
import { actorKinds, eventTypes } from '../coder/coding.ts'
import { searchKinds } from '../search/search-document.ts'
import { openStatuses } from './schemas.ts'

const mostPerPage = 200

const limit = z
  .string()
  .regex(/^-?\d{1,30}$/, 'a whole number is needed')
  .transform(Number)
  .pipe(z.int().min(1).max(mostPerPage))
  .default(50)
  .describe(`How many a page holds, 1 to ${mostPerPage}.`)
const after = z.string().max(1000).optional().describe('The page token from "next".')
// PostgreSQL has no year 0.
const day = z
  .string()
  .max(10)
  .refine(text => isIsoDay(text) && text >= '0001-01-01', 'a day is written as YYYY-MM-DD and must exist')
  .optional()
/** The slug of an actor, in a query or a path. */
export const slug = z
  .string()
  .max(200)
  .regex(/^[\p{L}\p{N}_-]+$/u, 'a slug has letters, digits and hyphens')
const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, 'a country is two letters, as in AZ')
  .transform(code => code.toUpperCase())
  .optional()
  .describe('ISO 3166-1 alpha-2, of the place.')

const as_of = day.describe('As the articles published until this day had it, YYYY-MM-DD.')
const from = day.describe('First day, YYYY-MM-DD.')
const to = day.describe('Last day, YYYY-MM-DD.')
const process = slug.optional().describe('The slug of a process of the desk: of what its articles tell.')
const place = z.string().min(1).max(200).optional().describe('The name of a place, as events have it.')
const actor = slug.optional().describe('The slug of an actor.')
const withActor = slug
  .optional()
  .describe(
    'The slug of another actor that takes part, too; of two states, what their people and bodies did counts.',
  )

/** What may stand in the query string of each address. Unknown parameters are refused: a misspelt filter is no filter. */
export const eventQuery = z.strictObject({
  limit,
  after,
  as_of,
  type: z.enum(eventTypes).optional(),
  status: z.enum(openStatuses).optional(),
  country,
  place,
  actor,
  with: withActor,
  process,
  from,
  to,
})
const kind = z.enum(actorKinds).optional()
export const actorQuery = z.strictObject({ limit, after, as_of, kind })
export const reportQuery = z.strictObject({
  limit,
  after,
  as_of,
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'a language is its ISO 639 code')
    .optional(),
  process,
  from,
  to,
})
export const placeQuery = z.strictObject({ limit, after, as_of, country })
export const statementQuery = z.strictObject({ limit, after, as_of, actor, from, to })
export const searchQuery = z.strictObject({
  limit,
  after,
  as_of,
  q: z
    .string()
    .min(1)
    .max(20_000)
    .describe(
      'Words, names in any spelling, "phrases", -excluded words; 200 characters and 12 words at most.',
    ),
  kind: z.enum(searchKinds).default('article').describe('What to look for.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'a language is its ISO 639 code')
    .optional()
    .describe('Which edition of an article comes first.'),
  type: z.enum(eventTypes).optional().describe('Of events alone.'),
  country: country.describe('ISO 3166-1 alpha-2; of events and actors.'),
  actor: actor.describe('The slug of an actor; of articles and events.'),
  from,
  to,
})
export type SearchAsked = z.output<typeof searchQuery>
/** The filters of a whole list, which has no pages. */
export const exportQuery = eventQuery.omit({ limit: true, after: true })
/** The filters of the other lists as files. */
export const actorFileQuery = actorQuery.omit({ limit: true, after: true })
export const statementFileQuery = statementQuery.omit({ limit: true, after: true })
export const reportFileQuery = reportQuery.omit({ limit: true, after: true })
export const calendarQuery = z.strictObject({ as_of, country, place, actor, with: withActor, process })
/** What is asked for by its address alone. */
export const oneQuery = z.strictObject({ as_of })
export const noQuery = z.strictObject({})

/** The query string as a schema has it. Problem: `parameter-wrong` (400), with the parameter's name. */
export function readQuery<Schema extends z.ZodObject>(context: Context, schema: Schema): z.output<Schema> {
  const given = context.req.queries()
  for (const [name, values] of Object.entries(given)) {
    if (!Object.hasOwn(schema.shape, name))
      throw refuse(name, `There is no parameter "${shortened(name)}" here.`)
    if (values.length > 1) throw refuse(name, `${name} was given ${values.length} times. Give it once.`)
  }
  const read = schema.safeParse(Object.fromEntries(Object.entries(given).map(([name, [one]]) => [name, one])))
  if (read.success) return read.data
  const issue = read.error.issues[0]!
  const name = String(issue.path[0])
  throw refuse(name, `${name} does not fit: ${issue.message}.`)
}

function refuse(parameter: string, message: string): Problem {
  return Object.assign(new Problem('parameter-wrong', message, 400), { parameter: shortened(parameter) })
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
