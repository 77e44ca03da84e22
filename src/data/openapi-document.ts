import { z } from 'zod'
import { dataPath } from '../desk/address.ts'
import { type Operation, operations } from './openapi-operations.ts'
import { problemTitles } from './problem-titles.ts'
import { problemSchema } from './schemas.ts'

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
    // A token lets a program ask more often; none is needed.
    security: [{}, { token: [] }],
    components: {
      schemas: { Problem: schemaOf(problemSchema) },
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
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
