import type { ServerResponse } from 'node:http'
import type { Browser, BrowserContext } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localModel, says } from '../../src/second-opinion/local-model.ts'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { expectSound } from './look.ts'
import { draft, signedIn, text } from './write.ts'

let browser: Browser
let server: RunningServer
let editor: BrowserContext
let model: Awaited<ReturnType<typeof localModel>>
/** Answers of the model that wait until a test lets them go. */
const waiting: ServerResponse[] = []
beforeAll(async () => {
  browser = await startBrowser()
  model = await localModel(response => void waiting.push(response))
  server = await startServer({ READOUT_MODEL_URL: model.url, READOUT_MODEL_NAME: 'local' })
  editor = (await signedIn(browser, server)).context
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await model?.close()
})

const baked = 'The bakers of Gori will bake bread for their warden, Tako Bero, on May 20.'
const baking = {
  ...{ type: 'other', status: 'announced', date: '2027-05-20', place: 'Gori' },
  participants: [{ name: 'Tako Bero', role: 'target' }],
  evidence: baked,
}

test('a model’s proposals come to an open review by themselves, apart and never accepted with the rest; so do others’ decisions', async () => {
  const page = await editor.newPage()
  await draft(page, server, 'Bread for the warden', [
    'Armenian Foreign Minister Ararat Mirzoyan met with Jeyhun Bayramov in Almaty on May 10, 2026.',
    'Georgian President Mikheil Kavelashvili visited Baku on May 11, 2026.',
    baked,
  ])
  const writing = await editor.newPage()
  await writing.goto(page.url())
  await text(writing).waitFor()
  const review = page.url().replace(/\/edit$/, '')
  await page.goto(review)
  const cards = page.locator('[data-proposal]')
  await cards.first().waitFor()
  const ours = await cards.count()
  await expect.poll(() => waiting.length, { timeout: 30_000 }).toBeGreaterThan(0)
  for (const response of waiting) says(JSON.stringify({ events: [baking], statements: [] }))(response)

  await page.getByText('local has given its second opinion: one proposal').waitFor()
  const theirs = page.locator('.proposal.opinion')
  await theirs.getByText('second opinion').waitFor()
  expect(await cards.last().getAttribute('class')).toContain('opinion')
  await expectSound(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectSound(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('button', { name: `Accept all ${ours}` }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `Accept ${ours}` })
    .click()
  await page.getByText(`${ours} of ${ours} decided`).waitFor()
  await page.getByText('Second opinion of local: 0 of 1 decided').waitFor()
  await theirs.getByRole('button').first().click()
  await theirs.getByText('Proposed by the language model local, trusted little').waitFor()
  await page.keyboard.press('r')
  await page.getByRole('button', { name: 'Not worth recording.' }).click()
  await page.getByText('Second opinion of local: 1 of 1 decided').waitFor()

  // Beside the text, where nobody has done anything, all of it has come, too.
  await writing.getByText('Second opinion of local: 1 of 1 decided').waitFor()
  await writing.getByText(`${ours} of ${ours} decided`).waitFor()
  await writing.close()
  await page.close()
})
