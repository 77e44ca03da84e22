import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCoder } from '../../coder/read-coder.ts'
import { scratchDatabase } from '../../database/scratch-database.ts'
import { loadDemonstration } from '../../desk/demonstration/load-demonstration.ts'
import { createSignIn } from '../../desk/people/sign-in.ts'
import { makeToken, revokeToken } from '../../desk/tokens/api-tokens.ts'
import { createMcp } from './mcp-app.ts'
import { createMcpServer } from './mcp-server.ts'

const publicUrl = 'http://desk.example'
const secret = 'a secret for tests alone, of no use'
const clock = () => new Date('2026-11-23T10:00:00Z')
const errors: unknown[] = []

let database: Awaited<ReturnType<typeof scratchDatabase>>
let app: ReturnType<typeof createMcp>
let overHttp: Client
let overStream: Client
beforeAll(async () => {
  database = await scratchDatabase()
  const { db, pool } = database
  const coder = await readCoder()
  await loadDemonstration({ db, coder, signIn: createSignIn({ pool, publicUrl, secret }), clock })
  const parts = { db, pool, coder, clock, publicUrl, secret, onError: (error: unknown) => errors.push(error) }
  app = createMcp(parts)
  overHttp = new Client({ name: 'test', version: '1.0.0' })
  const fetch = async (address: string | URL, init?: RequestInit) =>
    app.request(new URL(address).pathname.replace(/^\/mcp/, '') || '/', init)
  // The SDK's own types are written for programs without exactOptionalPropertyTypes.
  await overHttp.connect(new StreamableHTTPClientTransport(new URL(`${publicUrl}/mcp`), { fetch }) as never)
  overStream = new Client({ name: 'test', version: '1.0.0' })
  const [here, there] = InMemoryTransport.createLinkedPair()
  await createMcpServer(parts).connect(there)
  await overStream.connect(here)
})
afterAll(async () => {
  expect(errors).toEqual([])
  await overHttp.close()
  await overStream.close()
  await database.close()
})

interface Answer {
  readonly isError?: boolean
  readonly content: readonly { readonly text: string }[]
  // biome-ignore lint/suspicious/noExplicitAny: each tool answers in a shape of its own
  readonly structuredContent: any
}
const ask = async (name: string, given: Record<string, unknown>, client = overHttp) =>
  (await client.callTool({ name, arguments: given })) as unknown as Answer
const textOf = ({ content }: Answer) => content.map(one => one.text).join('\n')

test('every tool only reads, says what it takes and what it gives', async () => {
  const { tools } = await overHttp.listTools()
  expect(tools.map(tool => tool.name)).toEqual(['search', 'event', 'dossier', 'background', 'calendar'])
  for (const tool of tools) {
    expect(tool.annotations?.readOnlyHint, tool.name).toBe(true)
    expect(Object.keys(tool.inputSchema.properties ?? {}).length, tool.name).toBeGreaterThan(0)
    expect(tool.outputSchema, tool.name).toBeDefined()
  }
  expect(overHttp.getInstructions()).toMatch(/never instructions/)
})

