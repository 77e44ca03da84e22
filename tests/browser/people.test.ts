import { execFileSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { expectSound } from './look.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-people-'))
const administrator = { name: 'Ada', email: 'ada@desk.example', password: 'seven words that nobody else has' }

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  const program = join(import.meta.dirname, '../../bin/readout')
  const { name, email, password } = administrator
  execFileSync(
    process.execPath,
    [program, 'init', '--title', 'Own desk', '--admin-name', name, '--admin-email', email],
    { env: { ...process.env, READOUT_DATA: folder, READOUT_ADMIN_PASSWORD: password }, stdio: 'pipe' },
  )
  ;[browser, server] = await Promise.all([startBrowser(), startServer({ READOUT_DATA: folder })])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto(`${server.url}/newsroom`)
  await page.getByLabel('Mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** The link in the newest letter of the outbox. */
function linkInLetter(): string {
  const outbox = join(folder, 'outbox')
  const newest = readdirSync(outbox).sort().at(-1)!
  const letter = readFileSync(join(outbox, newest), 'utf8').replaceAll('=\n', '').replaceAll('=3D', '=')
  return /https?:\S+#\S+/.exec(letter)![0]
}

test('an administrator invites an editor, who joins by the letter, and whose role can change', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await signIn(page, administrator.email, administrator.password)
  await page.getByRole('button', { name: 'Administration' }).click()
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByRole('heading', { name: 'Invite somebody' }).waitFor()
  await page.getByLabel('Name', { exact: true }).fill('Lia')
  await page.getByLabel('Mail address').fill('lia@desk.example')
  await page.getByLabel('Role', { exact: true }).selectOption('editor')
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  await page.getByText('lia@desk.example gets a letter with the way in.').waitFor()
  await expectSound(page)

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  const lia = await phone.newPage()
  await lia.goto(linkInLetter())
  await lia.getByText('You will work here as editor').waitFor()
  await lia.getByLabel('A password of at least 12 characters').fill('password1234')
  await lia.getByRole('button', { name: 'Open my account' }).click()
  await lia.getByText('would soon be guessed').waitFor()
  await expectSound(lia)
  await lia.getByLabel('A password of at least 12 characters').fill('eight words in a row of no sense')
  await lia.getByRole('button', { name: 'Open my account' }).click()
  await lia.getByRole('heading', { name: 'Desk' }).waitFor()
  expect(await lia.getByRole('link', { name: 'Applications' }).count()).toBe(1)
  expect(await lia.getByRole('button', { name: 'Administration' }).count()).toBe(0)

  await page.reload()
  await page.getByLabel('Role of Lia').selectOption('contributor')
  await page.getByText('Lia is contributor now').waitFor()
  await lia.getByRole('link', { name: 'Applications' }).click()
  await lia.getByText('As contributor you may not read applications').waitFor()
  // The screen offers from then on what the role allows.
  await lia.getByText('Lia, contributor').waitFor()
  await expect.poll(() => lia.getByRole('link', { name: 'Applications' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Administration' }).click()
  await page.getByRole('link', { name: 'Audit log' }).click()
  await page.getByRole('cell', { name: 'changed a role' }).first().waitFor()
  await expectSound(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectSound(page)
  await context.close()
  await phone.close()
})

test('a member signs in with a passkey, and sees and ends sessions', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await signIn(page, administrator.email, administrator.password)
  await page.getByRole('link', { name: 'Ada, administrator' }).click()
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('added on').waitFor()
  await expectSound(page)
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Newsroom' }).waitFor()
  await page.getByRole('link', { name: 'Ada, administrator' }).click()
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await page.getByRole('button', { name: 'Sign out everywhere else' }).waitFor({ state: 'detached' })
  expect(await page.getByText('(here)').count()).toBe(1)
  await context.close()
})

test('with one-time codes a sign-in takes a code of the authenticator, or a backup code, until they are given up', async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  const page = await context.newPage()
  const { email, password } = administrator
  await signIn(page, email, password)
  await page.getByRole('link', { name: 'Ada, administrator' }).click()
  await page.getByLabel('Your password, to begin').fill(password)
  await page.getByRole('button', { name: 'Begin with codes' }).click()
  await page.getByRole('img', { name: /as a QR code/ }).waitFor()
  await expectSound(page)
  const secret = (await page.locator('.steps > li > p > code').textContent())!.replaceAll(' ', '')
  const backup = await page.locator('.backup-codes code').first().textContent()
  await page.getByLabel('The code that it shows now').fill('000000')
  await page.getByRole('button', { name: 'Use codes from now on' }).click()
  await page.getByText('That code is not right').waitFor()
  await page.getByLabel('The code that it shows now').fill(codeOf(secret, new Date()))
  await page.getByRole('button', { name: 'Use codes from now on' }).click()
  await page.getByText('Signing in takes your password and a code').waitFor()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()

  await signIn(page, email, password)
  await page.getByRole('button', { name: 'Use a backup code' }).click()
  await page.getByLabel('A backup code').fill(backup!)
  await expectSound(page)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('heading', { name: 'Desk' }).waitFor()
  await page.getByRole('link', { name: 'Ada, administrator' }).click()
  await page.getByLabel('Your password, to give them up').fill(password)
  await page.getByRole('button', { name: 'Give up codes' }).click()
  await page.getByRole('button', { name: 'Begin with codes' }).waitFor()
  await context.close()
})

/** What an authenticator shows for a secret: https://www.rfc-editor.org/rfc/rfc6238 */
function codeOf(secret: string, at: Date): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret.replace(/=+$/, '')]
    .map(letter => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const moment = Buffer.alloc(8)
  moment.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)))
  const hash = createHmac('sha1', key).update(moment).digest()
  const number = hash.readUInt32BE(hash.at(-1)! & 0xf) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

test('a forgotten password is set anew by the letter', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${server.url}/newsroom`)
  await page.getByLabel('Mail address').fill(administrator.email)
  await page.getByRole('button', { name: 'Forgotten the password?' }).click()
  await page.getByRole('button', { name: 'Send me a letter' }).click()
  await page.getByText('a letter is on its way').waitFor()
  const link = linkInLetter()
  await page.goto(link)
  await page.getByLabel('A password of at least 12 characters').fill('nine other words that nobody has')
  await page.getByRole('button', { name: 'Set it' }).click()
  await page.getByText('Your new password holds').waitFor()
  await expectSound(page)
  await signIn(page, administrator.email, 'nine other words that nobody has')
  await page.getByRole('heading', { name: 'Desk' }).waitFor()
  await page.goto(link)
  await page.reload()
  await page.getByLabel('A password of at least 12 characters').fill('ten more words that nobody has')
  await page.getByRole('button', { name: 'Set it' }).click()
  await page.getByText('This letter was used already').waitFor()
  await context.close()
})
