import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draft, type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

let newsroom: ScratchNewsroom
let contributor: ScratchNewsroom['stranger']
let editor: ScratchNewsroom['stranger']
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  contributor = await newsroom.member('contributor')
  editor = await newsroom.member('editor')
})
afterAll(() => newsroom.close())

const codeOf = async (response: Response) =>
  ((await response.json()) as { error: { code: string } }).error.code

test('those outside learn whose door it is, and nothing else', async () => {
  const answer = await newsroom.stranger('GET', '/door')
  expect(await answer.json()).toEqual({
    desk: { title: 'Test desk', kind: 'own' },
    demonstrationAccount: null,
    member: null,
    rights: [],
  })
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('the demonstration’s account is shown on a demonstration desk alone', async () => {
  await newsroom.db.updateTable('desk').set({ kind: 'demonstration' }).execute()
  const shown = (await (await newsroom.stranger('GET', '/door')).json()) as { demonstrationAccount: object }
  await newsroom.db.updateTable('desk').set({ kind: 'own' }).execute()
  expect(Object.keys(shown.demonstrationAccount)).toEqual(['email', 'password'])
})

test('a member learns what they may do', async () => {
  const answer = (await (await contributor('GET', '/door')).json()) as { rights: string[]; member: object }
  expect(answer.member).toMatchObject({ name: 'The contributor', role: 'contributor' })
  expect(answer.rights).toEqual(['read the desk', 'write drafts', 'pitch coverage', 'add pictures'])
})

const requests: [string, string, unknown?][] = [
  ['GET', '/desk'],
  ['GET', '/reports'],
  ['POST', '/reports', draft()],
  ['GET', '/reports/abc/en'],
  ['PUT', '/reports/abc/en', { versionSeen: 1, draft: draft() }],
  ['POST', '/reports/abc/en/publish', { versionSeen: 1 }],
  ['POST', '/reports/abc/en/withdraw', { versionSeen: 1 }],
  ['POST', '/code', { title: null, published: null, language: 'en', text: 'a' }],
  ['POST', '/proposals/abc/decisions', { decisionsSeen: 0, verdict: 'accept' }],
  ['GET', '/actors?query=a'],
  ['GET', '/applications'],
  ['GET', '/applications/abc'],
  ['GET', '/applications/abc/files/cv'],
  ['GET', '/applications/abc/files/cv/text'],
  ['POST', '/applications/abc/answers', { outcome: 'ask', subject: 'a', body: 'b' }],
  ['GET', '/media'],
  ['GET', '/media/abc'],
  ['POST', '/media/abc/remove', {}],
  ['GET', '/outbox'],
  ['GET', '/no-such-thing'],
]

test.each(requests)('%s %s asks a stranger to sign in', async (method, path, body) => {
  const answer = await newsroom.stranger(method, path, body)
  expect(answer.status).toBe(401)
  expect(await codeOf(answer)).toBe('signed-out')
})

const forEditors = requests.filter(([, path]) => /publish|withdraw|proposals|applications|outbox/.test(path))
test.each(forEditors)('%s %s is not for a contributor', async (method, path, body) => {
  const answer = await contributor(method, path, body)
  expect(answer.status).toBe(403)
  expect(await codeOf(answer)).toBe('not-allowed')
})

const changes = requests.filter(([method]) => method !== 'GET')
test.each(changes)('%s %s is refused from another site', async (method, path, body) => {
  const foreign = { origin: 'http://elsewhere.example' }
  const answer = await editor(method, path, body, foreign)
  expect(answer.status).toBe(403)
  expect(await codeOf(answer)).toBe('foreign-page')
})

test.each(changes)('%s %s is refused as a form', async (method, path, body) => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await editor(method, path, body, form)
  expect(answer.status).toBe(415)
  expect(await codeOf(answer)).toBe('not-json')
})

test('the browser’s own word for the page is enough behind another address', async () => {
  const headers = { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' }
  expect((await editor('POST', '/reports', draft({ title: '' }), headers)).status).toBe(422)
})

test.each([
  ['text that is not JSON', '{"title":', 400, 'not-json'],
  ['a list', '[]', 422, 'body-wrong'],
  ['nothing', '', 400, 'not-json'],
])('%s is refused with a reason', async (_, body, status, code) => {
  const answer = await editor('POST', '/reports', body)
  expect(answer.status).toBe(status)
  expect(await codeOf(answer)).toBe(code)
})

test('more than a report can need is not read', async () => {
  const answer = await editor('POST', '/reports', 'x'.repeat(13 * 1024 * 1024))
  expect(answer.status).toBe(413)
  expect(await codeOf(answer)).toBe('request-too-large')
})

test('an unknown route says so', async () => {
  const answer = await editor('GET', '/no-such-thing')
  expect([answer.status, await codeOf(answer)]).toEqual([404, 'route-unknown'])
})

test('our own mistake is logged, and answered with the log’s reference and no more', async () => {
  await newsroom.db.schema.alterTable('call').renameTo('call_gone').execute()
  const answer = await editor('GET', '/applications')
  await newsroom.db.schema.alterTable('call_gone').renameTo('call').execute()
  expect(answer.status).toBe(500)
  const { error } = (await answer.json()) as { error: { code: string; message: string } }
  expect(error.code).toBe('our-mistake')
  expect(error.message).not.toContain('call')
  expect(error.message).toContain(newsroom.errors[0]!.reference)
})

test('an unbuilt client says how to build it', async () => {
  const answer = await newsroom.request('', {})
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('npm run build')
})

test('the built client is served under a strict policy, at its own addresses', async () => {
  mkdirSync(join(newsroom.clientFolder, 'assets'), { recursive: true })
  writeFileSync(join(newsroom.clientFolder, 'index.html'), '<!doctype html><title>Newsroom</title>')
  writeFileSync(join(newsroom.clientFolder, 'assets', 'index-abc.js'), 'void 0\n'.repeat(1000))
  const at = (path: string) => newsroom.request(path, {})

  const page = await at('/reports/abc/en')
  expect(page.status).toBe(200)
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const policy = page.headers.get('content-security-policy')!
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
  ]) {
    expect(policy).toContain(rule)
  }
  expect(policy).not.toContain('unsafe')
  expect((await at('/nowhere')).status).toBe(404)
  expect((await at('/')).headers.get('location')).toBe('/newsroom')

  const script = await newsroom.request('/assets/index-abc.js', { headers: { 'accept-encoding': 'gzip' } })
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect(script.headers.get('content-encoding')).toBe('gzip')
  expect(script.headers.get('vary')?.toLowerCase()).toContain('accept-encoding')
})

test.each([
  '/assets/no-such.js',
  '/assets/..%2findex.html',
  '/assets/%2e%2e%2findex.html',
  '/assets/index.html',
])('%s finds no file', async path => {
  expect((await newsroom.request(path, {})).status).toBe(404)
})
