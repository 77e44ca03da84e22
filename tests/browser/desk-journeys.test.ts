import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { expectSound } from './look.ts'
import { save, signedIn, text } from './write.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-journeys-'))
const ada = { email: 'ada@desk.example', password: 'seven words that nobody else has' }
const lia = { email: 'lia@desk.example', password: 'eight words in a row of no sense' }

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  const program = join(import.meta.dirname, '../../bin/readout')
  execFileSync(
    process.execPath,
    [program, 'init', '--title', 'Own desk', '--admin-name', 'Ada', '--admin-email', ada.email],
    { env: { ...process.env, READOUT_DATA: folder, READOUT_ADMIN_PASSWORD: ada.password }, stdio: 'pipe' },
  )
  ;[browser, server] = await Promise.all([startBrowser(), startServer({ READOUT_DATA: folder })])
  const { context, page } = await signedIn(browser, server, ada)
  await ask(page, '/people/invitations', { name: 'Lia', email: lia.email, role: 'editor' })
  const [, token] = /#(\S+)/.exec(lettersTo(lia.email).at(-1)!)!
  await ask(page, '/invitation/accept', { token, name: 'Lia', password: lia.password })
  await context.close()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What a screen would ask of the newsroom. */
async function ask(page: Page, path: string, body: object): Promise<void> {
  const status = await page.evaluate(
    async ([path, body]) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch(`/newsroom/api${path}`, { method: 'POST', headers, body: body! })).status
    },
    [path, JSON.stringify(body)],
  )
  expect(status, path).toBeLessThan(300)
}

/** Letters of the outbox to somebody, the oldest first. */
function lettersTo(address: string): string[] {
  const outbox = join(folder, 'outbox')
  return readdirSync(outbox)
    .sort()
    .map(name => readFileSync(join(outbox, name), 'utf8').replaceAll('=\r\n', '').replaceAll('=\n', ''))
    .filter(letter => letter.includes(address))
    .map(letter => letter.replaceAll('=3D', '='))
}

