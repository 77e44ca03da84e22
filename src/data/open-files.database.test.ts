import defaultModel from '@opensanctions/followthemoney/dist/defaultModel.json' with { type: 'json' }
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { tableFromIPC } from 'apache-arrow'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { readParquet } from 'parquet-wasm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventColumns } from './event-exports.ts'
import { fileTables } from './export-routes.ts'
import type { FollowTheMoneyEntity } from './formats/follow-the-money.ts'
import { scratchData } from './scratch-data.ts'

let open: Awaited<ReturnType<typeof scratchData>>
beforeAll(async () => {
  open = await scratchData()
})
afterAll(async () => {
  expect(open.errors).toEqual([])
  await open.close()
})
const get = (path: string) => open.get(path)
const linesOf = async <Line>(path: string) =>
  (await (await get(path)).text())
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line)
/** As another library than the one that wrote it reads a CSV with a heading; throws where it finds a fault. */
function parseCsv(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)))
  return data
}
/** As the Rust implementation of Parquet reads it. */
const rowsOf = async (path: string) => {
  const bytes = new Uint8Array(await (await get(path)).arrayBuffer())
  return tableFromIPC(readParquet(bytes).intoIPCStream())
}

test('events.csv has every event, as another reader reads it', async () => {
  const response = await get('/events.csv?type=meeting')
  expect(response.headers.get('content-type')).toContain('text/csv')
  const rows = parseCsv(await response.text())
  expect(Object.keys(rows[0]!)).toEqual([...eventColumns])
  const lines = (await (await get('/events.jsonl?type=meeting')).text()).trim().split('\n')
  const events = lines.map(line => JSON.parse(line))
  expect(rows.map(row => row.id)).toEqual(events.map(event => event.id))
  expect(rows.length).toBeGreaterThan(20)
  expect(rows[0]).toMatchObject({ plover: events[0].codes.plover, evidence: events[0].evidence[0].text })
})

test('the calendar has what was announced, with what became of it', async () => {
  const response = await get('/calendar.ics')
  expect(response.headers.get('content-type')).toContain('text/calendar')
  const calendar = new ICAL.Component(ICAL.parse(await response.text()))
  const entries = calendar.getAllSubcomponents('vevent').map(one => new ICAL.Event(one))
  expect(entries.length).toBeGreaterThan(0)
  for (const entry of entries) {
    expect(entry.uid).toMatch(/@desk[.]example$/)
    expect(entry.startDate.isDate).toBe(true)
    expect(entry.endDate.compare(entry.startDate)).toBe(1)
    expect(['CONFIRMED', 'TENTATIVE', 'CANCELLED']).toContain(entry.component.getFirstPropertyValue('status'))
  }
  expect(new Set(entries.map(entry => entry.uid)).size).toBe(entries.length)
})

test('each Parquet file has the rows of its CSV, in columns of their types, as another reader reads it', async () => {
  for (const { table } of fileTables) {
    const response = await get(`/${table.name}.parquet`)
    expect(response.headers.get('content-type')).toBe('application/vnd.apache.parquet')
    await response.body?.cancel()
    const read = await rowsOf(`/${table.name}.parquet`)
    expect(read.schema.fields.map(field => field.name)).toEqual(Object.keys(table.columns))
    const rows = parseCsv(await (await get(`/${table.name}.csv`)).text())
    expect(read.numRows, table.name).toBe(rows.length)
    expect(read.numRows, table.name).toBeGreaterThan(50)
    const types = Object.fromEntries(read.schema.fields.map(field => [field.name, String(field.type)]))
    for (const [column, type] of Object.entries(table.columns))
      expect(types[column], column).toMatch(arrowTypes[type])
  }
  const events = await rowsOf('/events.parquet')
  const lines = await linesOf<{ id: string; topics: string[]; date: { start: string | null } }>(
    '/events.jsonl',
  )
  const first = events.get(0)!.toJSON()
  expect(first.id).toBe(lines[0]!.id)
  expect([...first.topics]).toEqual(lines[0]!.topics)
  expect(new Date(Number(first.date_start)).toISOString().slice(0, 10)).toBe(lines[0]!.date.start)
})

const arrowTypes = {
  text: /^(Large)?Utf8/,
  day: /^Date/,
  instant: /^Timestamp/,
  number: /^Int64/,
  list: /^(Large)?List<(Large)?Utf8/,
} as const

test('assertions are the open ones, each with its words', async () => {
  const rows = (await rowsOf('/assertions.parquet')).toArray().map(row => row.toJSON())
  const kinds = new Set(rows.map(row => row.subject_kind))
  expect(kinds).toEqual(new Set(['event', 'statement', 'actor']))
  for (const row of rows) {
    expect(() => JSON.parse(row.value)).not.toThrow()
    expect(Number(row.span_end) - Number(row.span_start)).toBe(row.evidence.length)
  }
  const ids = new Set((await linesOf<{ id: string }>('/events.jsonl')).map(event => event.id))
  expect(new Set(rows.filter(row => row.subject_kind === 'event').map(row => row.subject))).toEqual(ids)
})

test('JSON Lines are valid by the schemas of the OpenAPI document', async () => {
  const document = await open.json<{
    paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: object }> } } } }>
  }>('/openapi.json')
  const ajv = addFormats.default(new Ajv2020.default({ strict: false }))
  for (const list of ['events', 'actors', 'statements', 'reports']) {
    const { schema } = document.paths[`/${list}`]!.get.responses[200].content['application/json']!
    const validate = ajv.compile(schema)
    const lines = await linesOf(`/${list}.jsonl`)
    expect(lines.length, list).toBeGreaterThan(50)
    expect(validate({ [list]: lines, next: null }) || validate.errors, list).toBe(true)
  }
})

