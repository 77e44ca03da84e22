import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCall } from '../desk/applications/create-call.ts'
import { receiveApplication } from '../desk/applications/receive-application.ts'
import { now, origin, type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

let newsroom: ScratchNewsroom
let editor: ScratchNewsroom['stranger']
let id: string
const bytes = (text: string) => new TextEncoder().encode(text)
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  editor = await newsroom.member('editor')
  const content = { title: { en: 'Specialists' }, regions: [], body: {} }
  await createCall(newsroom.db, { slug: 'specialists', content, closes: null }, now)
  const form = {
    callSlug: 'specialists',
    name: 'Tamar B.',
    email: 'tamar@person.example',
    region: 'Javakheti',
    languages: 'Georgian',
    message: 'Hello',
    pageLanguage: 'en',
  }
  const received = await receiveApplication(
    { ...newsroom, deskTitle: 'Test desk', publicUrl: origin },
    form,
    [
      { purpose: 'cv', filename: 'cv.txt', bytes: bytes('Teacher since 2016') },
      {
        purpose: 'cover-letter',
        filename: 'ბარათი.txt',
        bytes: bytes('<script>alert(1)</script> Dear desk'),
      },
      { purpose: 'writing-sample', filename: 'sample.txt', bytes: bytes('The road was opened.') },
    ],
  )
  id = received.id
})
afterAll(() => newsroom.close())

test('applications are listed and read in full', async () => {
  expect(await (await editor('GET', '/applications')).json()).toMatchObject([
    { id, name: 'Tamar B.', outcome: null },
  ])
  const application = (await (await editor('GET', `/applications/${id}`)).json()) as { files: unknown[] }
  expect(application).toMatchObject({ email: 'tamar@person.example', message: 'Hello', answers: [] })
  expect(application.files).toHaveLength(3)
})

test('a file comes as a download that no browser runs', async () => {
  const answer = await editor('GET', `/applications/${id}/files/cover-letter`)
  expect(await answer.text()).toBe('<script>alert(1)</script> Dear desk')
  expect(answer.headers.get('content-disposition')).toMatch(
    /^attachment; filename="_+\.txt"; filename\*=UTF-8''%E1/,
  )
  expect(answer.headers.get('content-type')).toBe('text/plain')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
})

test('a file is read as plain text', async () => {
  const answer = await editor('GET', `/applications/${id}/files/cv/text`)
  expect(await answer.json()).toEqual({ text: 'Teacher since 2016', truncated: false })
})

test('an answer is sent, kept in the history and shown in the outbox', async () => {
  const letter = { outcome: 'invite', subject: 'Let us talk', body: 'Dear Tamar B.,\n\nwhen?' }
  const answer = await editor('POST', `/applications/${id}/answers`, letter)
  expect(answer.status).toBe(201)
  expect(await answer.json()).toMatchObject({
    outcome: 'invite',
    answers: [{ subject: 'Let us talk', by: 'The editor' }],
  })
  const outbox = (await (await editor('GET', '/outbox')).json()) as { isUsed: boolean; letters: object[] }
  expect(outbox.isUsed).toBe(true)
  expect(outbox.letters[0]).toMatchObject({ to: 'tamar@person.example', subject: 'Let us talk' })
})

test.each([
  ['GET', '/applications/nosuch', undefined, 404, 'application-unknown'],
  ['GET', '/applications/nosuch/files/cv', undefined, 404, 'file-unknown'],
  ['GET', '/applications/nosuch/files/passport', undefined, 422, 'body-wrong'],
  [
    'POST',
    '/applications/nosuch/answers',
    { outcome: 'ask', subject: 'a', body: 'b' },
    404,
    'application-unknown',
  ],
  ['POST', '/applications/nosuch/answers', { outcome: 'hire', subject: 'a', body: 'b' }, 422, 'body-wrong'],
  [
    'POST',
    '/applications/nosuch/answers',
    { outcome: 'ask', subject: 'a\nBcc: b@c.example', body: 'b' },
    422,
    'body-wrong',
  ],
])('%s %s with %j is refused: %s %s', async (method, path, body, status, code) => {
  const answer = await editor(method, path, body)
  expect(answer.status).toBe(status)
  expect(await answer.json()).toMatchObject({ error: { code } })
})
