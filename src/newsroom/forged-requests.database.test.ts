import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../desk/article.ts'
import { createApi } from './newsroom-app.ts'
import {
  draft,
  origin,
  propose,
  remark,
  type ScratchNewsroom,
  scratchNewsroom,
  words,
} from './scratch-newsroom.ts'

type Ask = ScratchNewsroom['stranger']
let newsroom: ScratchNewsroom
let administrator: Ask
let changing: { method: string; path: string }[]
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  administrator = await newsroom.member('administrator')
  changing = createApi(newsroom)
    .routes.filter(({ method }) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method))
    .map(({ method, path }) => ({ method, path: path.replace(/:\w+/g, 'none') }))
})
afterAll(() => newsroom.close())

let received = 0
async function receive(by: Ask): Promise<Article> {
  received++
  const own = draft({ title: `Report ${received}`, text: `${words} Number ${received}.` })
  const answer = await by('POST', '/reports', own)
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as Article
}

/** What each changing route answers to a request that an administrator’s browser could be made to send. */
async function answersTo(headers: Record<string, string>, body: string): Promise<Map<string, number>> {
  const answers = new Map<string, number>()
  for (const { method, path } of changing)
    answers.set(`${method} ${path}`, (await administrator(method, path, body, headers)).status)
  return answers
}
const others = (answers: ReadonlyMap<string, number>, wanted: number) =>
  [...answers].filter(([, status]) => status !== wanted)

describe('a request that another site forges changes nothing, on any route', () => {
  test('from its own page, with the member’s cookie', async () => {
    const forged = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    expect(others(await answersTo(forged, '{}'), 403)).toEqual([])
  })

  test('from a sandboxed frame or a page of the same registered domain', async () => {
    expect(others(await answersTo({ origin: 'null', 'sec-fetch-site': 'cross-site' }, '{}'), 403)).toEqual([])
    const sibling = { origin: 'http://other.desk.example', 'sec-fetch-site': 'same-site' }
    expect(others(await answersTo(sibling, '{}'), 403)).toEqual([])
  })

  test('as a form, which needs no permission to be sent', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'text/plain; application/json'])
      expect(
        [...(await answersTo({ origin: 'https://evil.example', 'content-type': type }, 'a=b'))].filter(
          ([, status]) => ![403, 415].includes(status),
        ),
      ).toEqual([])
  })

  test('and asking for a change by GET finds no such route', async () => {
    const answers = await Promise.all(
      ['/record/changes/1/undo', '/people/none/remove', '/tokens/none/revoke', '/jobs/x/y/retry'].map(
        async path => (await administrator('GET', path)).status,
      ),
    )
    expect(answers).toEqual([404, 404, 404, 404])
  })
})

test('every changing route but the invitation’s is closed to whoever is not signed in', async () => {
  const open: string[] = []
  for (const { method, path } of changing) {
    const type = path === '/media' ? 'application/octet-stream' : 'application/json'
    const answer = await newsroom.stranger(method, path, {}, { 'content-type': type })
    if (answer.status !== 401) open.push(`${method} ${path}`)
  }
  expect(open.sort()).toEqual(['POST /invitation', 'POST /invitation/accept'])
})

describe('a request that is sent again', () => {
  test('decides nothing twice', async () => {
    const article = await receive(administrator)
    const id = await propose(newsroom, article.revisionHash, remark)
    const decision = { decisionsSeen: 0, verdict: 'accept' }
    const answers = await Promise.all(
      [1, 2, 3].map(async () => (await administrator('POST', `/proposals/${id}/decisions`, decision)).status),
    )
    expect(answers.sort()).toEqual([200, 409, 409])
    const statements = await newsroom.db.selectFrom('statement').select('id').execute()
    expect(statements).toHaveLength(1)
  })

  test('saves no older text over a newer one', async () => {
    const article = await receive(administrator)
    const at = `/reports/${article.reportId}/en`
    const save = (title: string, versionSeen: number) =>
      administrator('PUT', at, { versionSeen, draft: { ...draft(), slug: article.slug, title } })
    const first = await save('Second title', 1)
    expect(first.status).toBe(200)
    await save('Third title', 2)
    expect((await save('Second title', 1)).status).toBe(409)
    const now = (await (await administrator('GET', at)).json()) as { article: Article }
    expect(now.article.title).toBe('Third title')
  })

  test('with the cookie of a session that was ended is refused', async () => {
    const credentials = { email: 'editor@desk.example', password: 'four plain words here' }
    await newsroom.member('editor')
    const post = (path: string, body: unknown, cookie = '') =>
      newsroom.request(path, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', cookie },
        body: JSON.stringify(body),
      })
    const answer = await post('/auth/sign-in/email', credentials)
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!
    const look = () => newsroom.request('/api/desk', { headers: { cookie } })
    expect((await look()).status).toBe(200)
    await post('/auth/sign-out', {}, cookie)
    expect((await look()).status).toBe(401)
    expect((await post('/api/reports', draft(), cookie)).status).toBe(401)
  })

  test('with a cookie that was changed by a letter is refused', async () => {
    const answer = await newsroom.request('/auth/sign-in/email', {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({
        email: 'administrator@desk.example',
        password: 'four plain words here',
      }),
    })
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!
    const [name, value] = cookie.split('=') as [string, string]
    const forged = `${name}=${value.startsWith('A') ? 'B' : 'A'}${value.slice(1)}`
    expect((await newsroom.request('/api/desk', { headers: { cookie: forged } })).status).toBe(401)
  })
})

test('a role that is lowered while its holder works holds at once, on every kind of change', async () => {
  const chief = await newsroom.member('chief editor')
  const article = await receive(chief)
  const id = await propose(newsroom, article.revisionHash, remark)
  const people = (await (await administrator('GET', '/people')).json()) as {
    members: { id: string; email: string }[]
  }
  const { id: memberId } = people.members.find(one => one.email === 'chief-editor@desk.example')!
  await administrator('POST', `/people/${memberId}/role`, { role: 'contributor' })
  const attempts: [method: string, path: string, body: object][] = [
    ['POST', `/proposals/${id}/decisions`, { decisionsSeen: 0, verdict: 'accept' }],
    ['POST', `/reports/${article.reportId}/en/publish`, { versionSeen: 1 }],
    ['POST', '/record/events/merge', { keep: 'a', gone: 'b', seen: 0, note: 'x' }],
    ['POST', '/record/readings', { decisionId: 1, verdict: 'accept' }],
    ['POST', '/people/invitations', { name: 'X', email: 'x@desk.example', role: 'administrator' }],
    ['POST', `/people/${memberId}/role`, { role: 'administrator' }],
    ['POST', '/tokens', { name: 'x', times: 1 }],
    ['POST', '/jobs/x/y/retry', {}],
  ]
  for (const [method, path, body] of attempts)
    expect([path, (await chief(method, path, body)).status]).toEqual([path, 403])
  expect((await chief('GET', '/reports')).status).toBe(200)
})
