import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { expectSound } from './look.ts'

let browser: Browser
let server: RunningServer
let folder: string
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
  folder = join(server.dataFolder, 'mirror')
  execFileSync(process.execPath, [join(import.meta.dirname, '../../bin/readout'), 'export-site', folder], {
    env: { ...process.env, READOUT_DATA: server.dataFolder, READOUT_URL: server.url },
  })
  // A whole site is written: minutes on a machine that does something else besides.
}, 480_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('the demonstration’s mirror opens from a disk, is read by clicks and searched, and asks no server', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(pathToFileURL(join(folder, 'index.html')).href)
  await page.locator('.lead h2 a').click()
  await page.locator('.facts').waitFor()
  await expectSound(page)
  expect(await page.evaluate("[...document.fonts].some(font => font.status === 'loaded')")).toBe(true)
  await page.getByRole('link', { name: 'Search' }).click()
  const all = await page.locator('#pages li:visible').count()
  await page.getByRole('searchbox').fill('bayramov mosc')
  await page.locator('#found', { hasText: /^\d+$/ }).waitFor()
  const some = await page.locator('#pages li:visible').count()
  expect(some).toBeGreaterThan(0)
  expect(some).toBeLessThan(all)
  await page.getByRole('searchbox').fill('qwertyuiop')
  await page.getByText('Nothing has these words.').waitFor()
  await expectSound(page)
  expect(asked.filter(url => !url.startsWith('file:'))).toEqual([])
  await page.close()
})
