import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demonstrationAccount } from '../../src/desk/demonstration/load-demonstration.ts'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { photograph } from '../setup/sample-pictures.ts'
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

async function openSettings(page: Page): Promise<void> {
  await page.goto(`${server.url}/newsroom`)
  await page.getByLabel(/mail/i).fill(demonstrationAccount.email)
  await page
    .getByLabel(/password/i)
    .first()
    .fill(demonstrationAccount.password)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Administration' }).click()
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('heading', { name: 'Title and words' }).waitFor()
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()
const saved = (page: Page) => page.getByText('Saved. The public site shows it already.').waitFor()
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the settings' }).getByRole('link', { name }).click()

test('a new title, accent and logo are on the site at the next click', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const reader = await context.newPage()
  await reader.goto(server.url)
  await reader.goto(server.url)
  await openSettings(page)
  await expectSound(page)
  await page.getByLabel('Title', { exact: true }).fill('')
  await save(page)
  await page.getByRole('alert').getByText('a desk has a title').waitFor()
  await page.getByLabel('Title', { exact: true }).fill('River Watch')
  await save(page)
  await saved(page)
  await page.getByRole('link', { name: 'River Watch newsroom' }).waitFor()
  await page.getByText('Demonstration Editor, ').last().click()
  await page.getByText('South Caucasus').waitFor()
  await expectSound(page)
  await reader.reload()
  expect(await reader.title()).toContain('River Watch')

  await part(page, 'Look')
  await page.getByLabel('A colour of your own').check()
  await page.getByLabel('Its code').fill('#ffcc00')
  await page.getByText('Words in this colour could not be read').waitFor()
  await expectSound(page)
  await save(page)
  await page
    .getByRole('alert')
    .getByText(/#ffcc00 has a contrast of 1\.\d with the page/)
    .waitFor()
  await page.getByRole('button', { name: /^Take #/ }).click()
  await page.getByRole('button', { name: 'Choose a logo' }).click()
  const picker = page.getByRole('dialog')
  await picker.getByLabel('Pictures to add').setInputFiles({
    name: 'mark.png',
    mimeType: 'image/png',
    buffer: Buffer.from(await photograph({ width: 120, height: 120 })),
  })
  await picker.getByRole('button', { name: 'Use it' }).click()
  await expectSound(page)
  await picker.getByLabel('What it shows, in English').fill('Two fields, red and blue')
  await picker.getByRole('button', { name: 'Save and use it' }).click()
  await page.getByRole('img', { name: 'Logo' }).waitFor()
  await save(page)
  await saved(page)
  await reader.reload()
  const accent = 'getComputedStyle(document.documentElement).getPropertyValue("--accent")'
  expect(await reader.evaluate(accent)).toMatch(/^#[0-9a-f]{6}$/)
  expect(await reader.evaluate(accent)).not.toBe('#7a1f2b')
  expect(await reader.evaluate('document.querySelector(".logo").naturalWidth')).toBeGreaterThan(0)
  await expectSound(reader)
  await context.close()
})

test('categories are added and kept while articles have them, countries come with their names', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  const page = await context.newPage()
  await openSettings(page)
  await part(page, 'Kinds of articles')
  await page.getByRole('button', { name: 'Take out News' }).click()
  await save(page)
  await page
    .getByText(/The kind of article "news" cannot be taken out: “.*more have it/)
    .first()
    .waitFor()
  await expectSound(page)
  await page.reload()
  await page.getByRole('button', { name: 'Add one' }).click()
  const added = page.getByRole('group', { name: 'number 5' })
  await added.getByLabel('Name in English').fill('Open letters')
  await page.getByRole('group', { name: 'Open letters' }).getByLabel('Part of its address').waitFor()
  expect(await page.getByLabel('Part of its address').inputValue()).toBe('open-letters')
  await save(page)
  await saved(page)
  await part(page, 'Countries')
  await page.getByLabel('Add a country').selectOption('KZ')
  await save(page)
  await saved(page)
  await expectSound(page)
  const site = await (await page.request.get(server.url)).text()
  expect(site).toContain('href="/category/open-letters"')
  expect(site).toContain('href="/category/kazakhstan"')
  const german = await (await page.request.get(`${server.url}/de`)).text()
  expect(german).toContain('Kasachstan')
  for (const name of ['Languages', 'Processes', 'Authors', 'Consent', 'Feeds', 'Mail']) {
    await part(page, name)
    await page.getByRole('heading', { name, level: 2 }).waitFor()
    await expectSound(page)
  }
  await page.getByRole('button', { name: 'Send me a letter to try it' }).click()
  await page.getByText('lies in the outbox').waitFor()
  await context.close()
})
