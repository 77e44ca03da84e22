import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as askHttp } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demonstrationAccount } from '../../src/desk/demonstration/load-demonstration.ts'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { photograph, photographFromPhone, svgWithScript } from '../setup/sample-pictures.ts'
import { expectSound } from './look.ts'
import { draft, save, signedIn, text } from './write.ts'

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
})
const folder = mkdtempSync(join(tmpdir(), 'readout-pictures-'))
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function openLibrary(page: Page): Promise<void> {
  await page.goto(`${server.url}/newsroom`)
  await page.getByLabel(/mail/i).fill(demonstrationAccount.email)
  await page
    .getByLabel(/password/i)
    .first()
    .fill(demonstrationAccount.password)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Pictures' }).click()
  await page.getByRole('heading', { name: 'Pictures' }).waitFor()
}

/** A file as a person has it: the browser reads it from there, where 26 MB sent to it take half a minute on a busy machine. */
function onDisk(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

test('pictures are added, refused one by one with the mend, described, found, and shown to readers', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await openLibrary(page)
  await page.getByText('The library is empty.').waitFor()
  await expectSound(page)

  await page
    .getByLabel('Pictures to add')
    .setInputFiles([
      onDisk('bridge.jpg', await photographFromPhone()),
      onDisk('trap.jpg', svgWithScript),
      onDisk('whole-day.jpg', new Uint8Array(26 * 1024 * 1024)),
    ])
  const uploads = page.getByRole('list', { name: 'Uploads' })
  await uploads.getByText('bridge.jpg is in the library.').waitFor()
  await uploads.getByText(/trap\.jpg: By its content this is an SVG drawing.*export it/).waitFor()
  await uploads.getByText(/whole-day\.jpg: The picture has 26 MB; the library takes up to 25 MB/).waitFor()
  await expectSound(page)

  await uploads.getByRole('link', { name: 'Describe it' }).click()
  await page.getByLabel('What it shows, in English').fill('Two delegations cross the Red Bridge')
  await page.getByLabel('Credit').fill('Nino A.')
  const focus = page.getByRole('button', { name: /^Focal point/ })
  await focus.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await page.getByText('55% from the left, 45% from the top').waitFor()
  const box = (await focus.boundingBox())!
  await focus.click({ position: { x: box.width / 4, y: box.height / 2 } })
  await page.getByText(/2[45]% from the left, (49|50|51)% from the top/).waitFor()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved.').waitFor()
  await page.getByRole('heading', { name: 'Two delegations cross the Red Bridge' }).waitFor()
  await expectSound(page)

  await page.getByRole('link', { name: '← Pictures' }).click()
  await page.getByLabel('Search the pictures').fill('red bridge nino')
  const tile = page.getByRole('link', { name: /Two delegations cross the Red Bridge/ })
  await tile.waitFor()
  await page.getByLabel('Not described').check()
  await page.getByText('No picture has these words.').waitFor()
  await page.getByLabel('All', { exact: true }).check()
  const address = await tile.locator('img').getAttribute('src')
  const shown = await page.request.get(server.url + address!.replace('/newsroom/api/media/files', '/media'))
  expect([shown.status(), shown.headers()['content-type']]).toEqual([200, 'image/webp'])

  await page.setViewportSize({ width: 390, height: 844 })
  await expectSound(page)
  await tile.click()
  await page.getByLabel('Last day on which it may be shown').fill('2020-01-01')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('The rights ended on 1 Jan 2020').waitFor()
  await expectSound(page)
  const over = await page.request.get(server.url + address!.replace('/newsroom/api/media/files', '/media'))
  expect(over.status()).toBe(410)
  await page.getByRole('button', { name: 'Remove from the library' }).click()
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByText('The library is empty.').waitFor()
  await context.close()
})

