import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'

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
  const context = await browser.newContext({ javaScriptEnabled: false })
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
  const total = [...bytes.values()].reduce((sum, one) => sum + one, 0)
  // A browser draws its own signs, as on a field for a day, from data that it brings.
  const elsewhere = [...asked.values()].filter(url => !url.startsWith(server.url) && !url.startsWith('data:'))
  expect(elsewhere).toEqual([])
  expect(total, spent.join('\n')).toBeLessThanOrEqual(mostBytes)
  expect(bytes.size, spent.join('\n')).toBeLessThanOrEqual(mostRequests)
  await context.close()
})
