import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { expectSound } from './look.ts'
import { draft, save, signedIn, text } from './write.ts'

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

const memory = (page: Page) => page.locator('.memory')
const progress = (page: Page) => memory(page).locator('.progress')

/** Reports of the corpus one after the other, so many words of them. */
function reportOf(words: number): string[] {
  const lines = readFileSync(join(import.meta.dirname, '../../corpus/open/reports.jsonl'), 'utf8')
  const texts = lines
    .trim()
    .split('\n')
    .map(line => (JSON.parse(line) as { text: string }).text)
  const paragraphs: string[] = []
  let count = 0
  for (const paragraph of texts.flatMap(one => one.split(/\n\s*\n/))) {
    if (count >= words) break
    paragraphs.push(paragraph.replace(/\s+/g, ' ').trim())
    count += paragraph.split(/\s+/).length
  }
  return paragraphs
}

// How long it takes is printed and not asserted: it is the machine's company that decides.
test('a report of a thousand words is coded and shown after each pause', async () => {
  const page = await editor.newPage()
  const paragraphs = reportOf(1_000)
  await draft(page, server, 'A long report', paragraphs)
  await memory(page).locator('[data-proposal]').first().waitFor()
  // Other people each time: no coding is remembered, and each is a proposal of its own.
  const sentences = [
    'Emmanuel Macron met Olaf Scholz in Paris on Monday.',
    'Kaja Kallas met Hakan Fidan in Brussels on Tuesday.',
    'Abbas Araghchi visited Baku on Wednesday.',
    'Irakli Kobakhidze spoke by telephone with Viktor Orbán on Thursday.',
    'Vladimir Putin received Mikheil Kavelashvili in Sochi on Friday.',
    'Antony Blinken met Edgars Rinkēvičs in Riga on Sunday.',
    'Narendra Modi visited Astana on Saturday.',
  ]
  const waits: number[] = []
  for (const sentence of sentences) {
    const before = await memory(page).locator('[data-proposal]').count()
    await page.keyboard.insertText(` ${sentence}`)
    const at = performance.now()
    await expect
      .poll(() => memory(page).locator('[data-proposal]').count(), { interval: 10, timeout: 20_000 })
      .toBeGreaterThan(before)
    waits.push(Math.round(performance.now() - at))
  }
  const sorted = waits.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]!
  const words = paragraphs.join(' ').split(/\s+/).length
  process.stdout.write(
    `${words} words: coded and shown ${waits.join(', ')} ms after a pause began, median ${median}\n`,
  )
  await page.close()
}, 120_000)

test('all proposals of an ordinary report are decided by keys, one each, and the screen counts them', async () => {
  const page = await editor.newPage()
  await draft(page, server, 'An ordinary report', reportOf(400))
  await memory(page).locator('[data-proposal]').first().waitFor()
  await save(page)
  const all = await memory(page).locator('[data-proposal]').count()
  const began = performance.now()
  for (let decided = 1; decided <= all; decided++) {
    await page.keyboard.press('Alt+a')
    await progress(page).getByText(`${decided} of ${all} decided`).waitFor()
  }
  const seconds = (performance.now() - began) / 1000
  await progress(page).getByText(`${all} keys`).waitFor()
  process.stdout.write(`400 words: ${all} proposals accepted with ${all} keys in ${seconds.toFixed(1)} s\n`)
  expect(all).toBeGreaterThan(3)
  await page.close()
}, 120_000)

test('where the text says otherwise than the record, and what it settles of what was announced, stands beside it', async () => {
  const page = await editor.newPage()
  await draft(page, server, 'A report that differs', [
    'Russian Foreign Minister Sergey Lavrov met Azerbaijani Foreign Minister Jeyhun Bayramov in Tbilisi on 26 August 2020.',
  ])
  await page.getByLabel('Publication date').fill('2020-08-28')
  await memory(page).getByText('The record has it in Moscow, your text in Tbilisi.').waitFor()
  await memory(page).getByText('They are placed in different towns.').waitFor()
  await page
    .getByRole('region', { name: 'What the record remembers' })
    .getByText(/^On 17 July 2020, .* had spoken by telephone\./)
    .waitFor()
  await expectSound(page)
  await page.setViewportSize({ width: 390, height: 800 })
  await expectSound(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByLabel('Publication date').fill('2020-10-13')
  await text(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(
    'Armenian Foreign Minister Zohrab Mnatsakanyan paid a visit to Moscow on 12 October 2020.',
  )
  await page
    .getByRole('region', { name: 'What the record remembers' })
    .getByText('Announced before; your text tells what became of it')
    .waitFor()
  await page.close()
})
