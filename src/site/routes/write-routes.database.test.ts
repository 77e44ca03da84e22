import { readdirSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { docxOf, pdfOf } from '../../../tests/setup/sample-files.ts'
import { publicUrl, scratchSite } from '../scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
let callSlug: string
beforeAll(async () => {
  site = await scratchSite('empty')
  const [call] = await site.db.selectFrom('call').select('slug').orderBy('slug').execute()
  callSlug = call!.slug
})
afterEach(async () => {
  for (const table of ['request_limit', 'application_file', 'application'] as const) {
    await site.db.deleteFrom(table).execute()
  }
  expect(site.errors).toEqual([])
})
afterAll(() => site.close())

const typed = {
  name: 'Nino A',
  email: 'nino@reader.example',
  region: 'Adjara',
  languages: 'Georgian, Russian',
  message: 'I live there.',
}
const files = {
  cv: new File([new Uint8Array(pdfOf(['Twelve years of courts']))], 'cv.pdf'),
  'cover-letter': new File(['Dear desk,\n'], 'letter.txt'),
  'writing-sample': new File([new Uint8Array(docxOf(['The port of Batumi']))], 'sample.docx'),
}

/** The whole form, with some fields replaced, or left out where the change says null. */
function formOf(change: Readonly<Record<string, string | File | null>> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ callSlug, ...typed, ...files, ...change })) {
    if (value !== null) form.set(name, value)
  }
  return form
}

const apply = (change = {}, path = '/write-for-us') => site.post(path, formOf(change))
const applications = () => site.db.selectFrom('application').selectAll().execute()
const problemsIn = (page: string) =>
  [...page.matchAll(/<span class="problem" id="([\w-]+)-problem">/g)].map(match => match[1])

test.each([
  ['/write-for-us', 'en', 'Your application has arrived'],
  ['/de/write-for-us', 'de', 'Ihre Bewerbung ist angekommen'],
])('an application to %s is kept with its files, and answered with its number', async (path, language, said) => {
  const letters = lettersSent()
  const response = await apply({}, path)
  const page = await response.text()
  const [application, ...others] = await applications()
  expect([response.status, others]).toEqual([200, []])
  expect(response.headers.getSetCookie()).toEqual([])
  expect(page).toContain(said)
  expect(page).toContain(`<strong class="reference">${application!.id}</strong>`)
  expect(application).toMatchObject({ ...typed, page_language: language })
  const kept = await site.db.selectFrom('application_file').selectAll().orderBy('purpose').execute()
  expect(kept.map(file => [file.purpose, file.filename, file.media_type])).toEqual([
    ['cover-letter', 'letter.txt', 'text/plain'],
    ['cv', 'cv.pdf', 'application/pdf'],
    [
      'writing-sample',
      'sample.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
  ])
  for (const file of kept) expect((await site.files.get(file.hash)).length).toBe(file.bytes)
  expect(lettersSent()).toBe(letters + 1)
})

/** How many letters lie in the outbox; the folder comes with the first. */
function lettersSent(): number {
  try {
    return readdirSync(site.outboxFolder).length
  } catch {
    return 0
  }
}

describe('what will not do is said beside its field, and what was typed is kept', () => {
  const program = new File([Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0)], 'cv.pdf')
  const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'cv.pdf')
  test.each<[string, Record<string, string | File | null>, string[], string]>([
    ['no name', { name: ' ' }, ['name'], 'Please fill this in.'],
    ['no name and no region', { name: null, region: '' }, ['name', 'region'], '2 fields need your attention'],
    ['no mail address', { email: 'nino at reader' }, ['email'], 'does not look like an e-mail address'],
    [
      'a link for a name',
      { name: 'Win at https://win.example' },
      ['name'],
      'Please write this on one line, without the signs',
    ],
    ['a call that is not open', { callSlug: 'closed' }, ['callSlug'], 'choose one of the open calls'],
    ['a message too long', { message: 'x'.repeat(5001) }, ['message'], '5000'],
    ['a file left out', { cv: null }, ['cv'], 'Please choose a file.'],
    ['no file chosen, as browsers send it', { cv: new File([], '') }, ['cv'], 'Please choose a file.'],
    ['words in place of a file', { cv: 'twelve years' }, ['cv'], 'Please choose a file.'],
    ['an empty file', { cv: new File([], 'cv.pdf') }, ['cv'], 'This file is empty.'],
    [
      'a program named as a PDF',
      { 'writing-sample': program },
      ['writing-sample'],
      'This file is none of them',
    ],
    ['a file of more than 10 MB', { 'cover-letter': large }, ['cover-letter'], 'larger than 10 MB'],
  ])('%s', async (_what, change, fields, words) => {
    const response = await apply(change)
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(problemsIn(page)).toEqual(fields)
    expect(page).toContain(words)
    expect(page).toContain('value="Georgian, Russian"')
    for (const field of fields) expect(page).toMatch(new RegExp(`id="${field}"[^>]*aria-invalid="true"`))
    expect(await applications()).toEqual([])
  })

  test('in German on a German page', async () => {
    const page = await (await apply({ cv: null }, '/de/write-for-us')).text()
    expect(page).toContain('<html lang="de">')
    expect(problemsIn(page)).toEqual(['cv'])
  })
})

test('a program that fills what nobody sees leaves nothing behind', async () => {
  const response = await apply({ website: 'https://win.example' })
  expect([response.status, await applications()]).toEqual([422, []])
  expect(await response.text()).toContain('Please leave this field empty')
})

describe('a body that is no application', () => {
  test.each([
    ['application/json', '{"name":"Nino A"}', 400],
    ['multipart/form-data; boundary=x', 'damaged', 400],
    ['multipart/form-data', 'without a boundary', 400],
    ['multipart/form-data; boundary=x', Buffer.alloc(31 * 1024 * 1024 + 1), 413],
  ])('of %s', async (type, body, status) => {
    const headers = { origin: publicUrl, 'content-type': type }
    const response = await site.site.request('/de/write-for-us', { method: 'POST', body, headers })
    expect(response.status).toBe(status)
    expect(await response.text()).toContain('<html lang="de">')
    expect(await applications()).toEqual([])
  })

  test('from another site', async () => {
    const response = await site.post('/write-for-us', formOf(), { origin: 'https://evil.example' })
    expect([response.status, await applications()]).toEqual([403, []])
  })
})

test('who applies again and again is told to wait', async () => {
  for (let time = 0; time < 10; time++) expect((await apply({ name: '' })).status).toBe(422)
  const refused = await apply()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600'])
  expect(await refused.text()).toContain('60 minutes')
  expect(await applications()).toEqual([])
})
