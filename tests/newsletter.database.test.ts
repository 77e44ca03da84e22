import PostalMime from 'postal-mime'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { smtpMailer } from '../src/desk/mail/smtp-mailer.ts'
import { layOutIssue, noteBounce, takeLetters } from '../src/desk/newsletter/digest-letters.ts'
import { issuesDue } from '../src/desk/newsletter/issue.ts'
import { readBounce } from '../src/desk/newsletter/read-bounce.ts'
import { allJobs } from '../src/jobs/all-jobs.ts'
import { sendDigestsKind } from '../src/jobs/send-digests.ts'
import { publicUrl, scratchSite } from '../src/site/scratch-site.ts'
import { startMailServer } from './setup/mail-server.ts'

const secret = 'a secret for tests alone, of no use'
let mailServer: Awaited<ReturnType<typeof startMailServer>>
let desk: Awaited<ReturnType<typeof scratchSite>>
let jobs: ReturnType<typeof allJobs>
// A Monday, six hours after the week's digest ends.
let now = new Date('2026-11-23T10:00:00Z')

beforeAll(async () => {
  mailServer = await startMailServer()
  desk = await scratchSite('empty', { languages: ['en', 'de', 'hy'] })
  jobs = allJobs({
    db: desk.db,
    clock: () => now,
    mailer: smtpMailer(mailServer.url, 'desk@desk.example'),
    sendJob: desk.queue.send,
    publicUrl,
    secret,
    mailFrom: 'desk@desk.example',
    bounceAddress: 'bounces@desk.example',
    hub: null,
    model: null,
  })
  await desk.queue.open(jobs)
})
afterAll(async () => {
  await desk?.close()
  await mailServer?.close()
})
beforeEach(async () => {
  mailServer.taken.length = 0
  mailServer.behaviour.answer = () => null
  now = new Date('2026-11-23T10:00:00Z')
  await desk.db.deleteFrom('subscription').execute()
  await desk.db.deleteFrom('refused_address').execute()
  await desk.db.deleteFrom('request_limit').execute()
})

const signUp = (fields: Record<string, string | readonly string[]>, path = '/newsletter') => {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one as string)
  return desk.post(path, form)
}
const letters = () => Promise.all(mailServer.taken.map(({ raw }) => PostalMime.parse(raw)))
const linkIn = (text: string | undefined, kind: string) =>
  new RegExp(`${publicUrl}(\\S*/newsletter/${kind}/\\S+)`).exec(text ?? '')![1]!
const subscriptions = () => desk.db.selectFrom('subscription').selectAll().orderBy('email').execute()

/** Signs up and confirms by the links of the letters, and returns what came. */
async function subscribed(fields: Record<string, string | readonly string[]>) {
  await signUp(fields)
  await desk.queue.workOff(jobs)
  const [letter] = (await letters()).filter(one => one.to?.[0]?.address === fields.email)
  const path = linkIn(letter?.text, 'confirm')
  await desk.post(path, new URLSearchParams({ answer: 'yes' }))
  // The site's own clock stands at Monday noon, when the week's digest is over.
  await desk.db.updateTable('subscription').set({ confirmed_at: now }).execute()
  mailServer.taken.length = 0
  return path
}

/** Runs the job of the digests, as the clock does each minute. */
async function sendDigests() {
  const job = jobs.find(one => one.kind.name === sendDigestsKind.name)!
  await job.run({}, new AbortController().signal)
}

