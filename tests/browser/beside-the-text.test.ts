import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { expectSound } from './look.ts'
import { draft, save, selectWord, signedIn, text } from './write.ts'

let browser: Browser
let server: RunningServer
let editor: BrowserContext
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
  editor = (await signedIn(browser, server)).context
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const paragraphs = [
  'Armenia’s foreign minister, Ararat Mirzoyan, met his Georgian counterpart, Maka Bochorishvili, in Tbilisi on Tuesday. The ministers discussed trade and transport.',
  'Mirzoyan will visit Baku on 4 December, the Armenian Foreign Ministry said. Protesters rallied in Yerevan on Monday.',
  'Sergey Lavrov spoke by telephone with Jeyhun Bayramov on Wednesday. Russian Deputy Prime Minister Alexei Averchuk visited Baku on Thursday.',
]

const progress = (page: Page) => page.locator('.memory .progress')

test('proposals stand beside the text as it is written, and all are decided by keys without leaving it', async () => {
  const page = await editor.newPage()
  await page.goto(`${server.url}/newsroom/new`)
  await page.getByLabel('Title', { exact: true }).fill('A day of meetings')
  await page.getByLabel('Publication date').fill('2026-11-20')
  await text(page).click()
  await page.keyboard.insertText(paragraphs[0]!)
  await page.locator('.evidence-mark').first().waitFor()
  const meeting = page.locator('.memory').getByRole('button', { name: /^Meeting: Ararat Mirzoyan/ })
  await meeting.waitFor()
  for (const paragraph of paragraphs.slice(1)) {
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(paragraph)
  }
  // A slip is mended by one key.
  await page.getByText('did you mean Alexei Overchuk').waitFor()
  await expectSound(page)
  await page.keyboard.press('Alt+m')
  await expect.poll(() => text(page).textContent()).toContain('Alexei Overchuk visited')
  await save(page)
  await page.waitForURL(/\/edit$/)
  await page.locator('.evidence-mark').first().waitFor()
  await text(page).click()
  const all = await page.locator('.memory [data-proposal]').count()
  expect(all).toBeGreaterThanOrEqual(5)
  let keys = 0
  const press = async (key: string, decided: number) => {
    keys++
    await page.keyboard.press(key)
    await progress(page).getByText(`${decided} of ${all} decided`).waitFor()
  }
  // The first is corrected, the second rejected, the rest accepted.
  keys++
  await page.keyboard.press('Alt+c')
  await page.getByLabel('Status').selectOption('ongoing')
  keys++
  await page.getByRole('button', { name: 'Accept as corrected' }).press('Enter')
  await progress(page).getByText(`1 of ${all} decided`).waitFor()
  keys++
  await page.keyboard.press('Alt+r')
  await press('Enter', 2)
  for (let decided = 3; decided <= all; decided++) await press('Alt+a', decided)
  const shown = /(\d+) keys, (\d+) seconds?/.exec((await progress(page).textContent())!)
  process.stdout.write(`${all} proposals decided with ${keys} keys in ${shown?.[2]} s, as the screen says\n`)
  expect(Number(shown?.[1])).toBe(keys)
  expect(keys).toBeLessThan(60)
  await page.keyboard.press('Alt+u')
  await progress(page)
    .getByText(`${all - 1} of ${all} decided`)
    .waitFor()

  // What was decided stands where the same words stand after a change elsewhere.
  await text(page).press('Control+Home')
  await page.keyboard.type('A long day. ')
  await save(page)
  await progress(page)
    .getByText(new RegExp(`of ${all} decided`))
    .waitFor()
  const confirmed = await page.locator('.evidence-mark.confirmed').count()
  expect(confirmed).toBeGreaterThanOrEqual(all - 4)
  await page.close()
}, 120_000)

