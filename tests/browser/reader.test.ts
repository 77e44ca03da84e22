import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookieRegistry, signInCookie, signInStepCookie } from '../../src/desk/consent/cookie-registry.ts'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { expectSound } from './look.ts'

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

const cookieNames = async (context: BrowserContext) =>
  (await context.cookies()).map(cookie => cookie.name).sort()

/** The names of everything that the browser holds of the site, wherever a page could put something. */
async function heldBy(context: BrowserContext, page: Page): Promise<string[]> {
  const elsewhere = (await page.evaluate(`(async () => [
    ...Object.keys(localStorage).map(name => 'localStorage ' + name),
    ...Object.keys(sessionStorage).map(name => 'sessionStorage ' + name),
    ...(await indexedDB.databases()).map(({ name }) => 'IndexedDB ' + name),
    ...('caches' in window ? await caches.keys() : []).map(name => 'cache ' + name),
    ...('serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : []).map(one => 'worker ' + one.scope),
  ])()`)) as string[]
  return [...(await cookieNames(context)), ...elsewhere].sort()
}

/** What the registry says of a desk that asks about both purposes, once these were allowed: the readers' part of it. */
const registered = (allowed: readonly string[]) =>
  cookieRegistry
    .filter(cookie => cookie !== signInCookie && cookie !== signInStepCookie)
    .filter(cookie => ['necessary', ...allowed].includes(cookie.purpose))
    .map(cookie => cookie.name)
    .sort()

test('the start says where the site and the newsroom are, and with what to sign in', () => {
  expect(server.greeting).toContain('the demonstration desk "South Caucasus"')
  expect(server.greeting).toMatch(/Newsroom +http:\/\/localhost:\d+\/newsroom/)
  expect(server.greeting).toMatch(/Sign in as +\S+@\S+ with the password \S+/)
})

test.each([
  ['wide and light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ['narrow and dark', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' }],
] as const)('every kind of page is sound, %s, without any script', async (_name, options) => {
  const context = await browser.newContext({ ...options, javaScriptEnabled: true })
  const page = await context.newPage()
  const loaded: string[] = []
  page.on('request', request => loaded.push(request.url()))
  const links: Record<string, string> = {}
  const remember = async (name: string, selector: string) => {
    const link = await page.locator(selector).first().getAttribute('href')
    links[name] = server.url + link
  }
  await page.goto(server.url)
  await remember('article', '.lead h2 a')
  await remember('category', '.lead .kicker li:last-child a')
  await remember('event', '.events a')
  await remember('actor', '.ranking a')
  const paths = [
    '/',
    '/calendar',
    '/calendar/2020-08',
    '/pair/jeyhun-bayramov/sergey-lavrov',
    '/actors/azerbaijan',
    '/actors',
    '/about',
    '/cookie-policy',
    '/consent',
    '/write-for-us',
    '/newsletter',
    '/de',
    '/de/about',
    '/nothing-here',
  ]
  for (const address of [...Object.values(links), ...paths.map(path => server.url + path)]) {
    await page.goto(address)
    await expectSound(page)
  }
  expect(loaded.filter(url => !url.startsWith(server.url))).toEqual([])
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
  await context.close()
})

test('a reader is asked about cookies; what the browser then holds is what the registry says', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(server.url)
  expect(await heldBy(context, page)).toEqual([])
  const accept = page.getByRole('button', { name: 'I accept cookies' })
  const refuse = page.getByRole('button', { name: 'Only necessary' })
  const [first, second] = [(await accept.boundingBox())!, (await refuse.boundingBox())!]
  expect([first.width, first.height]).toEqual([second.width, second.height])
  const look = `element => {
    const { color, backgroundColor, fontWeight, fontSize } = getComputedStyle(element)
    return { color, backgroundColor, fontWeight, fontSize }
  }`
  expect(await accept.evaluate(look)).toEqual(await refuse.evaluate(look))

  await refuse.click()
  await accept.waitFor({ state: 'detached' })
  await page.goto(`${server.url}/articles/azerbaijani-fm-in-moscow`)
  expect(await heldBy(context, page)).toEqual(registered([]))
  expect(await page.getByRole('button', { name: 'I accept cookies' }).count()).toBe(0)

  await page.getByRole('link', { name: 'Change your choice about cookies' }).click()
  await page.getByRole('button', { name: 'Save this choice' }).waitFor()
  for (const box of await page.getByRole('checkbox', { disabled: false }).all()) await box.check()
  await page.getByRole('button', { name: 'Save this choice' }).click()
  await page.getByText('Your choice has been saved.').waitFor()
  await page.goto(server.url)
  expect(await heldBy(context, page)).toEqual(registered(['embeds', 'measurement']))

  await page.goto(`${server.url}/consent`)
  for (const box of await page.getByRole('checkbox', { disabled: false }).all()) await box.uncheck()
  await page.getByRole('button', { name: 'Save this choice' }).click()
  await page.getByText('Your choice has been saved.').waitFor()
  expect(await heldBy(context, page)).toEqual(registered([]))

  await page.goto(`${server.url}/cookie-policy`)
  for (const { name } of cookieRegistry)
    expect(await page.getByText(name, { exact: false }).count()).toBeGreaterThan(0)
  await context.close()
})

test('a map is loaded only after a click, and the page names who would learn of it', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  // The map's own server is out of reach here: that it is asked, and only then, is what counts.
  const asked: string[] = []
  await context.route(/openstreetmap/, route => {
    asked.push(route.request().url())
    return route.fulfill({ body: 'a map', contentType: 'text/html' })
  })
  await page.goto(`${server.url}/articles/trilateral-statement-ends-war`)
  expect(asked).toEqual([])
  await page.getByRole('button', { name: 'Load this map from OpenStreetMap' }).click()
  await page.frameLocator('iframe').getByText('a map').waitFor()
  expect(asked).toHaveLength(1)
  await context.close()
})

test('an article leads to its facts, to the event with several readouts, and to a dossier', async () => {
  const page = await browser.newPage()
  await page.goto(`${server.url}/articles/azerbaijani-fm-in-moscow`)
  const facts = page.locator('.facts > ol > li')
  expect(await facts.count()).toBeGreaterThanOrEqual(4)
  await page.locator('.body sup a').first().click()
  expect(new URL(page.url()).hash).toBe('#fact-1')
  expect(await page.locator('.related').count()).toBeGreaterThan(0)
  const meeting = facts.filter({ hasText: 'Sergey Lavrov' }).filter({ hasText: 'Meeting' }).first()
  await meeting.getByRole('link', { name: 'All reports of this event' }).click()
  expect(await page.locator('.readout').count()).toBeGreaterThanOrEqual(2)
  await page.getByRole('link', { name: 'Jeyhun Bayramov' }).first().click()
  expect(await page.locator('h1').textContent()).toBe('Jeyhun Bayramov')
  expect(await page.locator('.events li').count()).toBeGreaterThan(5)
  await page.close()
})