test('a reader signs up by the form alone, confirms by the letter, and is subscribed', async () => {
  const page = await desk.get('/newsletter')
  expect(page.status).toBe(200)
  const answer = await signUp({ email: 'nino@home.example', rhythm: 'daily', topic: ['country:armenia'] })
  expect(await answer.text()).toContain('Look into your mailbox')
  await desk.queue.workOff(jobs)
  const [letter] = await letters()
  expect(letter).toMatchObject({
    from: { address: 'desk@desk.example' },
    to: [{ address: 'nino@home.example' }],
  })
  expect(letter?.html).toContain('Confirm the subscription')
  const path = linkIn(letter?.text, 'confirm')
  // A mail scanner that follows links confirms nothing.
  const asks = await desk.get(path)
  expect(asks.headers.get('referrer-policy')).toBe('no-referrer')
  expect(asks.headers.get('cache-control')).toBe('no-store')
  expect((await subscriptions())[0]).toMatchObject({ state: 'unconfirmed' })
  for (const _twice of [1, 2]) {
    const confirmed = await desk.post(path, new URLSearchParams({ answer: 'yes' }))
    expect(await confirmed.text()).toContain('You are subscribed')
  }
  expect(await subscriptions()).toMatchObject([
    {
      email: 'nino@home.example',
      state: 'confirmed',
      rhythm: 'daily',
      topics: ['country:armenia'],
      language: 'en',
    },
  ])
})

test('the form at a page’s foot needs an address alone; the language is the page’s', async () => {
  await signUp({ email: 'ani@home.example' }, '/hy/newsletter')
  await desk.queue.workOff(jobs)
  expect(await subscriptions()).toMatchObject([{ language: 'hy', rhythm: 'weekly', topics: [] }])
  expect((await letters())[0]?.subject).toContain('Խնդրում ենք հաստատել')
})

test('the answer tells nobody who is subscribed, and one letter goes out however often the form is sent', async () => {
  await subscribed({ email: 'nino@home.example' })
  const known = await (await signUp({ email: 'NINO@home.example', rhythm: 'daily' })).text()
  const unknown = await (await signUp({ email: 'other@home.example' })).text()
  const again = await (await signUp({ email: 'other@home.example' })).text()
  expect([known, again]).toEqual([unknown, unknown])
  await desk.queue.workOff(jobs)
  expect(mailServer.taken.map(({ to }) => to[0])).toEqual(['other@home.example'])
  // After a while the owner is told that there is a subscription, and nothing about it has changed.
  now = new Date('2026-11-23T10:00:00Z')
  await desk.db
    .updateTable('subscription')
    .set({ asked_at: new Date('2026-11-23T08:00:00Z') })
    .execute()
  await signUp({ email: 'nino@home.example', rhythm: 'daily' })
  await desk.queue.workOff(jobs)
  expect((await letters()).at(-1)?.subject).toContain('You are subscribed')
  expect((await subscriptions())[0]).toMatchObject({ rhythm: 'weekly', state: 'confirmed' })
})

test.each([
  ['no address', ''],
  ['two addresses', 'a@home.example, b@home.example'],
  ['a header of its own', 'a@home.example\r\nBcc: b@home.example'],
  ['a name', 'Nino <a@home.example>'],
  ['a very long one', `${'x'.repeat(400)}@home.example`],
])('%s is refused with what would do, and nothing is written', async (_, email) => {
  const answer = await signUp({ email })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('such as name@example.org')
  expect(await subscriptions()).toEqual([])
})

test.each([
  ['a rhythm', { rhythm: 'hourly' }],
  ['a language', { language: 'xx' }],
  ['a topic', { topic: 'country:atlantis' }],
  ['an actor', { topic: 'actor:0000000000' }],
  ['a topic of hostile form', { topic: "country:x'); DROP TABLE article; --" }],
])('%s that there is not is refused', async (_, wish) => {
  const answer = await signUp({ email: 'nino@home.example', ...wish })
  expect(answer.status).toBe(422)
  expect(await subscriptions()).toEqual([])
})