test('suggestions are proposed, taken and turned down; comments stand at words that move', async () => {
  const page = await editor.newPage()
  const address = await draft(page, server, 'A draft to talk about', ['They met in Baku.', 'It rained.'])
  await page.getByRole('button', { name: 'Suggest', exact: true }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' The sun came out.')
  for (let times = 0; times < 5; times++) await page.keyboard.press('Backspace')
  await selectWord(page, 20, 'They')
  await page.keyboard.type('Both')
  const pane = page.getByRole('region', { name: 'Suggestions' })
  await pane.getByRole('button', { name: 'Take it: They Both' }).waitFor()
  await expectSound(page)
  await page.getByRole('button', { name: 'Suggest', exact: true }).click()
  await save(page)
  await page.reload()
  await pane.getByRole('button', { name: 'Take it: They Both' }).click()
  await pane.getByRole('button', { name: /^Turn it down: The sun came/ }).click()
  await expect
    .poll(() => text(page).locator('p').allTextContents())
    .toEqual(['Both met in Baku.', 'It rained.'])

  await selectWord(page, 55, 'met')
  await page.getByRole('button', { name: 'Comment', exact: true }).first().click()
  await page.getByLabel('Your comment').fill('Is this so? @Demo')
  await page.getByRole('button', { name: '@Demonstration Editor' }).click()
  await page.getByLabel('Your comment').press('Control+Enter')
  const comments = page.getByRole('region', { name: 'Comments' })
  await comments.getByText(/to Demonstration Editor/).waitFor()
  const words = await text(page).locator('.commented').textContent()
  await text(page)
    .locator('p')
    .first()
    .click({ position: { x: 2, y: 12 } })
  await page.keyboard.press('Home')
  await page.keyboard.type('On Tuesday, ')
  await save(page)
  await page.goto(address)
  await comments.getByText('Is this so?').waitFor()
  expect(await text(page).locator('.commented').textContent()).toBe(words)
  await expectSound(page)
  await comments.getByRole('button', { name: 'Settled' }).click()
  await expect.poll(() => text(page).locator('.commented').count()).toBe(0)
  await page.close()
})

test('a version is compared in words and restored; a correction, a translation and a withdrawal are told', async () => {
  const page = await editor.newPage()
  await draft(page, server, 'A report with a history', ['They met in Baku on Tuesday.'])
  await page.keyboard.type(' It rained.')
  await save(page)
  await page.getByRole('link', { name: 'History' }).click()
  await page.getByRole('heading', { name: 'What version 2 changed' }).waitFor()
  expect(await page.locator('.diff ins').allTextContents()).toEqual([' It rained.'])
  await expectSound(page)
  await page.getByRole('button', { name: /^Version 1/ }).click()
  await page.getByRole('button', { name: 'Restore this version' }).click()
  await page.getByRole('button', { name: 'Restore it' }).click()
  await page.waitForURL(/\/edit$/)
  await expect.poll(() => text(page).textContent()).toBe('They met in Baku on Tuesday.')

  await page.getByRole('link', { name: 'Publish', exact: true }).click()
  await page.getByText(/^there are none/).waitFor()
  await page.getByRole('button', { name: /^Translate into German/ }).waitFor()
  await expectSound(page)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('button', { name: /^Translate into German/ }).click()
  await page.getByRole('heading', { name: 'English, as it stands' }).waitFor()
  await expectSound(page)
  await page.goBack()

  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await text(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' They met again.')
  await page.getByLabel(/^A correction/).check()
  await page.getByLabel('What readers are told').fill('An earlier version left out the second meeting.')
  await page.getByRole('button', { name: 'Save to the public page' }).click()
  await page.getByText('Everything is saved').waitFor()
  await page.getByRole('link', { name: 'Publish', exact: true }).click()
  await page.getByText('behind: this text has changed since').waitFor()
  const link = (await page
    .getByRole('link', { name: /public page/i })
    .first()
    .getAttribute('href'))!
  const reader = await editor.newPage()
  await reader.goto(new URL(link, server.url).href)
  await reader.getByText('An earlier version left out the second meeting.').waitFor()
  await expectSound(reader)

  await page.getByRole('button', { name: 'Withdraw' }).click()
  await page.getByLabel('Why, for readers who follow a link').fill('The meeting was another day.')
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await page.getByText(/^Withdrawn at/).waitFor()
  await reader.reload()
  await reader.getByText('The meeting was another day.').waitFor()
  await reader.close()
  await page.close()
}, 120_000)

test('the editor and what stands beside it fit a narrow screen', async () => {
  const page = await editor.newPage()
  await page.setViewportSize({ width: 390, height: 800 })
  const address = await draft(page, server, 'On a small screen', [paragraphs[0]!])
  await page.locator('.evidence-mark').first().waitFor()
  await expectSound(page)
  for (const screen of ['history', 'publish']) {
    await page.goto(address.replace(/edit$/, screen))
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await expectSound(page)
  }
  await page.close()
})
