import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/database/open-database.ts'
import { interfaceLanguages } from '../../src/desk/interface-languages.ts'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'

let browser: Browser
let server: RunningServer
const links: Record<string, string> = {}
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${server.url}/articles/azerbaijani-fm-in-moscow`)
  links.event = (await page.locator('.facts a[href^="/events/"]').first().getAttribute('href'))!
  for (const language of interfaceLanguages) links[language] = (await addressIn(page, language))!
  await page.context().close()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Where the page stands in another language, by its own head. */
async function addressIn(page: Page, language: string): Promise<string | null> {
  const link = page.locator(`link[rel="alternate"][hreflang="${language}"]`)
  return new URL((await link.getAttribute('href'))!).pathname
}

/** A page of each kind, as English addresses it; what is not there in a language is shown in another by itself. */
const kinds = [
  '/',
  '/actors/sergey-lavrov',
  '/pair/jeyhun-bayramov/sergey-lavrov',
  '/processes/armenia-azerbaijan-peace-treaty',
  '/places/moscow-ru',
  '/calendar',
  '/search?q=bayramov',
  '/category/news/azerbaijan/nagorno-karabakh',
  '/authors/nino-a',
  '/about',
  '/corrections',
  '/contact',
  '/privacy',
  '/cookie-policy',
  '/consent',
  '/newsletter',
  '/write-for-us',
  '/nothing-here',
] as const

/** Kinds whose words are those of the others: in English alone. */
const more = [
  '/actors',
  '/actors/azerbaijan',
  '/actors/sergey-lavrov/history',
  '/calendar/2020-08',
  '/changes',
  '/search',
  '/actors/azerbaijan?as_of=nonsense',
] as const

/** What is wrong with the page as it stands: for axe-core in light and in dark, and where it is wider than the window. */
async function faultsOf(page: Page): Promise<string[]> {
  const told = (found: Awaited<ReturnType<AxeBuilder['analyze']>>, look: string) =>
    found.violations.flatMap(({ id, nodes }) => nodes.map(node => `${look} ${id}: ${node.target.join(' ')}`))
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  const faults = told(await new AxeBuilder({ page }).setLegacyMode().analyze(), 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  faults.push(
    ...told(await new AxeBuilder({ page }).setLegacyMode().withRules(['color-contrast']).analyze(), 'dark'),
  )
  // 1280 pixels magnified to 200 % are 640, and to 400 % the 320 that WCAG's "Reflow" asks for.
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number
    if (wide > width) faults.push(`${wide} pixels wide in a window of ${width}`)
  }
  return faults.map(fault => `${page.url()} ${fault}`)
}

test.each(
  interfaceLanguages,
)('each kind of page in %s is sound, light and dark, narrow and magnified', async language => {
  const page = await (await browser.newContext()).newPage()
  const prefix = language === 'en' ? '' : `/${language}`
  const faults: string[] = []
  for (const path of [
    links[language]!,
    prefix + links.event,
    ...kinds.map(kind => prefix + kind),
    ...(language === 'en' ? more : []),
  ]) {
    await page.goto(server.url + path.replace(/^(\/..)\/$/, '$1'))
    if ((await page.locator('html').getAttribute('lang')) !== language)
      faults.push(`${path} has another lang`)
    faults.push(...(await faultsOf(page)))
  }
  expect(faults).toEqual([])
  await page.context().close()
})

test('the page that tells of our own failure is sound in each language, and the next request is answered again', async () => {
  const database = await openDatabase({ url: null, dataFolder: server.dataFolder })
  const page = await (await browser.newContext()).newPage()
  const faults: string[] = []
  // So long an address is never kept: each of its pages is made anew.
  const anew = `?${'anew'.repeat(100)}`
  try {
    await database.pool.query('ALTER TABLE article_correction RENAME TO article_correction_away')
    for (const language of interfaceLanguages) {
      const prefix = language === 'en' ? '' : `/${language}`
      const answer = await page.goto(`${server.url}${prefix}/corrections${anew}`)
      expect(answer?.status()).toBe(500)
      faults.push(...(await faultsOf(page)))
    }
  } finally {
    await database.pool.query('ALTER TABLE article_correction_away RENAME TO article_correction')
    await database.close()
  }
  expect(faults).toEqual([])
  expect((await page.goto(`${server.url}/corrections${anew}`))?.status()).toBe(200)
  await page.context().close()
})
