import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { photographFromPhone } from '../setup/sample-pictures.ts'
import { expectSound } from './look.ts'
import { draft, save, signedIn, text } from './write.ts'

let browser: Browser
let server: RunningServer
let editor: BrowserContext
/** A server of this very machine, which the newsroom must never ask; and what it was asked. */
let neighbour: Server
const asked: string[] = []
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
  editor = (await signedIn(browser, server)).context
  neighbour = createServer((request, response) => {
    asked.push(request.url!)
    response.end('a secret')
  })
  await new Promise<void>(resolve => neighbour.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  neighbour?.close()
  await browser?.close()
  await server?.stop()
})

const neighbourUrl = () => `http://127.0.0.1:${(neighbour.address() as AddressInfo).port}`

/** The public page that the screen of publication leads to. */
async function publicPage(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: 'See the public page' })
  return new URL((await link.getAttribute('href'))!, server.url).href
}

/** What runs in the page stands in a string: this program knows no page's types. */
const shownSource = new Function('element', "return element.naturalWidth > 0 ? element.currentSrc : ''") as (
  element: unknown,
) => string

const toPublication = (page: Page) => page.getByRole('link', { name: 'Publish', exact: true }).click()

test('before publication the list says what is missing; a link into a private network is told and never asked for', async () => {
  const page = await editor.newPage()
  const title =
    'A title that is so long that lists, letters and the pages of search engines cut it before its end'
  await draft(page, server, title, ['They met in Baku. '])
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  await page.getByLabel('Where the link leads').fill(`${neighbourUrl()}/admin`)
  await page.getByLabel('Where the link leads').press('Enter')
  await save(page)
  await toPublication(page)
  const list = page.locator('.checklist')
  await list.getByText(/lists, mails and search pages cut it/).waitFor()
  await list.getByText('none: it is found under no country').waitFor()
  await list.getByText('not sure: it leads into a private network, which is not looked at').waitFor()
  expect(asked).toEqual([])
  await expectSound(page)
  await list.getByRole('link', { name: 'Mend it' }).first().click()
  await text(page).waitFor()
  await page.close()
})

test('an embargo holds an article back, a schedule has a time zone', async () => {
  const page = await editor.newPage()
  await draft(page, server, 'A report for tomorrow', ['They will meet in Tbilisi.'])
  await toPublication(page)
  const day = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  await page.getByLabel('Time zone').selectOption('Asia/Yerevan')
  await page.getByLabel('Not before (embargo)').fill(`${day}T18:30`)
  await page.getByLabel('Goes out').fill(`${day}T19:00`)
  const sent = page.waitForRequest(
    request => request.method() === 'PUT' && request.url().endsWith('/schedule'),
  )
  await page.getByRole('button', { name: 'Set the schedule' }).click()
  expect((await sent).postDataJSON()).toMatchObject({
    publishAt: `${day}T15:00:00.000Z`,
    embargoUntil: `${day}T14:30:00.000Z`,
    timeZone: 'Asia/Yerevan',
  })
  await page.getByText('Set by Demonstration Editor.').waitFor()
  await expectSound(page)
  await page.reload()
  await page.getByText('Set by Demonstration Editor.').waitFor()
  expect(await page.getByLabel('Time zone').inputValue()).toBe('Asia/Yerevan')
  expect(await page.getByLabel('Goes out').inputValue()).toBe(`${day}T19:00`)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page
    .getByRole('alert')
    .getByText(/embargo/i)
    .waitFor()
  await page.close()
})

test('readers are told of a correction without a change of the text, and an address that is left leads on', async () => {
  const page = await editor.newPage()
  await draft(page, server, 'A report that moves', ['They met in Yerevan.'])
  await toPublication(page)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const before = await publicPage(page)
  await page.getByText('Tell readers of a correction or an update').click()
  await expectSound(page)
  await page.getByLabel(/^An update/).check()
  await page.getByLabel('What readers are told').fill('The ministry has confirmed the meeting since.')
  await page.getByRole('button', { name: 'Tell readers' }).click()
  await page.locator('.notice-list').getByText('The ministry has confirmed the meeting since.').waitFor()
  const reader = await editor.newPage()
  await reader.goto(before)
  await reader.getByText('The ministry has confirmed the meeting since.').waitFor()

  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await page.getByLabel('Address', { exact: true }).fill('a-report-that-has-moved')
  await page.getByRole('button', { name: 'Save to the public page' }).click()
  await page.getByText('Everything is saved').waitFor()
  await reader.goto(before)
  expect(new URL(reader.url()).pathname).toBe('/articles/a-report-that-has-moved')
  expect(await reader.locator('h1').textContent()).toBe('A report that moves')
  await reader.close()
  await page.close()
})