test('a picture is dropped, and one is pasted', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' })
  const page = await context.newPage()
  await openLibrary(page)
  const bytes = [...(await photograph({ width: 64, height: 48 }))]
  const others = [...(await photograph({ width: 48, height: 64 }))]
  await page.evaluate(`{
    const carry = (numbers, name) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(numbers)], name, { type: 'image/jpeg' }))
      return data
    }
    const how = { bubbles: true, cancelable: true }
    const dropped = carry(${JSON.stringify(bytes)}, 'dropped.jpg')
    document.querySelector('.drop-area').dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, ...how }))
    const pasted = carry(${JSON.stringify(others)}, 'pasted.jpg')
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, ...how }))
  }`)
  await page.getByText('dropped.jpg is in the library.').waitFor()
  await page.getByText('pasted.jpg is in the library.').waitFor()
  await expectSound(page)
  await context.close()
})

/** Brings files to the text as the desktop or the clipboard does; one without bytes is as large as its `size`. */
async function bring(
  page: Page,
  how: 'drop' | 'paste',
  given: readonly { name: string; bytes?: Uint8Array | string; size?: number; html?: string }[],
): Promise<void> {
  const files = given.map(({ name, bytes = '', size = 0, html = '' }) => ({
    ...{ name, size, html },
    numbers: [...Buffer.from(bytes)],
  }))
  await page.evaluate(`{
    const data = new DataTransfer()
    for (const { name, numbers, size, html } of ${JSON.stringify(files)}) {
      const bytes = size === 0 ? new Uint8Array(numbers) : new Uint8Array(size)
      data.items.add(new File([bytes], name, { type: 'image/jpeg' }))
      if (html !== '') data.setData('text/html', html)
    }
    const body = document.querySelector('.body-text')
    const box = body.querySelector('p').getBoundingClientRect()
    const at = { clientX: box.left + 5, clientY: box.top + 5, bubbles: true, cancelable: true }
    body.dispatchEvent(
      '${how}' === 'drop'
        ? new DragEvent('drop', { dataTransfer: data, ...at })
        : new ClipboardEvent('paste', { clipboardData: data, ...at }),
    )
  }`)
}