test('one address may sign up ten mailboxes an hour, and all together five hundred', async () => {
  const statuses: number[] = []
  for (let one = 0; one < 12; one++)
    statuses.push((await signUp({ email: `reader${one}@home.example` })).status)
  expect(statuses).toEqual([...Array(10).fill(200), 429, 429])
  await desk.db.deleteFrom('request_limit').execute()
  const many = Array.from({ length: 490 }, (_, n) => ({
    id: `x${String(n).padStart(9, '0')}`,
    email: `flood${n}@home.example`,
    email_key: `flood${n}@home.example`,
    ...{ language: 'en', rhythm: 'weekly', topics: [], state: 'unconfirmed', asked_at: now, created_at: now },
  }))
  await desk.db.insertInto('subscription').values(many).execute()
  const answer = await signUp({ email: 'late@home.example' })
  expect(answer.status).toBe(429)
  expect(await answer.text()).toContain('Try again in an hour')
})

test('forged, foreign and void links lead to a page that says so, and change nothing', async () => {
  const path = await subscribed({ email: 'nino@home.example' })
  const { id } = (await subscriptions())[0]!
  const damaged = [
    path.slice(0, -1),
    path.slice(0, -1) + (path.endsWith('A') ? 'B' : 'A'),
    path.replace('/confirm/', '/manage/'),
    path.replace('/confirm/', '/unsubscribe/'),
    `/newsletter/manage/${id}.${'A'.repeat(27)}`,
    `/newsletter/unsubscribe/${id}.`,
    '/newsletter/manage/..%2f..%2fetc',
    `/newsletter/confirm/${'x'.repeat(3000)}`,
  ]
  for (const one of damaged) {
    expect((await desk.get(one)).status, one).toBe(404)
    expect((await desk.post(one, new URLSearchParams({ answer: 'never' }))).status, one).toBe(404)
  }
  expect(await subscriptions()).toMatchObject([{ id, state: 'confirmed' }])

  await signUp({ email: 'late@home.example' })
  await desk.queue.workOff(jobs)
  const late = linkIn((await letters())[0]?.text, 'confirm')
  await desk.db
    .updateTable('subscription')
    .set({ asked_at: new Date('2026-11-19T10:00:00Z') })
    .execute()
  expect((await desk.get(late)).status).toBe(404)
})

test('whoever was signed up by others can have the address never written to again', async () => {
  await signUp({ email: 'victim@home.example' })
  await desk.queue.workOff(jobs)
  const path = linkIn((await letters())[0]?.text, 'confirm')
  const answer = await desk.post(path, new URLSearchParams({ answer: 'never' }))
  expect(await answer.text()).toContain('We shall not write to you')
  mailServer.taken.length = 0
  expect((await signUp({ email: 'Victim@home.example' })).status).toBe(200)
  await desk.queue.workOff(jobs)
  expect(mailServer.taken).toEqual([])
  const refused = await desk.db.selectFrom('refused_address').selectAll().execute()
  expect(JSON.stringify(refused)).not.toContain('victim')
})

test('sign-ups that nobody confirmed are deleted after three days', async () => {
  await signUp({ email: 'nino@home.example' })
  await desk.db
    .updateTable('subscription')
    .set({ asked_at: new Date('2026-11-20T09:00:00Z') })
    .execute()
  await jobs.find(one => one.kind.name === 'tidy-up')!.run({}, new AbortController().signal)
  expect(await subscriptions()).toEqual([])
})

