import type { z } from 'zod'
import { fileTables } from './export-routes.ts'
import { jsonLinesOf } from './formats/json-lines.ts'
import type { DataProblemCode } from './problem-titles.ts'
import {
  actorQuery,
  calendarQuery,
  eventQuery,
  noQuery,
  oneQuery,
  placeQuery,
  reportQuery,
  searchQuery,
  statementQuery,
} from './read-query.ts'
import {
  actorPageSchema,
  actorSchema,
  eventPageSchema,
  eventSchema,
  placePageSchema,
  processListSchema,
  reportDetailSchema,
  reportPageSchema,
  searchPageSchema,
  statementPageSchema,
} from './schemas.ts'

/** One address of the open data, as the OpenAPI document has it. */
export interface Operation {
  readonly path: string
  readonly summary: string
  readonly query: z.ZodObject
  /** What a name in the path stands for. */
  readonly parameter?: readonly [name: string, description: string]
  readonly type: string
  readonly answer?: z.ZodType
  readonly problems: readonly DataProblemCode[]
}

/** What every address may refuse with. */
const anywhere = [
  'asked-too-often',
  'token-wrong',
  'accept-wrong',
  'method-wrong',
  'parameter-wrong',
] as const
/** What an address refuses with that takes a day to look back to. */
const lookedBack = [...anywhere, 'as-of-ahead', 'as-of-before'] as const
const listed = [...lookedBack, 'page-token-wrong', 'page-token-foreign'] as const
const json = 'application/json'

const lists: readonly Operation[] = [
  {
    ...{ path: '/events', summary: 'Events, newest first', query: eventQuery, type: json },
    ...{ answer: eventPageSchema, problems: listed },
  },
  {
    ...{ path: '/events/{id}', summary: 'One event', query: oneQuery, type: json, answer: eventSchema },
    ...{ parameter: ['id', 'The event’s id.'], problems: [...lookedBack, 'event-unknown'] },
  },
  {
    ...{ path: '/actors', summary: 'Actors by their slugs', query: actorQuery, type: json },
    ...{ answer: actorPageSchema, problems: listed },
  },
  {
    ...{ path: '/actors/{slug}', summary: 'One actor', query: oneQuery, type: json, answer: actorSchema },
    parameter: ['slug', 'The actor’s slug, as in the address of its dossier.'],
    problems: [...lookedBack, 'actor-unknown'],
  },
  {
    ...{ path: '/statements', summary: 'What was said, newest first', query: statementQuery, type: json },
    ...{ answer: statementPageSchema, problems: listed },
  },
  {
    ...{
      path: '/reports',
      summary: 'Published articles, the last published first',
      query: reportQuery,
      type: json,
    },
    ...{ answer: reportPageSchema, problems: listed },
  },
  {
    ...{ path: '/reports/{id}', summary: 'One article, with its evidence', query: noQuery, type: json },
    ...{
      answer: reportDetailSchema,
      parameter: ['id', 'The article’s id.'],
      problems: [...anywhere, 'report-unknown'],
    },
  },
  {
    ...{ path: '/processes', summary: 'The matters that the desk follows', query: noQuery, type: json },
    ...{ answer: processListSchema, problems: anywhere },
  },
  {
    ...{ path: '/places', summary: 'Places of events, by name', query: placeQuery, type: json },
    ...{ answer: placePageSchema, problems: listed },
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

const files: readonly Operation[] = [
  ...fileTables.flatMap(({ table, query }): Operation[] => [
    {
      ...fileOf(query),
      path: `/${table.name}.csv`,
      summary: `All ${table.name} as CSV (RFC 4180)`,
      type: 'text/csv',
    },
    {
      ...fileOf(query),
      ...{
        path: `/${table.name}.parquet`,
        summary: `All ${table.name} as Apache Parquet`,
        type: 'application/vnd.apache.parquet',
      },
    },
  ]),
  ...Object.entries(jsonLinesOf).map(([name, { query }]) => ({
    ...{
      ...fileOf(query),
      path: `/${name}.jsonl`,
      summary: `All ${name} as JSON Lines`,
      type: 'application/jsonl',
    },
  })),
  {
    ...{ path: '/entities.ftm.jsonl', summary: 'Everything as FollowTheMoney entities', query: oneQuery },
    ...{ type: 'application/jsonl', problems: lookedBack },
  },
  {
    ...{
      path: '/calendar.ics',
      summary: 'What was announced, as iCalendar',
      query: calendarQuery,
      type: 'text/calendar',
    },
    problems: [...lookedBack, 'actor-unknown', 'process-unknown'],
  },
]

/** Every address of the open data. */
export const operations: readonly Operation[] = [...lists, ...files]

function fileOf(query: z.ZodObject): Pick<Operation, 'query' | 'problems'> {
  return { query, problems: lookedBack }
}
