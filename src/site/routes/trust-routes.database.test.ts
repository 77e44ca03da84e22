import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCoder } from '../../coder/read-coder.ts'
import { addCorrection } from '../../desk/corrections.ts'
import { publishArticle, receiveReport, saveArticle, withdrawArticle } from '../../desk/write-article.ts'
import { scratchSite } from '../scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('empty', {
    contact: { email: 'desk@desk.example', lines: ['1 Some Street', 'Tbilisi'] },
  })
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

const read = async (path: string) => (await site.get(path)).text()
const note = 'The meeting was on Tuesday, not on Monday.\n<b>Sorry</b>'

test('a correction stands on its article and on the page of all, dated, for people and machines', async () => {
  const { reportId } = await site.publish({ title: 'Talks in Muscat' })
  expect(await read('/corrections')).toContain('No report has been corrected so far.')
  expect(await read('/articles/talks-in-muscat')).not.toContain('id="corrections"')
  const at = new Date('2026-11-22T08:00:00Z')
  await addCorrection(site.db, { reportId, language: 'en' }, { kind: 'correction', note }, 'Edda', at)
  const article = await read('/articles/talks-in-muscat')
  expect(article).toContain('<strong>Correction</strong> <time dateTime="2026-11-22">22 November 2026</time>')
  expect(article).toContain('&lt;b&gt;Sorry&lt;/b&gt;')
  expect(article).toContain('"@type":"CorrectionComment"')
  expect(await read('/corrections')).toContain(
    '<a href="/articles/talks-in-muscat#corrections">Talks in Muscat</a>',
  )
  expect(await read('/de/corrections')).toContain('Bisher wurde kein Bericht korrigiert.')
})

test('what is not published cannot be corrected, and what is withdrawn is not listed', async () => {
  const { reportId } = await site.publish({ title: 'Withdrawn later' })
  const own = { reportId, language: 'en' }
  await addCorrection(site.db, own, { kind: 'update', note: 'Something was added.' }, 'Edda', new Date())
  expect(await read('/corrections')).toContain('Withdrawn later')
  await withdrawArticle(site.db, reportId, 'en', new Date())
  expect(await read('/corrections')).not.toContain('Withdrawn later')
  await expect(
    addCorrection(site.db, own, { kind: 'update', note: 'Something was added.' }, 'Edda', new Date()),
  ).rejects.toMatchObject({ code: 'not-published' })
  await expect(
    addCorrection(
      site.db,
      { reportId: 'nothing', language: 'en' },
      { kind: 'update', note },
      'Edda',
      new Date(),
    ),
  ).rejects.toMatchObject({ code: 'article-unknown' })
})

test('readers find how to reach the desk, and what it knows of them', async () => {
  const contact = await read('/contact')
  for (const words of ['mailto:desk@desk.example', '1 Some Street', '/corrections'])
    expect(contact).toContain(words)
  for (const words of ['no list of who read what', '/cookie-policy', '/contact'])
    expect(await read('/privacy')).toContain(words)
  expect(await read('/de/privacy')).toContain('Datenschutz')
})

test('an article is shared by plain links, of which none is loaded', async () => {
  const { slug } = await site.publish({ title: 'A “title” & more <b>' })
  const page = await read(`/articles/${slug}`)
  const share = /<details class="cite share">.*?<\/details>/s.exec(page)![0]
  expect(share).toContain(`value="http://desk.example/articles/${slug}"`)
  expect(share).toContain('https://t.me/share/url?url=http%3A%2F%2Fdesk.example%2Farticles%2F')
  expect(share).not.toMatch(/<(img|script|iframe)/)
  for (const [, href] of share.matchAll(/href="([^"]+)"/g))
    expect(URL.canParse(href!.replaceAll('&amp;', '&'))).toBe(true)
})

test('a translation says what it was made from, and that it has changed since', async () => {
  const original = await site.publish({ title: 'The original', text: 'Words of the original.' })
  const parts = { db: site.db, coder: await readCoder() }
  const draft = {
    title: 'Die Übersetzung',
    language: 'de',
    published: '2026-11-20',
    format: 'news',
    text: 'Worte.',
  }
  const at = (hour: number) => new Date(`2026-11-23T${hour}:00:00Z`)
  await receiveReport({ ...parts, clock: () => at(11) }, draft, 'Edda', { reportId: original.reportId })
  const { slug } = await publishArticle(site.db, original.reportId, 'de', at(11))
  const page = async () => read(`/de/articles/${slug}`)
  expect(await page()).toContain('hrefLang="en">Original auf Englisch</a>')
  expect(await page()).not.toContain('class="stale"')
  const changed = {
    title: 'The original',
    language: 'en',
    published: '2026-11-20',
    format: 'news',
    text: 'Other words.',
  }
  const version = original.version
  await saveArticle({ ...parts, clock: () => at(12) }, original.reportId, 'en', version, changed, 'Edda')
  expect(await page()).toContain('wurde am 23. November 2026 geändert, nach dieser Übersetzung')
  expect(await read('/articles/the-original')).not.toContain('class="stale"')
})