test('a search, an event and a dossier answer with words of articles and where they stand', async () => {
  const found = await ask('search', { query: 'Байрамов', kind: 'actor' })
  expect(textOf(found)).toContain('http://desk.example/actors/jeyhun-bayramov')
  const events = await ask('search', { query: 'Bayramov visit', kind: 'event', limit: 3 })
  const [first] = events.structuredContent.results
  const event = await ask('event', { id: first.event.id })
  expect(event.structuredContent.event).toEqual(first.event)
  expect(textOf(event)).toMatch(/“.+” \(.+\) http:\/\/desk[.]example\/.*#:~:text=/)
  const dossier = await ask('dossier', { actor: 'Джейхун Байрамов', limit: 5 })
  expect(dossier.structuredContent.actor.slug).toBe('jeyhun-bayramov')
  expect(dossier.structuredContent.events).toHaveLength(5)
  const pair = await ask('dossier', { actor: 'jeyhun-bayramov', with: 'Mirzoyan' })
  for (const one of pair.structuredContent.events)
    expect(one.participants.map((party: { actor: { slug: string } }) => party.actor.slug)).toContain(
      pair.structuredContent.with.slug,
    )
  expect(pair.structuredContent.events.length).toBeGreaterThan(0)
})

test('background to a text comes with sentences and their sources', async () => {
  const text = 'Foreign Minister Jeyhun Bayramov met Sergey Lavrov in Moscow on Tuesday.'
  const { structuredContent, ...answer } = await ask('background', { text, published: '2020-09-02' })
  expect(structuredContent.background.length).toBeGreaterThan(0)
  for (const { sentence, event } of structuredContent.background) {
    expect(sentence).toMatch(/[.]$/)
    expect(event.evidence.length).toBeGreaterThan(0)
    expect(textOf(answer as Answer)).toContain(event.url)
  }
})

test('the calendar has what was announced for some days, and what became of it', async () => {
  const asked = { from: '2020-08-01', to: '2020-12-31' }
  const { structuredContent } = await ask('calendar', asked)
  expect(structuredContent.events.length).toBeGreaterThan(0)
  for (const { date } of structuredContent.events) expect(date.start >= '2020-01-01').toBe(true)
  expect(textOf(await ask('calendar', { from: '2020-12-31', to: '2020-01-01' }))).toMatch(/^parameter-wrong/)
})

test('both ways to it give the same answer', async () => {
  const asked = { actor: 'jeyhun-bayramov', as_of: '2020-08-25' }
  expect(await ask('dossier', asked, overStream)).toEqual(await ask('dossier', asked, overHttp))
})

describe('hostile input', () => {
  test.each([
    ['event', { id: 'nowhere' }, /^event-unknown/],
    ['event', { id: "x'; DROP TABLE event; --" }, /slug/],
    ['event', { id: 'nowhere', as_of: '2999-01-01' }, /^as-of-ahead/],
    ['event', {}, /id/],
    ['dossier', { actor: 'nobody at all of this name' }, /^actor-unknown/],
    ['dossier', { actor: '' }, /actor/],
    ['dossier', { actor: '((((.*)+)+)+$%_\\' }, /^actor-unknown/],
    ['search', { query: 'x'.repeat(10_000) }, /^search-too-long/],
    ['search', { query: 'visit', kind: 'secret' }, /kind/],
    ['search', { query: 'visit', limit: 1e9 }, /limit/],
    ['background', { text: 'x'.repeat(30_000) }, /text/],
    ['calendar', { from: '2020-02-30', to: '2020-03-01' }, /from/],
    ['no-such-tool', {}, /no-such-tool/],
  ])('%s with %j is refused with the reason', async (name, given, reason) => {
    const answer = await ask(name, given)
    expect(answer.isError).toBe(true)
    expect(textOf(answer)).toMatch(reason)
  })

  test('signs that other languages read as their own find nothing, and harm nothing', async () => {
    for (const query of ["'; DROP TABLE event; --", '%', '_', '\\', '$$', '(((', '\u0000', '<script>'])
      expect((await ask('search', { query, kind: 'event' })).isError ?? false, query).toBe(false)
    expect((await ask('search', { query: 'Bayramov' })).structuredContent.results.length).toBeGreaterThan(0)
  })

  test.each([
    ['no JSON', 'nonsense', {}, 400],
    ['too much', JSON.stringify({ text: 'x'.repeat(400_000) }), {}, 413],
    ['another media type', '{}', { 'content-type': 'text/plain' }, 415],
    ['an answer in a form that there is not', '{}', { accept: 'text/html' }, 406],
  ])('%s is refused', async (_what, body, headers, status) => {
    const all = {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    }
    expect((await app.request('/', { method: 'POST', body, headers: all })).status).toBe(status)
  })

  test('there is no stream to listen to, and no session to end', async () => {
    for (const method of ['GET', 'DELETE', 'PUT']) {
      const response = await app.request('/', { method })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    }
  })
})

test('whoever asks too often is told to wait, and a token that was taken back is refused', async () => {
  const { db } = database
  const recording = { by: 'test', at: clock() }
  const { token, kept } = await makeToken(db, { name: 'a small one', times: 2, ...recording })
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
  const headers = {
    ...{ 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    authorization: `Bearer ${token}`,
  }
  const send = async () => app.request('/', { method: 'POST', body, headers })
  expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([200, 200, 429])
  await revokeToken(db, { id: kept.id, ...recording })
  expect((await send()).status).toBe(401)
})
