import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { photograph } from '../../tests/setup/sample-pictures.ts'
import { createCall } from '../desk/applications/create-call.ts'
import { openCalls } from '../desk/applications/open-calls.ts'
import type { Article } from '../desk/article.ts'
import { partOf } from '../desk/setting-up/settings-parts.ts'
import type { AddedPictureAnswer, Refusal, SettingsAnswer } from './answers.ts'
import { draft, type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

let newsroom: ScratchNewsroom
let editor: ScratchNewsroom['stranger']
let chief: ScratchNewsroom['stranger']
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  editor = await newsroom.member('editor')
  chief = await newsroom.member('chief editor')
})
afterAll(async () => {
  expect(newsroom.errors).toEqual([])
  await newsroom.close()
})

const read = async () => (await (await chief('GET', '/settings')).json()) as SettingsAnswer
const put = async (part: string, values: unknown, versionSeen?: number) =>
  chief('PUT', `/settings/${part}`, { versionSeen: versionSeen ?? (await read()).version, values })
const refusalOf = async (response: Response) => {
  const { error } = (await response.json()) as Refusal
  return { status: response.status, ...error }
}

test('a part is changed, and it stays known what it was and who changed it', async () => {
  const before = await read()
  expect(before).toMatchObject({ version: 1, changes: [], mail: { isOutbox: true } })
  const desk = partOf(before.settings, 'desk')
  const changed = await put('desk', {
    ...desk,
    title: ' River Watch ',
    tagline: { en: 'By the river', de: ' ' },
  })
  const after = (await changed.json()) as SettingsAnswer
  expect(after.settings).toMatchObject({
    title: 'River Watch',
    tagline: { en: 'By the river' },
    languages: ['en', 'de'],
  })
  expect(after.changes).toMatchObject([
    {
      version: 2,
      part: 'desk',
      before: { title: 'Test desk' },
      after: { title: 'River Watch' },
      by: 'The chief editor',
    },
  ])
  // What changes nothing is no change.
  await put('desk', partOf(after.settings, 'desk'))
  expect((await read()).version).toBe(2)
  const log = await newsroom.db.selectFrom('audit_entry').select('action').execute()
  expect(log.map(({ action }) => action)).toContain('changed the desk’s title and words')
  await expect(newsroom.db.deleteFrom('settings_change').execute()).rejects.toThrow(
    'never changed or deleted',
  )
})

test('editors read what they need elsewhere, and change nothing here', async () => {
  expect(await refusalOf(await editor('GET', '/settings'))).toMatchObject({
    status: 403,
    code: 'not-allowed',
  })
  const change = { versionSeen: 1, values: { languages: ['en'] } }
  expect(await refusalOf(await editor('PUT', '/settings/languages', change))).toMatchObject({
    code: 'not-allowed',
  })
})

test('two who change one part: the second is told; two who change two parts do not meet', async () => {
  const { version, settings } = await read()
  const one = { formats: [...settings.formats, { slug: 'one', name: { en: 'One' } }] }
  const two = { formats: [...settings.formats, { slug: 'two', name: { en: 'Two' } }] }
  expect((await put('formats', one, version)).status).toBe(200)
  const late = await refusalOf(await put('formats', two, version))
  expect(late).toMatchObject({ status: 409, code: 'settings-changed' })
  expect(late.message).toContain('The chief editor changed these settings')
  expect((await put('feeds', { feeds: { items: 20 } }, version)).status).toBe(200)
})

const wrong: [string, unknown, string, string][] = [
  [
    'desk',
    { title: '', tagline: {}, about: {}, contact: { email: null, lines: [] } },
    'body-wrong',
    'values.title',
  ],
  [
    'desk',
    { title: 'A', tagline: {}, about: {}, contact: { email: 'x', lines: [] } },
    'body-wrong',
    'values.contact.email',
  ],
  ['languages', { languages: [] }, 'body-wrong', 'values.languages'],
  ['languages', { languages: ['en', 'english'] }, 'body-wrong', 'values.languages.1'],
  ['languages', { languages: ['en', 'en'] }, 'body-wrong', 'values.languages'],
  ['formats', { formats: [] }, 'body-wrong', 'values.formats'],
  ['formats', { formats: [{ slug: 'No Slug', name: { en: 'A' } }] }, 'body-wrong', 'values.formats.0.slug'],
  [
    'processes',
    { processes: [1, 2].map(() => ({ slug: 'twice', name: { en: 'A' }, description: {} })) },
    'body-wrong',
    'values.processes.1.slug',
  ],
  [
    'countries',
    { countries: [{ slug: 'a', code: 'Armenia', name: {} }] },
    'body-wrong',
    'values.countries.0.code',
  ],
  [
    'countries',
    { countries: [{ slug: 'russia', code: 'RU', name: { de: 'Russland' } }] },
    'name-missing',
    'values.countries.0.name.en',
  ],
  ['look', { look: { accent: 'red', logo: null } }, 'body-wrong', 'values.look.accent'],
  ['look', { look: { accent: '#ffcc00', logo: null } }, 'accent-unreadable', 'values.look.accent'],
  ['look', { look: { accent: null, logo: '0'.repeat(32) } }, 'logo-unknown', 'values.look.logo'],
  ['consent', { consent: { purposes: ['spying'] } }, 'body-wrong', 'values.consent.purposes.0'],
  ['feeds', { feeds: { items: 1000 } }, 'body-wrong', 'values.feeds.items'],
]
test.each(wrong)('%s refuses %j and names the field', async (part, values, code, field) => {
  const { version } = await read()
  expect(await refusalOf(await put(part, values))).toMatchObject({ code, field })
  expect((await read()).version).toBe(version)
})

