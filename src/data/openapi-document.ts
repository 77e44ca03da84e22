import { z } from 'zod'
import { dataPath } from '../desk/address.ts'
import { problemTitles } from './problem-titles.ts'
import {
  actorQuery,
  calendarQuery,
  eventQuery,
  exportQuery,
  noQuery,
  searchQuery,
  statementQuery,
} from './read-query.ts'
import {
  actorPageSchema,
  actorSchema,
  eventPageSchema,
  eventSchema,
  problemSchema,
  searchPageSchema,
  statementPageSchema,
} from './schemas.ts'

interface Operation {
  readonly path: string
  readonly summary: string
  readonly query: z.ZodObject
  /** What a name in the path stands for. */
  readonly parameter?: readonly [name: string, description: string]
  readonly type: string
  readonly answer?: z.ZodType
  readonly problems: readonly (keyof typeof problemTitles)[]
}

const listed = ['parameter-wrong', 'page-token-wrong', 'page-token-foreign', 'asked-too-often'] as const
const json = 'application/json'

const operations: readonly Operation[] = [
  {
    path: '/events',
    summary: 'Events, newest first',
    query: eventQuery,
    type: json,
    answer: eventPageSchema,
    problems: [...listed, 'as-of-ahead'],
  },
  {
    ...{ path: '/events/{id}', summary: 'One event', query: noQuery, type: json, answer: eventSchema },
    parameter: ['id', 'The event’s id.'],
    problems: ['event-unknown', 'asked-too-often'],
  },
  {
    ...{ path: '/events.csv', summary: 'All events as CSV (RFC 4180)', query: exportQuery, type: 'text/csv' },
    problems: ['parameter-wrong', 'as-of-ahead', 'asked-too-often'],
  },
  {
    ...{
      path: '/events.jsonl',
      summary: 'All events as JSON Lines',
      query: exportQuery,
      type: 'application/jsonl',
    },
    problems: ['parameter-wrong', 'as-of-ahead', 'asked-too-often'],
  },
  {
    ...{
      path: '/calendar.ics',
      summary: 'What was announced, as iCalendar',
      query: calendarQuery,
      type: 'text/calendar',
    },
    problems: ['parameter-wrong', 'actor-unknown', 'asked-too-often'],
  },
  {
    path: '/actors',
    summary: 'Actors by their slugs',
    query: actorQuery,
    type: json,
    answer: actorPageSchema,
    problems: listed,
  },
  {
    ...{ path: '/actors/{slug}', summary: 'One actor', query: noQuery, type: json, answer: actorSchema },
    parameter: ['slug', 'The actor’s slug, as in the address of its dossier.'],
    problems: ['actor-unknown', 'asked-too-often'],
  },
  {
    ...{ path: '/statements', summary: 'What was said, newest first', query: statementQuery, type: json },
    ...{ answer: statementPageSchema, problems: listed },
  },
  {
    ...{
      path: '/search',
      summary: 'What is found by words and names, best first',
      query: searchQuery,
      type: json,
    },
    ...{ answer: searchPageSchema, problems: [...listed, 'search-too-long'] },
  },
]

/** The OpenAPI 3.1 description of the open data, made from the schemas that every answer goes through. */
export function openApiDocument(deskTitle: string, publicUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: `${deskTitle}: open data`,
      version: '1.0.0',
      description:
        'Events, actors and statements that editors confirmed in published articles, each with the exact words as evidence.',
    },
    servers: [{ url: publicUrl + dataPath }],
    paths: Object.fromEntries(operations.map(operation => [operation.path, { get: described(operation) }])),
    components: { schemas: { Problem: schemaOf(problemSchema) } },
  }
}

function described({ path, summary, query, parameter, type, answer, problems }: Operation) {
  const byStatus = Map.groupBy(problems, code => problemTitles[code].status)
  const refusals = [...byStatus].map(([status, codes]) => [
    String(status),
    {
      description: codes.map(code => `${code}: ${problemTitles[code].title}`).join(' '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ])
  return {
    operationId: path.replace(/[^a-z]+(.)?/g, (_all, next: string | undefined) => (next ?? '').toUpperCase()),
    summary,
    parameters: [...parametersOf(query), ...(parameter === undefined ? [] : [inPath(parameter)])],
    responses: {
      '200': {
        description: summary,
        content: { [type]: { schema: answer === undefined ? { type: 'string' } : schemaOf(answer) } },
      },
      ...Object.fromEntries(refusals),
    },
  }
}

function inPath([name, description]: readonly [string, string]) {
  return { name, in: 'path', required: true, description, schema: { type: 'string' } }
}

function parametersOf(query: z.ZodObject) {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
}

function schemaOf(schema: z.ZodType) {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return rest
}
