import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPicture } from '../desk/media/add-picture.ts'
import { changePicture } from '../desk/media/change-picture.ts'
import { readDesk } from '../desk/read-desk.ts'
import { changeSettings } from '../desk/setting-up/change-settings.ts'
import { readSettingsVersion } from '../desk/setting-up/read-settings.ts'
import { partOf, type SettingsPart } from '../desk/setting-up/settings-parts.ts'
import type { DeskSettings } from '../desk/settings.ts'
import { keptKey } from './kept/kept-pages.ts'
import { now, scratchSite } from './scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('empty')
  await site.publish({ title: 'Of a meeting' })
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

async function change(part: SettingsPart, values: Partial<DeskSettings>): Promise<void> {
  const versionSeen = await readSettingsVersion(site.db)
  await changeSettings(site.db, { part, values, versionSeen, by: 'Edda', at: now })
}
const page = async (path: string) => (await site.get(path)).text()
const isKept = (path: string) => site.kept.find(keptKey(path, null)!, now.getTime()) !== null
const settings = async () => (await readDesk(site.db))!.settings

test('a new title is on the very next page, though the page was kept', async () => {
  for (const path of ['/', '/articles/of-a-meeting', '/de']) {
    await page(path)
    expect([path, isKept(path)]).toEqual([path, true])
  }
  await change('desk', { ...partOf(await settings(), 'desk'), title: 'River Watch' })
  for (const path of ['/', '/articles/of-a-meeting', '/de']) {
    expect([path, isKept(path)]).toEqual([path, false])
    expect(await page(path)).toContain('River Watch')
  }
  expect(await page('/feed.xml')).toContain('River Watch')
})

test('an accent has a style sheet of its own, by day and by night', async () => {
  const sheetOf = (markup: string) => /<link rel="stylesheet" href="([^"]+)"/.exec(markup)![1]!
  const before = sheetOf(await page('/'))
  await change('look', { look: { accent: '#1f5a7a', logo: null } })
  const after = sheetOf(await page('/'))
  expect(after).toBe(before.replace('.css', '.1f5a7a.css'))
  const answer = await site.get(after)
  expect(answer.headers.get('cache-control')).toContain('immutable')
  const sheet = await answer.text()
  expect(sheet).toMatch(
    /:root\{--accent:#1f5a7a\}@media \(prefers-color-scheme:dark\)\{:root\{--accent:#[0-9a-f]{6}\}\}$/,
  )
  expect((await site.get(before.replace('.css', '.zzzzzz.css'))).status).toBe(404)
  // The tab's icon and the pictures of shared links have it, too, each under an address of its own.
  const shared = (markup: string) => /"og:image" content="[^"]*(\/pictures\/[^"]+)"/.exec(markup)![1]!
  const [, icon] = /<link rel="icon" href="([^"]+)"/.exec(await page('/'))!
  expect(await (await site.get(icon!)).text()).toContain('fill="#1f5a7a"')
  const picture = shared(await page('/'))
  const bytes = new Uint8Array(await (await site.get(picture)).arrayBuffer())
  const { data } = await sharp(bytes)
    .extract({ left: 4, top: 4, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([...data.subarray(0, 3)]).toEqual([0x1f, 0x5a, 0x7a])
  expect((await site.get('/assets/icon.zzzzzz.svg')).status).toBe(404)
  await change('look', { look: { accent: null, logo: null } })
  expect(sheetOf(await page('/'))).toBe(before)
  expect(shared(await page('/'))).not.toBe(picture)
})

test('a logo stands beside the title until its rights end', async () => {
  const mark = sharp({ create: { width: 300, height: 300, channels: 4, background: '#123456' } })
  const bytes = new Uint8Array(await mark.png().toBuffer())
  const { picture } = await addPicture(site, { filename: 'logo.png', bytes, by: 'Edda', at: now })
  await change('look', { look: { accent: null, logo: picture.hash } })
  const address = `/media/${picture.hash}-240.avif`
  expect(await page('/')).toContain(address)
  expect((await site.get(address)).status).toBe(200)
  const { alt, credit, rights, focus } = picture
  await changePicture(site.db, picture.id, 1, { alt, credit, rights, focus, expiresOn: '2026-11-22' })
  expect(await page('/')).not.toContain(address)
  await change('look', { look: { accent: null, logo: null } })
})

test('a feed holds as many articles as the desk says', async () => {
  for (let count = 0; count < 12; count++) await site.publish({ title: `Number ${count}` })
  expect([...(await page('/feed.xml')).matchAll(/<item>/g)].length).toBe(13)
  await change('feeds', { feeds: { items: 10 } })
  expect([...(await page('/feed.xml')).matchAll(/<item>/g)].length).toBe(10)
})

test('a category is in the navigation at once, and readers are asked about a new purpose', async () => {
  const { formats } = await settings()
  await change('formats', { formats: [...formats, { slug: 'letters', name: { en: 'Letters' } }] })
  expect(await page('/')).toContain('href="/category/letters"')
  await change('consent', { consent: { purposes: [] } })
  expect(await page('/')).not.toContain('class="asks"')
  await change('consent', { consent: { purposes: ['embeds'] } })
  expect(await page('/')).toContain('class="asks"')
})