/** "2026-11-20T14:05" as a field for a moment takes it, in the browser's zone. */
function inMinutes(page: Page, minutes: number): Promise<string> {
  return page.evaluate(minutes => {
    const then = new Date(Date.now() + minutes * 60_000)
    return new Date(then.getTime() - then.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  }, minutes)
}

test('a plan becomes coverage, an assignment, a report, a review and, by the clock, a public page', async () => {
  const { context: adas, page } = await signedIn(browser, server, ada)
  await page.getByRole('link', { name: 'Board' }).click()
  await page.getByText('Nothing is under way.').waitFor()
  await expectSound(page)
  await page.getByRole('link', { name: 'Plan coverage' }).click()
  await page.getByLabel('Headline').fill('Talks in Yerevan')
  await page.getByLabel('Day that it is about').fill('2026-12-04')
  await expectSound(page)
  await page.getByRole('button', { name: 'Put on the board' }).click()
  await page.getByRole('heading', { name: 'Talks in Yerevan' }).waitFor()
  await page.getByLabel('Assigned to').selectOption('Lia')
  await page.getByLabel('Due').fill(await inMinutes(page, 180))
  await page.getByLabel('Due').blur()
  await expectSound(page)
  await page.getByRole('link', { name: 'Board' }).first().click()
  const stage = (of: Page, name: string) => of.getByRole('region', { name: new RegExp(`^${name}`) })
  await stage(page, 'assigned').getByText('Lia').waitFor()
  await expectSound(page)
  const shown = () => stage(page, 'assigned').getByRole('link', { name: 'Talks in Yerevan' }).count()
  await page.getByLabel('Person').selectOption({ index: 1 })
  await expect.poll(shown).toBe(0)
  await page.getByLabel('Person').selectOption('Lia')
  await expect.poll(shown).toBe(1)
  await page.getByLabel('From').fill('2027-01-01')
  await expect.poll(shown).toBe(0)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect.poll(shown).toBe(1)

  const { context: lias, page: own } = await signedIn(browser, server, lia)
  await own.getByText('1 new').waitFor()
  await own.getByRole('link', { name: /^Notices/ }).click()
  await own.getByRole('link', { name: /Talks in Yerevan/ }).click()
  await own.getByRole('link', { name: 'Begin the report' }).click()
  await own.getByLabel('Title', { exact: true }).fill('Foreign ministers talk in Yerevan')
  await text(own).click()
  await own.keyboard.insertText('Ararat Mirzoyan met Maka Bochorishvili in Yerevan on Friday.')
  await save(own)
  await own.waitForURL(/\/edit$/)
  await own.getByRole('navigation', { name: 'Report' }).getByRole('link', { name: 'Publish' }).click()
  await own.getByRole('button', { name: 'Ask for a review' }).click()
  await own.getByText('Lia asked for a review').waitFor()
  await expectSound(own)

  await page.reload()
  const card = stage(page, 'in review').getByRole('link', { name: /Foreign ministers talk/ })
  await card.waitFor()
  // Publishing takes a moment or a word: the card leads to the screen where it is said.
  await card.press('Shift+ArrowRight')
  await page.getByRole('heading', { name: 'Review and schedule' }).waitFor()
  const [, place] = /reports\/(\S+)\/publish/.exec(page.url())!
  await page.getByLabel('Goes out').fill(await inMinutes(page, 1))
  await page.getByRole('button', { name: 'Set the schedule' }).click()
  await page.getByText(/Set by Ada/).waitFor()
  await expectSound(page)
  await page.getByRole('link', { name: 'Board' }).click()
  await stage(page, 'scheduled')
    .getByText(/goes out/)
    .waitFor()
  await expectSound(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectSound(page)

  await expect
    .poll(
      async () => {
        await page.reload()
        await page.locator('.board').waitFor()
        return stage(page, 'published').getByRole('link').count()
      },
      { timeout: 150_000, interval: 5000 },
    )
    .toBe(1)
  await page.goto(`${server.url}/newsroom/reports/${place}/publish`)
  const publicPage = await page.getByRole('link', { name: 'See the public page' }).getAttribute('href')
  const reader = await browser.newPage()
  await reader.goto(new URL(publicPage!, server.url).href)
  expect(await reader.locator('h1').textContent()).toBe('Foreign ministers talk in Yerevan')
  await reader.close()
  await adas.close()
  await lias.close()
})

test('who is mentioned in a comment has a notice in the page and by mail, and chooses what comes by mail', async () => {
  const { context: adas, page } = await signedIn(browser, server, ada)
  await page.goto(`${server.url}/newsroom/planning/new`)
  await page.getByLabel('Headline').fill('Trade on the border')
  await page.getByRole('button', { name: 'Put on the board' }).click()
  await page.getByLabel('Say something').fill('@Lia, please call the customs office.')
  await page.keyboard.press('Control+Enter')
  await page.locator('.comments').getByText('please call').waitFor()
  await expectSound(page)
  await expect
    .poll(() => lettersTo(lia.email).some(letter => letter.includes('customs office')), { timeout: 60_000 })
    .toBe(true)

  const { context: lias, page: own } = await signedIn(browser, server, lia, { width: 390, height: 844 })
  await own.getByRole('link', { name: /^Notices/ }).click()
  await own.getByRole('link', { name: /Ada mentions you in “Trade on the border”/ }).waitFor()
  await expectSound(own)
  await own.getByLabel('Somebody mentions me').uncheck()
  await own.reload()
  await expect.poll(() => own.getByLabel('Somebody mentions me').isChecked()).toBe(false)
  await own.getByRole('link', { name: /Ada mentions you/ }).click()
  await own.getByRole('heading', { name: 'Trade on the border' }).waitFor()
  await adas.close()
  await lias.close()
})

test('an administrator makes a token that works, sees it once and takes it back; jobs are in sight', async () => {
  const { context, page } = await signedIn(browser, server, ada)
  await page.getByRole('button', { name: 'Administration' }).click()
  await expectSound(page)
  await page.getByRole('link', { name: 'Tokens' }).click()
  await page.getByText('No token was made yet.').waitFor()
  await page.getByLabel('For whom').fill('An institute')
  await page.getByRole('button', { name: 'Make a token' }).click()
  const token = await page.locator('.made-token code').textContent()
  await expectSound(page)
  const asked = async () =>
    (await fetch(`${server.url}/data/v1/events`, { headers: { authorization: `Bearer ${token}` } })).status
  expect(await asked()).toBe(200)
  await page.getByRole('button', { name: 'Kept away safely' }).click()
  expect(await page.textContent('main')).not.toContain(token)
  await page.getByRole('button', { name: 'Take back the token for An institute' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
  await page.getByText(/taken back by Ada/).waitFor()
  expect(await asked()).toBe(401)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectSound(page)
  await page.getByRole('button', { name: 'Administration' }).click()
  await page.getByRole('link', { name: 'Jobs' }).click()
  await page.getByText('publishes and withdraws what is due').waitFor()
  await expectSound(page)
  await context.close()
})
