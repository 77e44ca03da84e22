import { request as askHttp } from 'node:http'
import { text as readAll } from 'node:stream/consumers'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demonstrationAccount } from '../../src/desk/demonstration/load-demonstration.ts'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { photograph, photographFromPhone, svgWithScript } from '../setup/sample-pictures.ts'
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

const fileOf = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.from(bytes),
})

test('pictures are added, refused one by one with the mend, described, found, and shown to readers', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await openLibrary(page)
  await page.getByText('The library is empty.').waitFor()
  await expectSound(page)

  await page
    .getByLabel('Pictures to add')
    .setInputFiles([
      fileOf('bridge.jpg', await photographFromPhone()),
      fileOf('trap.jpg', svgWithScript),
      fileOf('whole-day.jpg', new Uint8Array(26 * 1024 * 1024)),
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
