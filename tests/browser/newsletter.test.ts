import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/database/open-database.ts'
import { startBrowser } from '../setup/browser.ts'
import { startMailServer } from '../setup/mail-server.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'

let browser: Browser
let server: RunningServer
let mailServer: Awaited<ReturnType<typeof startMailServer>>
beforeAll(async () => {
  browser = await startBrowser()
  mailServer = await startMailServer()
  server = await startServer({ SMTP_URL: mailServer.url, MAIL_FROM: 'desk@desk.example' })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await mailServer?.close()
})

/** Sound for axe-core in light and in dark, and no wider than a narrow window. */
async function expectSoundInBoth(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`))
    expect(faults, `${page.url()} ${colorScheme}`).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await page.evaluate('document.documentElement.scrollWidth'), page.url()).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** The path that the newest letter to an address leads to, once it has come. */
async function linkIn(to: string, kind: 'confirm' | 'manage'): Promise<string> {
  const link = new RegExp(`${server.url}(\\S*/newsletter/${kind}/\\S+)`)
  let path: string | undefined
  const look = async () => {
    const taken = mailServer.taken.findLast(letter => letter.to[0] === to)
    const text = taken === undefined ? '' : (await PostalMime.parse(taken.raw)).text
    path = link.exec(text ?? '')?.[1]
    return path
  }
  await expect.poll(look, { timeout: 60_000 }).toBeTruthy()
  return path!
}

/** As if all sign-ups had been made two hours before: nobody is written to twice within minutes. */
async function letTimePass(): Promise<void> {
  const database = await openDatabase({ url: null, dataFolder: server.dataFolder })
  try {
    await database.db
      .updateTable('subscription')
      .set({ asked_at: new Date(Date.now() - 2 * 3_600_000) })
      .execute()
  } finally {
    await database.close()
  }
}

test.each([
  ['an actor', '/actors/sergey-lavrov', 'actor', 1],
  ['a process', '/processes/armenia-azerbaijan-peace-treaty', 'process', 1],
  ['a country', '/category/azerbaijan', 'country', 1],
  ['two at once, in German', '/de/pair/jeyhun-bayramov/sergey-lavrov', 'actor', 2],
])('who follows %s by its page confirms by the letter, sees it among the wishes, and ends it', async (_what, path, kind, topics) => {
  const context = await browser.newContext({ javaScriptEnabled: true })
  const page = await context.newPage()
  const email = `reader-${path.replaceAll('/', '-')}@home.example`
  await page.goto(server.url + path)
  const box = page.locator('.follow-box')
  await box.locator('input[type="email"]').fill(email)
  await box.locator('button[type="submit"]').click()
  await page.getByRole('status').waitFor()
  await expectSoundInBoth(page)

  await page.goto(server.url + (await linkIn(email, 'confirm')))
  const yes = page.locator('button[value="yes"]')
  await yes.waitFor()
  await expectSoundInBoth(page)
  await yes.click()
  await page.getByText(email).waitFor()
  await expectSoundInBoth(page)

  // Who signs up again after a while is told of the subscription by a letter, which leads to its wishes.
  await letTimePass()
  await page.goto(server.url + path)
  await box.locator('input[type="email"]').fill(email)
  await box.locator('button[type="submit"]').click()
  await page.getByRole('status').waitFor()
  const manage = await linkIn(email, 'manage')
  await page.goto(server.url + manage)
  const chosen = page.locator(`input[name="topic"][value^="${kind}:"]:checked`)
  expect(await chosen.count()).toBe(topics)
  await expectSoundInBoth(page)

  await page.goto(server.url + manage.replace('/manage/', '/unsubscribe/'))
  const end = page.locator('main button[type="submit"]')
  await end.waitFor()
  await expectSoundInBoth(page)
  await end.click()
  await page.getByRole('status').waitFor()
  await expectSoundInBoth(page)
  await page.goto(server.url + manage)
  expect(await page.locator('h1').textContent()).not.toBe('')
  expect(await chosen.count()).toBe(0)
  await context.close()
})
