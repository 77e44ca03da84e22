import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../setup/running-server.ts'

// What the administrator and a language model's client start themselves, while the demonstration is being served.

const program = join(import.meta.dirname, '../../bin/readout')
let server: RunningServer
let environment: Record<string, string>
beforeAll(async () => {
  server = await startServer()
  environment = {
    PATH: process.env.PATH ?? '',
    READOUT_DATA: server.dataFolder,
    READOUT_URL: 'http://desk.example',
  }
})
afterAll(() => server.stop())

/** Runs the command to its end. */
async function readout(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  try {
    const done = await promisify(execFile)(process.execPath, [program, ...args], { env: environment })
    return { status: 0, ...done }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { status: code, stdout, stderr }
  }
}

describe('a language model’s client that starts `readout mcp`', () => {
  let client: Client
  const heard: string[] = []
  beforeAll(async () => {
    client = new Client({ name: 'test', version: '1.0.0' })
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [program, 'mcp'],
      env: environment,
      stderr: 'pipe',
    })
    transport.stderr!.on('data', chunk => heard.push(String(chunk)))
    await client.connect(transport)
  })
  afterAll(() => client.close())

  interface Answer {
    readonly isError?: boolean
    readonly content: readonly { readonly text: string }[]
    // biome-ignore lint/suspicious/noExplicitAny: each tool answers in a shape of its own
    readonly structuredContent: any
  }
  const ask = async (name: string, given: Record<string, unknown>) =>
    (await client.callTool({ name, arguments: given })) as unknown as Answer
  const textOf = ({ content }: Answer) => content.map(one => one.text).join('\n')

  test('finds somebody in another alphabet, reads a dossier and one event, and gets background', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(tool => tool.name)).toEqual(['search', 'event', 'dossier', 'background', 'calendar'])
    const found = await ask('search', { query: 'Байрамов', kind: 'actor' })
    const slug = found.structuredContent.results[0].actor.slug
    const dossier = await ask('dossier', { actor: slug, as_of: '2020-08-25' })
    const [event] = dossier.structuredContent.events
    expect(textOf(dossier)).toContain('http://desk.example/events/')
    expect((await ask('event', { id: event.id, as_of: '2020-08-25' })).structuredContent.event).toEqual(event)
    const text = 'Foreign Minister Jeyhun Bayramov met Sergey Lavrov in Moscow on Tuesday.'
    const background = await ask('background', { text, published: '2020-09-02' })
    expect(background.structuredContent.background.length).toBeGreaterThan(0)
  })

  test('is told what is wrong with a question, and may ask on', async () => {
    const refused = await ask('dossier', { actor: 'jeyhun-bayramov', as_of: '1990-01-01' })
    expect([refused.isError, textOf(refused)]).toEqual([true, expect.stringMatching(/^as-of-before: /)])
    expect(textOf(await ask('event', { id: 'nowhere' }))).toMatch(/^event-unknown: /)
    expect((await ask('calendar', { from: '2020-08-01', to: '2020-12-31' })).isError ?? false).toBe(false)
    // Nothing but the protocol's messages may go to the output, and nothing went wrong.
    expect(heard.join('')).toBe('')
  })
})

test('questions that are piped in and closed at once are answered before `readout mcp` ends', async () => {
  const asked = [
    {
      ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
      params: {
        ...{ protocolVersion: '2025-06-18', capabilities: {} },
        clientInfo: { name: 'pipe', version: '1' },
      },
    },
    { jsonrpc: '2.0', method: 'notifications/initialized' },
    {
      ...{ jsonrpc: '2.0', id: 2, method: 'tools/call' },
      params: { name: 'search', arguments: { query: 'Лавров', kind: 'actor' } },
    },
  ]
  const child = execFile(process.execPath, [program, 'mcp'], { env: environment })
  let said = ''
  child.stdout!.on('data', chunk => (said += chunk))
  child.stdin!.end(asked.map(one => `${JSON.stringify(one)}\n`).join(''))
  const [status] = await once(child, 'exit')
  const answers = said
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect([status, answers.map(one => one.id)]).toEqual([0, [1, 2]])
  expect(answers[1].result.structuredContent.results[0].actor.slug).toBe('sergey-lavrov')
})

describe('the administrator’s commands, beside a running desk', () => {
  test('a token is made, listed, used against the limit, taken back', async () => {
    const made = await readout('tokens', 'make', 'The university', '--times', '2')
    expect(made.status).toBe(0)
    const token = made.stdout.trim()
    expect(token).toMatch(/^readout_/)
    const id = /tokens revoke (\S+)/.exec(made.stderr)![1]!
    const ask = async () =>
      (await fetch(`${server.url}/data/v1/actors?limit=1`, { headers: { authorization: `Bearer ${token}` } }))
        .status
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429])
    const listed = (await readout('tokens')).stdout
    expect(listed).toContain(`${id}  The university: 2 requests in ten minutes`)
    expect(listed).not.toContain(token)
    expect((await readout('tokens', 'revoke', id)).status).toBe(0)
    expect(await ask()).toBe(401)
    expect(await readout('tokens', 'revoke', 'none')).toMatchObject({ status: 1, stdout: '' })
    expect((await readout('tokens', 'nonsense')).status).toBe(2)
  })

  test('a person is erased: gone from pages, texts and open data, with a marker that names nobody', async () => {
    const at = async (path: string) => {
      const response = await fetch(server.url + path)
      return { status: response.status, text: await response.text() }
    }
    const [slug, name] = ['zakir-hasanov', 'Hasanov']
    expect((await at(`/actors/${slug}`)).text).toContain(name)
    for (const [args, mend] of [
      [['erase', 'actor', slug, '--yes'], '--ground'],
      [['erase', 'actor', slug, '--ground', 'GDPR, article 17'], '--yes'],
      [['erase', 'actor', 'nobody-at-all', '--ground', 'x', '--yes'], '/actors/nobody-at-all'],
    ] as const) {
      const refused = await readout(...args)
      expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining(mend)])
    }
    const done = await readout('erase', 'actor', slug, '--ground', 'GDPR, article 17', '--yes')
    expect(done).toMatchObject({ status: 0, stderr: '' })
    expect(done.stdout).toMatch(/^Erased \d+ assertions; the marker is number \d+\.\n$/)
    expect((await at(`/actors/${slug}`)).status).toBe(404)
    expect((await at(`/data/v1/actors/${slug}`)).status).toBe(404)
    for (const path of ['/data/v1/events.csv', '/data/v1/assertions.csv', '/data/v1/entities.ftm.jsonl'])
      expect((await at(path)).text, path).not.toContain(name)
    const found = await at(`/data/v1/search?q=${name}&kind=event`)
    expect(JSON.parse(found.text).results).toEqual([])
    const article = await at('/search?q=Hasanov')
    expect(article.text).not.toMatch(/<mark>Hasanov/)
    expect(await readout('erase', 'actor', slug, '--ground', 'x', '--yes')).toMatchObject({ status: 1 })
  })
})