test('a picture of the library stands in a body with its words, credit and focus, and readers get it in their size', async () => {
  const page = await editor.newPage()
  await draft(page, server, 'A report with a picture', ['They met on the bridge.', 'It rained.'])
  await text(page).locator('p').first().click()
  await page.keyboard.press('End')
  await page.getByRole('button', { name: 'Picture', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('The library is empty.').waitFor()
  await expectSound(page)
  const picture = {
    name: 'bridge.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(await photographFromPhone()),
  }
  await dialog.getByLabel('Pictures to add').setInputFiles(picture)
  await dialog.getByRole('button', { name: 'Use it' }).click()
  // Without words for those who cannot see it no picture is used.
  await dialog.getByRole('button', { name: 'Save and use' }).click()
  await dialog.getByLabel('What it shows, in English').fill('Two delegations cross the Red Bridge')
  await dialog.getByLabel('Credit').fill('Nino A.')
  await dialog.getByRole('button', { name: 'Save and use' }).click()
  const figure = text(page).locator('.image-node')
  await figure.getByRole('img', { name: 'Two delegations cross the Red Bridge' }).waitFor()
  await figure.getByLabel('Focus, from the left').focus()
  await page.keyboard.press('ArrowRight')
  await figure.getByLabel('Caption').click()
  await page.keyboard.type('The bridge on Tuesday.')
  await expectSound(page)
  await save(page)
  await page.reload()
  await figure.getByText('The bridge on Tuesday.').waitFor()
  await toPublication(page)
  await page.locator('.checklist').getByText('each says what it shows').waitFor()
  await page
    .locator('.article-preview')
    .getByRole('img', { name: /Red Bridge/ })
    .waitFor()
  await expectSound(page)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const reader = await editor.newPage()
  await reader.setViewportSize({ width: 390, height: 800 })
  await reader.goto(await publicPage(page))
  const shown = reader.locator('.article figure.picture')
  await shown.getByText('The bridge on Tuesday.').waitFor()
  await shown.getByText('Photo: Nino A.').waitFor()
  const img = shown.getByRole('img', { name: 'Two delegations cross the Red Bridge' })
  await img.scrollIntoViewIfNeeded()
  expect(await img.getAttribute('class')).toBe('fx-6 fy-5')
  await expect.poll(() => img.evaluate(shownSource)).toMatch(/\.avif$/)
  await expectSound(reader)

  // Once its rights have ended readers do not see it, and the list names it with the mend.
  const publication = page.url()
  await page.goto(`${server.url}/newsroom/media`)
  await page.getByRole('link', { name: /Two delegations cross the Red Bridge/ }).click()
  await page.getByLabel('Last day on which it may be shown').fill('2020-01-01')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('The rights ended on 1 Jan 2020').waitFor()
  await page.goto(publication)
  const check = page.locator('.checklist .missing').filter({ hasText: 'Pictures' })
  await check
    .getByText(/“Two delegations cross the Red Bridge” will not be shown: the rights have ended/)
    .waitFor()
  await expectSound(page)
  await check.getByRole('link', { name: 'Mend it' }).click()
  await text(page).locator('.image-node').waitFor()
  await reader.reload()
  await reader.getByText('They met on the bridge.').waitFor()
  expect(await reader.locator('.article figure.picture img').count()).toBe(0)
  await reader.close()
  await page.close()
})

test('a translation stands beside its source; what changed there is shown until it is said to be given', async () => {
  const page = await editor.newPage()
  const address = await draft(page, server, 'A report in two languages', [
    'They met in Baku.',
    'Trade has grown.',
  ])
  await toPublication(page)
  await page.getByRole('button', { name: /^Translate into German/ }).click()
  await page.getByRole('heading', { name: 'English, as it stands' }).waitFor()
  await page.getByLabel('Title', { exact: true }).fill('Ein Bericht in zwei Sprachen')
  await text(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('Sie trafen sich in Baku.')
  await save(page)
  const translation = page.url()
  expect(translation).toMatch(/\/de\/edit$/)
  expect(await page.locator('.source-text p').allTextContents()).toEqual([
    'A report in two languages',
    'They met in Baku.',
    'Trade has grown.',
  ])

  await page.goto(address)
  await text(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Transit, too.')
  await save(page)
  await page.goto(translation)
  await page.getByText('It has changed since it was translated.').waitFor()
  expect(await page.locator('.source-text .diff ins').allTextContents()).toEqual([' Transit, too.'])
  await expectSound(page)
  await page.setViewportSize({ width: 390, height: 800 })
  await expectSound(page)
  await page.getByRole('button', { name: 'The translation says it all now' }).click()
  await expect.poll(() => page.getByText('It has changed since it was translated.').count()).toBe(0)
  await page.close()
})
