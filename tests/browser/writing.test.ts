import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/database/open-database.ts'
import { demonstrationAccount } from '../../src/desk/demonstration/load-demonstration.ts'
import { addMember } from '../../src/desk/people/add-member.ts'
import { createSignIn } from '../../src/desk/people/sign-in.ts'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { expectSound } from './look.ts'
import { enter, draft as newDraft, save, signedIn, text } from './write.ts'

const colleague = {
  name: 'Nino Colleague',
  email: 'nino@readout.example',
  password: 'a second pair of eyes',
  role: 'editor',
} as const

let browser: Browser
let server: RunningServer
/** Signed in once for all tests: attempts are limited. */
let editor: BrowserContext
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
  const database = await openDatabase({ url: null, dataFolder: server.dataFolder })
  const signIn = createSignIn({ pool: database.pool, publicUrl: server.url, secret: 'a secret of this test' })
  await addMember(signIn, colleague, database.db)
  await database.close()
  editor = (await signedIn(browser, server)).context
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const draft = (page: Page, title: string, paragraphs: readonly string[]) =>
  newDraft(page, server, title, paragraphs)

/** What runs in the page stands in strings: this program knows no page's types. */
const inPage = <Result>(...code: string[]) =>
  new Function(...code) as (element: unknown, given: string) => Result

async function paste(area: Locator, html: string): Promise<void> {
  const run = inPage<void>(
    'element',
    'html',
    `const clipboardData = new DataTransfer()
     clipboardData.setData('text/html', html)
     clipboardData.setData('text/plain', 'plain')
     element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))`,
  )
  await area.evaluate(run, html)
}

const clipboard = (name: string) => readFileSync(join(import.meta.dirname, 'clipboard', name), 'utf8')

/** The body's elements and words, without what the editor adds for itself. */
const outline = (area: Locator) =>
  area.evaluate(
    inPage<string>(
      'element',
      `const tell = node => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent
        if (node.nodeType !== Node.ELEMENT_NODE) return ''
        const inside = () => [...node.childNodes].map(tell).join('')
        if (node.matches('.footnote-node')) return '{' + node.querySelector('button').title + '}'
        if (node.matches('figcaption, br, col')) return ''
        const name = node.tagName.toLowerCase()
        if (['div', 'span', 'figure', 'colgroup', 'tbody'].includes(name)) return inside()
        if (name === 'a') return '<a ' + node.getAttribute('href') + '>' + inside() + '</a>'
        return '<' + name + '>' + inside() + '</' + name + '>'
      }
      return [...element.childNodes].map(tell).join('')`,
    ),
    '',
  )

test('a page of Word and one of Google Docs come in clean: headings, lists, tables, links and footnotes, and no dress', async () => {
  const page = await editor.newPage()
  await page.goto(`${server.url}/newsroom/new`)
  await paste(text(page), clipboard('word.html.txt'))
  const list =
    '<ul><li><p>trade between both</p><ul><li><p>by rail</p></li></ul></li><li><p>transport</p></li></ul>'
  const first =
    '<p><strong>Sergey Lavrov</strong> met <em>Jeyhun Bayramov</em> in Moscow{Press release of 26 August.}.</p>'
  const last = '<p><a https://mid.example/news/4302>The ministry</a> said so.</p>'
  expect(await outline(text(page))).toBe(
    [
      '<h2>Working visit to Moscow</h2><h2>What was said</h2>',
      first + list,
      '<p>The ministers agreed on a date.</p>',
      '<ol><li><p>First step</p></li><li><p>Second step</p></li></ol>',
      '<table><tr><td><p>Day</p></td><td><p>Place</p></td></tr>',
      '<tr><td><p>26 August</p></td><td><p>Moscow</p></td></tr></table>',
      last,
    ].join(''),
  )
  await expectSound(page)
  await text(page).press('Control+a')
  await page.keyboard.press('Delete')
  await paste(text(page), clipboard('google-docs.html.txt'))
  expect(await outline(text(page))).toBe(`<h2>What was said</h2>${first}${list}${last}`)
  // What is not saved is there again, until it is given up.
  await page.getByText(/^Draft kept at/).waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'Discard it' }).click()
  await expect.poll(() => text(page).textContent()).toBe('')
  await expect
    .poll(async () => {
      await page.reload()
      await text(page).waitFor()
      return page.getByRole('button', { name: 'Discard it' }).count()
    })
    .toBe(0)
  await page.close()
})

