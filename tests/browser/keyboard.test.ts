import type { Browser, Page } from 'playwright'
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

/** What has the focus: its words, whether it is drawn with an outline, and whether nothing lies over it. */
async function focused(page: Page): Promise<{ name: string; isOutlined: boolean; isSeen: boolean }> {
  return page.evaluate(`(() => {
    const one = document.activeElement
    const { left, top, width, height } = one.getBoundingClientRect()
    const over = document.elementFromPoint(left + width / 2, top + height / 2)
    const { outlineStyle, outlineWidth } = getComputedStyle(one)
    return {
      name: (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent).trim(),
      isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      isSeen: over !== null && (one.contains(over) || over.contains(one)),
    }
  })()`)
}

/** Tabs until what has the focus is so named; tells all that had it on the way. */
async function tabTo(page: Page, name: string | RegExp, most = 80): Promise<string[]> {
  const met: string[] = []
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    const found = await focused(page)
    expect(found, found.name).toMatchObject({ isOutlined: true, isSeen: true })
    met.push(found.name)
    if (typeof name === 'string' ? found.name === name : name.test(found.name)) return met
  }
  throw new Error(`${name} was not reached: ${met.join(', ')}`)
}

async function openAt(path: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(server.url + path)
  return page
}

test('the first stop leads past the menu to the content; then come the question about cookies, languages and menu', async () => {
  const page = await openAt('/')
  expect(await tabTo(page, 'Skip to the content')).toHaveLength(1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true)
  await page.goto(server.url)
  const met = await tabTo(page, 'Search')
  expect(met.indexOf('Only necessary')).toBeLessThan(5)
  for (const stop of ['I accept cookies', 'Deutsch', 'South Caucasus', 'News', 'Calendar'])
    expect(met).toContain(stop)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${server.url}/search`)
  await page.context().close()
})

test.each([
  1280, 320,
])('every stop of an article in a window of %d is outlined, and nothing covers it', async width => {
  const page = await openAt('/articles/azerbaijani-fm-in-moscow', width)
  const met = await tabTo(page, 'Change your choice about cookies', 250)
  expect(met.length).toBeGreaterThan(50)
  await page.context().close()
})

test('cookies are refused by keys, and the question is gone', async () => {
  const page = await openAt('/about')
  await tabTo(page, 'Only necessary')
  await page.keyboard.press('Enter')
  await page.locator('#consent').waitFor({ state: 'detached' })
  expect(page.url()).toBe(`${server.url}/about`)
  await page.context().close()
})

test('the language is changed by keys, and the page stays', async () => {
  const page = await openAt('/actors/sergey-lavrov')
  await tabTo(page, 'ქართული')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${server.url}/ka/actors/sergey-lavrov`)
  expect(await page.locator('h1').textContent()).toBe('სერგეი ლავროვი')
  await page.context().close()
})

test('a search is typed, sent, and narrowed by its kinds', async () => {
  const page = await openAt('/search')
  await tabTo(page, /^Search/, 40)
  await page.locator('input[name="q"]').focus()
  await page.keyboard.type('bayramov')
  await page.keyboard.press('Enter')
  await page.locator('.search-results > li').first().waitFor()
  const all = await page.locator('.search-results > li').count()
  expect(all).toBeGreaterThan(1)
  await page.context().close()
})

test('a map is loaded by keys', async () => {
  const page = await openAt('/articles/trilateral-statement-ends-war')
  await page
    .context()
    .route(/openstreetmap/, route => route.fulfill({ body: 'a map', contentType: 'text/html' }))
  await tabTo(page, 'Load this map from OpenStreetMap', 120)
  await page.keyboard.press('Enter')
  await page.frameLocator('iframe').getByText('a map').waitFor()
  await page.context().close()
})

test('who wants little movement has none, and paper is white whatever the screen was', async () => {
  const page = await openAt('/articles/azerbaijani-fm-in-moscow')
  const moves = `[...document.querySelectorAll('*')].filter(one => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
    return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
  }).map(one => one.tagName)`
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await page.evaluate(moves)).toEqual([])
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const selector of ['.masthead nav', '.footer', '.consent', '.languages'])
    expect(await page.locator(selector).first().isVisible(), selector).toBe(false)
  for (const selector of ['h1', '.body', '.facts', '.byline', '.sources'])
    expect(await page.locator(selector).first().isVisible(), selector).toBe(true)
  const paper = 'getComputedStyle(document.documentElement).backgroundColor'
  expect(await page.evaluate(paper)).toBe('rgb(255, 255, 255)')
  const link = `getComputedStyle(document.querySelector('.sources a[href^="http"]'), '::after').content`
  expect(await page.evaluate(link)).toContain('http')
  await page.context().close()
})