test('pictures are pasted and dropped into the text: each in its place, described, refused with the mend, sent again', async () => {
  const { context, page } = await signedIn(browser, server)
  await draft(page, server, 'A report with dropped pictures', ['They met on the bridge.', 'It rained.'])
  const bridge = await photograph({ width: 320, height: 200 })
  const [first, second] = [
    await photograph({ width: 200, height: 320 }),
    await photograph({ width: 300, height: 300 }),
  ]
  const onItsWay = (name: string) => text(page).getByRole('region', { name })
  const figures = text(page).locator('.image-node')
  const dialog = page.getByRole('dialog')

  // Two at once, behind the paragraph that they were dropped on; what each shows is asked for one after the other.
  await bring(page, 'drop', [
    { name: 'bridge.jpg', bytes: bridge },
    { name: 'rain.jpg', bytes: first },
  ])
  await dialog.getByRole('heading', { name: 'Describe the picture in English' }).waitFor()
  await expectSound(page)
  await dialog.getByLabel('What it shows, in English').fill('Delegations on the bridge')
  await dialog.getByLabel('Credit').fill('Nino A.')
  await dialog.getByRole('button', { name: 'Save and use it' }).click()
  await figures.getByRole('img', { name: 'Delegations on the bridge' }).waitFor()
  await expect.poll(() => dialog.getByLabel('What it shows, in English').inputValue()).toBe('')
  await dialog.getByRole('button', { name: 'Close' }).click()
  await onItsWay('rain.jpg').getByText('is in the library. Readers see it here once').waitFor()
  await expectSound(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await onItsWay('rain.jpg').scrollIntoViewIfNeeded()
  await expectSound(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await onItsWay('rain.jpg').getByRole('button', { name: 'Describe it and put it in' }).click()
  await dialog.getByLabel('What it shows, in English').fill('Rain')
  await dialog.getByRole('button', { name: 'Save and use it' }).click()
  await figures.getByRole('img', { name: 'Rain' }).waitFor()
  const order = () =>
    text(page)
      .locator('> p, img')
      .evaluateAll(
        new Function('found', 'return found.map(one => one.alt ?? one.textContent)') as (
          f: unknown,
        ) => string[],
      )
  const whole = ['They met on the bridge.', 'Delegations on the bridge', 'Rain', 'It rained.']
  expect(await order()).toEqual(whole)

  // What is no picture, is too large or lies about itself is refused in its place, and the text stays.
  await bring(page, 'paste', [
    { name: 'trap.jpg', bytes: svgWithScript },
    { name: 'whole-day.jpg', size: 100 * 1024 * 1024 },
    { name: 'letter.jpg', bytes: '%PDF-1.7\n' },
  ])
  await onItsWay('trap.jpg')
    .getByText(/this is an SVG drawing.*export it/)
    .waitFor()
  await onItsWay('whole-day.jpg')
    .getByText(/has 100 MB; the library takes up to 25 MB.*Export it/)
    .waitFor()
  await onItsWay('letter.jpg')
    .getByText(/this is a PDF file.*export it/)
    .waitFor()
  await expectSound(page)
  for (const name of ['trap.jpg', 'whole-day.jpg', 'letter.jpg'])
    await page.getByRole('button', { name: `Leave ${name} out` }).click()

  // A line that breaks: writing goes on, the picture is sent again and waits for whoever writes.
  await page.route('**/newsroom/api/media?*', route => route.abort('connectionreset'), { times: 1 })
  await bring(page, 'drop', [{ name: 'late.jpg', bytes: second }])
  await onItsWay('late.jpg')
    .getByText(/cannot be reached/)
    .waitFor()
  await text(page).locator('> p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' It stopped.')
  await onItsWay('late.jpg').getByRole('button', { name: 'Send it again' }).click()
  await onItsWay('late.jpg').getByRole('button', { name: 'Describe it and put it in' }).waitFor()
  expect(await dialog.count()).toBe(0)
  await page.getByRole('button', { name: 'Leave late.jpg out' }).click()
  await save(page)

  // One that the library knows and that is described comes at once; words that bring their picture along are words.
  await text(page).locator('> p').last().click()
  await page.keyboard.press('End')
  await bring(page, 'paste', [{ name: 'again.jpg', bytes: bridge }])
  await expect.poll(() => figures.count()).toBe(3)
  await bring(page, 'paste', [{ name: 'words.jpg', bytes: first, html: '<p>Words of a page.</p>' }])
  await expect.poll(() => text(page).textContent()).toContain('Words of a page.')
  expect(await figures.count()).toBe(3)
  await save(page)
  await page.reload()
  await figures.first().waitFor()
  expect((await order()).slice(0, 3)).toEqual(whole.slice(0, 3))

  // A new report is not saved past a picture that waits: its screen goes then.
  await page.goto(`${server.url}/newsroom/new`)
  await page.getByLabel('Title', { exact: true }).fill('Not yet')
  await text(page).click()
  await page.keyboard.type('They met.')
  await bring(page, 'drop', [{ name: 'early.jpg', bytes: svgWithScript }])
  await page.getByRole('button', { name: 'Leave early.jpg out' }).waitFor()
  await page.keyboard.press('Control+s')
  await page.getByText('A picture is not in the text yet').waitFor()
  await page.getByRole('button', { name: 'Leave early.jpg out' }).click()
  await context.close()
})

test('100 MB are refused over the wire before they are sent', async () => {
  const { hostname, port } = new URL(server.url)
  const asked = askHttp({
    hostname,
    port,
    method: 'POST',
    path: '/newsroom/api/media?name=a.jpg',
    headers: {
      origin: server.url,
      'content-type': 'application/octet-stream',
      'content-length': 100 * 1024 * 1024,
    },
  })
  asked.write(Buffer.alloc(1024))
  const answer = await new Promise<string>((resolve, reject) => {
    asked.on('response', response =>
      readAll(response).then(words => resolve(`${response.statusCode} ${words}`)),
    )
    asked.on('error', reject)
  })
  expect(answer).toMatch(/^413 .*"picture-too-large".*has 100 MB/)
  asked.destroy()
})