test('every JSON answer is valid by the schema that the OpenAPI document gives for it, refusals too', async () => {
  type Content = { content: Record<string, { schema: object }> }
  const document = await open.json<{
    paths: Record<string, { get: { responses: Record<string, Content> } }>
    components: { schemas: { Problem: object } }
  }>('/openapi.json')
  const ajv = addFormats.default(new Ajv2020.default({ strict: false }))
  const [event] = await linesOf<{ id: string }>('/events.jsonl')
  const [report] = await linesOf<{ id: string }>('/reports.jsonl')
  const asked: Record<string, string[]> = {
    '/search': ['/search?q=Baku', '/search?q=Bayramov&kind=event', '/search?q=Bayramov&kind=actor'],
    '/events/{id}': [`/events/${event!.id}`],
    '/actors/{slug}': ['/actors/jeyhun-bayramov', '/actors/jeyhun-bayramov?as_of=2020-08-25'],
    '/reports/{id}': [`/reports/${report!.id}`],
  }
  const json = Object.entries(document.paths).filter(
    ([, { get: asking }]) => 'application/json' in asking.responses['200']!.content,
  )
  expect(json.length).toBeGreaterThan(8)
  for (const [path, { get: asking }] of json) {
    const validate = ajv.compile(asking.responses['200']!.content['application/json']!.schema)
    for (const address of asked[path] ?? [path, `${path}?limit=3`]) {
      if (path === '/processes' && address !== path) continue
      const answer = await open.json(address)
      expect(validate(answer) || validate.errors, address).toBe(true)
    }
  }
  const isProblem = ajv.compile(document.components.schemas.Problem)
  for (const address of ['/events/none', '/events?as_of=1990-01-01', '/actors?limit=0', '/nowhere'])
    expect(isProblem(await open.json(address)) || isProblem.errors, address).toBe(true)
})

test('calendars of a country, a process, an actor, two together and a place hold what is theirs, read by another reader', async () => {
  const entriesOf = async (query: string) => {
    const calendar = new ICAL.Component(ICAL.parse(await (await get(`/calendar.ics?${query}`)).text()))
    return calendar.getAllSubcomponents('vevent').map(one => new ICAL.Event(one))
  }
  // What was announced within a year before that day.
  const day = 'as_of=2020-09-10'
  const all = await entriesOf(day)
  expect(all.length).toBeGreaterThan(2)
  const uids = new Set(all.map(one => one.uid))
  const sizes: number[] = []
  for (const query of [
    'country=RU',
    'place=Moscow&country=RU',
    'actor=jeyhun-bayramov',
    'actor=zakir-hasanov&with=russia',
    'process=nagorno-karabakh',
  ]) {
    const own = await entriesOf(`${query}&${day}`)
    sizes.push(own.length)
    for (const one of own) expect(uids, query).toContain(one.uid)
  }
  expect(Math.min(...sizes)).toBeLessThan(all.length)
  expect(Math.max(...sizes)).toBeGreaterThan(0)
  const moscow = await entriesOf(`place=Moscow&${day}`)
  expect(moscow.length).toBeGreaterThan(0)
  for (const one of moscow) expect(one.location).toBe('Moscow')
})

interface FtmSchema {
  readonly extends?: readonly string[]
  readonly required?: readonly string[]
  readonly properties: Readonly<Record<string, { readonly type?: string; readonly range?: string }>>
}
const model = defaultModel as unknown as {
  readonly schemata: Readonly<Record<string, FtmSchema>>
  readonly types: Readonly<Record<string, { readonly values?: Readonly<Record<string, string>> }>>
}

/** What a schema of FollowTheMoney has, with all that it inherits. */
function inherited(name: string): {
  names: Set<string>
  required: string[]
  properties: FtmSchema['properties']
} {
  const own = model.schemata[name]!
  const parents = (own.extends ?? []).map(inherited)
  return {
    names: new Set([name, ...parents.flatMap(one => [...one.names])]),
    required: [...parents.flatMap(one => one.required), ...(own.required ?? [])],
    properties: Object.assign({}, ...parents.map(one => one.properties), own.properties),
  }
}

test('entities are FollowTheMoney’s own, by its published model', async () => {
  const entities = await linesOf<FollowTheMoneyEntity>('/entities.ftm.jsonl')
  const byId = new Map(entities.map(entity => [entity.id, entity]))
  expect(byId.size).toBe(entities.length)
  const schemata = new Set(entities.map(entity => entity.schema))
  for (const name of ['Person', 'Organization', 'PublicBody', 'Event', 'Article'])
    expect(schemata).toContain(name)
  for (const { schema, properties } of entities) {
    const known = inherited(schema)
    for (const name of known.required)
      expect(properties[name]?.length, `${schema}.${name}`).toBeGreaterThan(0)
    for (const [name, values] of Object.entries(properties)) {
      const property = known.properties[name]
      expect(property, `${schema}.${name}`).toBeDefined()
      for (const value of values) {
        const { type = 'string', range } = property!
        const allowed = model.types[type]?.values
        if (allowed !== undefined) expect(Object.keys(allowed), `${schema}.${name}`).toContain(value)
        if (type === 'date') expect(value).toMatch(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d)?)?)?$/)
        if (type === 'url') expect(() => new URL(value)).not.toThrow()
        if (range !== undefined)
          expect(inherited(byId.get(value)!.schema).names, `${schema}.${name}`).toContain(range)
      }
    }
  }
})

test('a cell that a spreadsheet would run is a text in every CSV', async () => {
  for (const { table } of fileTables) {
    const text = await (await get(`/${table.name}.csv`)).text()
    expect(text).not.toMatch(/(^|,)"?[=@]/m)
  }
})
