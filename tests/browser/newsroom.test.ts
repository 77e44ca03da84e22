import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demonstrationAccount } from '../../src/desk/demonstration/load-demonstration.ts'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { docxOf, pdfOf } from '../setup/sample-files.ts'
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

async function signIn(page: Page): Promise<void> {
  await page.goto(`${server.url}/newsroom`)
  await page.getByLabel(/mail/i).fill(demonstrationAccount.email)
  await page
    .getByLabel(/password/i)
    .first()
    .fill(demonstrationAccount.password)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Desk' }).waitFor()
}

const title = 'Armenian and Georgian ministers discuss trade in Tbilisi'
const text = `Armenia's foreign minister, Ararat Mirzoyan, met his Georgian counterpart, Maka Bochorishvili, in Tbilisi on Tuesday. The ministers discussed trade and transport.

Mirzoyan will visit Baku on 4 December, the Armenian Foreign Ministry said. Protesters rallied in Yerevan on Monday.`

test('an editor adds what the coder missed, from words selected in the text, and undoes it by a key', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await signIn(page)
  await page.getByRole('link', { name: 'New report' }).first().click()
  await page.getByLabel('Title').fill('A quiet handshake')
  await page.getByLabel('Publication date').fill('2026-11-20')
  await page
    .getByLabel('Text', { exact: true })
    .fill(
      'Ararat Mirzoyan visited Tbilisi on Tuesday.\n\nThere, hands were shaken with an unnamed delegation from Astana.',
    )
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Everything is saved').waitFor()
  await page.getByRole('link', { name: 'Review', exact: true }).click()
  await page.locator('mark').first().waitFor()
  await page.locator('.marked-text p').last().selectText()
  await page.getByText('Selected: “There, hands were shaken').waitFor()
  await page.keyboard.press('n')
  const form = page.getByRole('region', { name: 'New event' })
  await form.getByText('hands were shaken with an unnamed delegation').waitFor()
  await expectSound(page)
  await form.getByLabel('Type').selectOption('meeting')
  await form.getByRole('button', { name: 'Add to the record' }).press('Enter')
  await page.getByText('Added by Demonstration Editor.').waitFor()
  await page.getByText(/accepted by Demonstration Editor/i).waitFor()
  await expect
    .poll(() => page.locator('mark.confirmed').allTextContents())
    .toContainEqual(expect.stringContaining('hands were shaken'))
  await page.keyboard.press('u')
  await page
    .locator('[data-proposal].selected')
    .getByRole('button', { name: /^Reject/ })
    .waitFor()
  await context.close()
})

test('while somebody writes, the record gives sentences to put in, with the article that they rest on', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await signIn(page)
  await page.getByRole('link', { name: 'New report' }).first().click()
  await page.getByLabel('Publication date').fill('2026-11-20')
  const area = page.getByLabel('Text', { exact: true })
  await area.fill('Foreign ministers Ararat Mirzoyan and Jeyhun Bayramov met in Geneva on Friday.')
  const pane = page.getByRole('region', { name: 'What the record remembers' })
  await pane.getByText('Their last contact').first().waitFor()
  await expectSound(page)
  await pane
    .getByRole('button', { name: /^Put in/ })
    .first()
    .press('Enter')
  await expect.poll(() => area.textContent()).toMatch(/ on Friday\. .+ had .+\.$/)
  expect(await page.getByLabel('Web address of source 1').inputValue()).toMatch(/\/articles\//)
  await context.close()
})