test('an accent that could not be read is refused with the nearest that can', async () => {
  const refusal = await refusalOf(await put('look', { look: { accent: '#ffcc00', logo: null } }))
  const nearest = /is (#[0-9a-f]{6})\./.exec(refusal.message)![1]!
  expect((await put('look', { look: { accent: nearest, logo: null } })).status).toBe(200)
})

test('what articles and plans have is not taken out, and they are named', async () => {
  const given = draft({ title: 'Of trade', countries: ['russia'], processes: ['talks'], author: 'nino-a' })
  const article = (await (await editor('POST', '/reports', given)).json()) as Article
  const { settings } = await read()
  const tries: [string, object][] = [
    ['formats', { formats: [{ slug: 'other', name: { en: 'Other' } }] }],
    ['countries', { countries: [] }],
    ['processes', { processes: [] }],
    ['authors', { authors: [] }],
    ['languages', { languages: ['de'] }],
  ]
  for (const [part, values] of tries) {
    const refusal = await refusalOf(await put(part, values))
    expect(refusal).toMatchObject({ status: 409, code: 'setting-in-use', field: `values.${part}` })
    expect(refusal.message).toContain('“Of trade” (en)')
  }
  const item = { headline: 'The summit', note: '', day: null, country: null, eventId: null }
  const coverage = { format: 'news', language: 'de', assigneeId: null, dueAt: null }
  expect((await editor('POST', '/planning', { item, coverages: [coverage] })).status).toBe(201)
  const planned = await refusalOf(await put('languages', { languages: ['en'] }))
  expect(planned.message).toContain('the plan “The summit”')

  // The order of languages is free until something is published under it.
  expect((await put('languages', { languages: ['de', 'en'] })).status).toBe(200)
  expect((await put('languages', { languages: settings.languages })).status).toBe(200)
  const at = `/reports/${article.reportId}/en`
  expect((await editor('POST', `${at}/publish`, { versionSeen: article.version })).status).toBe(200)
  expect(await refusalOf(await put('languages', { languages: ['de', 'en'] }))).toMatchObject({
    status: 409,
    code: 'first-language-fixed',
  })
  expect((await put('languages', { languages: ['en', 'de', 'ka'] })).status).toBe(200)
})

test('calls for people of a country alone close when the country is taken out', async () => {
  const { settings } = await read()
  const georgia = { slug: 'georgia', code: 'GE', name: { en: 'Georgia', de: 'Georgien' } }
  const countries = settings.countries.filter(one => one.code !== 'GE')
  expect((await put('countries', { countries: [...countries, georgia] })).status).toBe(200)
  const call = (slug: string, regions: string[]) =>
    createCall(
      newsroom.db,
      { slug, closes: null, content: { title: { en: slug }, regions, body: {} } },
      new Date(0),
    )
  await call('georgia-alone', ['Georgien'])
  await call('georgia-and-more', ['Georgia', 'Kars Province'])
  await call('anywhere', [])
  expect((await put('countries', { countries })).status).toBe(200)
  const open = (await openCalls(newsroom.db, '2026-11-30')).map(one => one.slug)
  expect(open).toEqual(expect.arrayContaining(['georgia-and-more', 'anywhere']))
  expect(open).not.toContain('georgia-alone')
})

test('a logo is light, and stays in the library while it is one', async () => {
  const asFile = { 'content-type': 'application/octet-stream' }
  const upload = async (bytes: Uint8Array) =>
    ((await (await editor('POST', '/media?name=logo.jpg', bytes, asFile)).json()) as AddedPictureAnswer)
      .picture
  const light = await upload(await photograph({ width: 200, height: 200 }))
  const noisy = await upload(await noise())
  expect(await refusalOf(await put('look', { look: { accent: null, logo: noisy.hash } }))).toMatchObject({
    code: 'logo-heavy',
  })
  expect((await put('look', { look: { accent: null, logo: light.hash } })).status).toBe(200)
  const refusal = await refusalOf(await editor('POST', `/media/${light.id}/remove`, {}))
  expect(refusal).toMatchObject({ status: 409, code: 'picture-in-use' })
  expect(refusal.message).toContain('the desk’s logo')
})

test('a letter tries the mail', async () => {
  expect((await chief('POST', '/settings/mail/test', {})).status).toBe(200)
  const letters = readdirSync(newsroom.outboxFolder).map(name =>
    readFileSync(join(newsroom.outboxFolder, name), 'utf8'),
  )
  expect(letters.filter(letter => letter.includes('To: chief-editor@desk.example'))).toHaveLength(1)
})

/** A picture of which no codec makes little. */
async function noise(): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp')
  const grain = { type: 'gaussian' as const, mean: 128, sigma: 80 }
  const picture = sharp({
    create: { width: 600, height: 600, channels: 3, background: '#fff', noise: grain },
  })
  return new Uint8Array(await picture.jpeg({ quality: 95 }).toBuffer())
}
