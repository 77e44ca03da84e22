import { join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCoder } from '../../src/coder/read-coder.ts'
import { openDatabase } from '../../src/database/open-database.ts'
import { folderStore } from '../../src/desk/files/file-store.ts'
import { addPicture } from '../../src/desk/media/add-picture.ts'
import { changePicture } from '../../src/desk/media/change-picture.ts'
import { plainAddressOf } from '../../src/desk/media/picture-address.ts'
import { publishArticle, receiveReport } from '../../src/desk/write-article.ts'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { detailedPhotograph } from '../setup/sample-pictures.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/**
 * What a first view may cost, packed as it travels: the page, its style, the fonts of its script, and of the others
 * the letters that names of languages need, a kilobyte each.
 */
const [mostBytes, mostRequests] = [60 * 1024, 9]

test.each([
  '/',
  '/articles/azerbaijani-fm-in-moscow',
  '/actors/sergey-lavrov',
  '/de',
  '/ka/articles/azerbaijanis-sagareo-ministri-moskovshi',
])('the first view of %s costs little, and asks nobody else', async path => {
  const { bytes, requests, spent } = await firstView(path, { width: 1280, height: 720 })
  expect(bytes, spent).toBeLessThanOrEqual(mostBytes)
  expect(requests, spent).toBeLessThanOrEqual(mostRequests)
})

test.each([
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
])('nor does an article with a photograph full of detail at its head, at $width', async viewport => {
  illustrated ??= publishIllustrated()
  const { bytes, spent } = await firstView(`/articles/${await illustrated}`, viewport)
  expect(spent).toMatch(/-480\.(avif|webp)/)
  expect(bytes, spent).toBeLessThanOrEqual(mostBytes)
})

/** What a browser fetches of a page until it rests, without script, as it travels. */
async function firstView(
  path: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<{ readonly bytes: number; readonly requests: number; readonly spent: string }> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport })
  const page = await context.newPage()
  const protocol = await context.newCDPSession(page)
  await protocol.send('Network.enable')
  const asked = new Map<string, string>()
  const bytes = new Map<string, number>()
  protocol.on('Network.requestWillBeSent', ({ requestId, request }) => asked.set(requestId, request.url))
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  )
  await page.goto(server.url + path, { waitUntil: 'networkidle' })
  const spent = [...asked].map(([id, url]) => `${bytes.get(id) ?? 0} ${url.replace(server.url, '')}`)
  // A browser draws its own signs, as on a field for a day, from data that it brings.
  const elsewhere = [...asked.values()].filter(url => !url.startsWith(server.url) && !url.startsWith('data:'))
  expect(elsewhere).toEqual([])
  await context.close()
  const total = [...bytes.values()].reduce((sum, one) => sum + one, 0)
  return { bytes: total, requests: bytes.size, spent: spent.join('\n') }
}

let illustrated: Promise<string> | undefined

/** Publishes a long article with such a picture at its head; gives its slug. */
async function publishIllustrated(): Promise<string> {
  const database = await openDatabase({ url: null, dataFolder: server.dataFolder })
  try {
    const { db } = database
    const files = folderStore(join(server.dataFolder, 'files'))
    const at = new Date()
    const upload = { filename: 'crowd.jpg', bytes: await detailedPhotograph(), by: 'Edda', at }
    const { picture } = await addPicture({ db, files }, upload)
    const words = {
      alt: { en: 'A crowd on a bridge' },
      credit: 'Nino A.',
      rights: '',
      focus: { x: 0.5, y: 0.5 },
    }
    await changePicture(db, picture.id, picture.version, { ...words, expiresOn: null })
    const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
    const lead = {
      type: 'image',
      attrs: { src: plainAddressOf(picture), alt: 'A crowd on a bridge', credit: 'Nino A.' },
      content: [{ type: 'text', text: 'The crowd on the day of the talks.' }],
    }
    const text = 'The delegations met on the bridge and agreed to meet again before the winter. '.repeat(6)
    const given = {
      title: 'A crowd on the bridge',
      language: 'en',
      published: at.toISOString().slice(0, 10),
      format: 'news',
      document: { type: 'doc', content: [lead, ...Array.from({ length: 9 }, () => paragraph(text.trim()))] },
    }
    const { reportId } = await receiveReport({ db, coder: await readCoder(), clock: () => at }, given, 'Edda')
    return (await publishArticle(db, reportId, 'en', at)).slug
  } finally {
    await database.close()
  }
}
