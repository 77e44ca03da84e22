import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  photograph,
  photographFromPhone,
  pngThatClaims,
  svgWithScript,
} from '../../tests/setup/sample-pictures.ts'
import type { Article } from '../desk/article.ts'
import type { PictureWords } from '../desk/media/picture.ts'
import type { Notices } from '../desk/notices/read-notices.ts'
import { tellExpiring } from '../jobs/tell-expiring.ts'
import type { AddedPictureAnswer, PictureAnswer, PicturesAnswer, Refusal } from './answers.ts'
import { draft, type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

let newsroom: ScratchNewsroom
let contributor: ScratchNewsroom['stranger']
let editor: ScratchNewsroom['stranger']
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  contributor = await newsroom.member('contributor')
  editor = await newsroom.member('editor')
})
afterAll(async () => {
  expect(newsroom.errors).toEqual([])
  await newsroom.close()
})

const asFile = { 'content-type': 'application/octet-stream' }
const upload = (name: string, bytes: Uint8Array | string, headers = {}) =>
  contributor('POST', `/media?name=${encodeURIComponent(name)}`, bytes, { ...asFile, ...headers })
const added = async (name: string, bytes: Uint8Array) =>
  (await (await upload(name, bytes)).json()) as AddedPictureAnswer
const library = async (question: string) =>
  (await (await contributor('GET', `/media?${question}`)).json()) as PicturesAnswer
const refusalOf = async (response: Response) => {
  const { error } = (await response.json()) as Refusal
  return { status: response.status, ...error }
}
const words = (change: Partial<PictureWords> = {}) => ({
  alt: { en: 'The bridge at dusk', de: '' },
  credit: 'Nino A.',
  rights: 'Agency, CC BY 4.0',
  expiresOn: null,
  focus: { x: 0.25, y: 0.7 },
  ...change,
})

test('a picture is taken in, described, found by words, and read in each of its forms', async () => {
  const answer = await upload('../my bridge.jpg', await photographFromPhone())
  expect(answer.status).toBe(201)
  const { picture } = (await answer.json()) as AddedPictureAnswer
  expect(picture).toMatchObject({
    filename: 'my bridge.jpg',
    width: 800,
    height: 1200,
    widths: [240, 480, 800],
    alt: {},
    version: 1,
    uploadedBy: 'The contributor',
    uses: 0,
  })
  const changed = await contributor('PUT', `/media/${picture.id}`, { versionSeen: 1, words: words() })
  const told = (await changed.json()) as PictureAnswer
  expect(told.picture).toMatchObject({
    alt: { en: 'The bridge at dusk' },
    focus: { x: 0.25, y: 0.7 },
    version: 2,
  })

  expect((await library('words=BRIDGE nino cc')).pictures.map(one => one.id)).toEqual([picture.id])
  expect((await library('words=100%')).pictures).toEqual([])
  for (const [ending, mediaType] of [
    ['avif', 'image/avif'],
    ['webp', 'image/webp'],
    ['jpg', 'image/jpeg'],
  ]) {
    const form = await contributor('GET', `/media/files/${picture.hash}-480.${ending}`)
    expect([form.status, form.headers.get('content-type')]).toEqual([200, mediaType])
    expect(form.headers.get('x-content-type-options')).toBe('nosniff')
  }
  expect((await contributor('GET', `/media/files/${picture.hash}-481.jpg`)).status).toBe(404)
  expect((await newsroom.stranger('GET', `/media/files/${picture.hash}-480.jpg`)).status).toBe(401)
})

test('the same bytes again are the same picture', async () => {
  const bytes = await photograph({ width: 60, height: 40 })
  const [one, two] = await Promise.all([added('a.jpg', bytes), added('b.jpg', bytes)])
  expect([one.isNew, two.isNew].sort()).toEqual([false, true])
  expect(one.picture.id).toBe(two.picture.id)
  const third = await upload('c.jpg', bytes)
  expect([third.status, ((await third.json()) as AddedPictureAnswer).isNew]).toEqual([200, false])
})

