import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxOf, pdfOf } from '../../../tests/setup/sample-files.ts'
import type { OpenDatabase } from '../../database/open-database.ts'
import { scratchDatabase } from '../../database/scratch-database.ts'
import { listErasures } from '../../record/erasing/erasure.ts'
import { folderStore } from '../files/file-store.ts'
import { listOutbox } from '../mail/list-outbox.ts'
import { outboxMailer } from '../mail/outbox-mailer.ts'
import { smtpMailer } from '../mail/smtp-mailer.ts'
import { type Answer, answerApplication } from './answer-application.ts'
import type { ApplicationForm } from './application-form.ts'
import type { Upload } from './check-uploads.ts'
import { createCall } from './create-call.ts'
import { eraseApplication } from './erase-application.ts'
import { openCalls } from './open-calls.ts'
import { listApplications, readApplication } from './read-applications.ts'
import { applicationFile, applicationText } from './read-file.ts'
import { type ReceivingParts, receiveApplication } from './receive-application.ts'
import { docxType } from './recognise-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-applications-'))
const outbox = join(folder, 'outbox')
const noMailServer = smtpMailer('smtp://127.0.0.1:1', 'desk@desk.example')
let now = new Date('2020-08-26T10:00:00Z')
let database: OpenDatabase
let parts: ReceivingParts
beforeAll(async () => {
  database = await scratchDatabase()
  const clock = () => now
  parts = {
    db: database.db,
    files: folderStore(join(folder, 'files')),
    mailer: outboxMailer(outbox, 'desk@desk.example', clock),
    clock,
    deskTitle: 'South Caucasus',
    publicUrl: 'https://desk.example',
  }
  const content = (en: string, de: string) => ({
    title: { en, de },
    regions: ['Tavush'],
    body: { en: ['Write for us.'] },
  })
  const call = (slug: string, closes: string | null, title: string) =>
    createCall(database.db, { slug, closes, content: content(title, `${title} (de)`) }, now)
  await call('no-end', null, 'Always welcome')
  await call('last-day', '2020-08-26', 'Specialists in Tavush')
  await call('next-month', '2020-09-30', 'Specialists in Shirak')
  await call('yesterday', '2020-08-25', 'Too late')
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const form = (change: Partial<ApplicationForm> = {}): ApplicationForm => ({
  callSlug: 'last-day',
  name: 'Nino A.',
  email: 'nino@home.example',
  region: 'Tavush',
  languages: 'Georgian, Armenian',
  message: 'I live near the border.',
  pageLanguage: 'en',
  ...change,
})
const uploads = (change: Partial<Record<Upload['purpose'], Partial<Upload> | null>> = {}): Upload[] => {
  const usual: Upload[] = [
    { purpose: 'cv', filename: 'C:\\me\\cv.exe', bytes: pdfOf(['Nino A., reporter']) },
    { purpose: 'cover-letter', filename: 'letter.docx', bytes: docxOf(['Dear desk,']) },
    { purpose: 'writing-sample', filename: 'sample.txt', bytes: strToU8('A border market opened.') },
  ]
  return usual.flatMap(upload => {
    const changed = change[upload.purpose]
    return changed === null ? [] : [{ ...upload, ...changed }]
  })
}
const counts = async () => {
  const { db } = database
  const tables = [
    db.selectFrom('application').select('application.id').execute(),
    db.selectFrom('application_file').select('hash').execute(),
  ]
  return (await Promise.all(tables)).map(rows => rows.length)
}

test('a call is open through its last day, and the one that closes first comes first', async () => {
  const slugs = async (day: string) => (await openCalls(database.db, day)).map(call => call.slug)
  expect(await slugs('2020-08-26')).toEqual(['last-day', 'next-month', 'no-end'])
  expect(await slugs('2020-08-27')).toEqual(['next-month', 'no-end'])
  expect(await slugs('2021-01-01')).toEqual(['no-end'])
})

test('two calls cannot have one address', async () => {
  const call = { slug: 'no-end', closes: null, content: { title: { en: 'X' }, regions: [], body: {} } }
  await expect(createCall(database.db, call, now)).rejects.toMatchObject({ code: 'call-exists', status: 409 })
})

test.each<[string, string, Partial<ApplicationForm>, Parameters<typeof uploads>[0]]>([
  ['form-incomplete', 'name', { name: ' ' }, {}],
  ['form-incomplete', 'name', { name: 'Win at https://spam.example' }, {}],
  ['form-incomplete', 'name', { name: 'Nino\r\nBcc: x@y.example' }, {}],
  ['form-incomplete', 'email', { email: 'nino at home' }, {}],
  ['form-incomplete', 'email', { email: 'a@home.example, b@home.example' }, {}],
  ['form-incomplete', 'region', { region: '' }, {}],
  ['form-incomplete', 'languages', { languages: 'x'.repeat(201) }, {}],
  ['form-incomplete', 'message', { message: 'x'.repeat(5001) }, {}],
  ['form-incomplete', 'region', { region: undefined as never }, {}],
  ['call-closed', 'callSlug', { callSlug: 'yesterday' }, {}],
  ['call-closed', 'callSlug', { callSlug: 'never-was' }, {}],
  ['file-missing', 'cover-letter', {}, { 'cover-letter': null }],
  ['file-missing', 'cv', {}, { cv: { filename: '', bytes: new Uint8Array() } }],
  ['file-empty', 'writing-sample', {}, { 'writing-sample': { bytes: new Uint8Array() } }],
  ['file-twice', 'cv', {}, { 'writing-sample': { purpose: 'cv' } }],
  ['file-too-large', 'cv', {}, { cv: { bytes: new Uint8Array(10 * 1024 * 1024 + 1) } }],
  ['file-type', 'cv', {}, { cv: { filename: 'cv.pdf', bytes: strToU8('{\\rtf1 Nino}') } }],
])('%s names the %s, and nothing is kept or sent', async (code, field, change, files) => {
  await expect(receiveApplication(parts, form(change), uploads(files))).rejects.toMatchObject({ code, field })
  expect(await counts()).toEqual([0, 0])
  expect(await listOutbox(outbox)).toEqual([])
})

test('an application is kept with its files, and the applicant is written to', async () => {
  const { id, isConfirmed } = await receiveApplication(parts, form({ name: ' Nino A. ' }), uploads())
  expect(isConfirmed).toBe(true)
  expect(await readApplication(database.db, id)).toEqual({
    ...{ id, name: 'Nino A.', email: 'nino@home.example', region: 'Tavush', languages: 'Georgian, Armenian' },
    call: { slug: 'last-day', title: { en: 'Specialists in Tavush', de: 'Specialists in Tavush (de)' } },
    receivedAt: '2020-08-26T10:00:00.000Z',
    message: 'I live near the border.',
    pageLanguage: 'en',
    files: [
      { purpose: 'cover-letter', filename: 'letter.docx', mediaType: docxType, bytes: expect.any(Number) },
      { purpose: 'cv', filename: 'cv.exe.pdf', mediaType: 'application/pdf', bytes: expect.any(Number) },
      { purpose: 'writing-sample', filename: 'sample.txt', mediaType: 'text/plain', bytes: 23 },
    ],
    answers: [],
    outcome: null,
  })
  const [letter] = await listOutbox(outbox)
  expect(letter).toMatchObject({
    to: 'nino@home.example',
    subject: 'Your application: Specialists in Tavush',
  })
  expect(letter?.text).toContain('Dear Nino A.,')
  expect(letter?.text).toContain('South Caucasus\nhttps://desk.example')
})

test('files come back as they were sent, and their text can be read', async () => {
  const { id } = (await listApplications(database.db))[0]!
  const cv = await applicationFile(parts, id, 'cv')
  expect(cv).toMatchObject({ filename: 'cv.exe.pdf', mediaType: 'application/pdf' })
  expect(Buffer.from(cv.bytes)).toEqual(Buffer.from(pdfOf(['Nino A., reporter'])))
  const texts = await Promise.all(
    (['cv', 'cover-letter', 'writing-sample'] as const).map(purpose => applicationText(parts, id, purpose)),
  )
  expect(texts.map(({ text }) => text)).toEqual([
    'Nino A., reporter',
    'Dear desk,',
    'A border market opened.',
  ])
  await expect(applicationFile(parts, 'nobody', 'cv')).rejects.toMatchObject({
    code: 'file-unknown',
    status: 404,
  })
})

test('the letter speaks the language of the page', async () => {
  now = new Date('2020-08-26T11:00:00Z')
  await receiveApplication(parts, form({ pageLanguage: 'de', callSlug: 'no-end' }), uploads())
  const [letter] = await listOutbox(outbox)
  expect(letter?.subject).toBe('Ihre Bewerbung: Always welcome (de)')
})

test('when no letter can be sent, the application is kept all the same', async () => {
  now = new Date('2020-08-26T12:00:00Z')
  const { id, isConfirmed } = await receiveApplication({ ...parts, mailer: noMailServer }, form(), uploads())
  expect(isConfirmed).toBe(false)
  expect(await readApplication(database.db, id)).toMatchObject({ id, files: { length: 3 } })
})

test('when the files cannot be kept, neither are the rows', async () => {
  const before = await counts()
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const receiving = receiveApplication({ ...parts, files: folderStore(file) }, form(), uploads())
  await expect(receiving).rejects.toMatchObject({ code: 'files-unwritable', status: 507 })
  expect(await counts()).toEqual(before)
})

const answer: Answer = { outcome: 'ask', subject: 'One question', body: 'Do you speak Russian?' }

test('the list is newest first and shows the last answer', async () => {
  const [, , first] = await listApplications(database.db)
  await answerApplication(parts, first!.id, answer, 'Lia')
  now = new Date('2020-08-27T09:00:00Z')
  await answerApplication(parts, first!.id, { ...answer, outcome: 'invite', subject: 'Welcome' }, 'Lia')
  const rows = await listApplications(database.db)
  expect(rows.map(row => [row.receivedAt.slice(11, 13), row.outcome])).toEqual([
    ['12', null],
    ['11', null],
    ['10', 'invite'],
  ])
  expect((await readApplication(database.db, first!.id))?.answers).toEqual([
    { ...answer, by: 'Lia', at: '2020-08-26T12:00:00.000Z' },
    { ...answer, outcome: 'invite', subject: 'Welcome', by: 'Lia', at: '2020-08-27T09:00:00.000Z' },
  ])
  const [letter] = await listOutbox(outbox)
  expect(letter).toMatchObject({
    to: 'nino@home.example',
    subject: 'Welcome',
    text: 'Do you speak Russian?\n',
  })
})

test('an answer that cannot be sent is not kept', async () => {
  const [newest] = await listApplications(database.db)
  const sending = answerApplication({ ...parts, mailer: noMailServer }, newest!.id, answer, 'Lia')
  await expect(sending).rejects.toMatchObject({ code: 'mail-not-sent' })
  expect(await readApplication(database.db, newest!.id)).toMatchObject({ answers: [] })
})

test('an answer to nobody is told', async () => {
  await expect(answerApplication(parts, 'nobody', answer, 'Lia')).rejects.toMatchObject({
    code: 'application-unknown',
  })
  expect(await readApplication(database.db, 'nobody')).toBeNull()
})

test('an erased application is gone with the files that are its own, and a marker stays', async () => {
  const { db, files } = { db: database.db, files: parts.files }
  const own = { 'writing-sample': { bytes: strToU8('A sample that nobody else sent.') } }
  const sent = uploads(own)
  const letter = sent.find(upload => upload.purpose === 'cover-letter')!
  await receiveApplication(
    parts,
    form({ name: 'Yann Orr', callSlug: 'no-end' }),
    uploads({ 'cover-letter': { bytes: letter.bytes } }),
  )
  const { id } = await receiveApplication(parts, form({ name: 'Zofia Quell', callSlug: 'no-end' }), sent)
  const hashes = await db
    .selectFrom('application_file')
    .selectAll()
    .where('application_id', '=', id)
    .execute()
  const hashOf = (purpose: string) => hashes.find(row => row.purpose === purpose)!.hash
  const erased = { applicationId: id, ground: 'The applicant asked.', by: 'Ada', at: now }
  await eraseApplication({ db, files }, erased)
  expect(await readApplication(db, id)).toBeNull()
  await expect(files.get(hashOf('writing-sample'))).rejects.toMatchObject({ code: 'file-lost' })
  // Another application sent the same letter.
  expect((await files.get(hashOf('cover-letter'))).length).toBeGreaterThan(0)
  expect(await listErasures(db)).toMatchObject([{ what: 'application', subjectId: id, files: 3, by: 'Ada' }])
  await expect(eraseApplication({ db, files }, erased)).rejects.toMatchObject({ code: 'application-unknown' })
})