test('a digest holds what its reader follows, in the reader’s language where there is that, once', async () => {
  await desk.publish({ title: 'Armenia alone', countries: ['armenia'], standfirst: 'In short.' })
  await desk.publish({ title: 'Georgia alone', countries: ['georgia'] })
  now = new Date('2026-11-22T10:00:00Z')
  await desk.db
    .updateTable('article')
    .set({ published_at: new Date('2026-11-22T12:00:00Z') })
    .execute()
  await subscribed({ email: 'all@home.example' })
  await subscribed({ email: 'some@home.example', topic: ['country:armenia'], language: 'hy' })
  await subscribed({ email: 'none@home.example', topic: ['country:turkey'] })
  await subscribed({ email: 'daily@home.example', rhythm: 'daily' })
  now = new Date('2026-11-23T10:00:00Z')
  await sendDigests()
  await sendDigests()
  const got = await letters()
  const byReader = new Map(got.map(letter => [letter.to?.[0]?.address, letter]))
  expect(mailServer.taken.map(({ to }) => to[0]).sort()).toEqual([
    'all@home.example',
    'daily@home.example',
    'some@home.example',
  ])
  const all = byReader.get('all@home.example')!
  expect(all.subject).toBe('South Caucasus: the week until 22 November 2026')
  expect(all.text).toContain('Armenia alone\nIn short.\nhttp://desk.example/articles/armenia-alone')
  expect(all.text).toContain('Georgia alone')
  const some = byReader.get('some@home.example')!
  expect(some.text).not.toContain('Georgia alone')
  expect(some.subject).toContain('շաբաթը')
  for (const letter of got) {
    expect(letter.html).not.toMatch(/<img|<script|<link|url\(/)
    const header = (name: string) => letter.headers.find(({ key }) => key === name)?.value
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(header('list-unsubscribe')).toMatch(
      /^<http:\/\/desk\.example\/(hy\/)?newsletter\/unsubscribe\/[\w.-]+>$/,
    )
  }
  expect(
    mailServer.taken.every(({ from }) => /^bounces\+[0-9a-z]{10}-[0-9a-f]{20}@desk\.example$/.test(from)),
  ).toBe(true)
  const counts = await desk.db
    .selectFrom('digest_count')
    .selectAll()
    .orderBy('issue')
    .orderBy('outcome')
    .execute()
  expect(counts).toEqual([
    { issue: 'daily 2026-11-23', outcome: 'sent', letters: 1 },
    { issue: 'weekly 2026-11-23', outcome: 'empty', letters: 1 },
    { issue: 'weekly 2026-11-23', outcome: 'sent', letters: 2 },
  ])
})

/** A reader of the week's digest, with one article in it. */
async function weekly(email: string) {
  now = new Date('2026-11-22T10:00:00Z')
  await subscribed({ email })
  now = new Date('2026-11-23T10:00:00Z')
}

test('one click in a mail program ends it: no cookie, no page, no second question; the address is erased', async () => {
  await weekly('nino@home.example')
  await sendDigests()
  const [letter] = await letters()
  const address = /<(.+)>/.exec(letter!.headers.find(({ key }) => key === 'list-unsubscribe')!.value)![1]!
  expect((await desk.get(address.slice(publicUrl.length))).status).toBe(200)
  expect(await subscriptions()).toHaveLength(1)
  const asMailPrograms = () =>
    desk.site.request(address, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  expect((await asMailPrograms()).status).toBe(200)
  expect(await subscriptions()).toEqual([])
  expect(await desk.db.selectFrom('digest_letter').selectAll().execute()).toEqual([])
  expect((await asMailPrograms()).status).toBe(200)
})

test('a reader changes what comes by the letter’s link', async () => {
  await weekly('nino@home.example')
  await sendDigests()
  const path = linkIn((await letters())[0]?.text, 'manage')
  expect(await (await desk.get(path)).text()).toContain('nino@home.example')
  const saved = await signUp({ rhythm: 'daily', language: 'de', topic: ['format:news'] }, path)
  expect(saved.status).toBe(303)
  expect(await (await desk.get(saved.headers.get('location')!)).text()).toContain(
    'Your choice has been saved',
  )
  expect(await subscriptions()).toMatchObject([{ rhythm: 'daily', language: 'de', topics: ['format:news'] }])
  expect((await signUp({ rhythm: 'never' }, path)).status).toBe(422)
})

test('what the mail server does not take for now is tried again, at growing distances, and once taken not again', async () => {
  await weekly('nino@home.example')
  mailServer.behaviour.answer = () => 451
  await sendDigests()
  await sendDigests()
  const [waiting] = await desk.db.selectFrom('digest_letter').selectAll().execute()
  expect(waiting).toMatchObject({ state: 'waiting', tries: 1, next_try_at: new Date('2026-11-23T10:02:00Z') })
  expect(waiting?.said).toContain('451')
  mailServer.behaviour.answer = () => 'cut'
  now = new Date('2026-11-23T10:02:00Z')
  await sendDigests()
  mailServer.behaviour.answer = () => null
  now = new Date('2026-11-23T10:05:00Z')
  await sendDigests()
  expect(mailServer.taken).toEqual([])
  now = new Date('2026-11-23T10:06:00Z')
  await sendDigests()
  await sendDigests()
  expect(mailServer.taken).toHaveLength(1)
})

test('what it refuses for good is noted and not tried again; after three such letters no more is written', async () => {
  await weekly('nino@home.example')
  mailServer.behaviour.answer = () => 550
  await sendDigests()
  await sendDigests()
  expect(await desk.db.selectFrom('digest_letter').select(['state', 'tries']).execute()).toEqual([
    { state: 'refused', tries: 1 },
  ])
  const [row] = await subscriptions()
  expect(row).toMatchObject({ state: 'confirmed', bounces: 1 })
  expect(row?.last_bounce).toContain('550')
  for (const _more of [2, 3]) await noteBounce(desk.db, row!.id, '5.1.1 no such user', now)
  expect(await subscriptions()).toMatchObject([{ state: 'unreachable', bounces: 3 }])
  now = new Date('2026-11-30T10:00:00Z')
  await sendDigests()
  expect(mailServer.taken).toEqual([])
})

test('a worker that is killed while it sends leaves a letter that is never sent a second time', async () => {
  await weekly('one@home.example')
  await weekly('two@home.example')
  for (const issue of issuesDue(now)) await layOutIssue(desk.db, issue, now)
  // It was taken and may have left: whether it did, only the mail server knows.
  await takeLetters(desk.db, 1, now)
  await sendDigests()
  expect(mailServer.taken).toHaveLength(1)
  now = new Date('2026-11-23T11:00:00Z')
  await sendDigests()
  expect(mailServer.taken).toHaveLength(1)
  const states = await desk.db.selectFrom('digest_letter').select('state').orderBy('state').execute()
  expect(states).toEqual([{ state: 'sent' }, { state: 'unknown' }])
})

test('a delivery report names the subscription it is about, by its signature; a forged one names none', async () => {
  await weekly('nino@home.example')
  await sendDigests()
  const { id } = (await subscriptions())[0]!
  const sent = mailServer.taken[0]!
  const report = (to: string, head: string, action = 'failed', status = '5.1.1') =>
    Buffer.from(
      [
        'From: MAILER-DAEMON@home.example',
        `To: ${to}`,
        'Subject: Undelivered Mail Returned to Sender',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'I am sorry.',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; home.example',
        '',
        'Final-Recipient: rfc822; nino@home.example',
        `Action: ${action}`,
        `Status: ${status}`,
        'Diagnostic-Code: smtp; 550 5.1.1 no such user',
        ' here',
        '',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        head,
        '',
        '--b--',
        '',
      ].join('\r\n'),
    )
  const messageId = /^message-id:.*(?:\r?\n[ \t].*)*/im.exec(sent.raw)![0]
  expect(await readBounce(report(sent.from, ''), secret)).toEqual({
    subscriptionIds: [id],
    isForGood: true,
    said: '5.1.1 smtp; 550 5.1.1 no such user here',
  })
  // A server that changed the case of the address, and one that only returned the head.
  expect((await readBounce(report(sent.from.toUpperCase(), ''), secret))?.subscriptionIds).toEqual([id])
  expect((await readBounce(report('desk@desk.example', messageId), secret))?.subscriptionIds).toEqual([id])
  expect(await readBounce(report(sent.from, '', 'delayed', '4.4.1'), secret)).toMatchObject({
    isForGood: false,
  })
  const forged = sent.from.replace(/-[0-9a-f]{4}/, '-0000')
  expect((await readBounce(report(forged, ''), secret))?.subscriptionIds).toEqual([])
  expect(await readBounce(Buffer.from('Subject: Holiday\r\n\r\nI am away.\r\n'), secret)).toBeNull()
})