const refused: [string, string, () => Uint8Array | string, number, string][] = [
  ['an SVG with a script under a picture’s name', 'photo.jpg', () => svgWithScript, 415, 'picture-type'],
  [
    'a web page that calls itself a picture',
    'photo.png',
    () => '<!doctype html><script>',
    415,
    'picture-type',
  ],
  ['a bomb', 'sky.png', () => pngThatClaims(50_000, 50_000), 422, 'picture-pixels'],
  ['a bomb just above the limit', 'sky.png', () => pngThatClaims(8001, 8000), 422, 'picture-pixels'],
  ['a picture without its content', 'sky.png', () => pngThatClaims(100, 100), 422, 'picture-damaged'],
  ['nothing', 'photo.jpg', () => new Uint8Array(), 422, 'picture-empty'],
  ['26 MB', 'photo.jpg', () => new Uint8Array(26 * 1024 * 1024), 413, 'picture-too-large'],
]
test.each(
  refused,
)('%s is refused with the mend, and leaves nothing', async (_name, name, bytes, status, code) => {
  const before = (await library('')).pictures.length
  const refusal = await refusalOf(await upload(name, bytes()))
  expect(refusal).toMatchObject({ status, code })
  expect(refusal.message).toMatch(/export|smaller|choose/i)
  expect((await library('')).pictures.length).toBe(before)
})

test('100 MB are refused by what the request says of itself, before any of it is read', async () => {
  const refusal = await refusalOf(await upload('a.jpg', 'x', { 'content-length': String(100 * 1024 * 1024) }))
  expect(refusal).toMatchObject({ status: 413, code: 'picture-too-large' })
  expect(refusal.message).toContain('has 100 MB')
})

test('another site, a form, or nobody signed in sends no picture', async () => {
  const bytes = await photograph({ width: 20, height: 20 })
  const foreign = await upload('a.jpg', bytes, { origin: 'https://evil.example' })
  const form = await upload('a.jpg', bytes, { 'content-type': 'multipart/form-data; boundary=a' })
  const stranger = await newsroom.stranger('POST', '/media?name=a', bytes, asFile)
  expect(await Promise.all([foreign, form, stranger].map(async one => (await refusalOf(one)).code))).toEqual([
    'foreign-page',
    'not-json',
    'signed-out',
  ])
})

test('the library is narrowed to what has expired or says nothing to those who cannot see', async () => {
  const { picture } = await added('old.jpg', await photograph({ width: 50, height: 50 }))
  const version = { versionSeen: picture.version }
  const id = picture.id
  expect((await library('filter=without-alt')).pictures.map(one => one.id)).toContain(id)
  const given = words({ expiresOn: '2020-08-26' })
  expect((await contributor('PUT', `/media/${id}`, { ...version, words: given })).status).toBe(200)
  expect((await library('filter=without-alt')).pictures.map(one => one.id)).not.toContain(id)
  expect((await library('filter=expired')).pictures.map(one => one.id)).toEqual([id])
  const late = await refusalOf(await editor('PUT', `/media/${id}`, { ...version, words: given }))
  expect(late).toMatchObject({ status: 409, code: 'picture-changed' })
  const wrong = { ...version, words: words({ expiresOn: '2020-02-30' }) }
  expect(await refusalOf(await editor('PUT', `/media/${id}`, wrong))).toMatchObject({
    code: 'body-wrong',
    field: 'words.expiresOn',
  })
})

