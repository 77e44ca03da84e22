import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { noProxies } from './basics/client-address.ts'
import { readConfiguration, readSecret, settings } from './configuration.ts'

test('an empty environment gives a desk on this machine with the embedded database', () => {
  expect(readConfiguration({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    databaseUrl: null,
    dataFolder: resolve('data'),
    trustedProxies: noProxies,
    keptBytes: 64 * 1024 * 1024,
    smtpUrl: null,
    mailFrom: 'desk@localhost',
    bounceAddress: null,
    hub: null,
    model: null,
    worksOnJobs: true,
  })
})

test.each([
  ['PORT', '70000'],
  ['PORT', 'web'],
  ['PORT', '-1'],
  ['READOUT_URL', 'news.example'],
  ['READOUT_URL', 'https://news.example/path'],
  ['READOUT_URL', 'ftp://news.example'],
  ['DATABASE_URL', 'mysql://localhost/readout'],
  ['DATABASE_URL', 'postgresql://localhost'],
  ['READOUT_TRUSTED_PROXIES', 'localhost'],
  ['READOUT_TRUSTED_PROXIES', '10.0.0.0/33'],
  ['READOUT_TRUSTED_PROXIES', '127.0.0.1 10.0.0.1'],
  ['READOUT_KEPT_PAGES', '0'],
  ['READOUT_KEPT_PAGES', '1.5'],
  ['READOUT_KEPT_PAGES', '70000'],
  ['SMTP_URL', 'mail.example:25'],
  ['MAIL_FROM', 'the desk'],
  ['MAIL_BOUNCES', 'the desk'],
  ['WEBSUB_HUB', 'hub.example'],
  ['READOUT_JOBS', 'perhaps'],
])('%s=%s is told by name, with what would be right', (name, value) => {
  const meaning = settings.find(setting => setting.name === name)!.meaning
  expect(() => readConfiguration({ [name]: value })).toThrow(`${name} is`)
  expect(() => readConfiguration({ [name]: value })).toThrow(meaning)
})

test('proxies are trusted where they are named', () => {
  const { trustedProxies } = readConfiguration({ READOUT_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' })
  expect(['127.0.0.1', '10.1.2.3', '11.1.2.3'].map(one => trustedProxies.check(one))).toEqual([
    true,
    true,
    false,
  ])
})

test('a wrong address of a database is not repeated, since a password may stand in it', () => {
  expect(() => readConfiguration({ DATABASE_URL: 'mysql://me:hidden@host/x' })).toThrow(/^(?!.*hidden)/)
})

test('the address of readers loses its last slash and decides the sender of mail', () => {
  const { publicUrl, mailFrom } = readConfiguration({ READOUT_URL: 'https://news.example/' })
  expect({ publicUrl, mailFrom }).toEqual({
    publicUrl: 'https://news.example',
    mailFrom: 'desk@news.example',
  })
})

test('a secret is made once, kept for this user alone, and a short one is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-secret-'))
  const secret = readSecret({}, folder)
  expect(secret.length).toBeGreaterThanOrEqual(32)
  expect(readSecret({}, folder)).toBe(secret)
  expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(secret)
  expect(statSync(join(folder, 'secret')).mode & 0o077).toBe(0)
  expect(() => readSecret({ READOUT_SECRET: 'short' }, folder)).toThrow('READOUT_SECRET has 5 characters')
})