test('an editor pastes a report, decides on what is proposed by keys, publishes, and sees it on the public page', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await signIn(page)
  await expectSound(page)
  await page.getByRole('link', { name: 'New report' }).first().click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Publication date').fill('2026-11-20')
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByText('Meeting: Ararat Mirzoyan, Maka Bochorishvili').waitFor()
  await expectSound(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Everything is saved').waitFor()
  await page.getByRole('link', { name: 'Review', exact: true }).click()

  await page.locator('mark').first().waitFor()
  await expectSound(page)
  const cards = page.locator('[data-proposal]')
  const count = await cards.count()
  expect(count).toBeGreaterThanOrEqual(3)
  const evidence = await page.locator('mark').allTextContents()
  expect(evidence.join(' ')).toContain('in Tbilisi on Tuesday')

  // The meeting is accepted, the visit corrected, the rally rejected; the rest is accepted.
  await page.getByRole('button', { name: /^Meeting: Ararat Mirzoyan/ }).click()
  await page.keyboard.press('a')
  await page
    .getByText(/1 of \d+ decided/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: /^Visit: Ararat Mirzoyan/ }).click()
  await page.keyboard.press('c')
  await page.getByLabel('Status').selectOption('proposed')
  await page.getByRole('button', { name: 'Accept as corrected' }).click()
  await page
    .getByText(/2 of \d+ decided/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: /^Protest/ }).click()
  await page.keyboard.press('r')
  await page
    .locator('form')
    .filter({ hasText: 'Reject with this reason' })
    .getByRole('textbox')
    .fill('not in this report’s scope')
  await page.getByRole('button', { name: 'Reject with this reason' }).click()
  await page
    .getByText(/3 of \d+ decided/)
    .first()
    .waitFor()

  await page
    .getByRole('link', { name: /Publish/ })
    .first()
    .click()
  await expectSound(page)
  await page.getByRole('button', { name: /^Publish/ }).click()
  const publicLink = page.getByRole('link', { name: /public page/i }).first()
  await publicLink.waitFor()
  await page.goto(new URL((await publicLink.getAttribute('href'))!, server.url).href)

  expect(await page.locator('h1').textContent()).toBe(title)
  const facts = page.locator('.facts')
  await facts.getByRole('link', { name: 'Maka Bochorishvili', exact: true }).waitFor()
  expect(await facts.textContent()).toContain('Proposed')
  expect(await facts.textContent()).not.toContain('Protest')
  expect(await page.locator('.related').count()).toBeGreaterThan(0)
  await facts.getByRole('link', { name: 'Ararat Mirzoyan', exact: true }).first().click()
  expect(await page.locator('.events').textContent()).toContain('Maka Bochorishvili')
  await context.close()
})

test('a local specialist applies, and an editor reads the files and answers', async () => {
  const context = await browser.newContext()
  const reader = await context.newPage()
  await reader.goto(`${server.url}/write-for-us`)
  await reader.getByLabel('Your name').fill('Nana Specialist')
  await reader.getByLabel('E-mail').fill('nana@specialist.example')
  await reader.getByLabel('The region that you know').fill('Javakheti')
  await reader.getByLabel('Languages that you read and write').fill('Georgian, Armenian, English')
  await reader.getByRole('button', { name: 'Send the application' }).click()
  // Without files nothing is sent, and what was typed is kept.
  await reader.getByRole('alert').waitFor()
  expect(await reader.getByLabel('Your name').inputValue()).toBe('Nana Specialist')
  const file = (name: string, mimeType: string, bytes: Uint8Array) => ({
    name,
    mimeType,
    buffer: Buffer.from(bytes),
  })
  await reader
    .getByLabel('CV')
    .setInputFiles(file('cv.pdf', 'application/pdf', pdfOf(['Ten years in Javakheti'])))
  await reader
    .getByLabel('Cover letter')
    .setInputFiles(file('letter.docx', 'application/zip', docxOf(['Dear desk'])))
  await reader
    .getByLabel('Writing sample')
    .setInputFiles(file('sample.txt', 'text/plain', Buffer.from('A report of mine.')))
  await reader.getByRole('button', { name: 'Send the application' }).click()
  await reader.getByText('Reference number').waitFor()
  await expectSound(reader)
  await reader.close()

  const page = await context.newPage()
  await signIn(page)
  await page.getByRole('link', { name: 'Applications' }).click()
  await page.getByRole('link', { name: /Nana Specialist/ }).click()
  await page.getByText('nana@specialist.example').first().waitFor()
  await expectSound(page)
  const cv = page.getByRole('link', { name: 'Download CV' })
  const [download] = await Promise.all([page.waitForEvent('download'), cv.click()])
  expect(download.suggestedFilename()).toBe('cv.pdf')
  await page
    .getByRole('listitem')
    .filter({ has: cv })
    .getByRole('button', { name: /read here/i })
    .click()
  await page.getByText('Ten years in Javakheti').waitFor()
  await page.locator('input[name=outcome]').first().check({ force: true })
  await page.getByRole('button', { name: /^Send/ }).click()
  await page.getByRole('link', { name: 'Outbox' }).click()
  await page.getByText('nana@specialist.example').first().waitFor()
  await expectSound(page)
  await context.close()
})