test('a picture that is shown is not removed; one that is not is, with its files, by an editor', async () => {
  const { picture } = await added('shown.jpg', await photograph({ width: 70, height: 50 }))
  const article = (await (
    await editor('POST', '/reports', draft({ title: 'Of a bridge' }))
  ).json()) as Article
  const { reportId: report_id, language } = article
  const use = { report_id, language, picture_hash: picture.hash }
  await newsroom.db.insertInto('picture_use').values(use).execute()
  const shown = (await (await editor('GET', `/media/${picture.id}`)).json()) as PictureAnswer
  expect(shown.uses).toEqual([{ reportId: report_id, language, title: 'Of a bridge', state: 'draft' }])
  const remove = `/media/${picture.id}/remove`
  expect(await refusalOf(await contributor('POST', remove, {}))).toMatchObject({ code: 'not-allowed' })
  const inUse = await refusalOf(await editor('POST', remove, {}))
  expect(inUse).toMatchObject({ status: 409, code: 'picture-in-use' })
  expect(inUse.message).toContain('“Of a bridge” (en)')

  await newsroom.db.deleteFrom('picture_use').execute()
  const forms = await newsroom.db
    .selectFrom('picture_form')
    .select('file_hash')
    .where('picture_id', '=', picture.id)
    .execute()
  expect((await editor('POST', remove, {})).status).toBe(200)
  expect(await refusalOf(await editor('GET', `/media/${picture.id}`))).toMatchObject({
    code: 'picture-unknown',
  })
  for (const { file_hash } of forms)
    await expect(newsroom.files.get(file_hash)).rejects.toMatchObject({ code: 'file-lost' })
  const log = await newsroom.db.selectFrom('audit_entry').select('action').execute()
  expect(log.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['added a picture', 'described a picture', 'removed a picture']),
  )
})

test('the library comes in pages', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => ({
    id: `many${index}`,
    hash: index.toString(16).padStart(32, '0'),
    filename: `many ${index}`,
    width: 10,
    height: 10,
    widths: [10],
    alt: JSON.stringify({ en: 'One of many' }),
    credit: '',
    rights: '',
    expires_on: null,
    focus_x: 0.5,
    focus_y: 0.5,
    version: 1,
    uploaded_by: 'Test',
    uploaded_at: new Date(0),
  }))
  await newsroom.db.insertInto('picture').values(rows).execute()
  const first = await library('words=many')
  const second = await library(`words=many&before=${first.pictures.at(-1)!.id}`)
  expect([first.pictures.length, first.hasMore, second.pictures.length, second.hasMore]).toEqual([
    48,
    true,
    12,
    false,
  ])
  expect(new Set([...first.pictures, ...second.pictures].map(one => one.id)).size).toBe(60)
})

test('editors are told once before the rights of a picture in use end, and once when they have', async () => {
  const { picture } = await added('ends.jpg', await photograph({ width: 44, height: 22 }))
  const unused = (await added('unused.jpg', await photograph({ width: 22, height: 44 }))).picture
  const article = (await (
    await editor('POST', '/reports', draft({ title: 'Of rights', text: `${draft().text} Twice.` }))
  ).json()) as Article
  const { reportId: report_id, language } = article
  const use = { report_id, language, picture_hash: picture.hash }
  await newsroom.db.insertInto('picture_use').values(use).execute()
  // It is 27 August 2020 here.
  for (const { id } of [picture, unused])
    await contributor('PUT', `/media/${id}`, { versionSeen: 1, words: words({ expiresOn: '2020-09-02' }) })
  const job = tellExpiring(newsroom)
  const later = tellExpiring({ ...newsroom, clock: () => new Date('2020-09-03T00:30:00Z') })
  for (const one of [job, job, later, later]) await one.run({}, new AbortController().signal)
  const told = (await (await editor('GET', '/notices')).json()) as Notices
  expect(told.notices.map(({ kind, words: said, path }) => [kind, said, path])).toEqual([
    [
      'rights',
      'The rights to “The bridge at dusk” ended on 2020-09-02: readers do not see it any more.',
      `/media/${picture.id}`,
    ],
    [
      'rights',
      'The rights to “The bridge at dusk” end on 2020-09-02: from then on readers do not see it.',
      `/media/${picture.id}`,
    ],
  ])
  const others = (await (await contributor('GET', '/notices')).json()) as Notices
  expect(others.notices).toEqual([])
})
