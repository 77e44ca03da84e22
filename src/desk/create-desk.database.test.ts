import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenDatabase } from '../database/open-database.ts'
import { scratchDatabase } from '../database/scratch-database.ts'
import { createDesk } from './create-desk.ts'
import type { DeskSettings } from './settings.ts'

const at = new Date('2020-08-26T10:00:00Z')
const settings: DeskSettings = {
  title: 'River Watch',
  tagline: {},
  about: {},
  languages: ['en'],
  formats: [{ slug: 'news', name: { en: 'News' } }],
  countries: [],
  processes: [],
  authors: [],
  consent: { purposes: [] },
}
const call = { slug: 'writers', closes: null, content: { title: { en: 'Writers' }, regions: [], body: {} } }

let database: OpenDatabase
beforeAll(async () => {
  database = await scratchDatabase()
})
afterAll(() => database.close())
const calls = () => database.db.selectFrom('call').select('slug').execute()
const desks = () => database.db.selectFrom('desk').select(['kind', 'settings', 'created_at']).execute()

test('a desk whose calls cannot stand does not stand either', async () => {
  await expect(createDesk(database.db, 'own', settings, at, [call, call])).rejects.toMatchObject({
    code: 'call-exists',
  })
  await expect(createDesk(database.db, 'own', { ...settings, formats: [] }, at)).rejects.toThrow()
  expect([await desks(), await calls()]).toEqual([[], []])
})

test.each([
  ['demonstration', 'The demonstration desk stands in this database already'],
  ['own', 'A desk of your own stands in this database already'],
] as const)('a second desk beside one of kind %s is refused, and the first stays', async (kind, sentence) => {
  await createDesk(database.db, kind, settings, at, [call])
  const second = createDesk(database.db, 'own', { ...settings, title: 'Other' }, at, [
    { ...call, slug: 'others' },
  ])
  await expect(second).rejects.toMatchObject({
    code: 'desk-exists',
    message: expect.stringContaining(sentence),
  })
  expect(await desks()).toEqual([{ kind, settings, created_at: at }])
  expect(await calls()).toEqual([{ slug: 'writers' }])
  await database.db.deleteFrom('desk').execute()
  await database.db.deleteFrom('call').execute()
})
