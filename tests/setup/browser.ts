import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright'

/** Debian's, Fedora's and macOS' usual places of a Chromium that is kept by the system. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser that tests use: READOUT_BROWSER, the system's, Playwright's own; null where there is none. */
export function findBrowser(): string | null {
  const named = process.env.READOUT_BROWSER
  if (named !== undefined) return named
  return [...places, chromium.executablePath()].find(path => existsSync(path)) ?? null
}

const started: Browser[] = []

/** A page longer than this is told from its start: a log is read by people. */
const longestLetters = 6_000

/** What stands on every open page, the newest first, as its users are told it: for whoever reads that a test failed. */
export async function tellPages(): Promise<string> {
  const pages = started.flatMap(browser => browser.contexts()).flatMap(context => context.pages())
  pages.reverse()
  const told = pages.map(async page => {
    const inside = await page
      .locator('body')
      .ariaSnapshot({ timeout: 5_000 })
      .catch((error: Error) => error.message)
    return `${page.url()}\n${inside.slice(0, longestLetters)}\n`
  })
  return (await Promise.all(told)).join('\n')
}

/** Starts it, quiet and without the sandbox that root may not use. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === null) throw new Error('no browser was found; npm test says how to get one')
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  started.push(browser)
  return browser
}
