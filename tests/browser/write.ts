import type { Browser, BrowserContext, Page } from 'playwright'
import { expect } from 'vitest'
import { demonstrationAccount } from '../../src/desk/demonstration/load-demonstration.ts'
import type { RunningServer } from '../setup/running-server.ts'

interface Account {
  readonly email: string
  readonly password: string
}

/** A context whose pages are signed in, and a page in it that shows the desk. */
export async function signedIn(
  browser: Browser,
  server: RunningServer,
  account: Account = demonstrationAccount,
  viewport = { width: 1280, height: 900 },
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  await page.goto(`${server.url}/newsroom`)
  await enter(page, account)
  await page.getByRole('heading', { name: 'Desk' }).waitFor()
  return { context, page }
}

export async function enter(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel(/mail/i).fill(email)
  await page
    .getByLabel(/password/i)
    .first()
    .fill(password)
  await page.keyboard.press('Enter')
}

/** The body in the editor. */
export const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true })

/** A new draft, saved; it stands in the editor with its caret at the end. Its address comes back. */
export async function draft(
  page: Page,
  server: RunningServer,
  title: string,
  paragraphs: readonly string[],
): Promise<string> {
  await page.goto(`${server.url}/newsroom/new`)
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByLabel('Publication date').fill('2026-11-20')
  await text(page).click()
  for (const [place, paragraph] of paragraphs.entries()) {
    if (place > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(paragraph)
  }
  await save(page)
  await page.waitForURL(/\/edit$/)
  await text(page).click()
  await page.keyboard.press('Control+End')
  return page.url()
}

/** Saves by keys and waits until it is done. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s')
  await page.getByText('Everything is saved').waitFor()
}

/** The words selected as the editor's state holds them: it follows the page's selection a moment later. */
const selectedInEditor = new Function(
  'body',
  `const { doc, selection } = body.editor.state
   return doc.textBetween(selection.from, selection.to).trim()`,
) as (body: unknown) => string

/** Selects a word of the first paragraph by a double click `x` pixels from its left, so that keys go to it. */
export async function selectWord(page: Page, x: number, word: string): Promise<void> {
  const paragraph = text(page).locator('p').first()
  await paragraph.dblclick({ position: { x, y: 12 } })
  await expect.poll(() => text(page).evaluate(selectedInEditor)).toBe(word)
}
