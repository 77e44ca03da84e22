// npm run lighthouse [-- --reports DIR]: Lighthouse's marks of the built server's front page, an article and a dossier, with the
// system's Chromium, as its own preset for phones has it; fails where one is below 100.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findBrowser } from '../../tests/setup/browser.ts'
import { startServer } from '../../tests/setup/running-server.ts'

const { values } = parseArgs({ options: { reports: { type: 'string' } } })
const pages = ['/', '/articles/azerbaijani-fm-in-moscow', '/actors/sergey-lavrov']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']

const browser = findBrowser()
if (browser === null) throw new Error('no browser was found; npm test says how to get one')
const server = await startServer()
const chrome = await launch({
  chromePath: browser,
  chromeFlags: [
    '--headless=new',
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
  ],
})
let isBelow = false
try {
  for (const path of pages) {
    const result = await lighthouse(server.url + path, {
      port: chrome.port,
      onlyCategories: categories,
      output: 'html',
      logLevel: 'error',
    })
    if (result === undefined) throw new Error(`Lighthouse gave no answer for ${path}`)
    const { lhr, report } = result
    const marks = categories.map(
      name => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)] as const,
    )
    console.log(`${path}: ${marks.map(([name, mark]) => `${name} ${mark}`).join(', ')}`)
    for (const [name, mark] of marks) {
      if (mark === 100) continue
      isBelow = true
      for (const { id } of lhr.categories[name]?.auditRefs ?? []) {
        const audit = lhr.audits[id]
        if (audit?.score !== null && audit !== undefined && audit.score < 1)
          console.log(`  ${name}: ${audit.title} (${audit.displayValue ?? audit.score})`)
      }
    }
    if (values.reports !== undefined) {
      mkdirSync(values.reports, { recursive: true })
      const name = path.replaceAll('/', '-').slice(1) || 'front'
      writeFileSync(join(values.reports, `${name}.html`), String(report))
    }
  }
} finally {
  chrome.kill()
  await server.stop()
}
process.exitCode = isBelow ? 1 : 0