test('a body keeps its shape from the editor to the public page', async () => {
  const page = await editor.newPage()
  await draft(page, 'A shaped report', ['Lavrov met Bayramov in Moscow on 26 August 2020.'])
  await page.keyboard.press('Control+End')
  await text(page).press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('## What was said')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- trade')
  await page.keyboard.press('Enter')
  await page.keyboard.type('transport')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('> Trade has grown.')
  await page.getByLabel('Whom the quotation is from').fill('Sergey Lavrov')
  await page.getByLabel('Web address of the quotation').fill('https://mid.example/1')
  await page.getByRole('button', { name: 'Weigh another headline' }).click()
  await page.getByLabel('Other headline 1').fill('Another headline')
  await page.getByRole('button', { name: /^Use as title/ }).click()
  await save(page)
  await page.getByRole('link', { name: 'Publish', exact: true }).click()
  const preview = page.locator('.article-preview .body')
  await preview.getByRole('heading', { name: 'What was said' }).waitFor()
  const shape = '<h2>What was said</h2><ul><li>trade</li><li>transport</li></ul><figure class="quote">'
  expect(await preview.innerHTML()).toContain(shape)
  await page.getByRole('button', { name: /^Publish/ }).click()
  const link = page.getByRole('link', { name: /public page/i }).first()
  await page.goto(new URL((await link.getAttribute('href'))!, server.url).href)
  expect(await page.locator('h1').textContent()).toBe('Another headline')
  expect(await page.locator('.article .body').innerHTML()).toContain(shape)
  await page.locator('.quote').getByRole('link', { name: 'Sergey Lavrov' }).waitFor()
  await expectSound(page)
  await page.close()
})

const isInFocus = inPage<boolean>('element', 'return element === document.activeElement')

test('a footnote and a table are typed by keys alone; an address becomes a placeholder that asks nobody', async () => {
  const page = await editor.newPage()
  const outside: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(server.url) && /^https?:/.test(request.url())) outside.push(request.url())
  })
  await draft(page, 'Typed by keys', ['They met in Baku.', 'Trade has grown.'])
  await text(page).locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.press('Control+Alt+f')
  await expect.poll(() => text(page).evaluate(isInFocus, '')).toBe(false)
  await page.keyboard.type('Press release of 26 August.')
  await page.keyboard.press('Enter')
  await expect.poll(() => text(page).evaluate(isInFocus, '')).toBe(true)
  await page.keyboard.type(' It rained.')

  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await text(page).evaluate(
    inPage<void>(
      'element',
      `const clipboardData = new DataTransfer()
       clipboardData.setData('text/plain', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ')
       element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))`,
    ),
    '',
  )
  await text(page).locator('.embed-node').getByText('Video at YouTube').waitFor()

  // One stop back from the text is its toolbar; arrows go on from there.
  await page.keyboard.press('Shift+Tab')
  const table = page.getByRole('button', { name: 'Table', exact: true })
  for (let step = 0; step < 12 && !(await table.evaluate(isInFocus, '')); step++)
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await text(page).locator('table').waitFor()
  await expect.poll(() => text(page).evaluate(isInFocus, '')).toBe(true)
  for (const words of [
    'Day',
    'Place',
    'Who',
    '26 August',
    'Baku',
    'Lavrov',
    '27 August',
    'Yerevan',
    'Bayramov',
  ]) {
    await page.keyboard.type(words)
    if (words !== 'Bayramov') await page.keyboard.press('Tab')
  }
  // From the last cell on a row is added.
  await page.keyboard.press('Tab')
  await page.keyboard.type('28 August')
  await expectSound(page)
  await save(page)
  await page.reload()
  await text(page).waitFor()
  const note = 'They met in Baku.{Press release of 26 August.} It rained.'
  await expect.poll(() => outline(text(page))).toContain(`<p>${note}</p><p>Trade has grown.</p>`)

  await page.getByRole('link', { name: 'Publish', exact: true }).click()
  const preview = page.locator('.article-preview .body')
  await preview.getByRole('columnheader', { name: 'Place' }).waitFor()
  expect(await preview.getByRole('row').count()).toBe(4)
  await preview.getByText('Press release of 26 August.').waitFor()
  const embed = preview.locator('figure.embed')
  expect(await embed.getByRole('link').first().getAttribute('href')).toBe(
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  )
  expect(await preview.locator('iframe, video, object, embed').count()).toBe(0)
  expect(outside).toEqual([])
  await expectSound(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectSound(page)
  await page.close()
})

test('what is written is kept while the network is gone, the tab is closed, and comes back', async () => {
  const page = await editor.newPage()
  const address = await draft(page, 'A lost line', ['They met in Baku.'])
  await text(page).press('End')
  await page.keyboard.type(' It rained.')
  await page.getByText(/^Draft kept at/).waitFor()
  await editor.setOffline(true)
  await page.keyboard.type(' The line went dead.')
  await page.getByText(/kept in this browser and go out/).waitFor()
  // In the middle of a save, too.
  await page.keyboard.press('Control+s')
  await page
    .getByRole('alert')
    .getByText(/cannot be reached. Check your connection/)
    .waitFor()
  await editor.setOffline(false)
  await page.close()

  const again = await editor.newPage()
  await again.goto(address)
  await again.getByText(/Restored what you wrote/).waitFor()
  expect(await text(again).textContent()).toBe('They met in Baku. It rained. The line went dead.')
  await save(again)
  await again.reload()
  await text(again).waitFor()
  expect(await text(again).textContent()).toBe('They met in Baku. It rained. The line went dead.')
  expect(await again.getByText(/Restored what you wrote/).count()).toBe(0)
  await again.close()
})

test('a save whose answer is lost is saved once, and the next one goes on from it', async () => {
  const page = await editor.newPage()
  const address = await draft(page, 'A lost answer', ['They met in Gyumri.'])
  let isLost = true
  await page.route('**/newsroom/api/reports/*/en', async route => {
    if (route.request().method() !== 'PUT' || !isLost) return route.continue()
    isLost = false
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.keyboard.type(' It rained.')
  await page.keyboard.press('Control+s')
  await page
    .getByRole('alert')
    .getByText(/cannot be reached. Check your connection/)
    .waitFor()
  await page.keyboard.type(' They will meet again.')
  await save(page)
  const whole = 'They met in Gyumri. It rained. They will meet again.'
  expect(await text(page).textContent()).toBe(whole)
  await page.goto(address)
  await text(page).waitFor()
  expect(await text(page).textContent()).toBe(whole)
  await page.close()
})

test('a session that ends while somebody writes: they sign in again in place, and nothing is lost', async () => {
  const context = await browser.newContext({ storageState: await editor.storageState() })
  const page = await context.newPage()
  await draft(page, 'An ended session', ['They met in Yerevan.'])
  await context.clearCookies()
  await text(page).press('End')
  await page.keyboard.insertText(' They will meet again.')
  await page.keyboard.press('Control+s')
  await page.getByText('Your session has ended').waitFor()
  await expectSound(page)
  await enter(page, demonstrationAccount)
  await page.getByText('Everything is saved').waitFor()
  expect(await text(page).textContent()).toBe('They met in Yerevan. They will meet again.')
  await context.close()
})

test('one person in two tabs: each tab takes in what the other wrote', async () => {
  const page = await editor.newPage()
  const address = await draft(page, 'Two tabs', ['First paragraph.', 'Second paragraph.'])
  const other = await editor.newPage()
  await other.goto(address)
  await text(other).waitFor()
  await text(page).locator('p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' From the first tab.')
  await page.getByText(/^Draft kept at/).waitFor()
  await text(other).locator('p').last().click()
  await other.keyboard.press('End')
  await other.keyboard.type(' From the second tab.')
  await other.getByText('What you wrote in another tab is in this text now.').waitFor()
  expect(await text(other).locator('p').allTextContents()).toEqual([
    'First paragraph. From the first tab.',
    'Second paragraph. From the second tab.',
  ])
  await save(other)
  await other.close()
  await page.close()
})

test('two people in one draft: each sees the other, different places are merged, the same words are chosen between', async () => {
  const page = await editor.newPage()
  const address = await draft(page, 'Two people', ['They met in Baku today.', 'Trade was discussed.'])
  const narrow = { width: 390, height: 800 }
  const { context, page: second } = await signedIn(browser, server, colleague, narrow)
  await second.goto(address)
  await text(second).waitFor()
  await second.getByText(`${demonstrationAccount.name} has this open`).waitFor()
  await expectSound(second)

  // Both in one paragraph, in different words.
  await text(page).locator('p').first().click()
  await page.keyboard.press('Home')
  await page.keyboard.type('On Tuesday. ')
  await text(second).locator('p').first().click()
  await second.keyboard.press('End')
  await second.keyboard.type(' It rained.')
  await save(page)
  await second.keyboard.press('Control+s')
  await expect
    .poll(() => text(second).locator('p').first().textContent(), { timeout: 15_000 })
    .toBe('On Tuesday. They met in Baku today. It rained.')
  await save(second)
  await expect
    .poll(() => text(page).locator('p').first().textContent(), { timeout: 20_000 })
    .toBe('On Tuesday. They met in Baku today. It rained.')

  // Both the same words.
  await text(page).locator('p').last().dblclick()
  await text(page).locator('p').last().selectText()
  await page.keyboard.type('Transit was discussed.')
  await text(second).locator('p').last().selectText()
  await second.keyboard.type('Energy was discussed.')
  await save(page)
  await second.keyboard.press('Control+s')
  await second.getByText('Somebody saved this report meanwhile').waitFor()
  await expectSound(second)
  await second.getByRole('button', { name: 'Merge into the form' }).click()
  expect(await text(second).locator('p').allTextContents()).toEqual([
    'On Tuesday. They met in Baku today. It rained.',
    'Energy was discussed.',
    'Transit was discussed.',
  ])
  await save(second)
  await context.close()
  await page.close()
}, 90_000)

test('a page of two megabytes is pasted, and writing goes on', async () => {
  const { context, page } = await signedIn(browser, server, colleague)
  await page.goto(`${server.url}/newsroom/new`)
  await text(page).click()
  const dress = `font-size:12.0pt;line-height:107%;font-family:"Calibri",sans-serif;mso-ascii-theme-font:minor-latin;mso-fareast-font-family:Calibri;`
  const paragraph = (place: number) =>
    `<p class=MsoNormal style='margin-bottom:8.0pt;${dress}'><span lang=EN-US style='${dress}${dress}mso-ansi-language:EN-US'>Paragraph ${place}: the ministers discussed trade and transport in Tbilisi on Tuesday.<o:p></o:p></span></p>\n`
  const paragraphs = Array.from({ length: 3_600 }, (_, place) => paragraph(place))
  const html = `<body><!--StartFragment-->${paragraphs.join('')}<!--EndFragment--></body>`
  expect(html.length).toBeGreaterThan(2_000_000)
  const began = Date.now()
  await paste(text(page), html)
  const pastedMs = Date.now() - began
  await page.keyboard.type('The end.')
  const typedMs = Date.now() - began - pastedMs
  expect((await text(page).textContent())!.endsWith('on Tuesday.The end.')).toBe(true)
  expect(await text(page).locator('p').count()).toBe(3_600)
  process.stdout.write(`a page of 2 MB: pasted in ${pastedMs} ms, 8 keys after it in ${typedMs} ms\n`)
  await context.close()
}, 120_000)
