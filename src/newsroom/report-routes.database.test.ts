import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../desk/article.ts'
import type { CodedPreview, ReportAnswer, SaveConflict } from './answers.ts'
import {
  draft,
  meeting,
  propose,
  remark,
  type ScratchNewsroom,
  scratchNewsroom,
  words,
} from './scratch-newsroom.ts'

type Ask = ScratchNewsroom['stranger']
let newsroom: ScratchNewsroom
let contributor: Ask
let editor: Ask
let chief: Ask
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  contributor = await newsroom.member('contributor')
  editor = await newsroom.member('editor')
  chief = await newsroom.member('chief editor')
})
afterAll(() => newsroom.close())

const refusal = async (response: Response) => {
  const { error } = (await response.json()) as { error: { code: string; field?: string } }
  return [response.status, error.code, error.field]
}
let count = 0
/** A report of its own for each test: the very same text would be refused. */
const receive = async (change: Record<string, unknown> = {}, by = contributor): Promise<Article> => {
  const text = `${words} Report ${++count}.`
  const answer = await by('POST', '/reports', draft({ title: `Report ${count}`, text, ...change }))
  expect(answer.status).toBe(201)
  return (await answer.json()) as Article
}
const at = ({ reportId, language }: Article) => `/reports/${reportId}/${language}`
const read = async (article: Article) => (await (await editor('GET', at(article))).json()) as ReportAnswer
const asDraft = (article: Article, change: Record<string, unknown> = {}) => {
  const { title, standfirst, published, language, text, format } = article
  return { title, standfirst, published, language, text, format, slug: null, ...change }
}

test('a pasted report stands on the desk as a draft of its writer', async () => {
  const article = await receive({ countries: ['russia'], author: 'nino-a' })
  expect(article).toMatchObject({ state: 'draft', version: 1, countries: ['russia'], author: 'nino-a' })
  const { rows } = (await (await editor('GET', '/reports')).json()) as { rows: { reportId: string }[] }
  expect(rows.map(row => row.reportId)).toContain(article.reportId)
  const stored = await newsroom.db
    .selectFrom('report')
    .select('created_by')
    .where('id', '=', article.reportId)
    .executeTakeFirst()
  expect(stored?.created_by).toBe('The contributor')
})

test.each([
  [{ title: ' ' }, 'body-wrong', 'title'],
  [{ published: '2020-02-30' }, 'body-wrong', 'published'],
  [{ language: 'fr' }, 'category-unknown', 'language'],
  [{ format: 'poem' }, 'category-unknown', 'format'],
  [{ countries: ['atlantis'] }, 'category-unknown', 'countries'],
  [{ processes: ['russia'] }, 'category-unknown', 'processes'],
  [{ author: 'nobody' }, 'category-unknown', 'author'],
  [{ text: ' \n ' }, 'text-empty', 'text'],
  [{ text: 'a\0b' }, 'text-binary', 'text'],
  [{ sources: [{ name: 'X', url: 'javascript:alert(1)', note: null }] }, 'body-wrong', 'sources.0.url'],
])('a draft with %j is refused at that field', async (change, code, field) => {
  expect(await refusal(await editor('POST', '/reports', draft(change)))).toEqual([422, code, field])
})

test('the same text twice is refused, and the first is named', async () => {
  const { text } = await receive()
  expect(await refusal(await editor('POST', '/reports', draft({ text })))).toEqual([
    409,
    'report-duplicate',
    'text',
  ])
})

test('a text is coded without being kept, with its HTML made plain', async () => {
  const before = await newsroom.db.selectFrom('revision').select('hash').execute()
  const html = `<p>${words}</p><script>alert(1)</script>`
  const answer = await contributor('POST', '/code', {
    title: null,
    published: '2020-08-26',
    language: 'en',
    text: html,
  })
  expect(answer.status).toBe(200)
  const preview = (await answer.json()) as CodedPreview
  expect(preview.text).toBe(words)
  for (const { claim } of preview.claims) {
    for (const { start, end, text } of [claim.evidence].flat()) expect(words.slice(start, end)).toBe(text)
  }
  expect(await newsroom.db.selectFrom('revision').select('hash').execute()).toHaveLength(before.length)
})

test('a text too long to be read while writing says when it will be', async () => {
  const text = 'word '.repeat(20_000)
  const answer = await contributor('POST', '/code', { title: null, published: null, language: 'en', text })
  expect(await refusal(answer)).toEqual([413, 'text-too-long', 'text'])
})

test('two who save from the same version: the second keeps their words and is given the first one’s', async () => {
  const article = await receive()
  const first = asDraft(article, { title: 'First' })
  const second = asDraft(article, { title: 'Second' })
  expect((await editor('PUT', at(article), { versionSeen: 1, draft: first })).status).toBe(200)
  const late = await chief('PUT', at(article), { versionSeen: 1, draft: second })
  expect(late.status).toBe(409)
  const conflict = (await late.json()) as SaveConflict
  expect(conflict.error.code).toBe('saved-meanwhile')
  expect(conflict.other).toMatchObject({ title: 'First', version: 2 })
  expect((await chief('PUT', at(article), { versionSeen: 2, draft: second })).status).toBe(200)
})

test('changed words make a new revision; what was confirmed of the old one is shown as such', async () => {
  const article = await receive()
  const id = await propose(newsroom, article.revisionHash, meeting)
  await editor('POST', `/proposals/${id}/decisions`, { decisionsSeen: 0, verdict: 'accept' })
  expect((await read(article)).confirmedEarlier).toEqual([])
  const changed = asDraft(article, { text: `${article.text} A sentence more.` })
  await editor('PUT', at(article), { versionSeen: 1, draft: changed })
  const report = await read(article)
  expect(report.article.revisionHash).not.toBe(article.revisionHash)
  expect(report.proposals.map(one => one.id)).not.toContain(id)
  expect(report.confirmedEarlier).toMatchObject([{ type: 'meeting', place: { name: 'Moscow' } }])
})

test('an address that another article has or had is refused; a public article may move, and come back', async () => {
  const [one, other] = [await receive(), await receive()]
  const taken = { versionSeen: 1, draft: asDraft(one, { slug: other.slug }) }
  expect(await refusal(await editor('PUT', at(one), taken))).toEqual([409, 'slug-taken', 'slug'])
  await editor('POST', `${at(one)}/publish`, { versionSeen: 1 })
  const moved = { versionSeen: 2, draft: asDraft(one, { slug: 'elsewhere' }) }
  expect((await editor('PUT', at(one), moved)).status).toBe(200)
  const lateComer = { versionSeen: 1, draft: asDraft(other, { slug: one.slug }) }
  expect(await refusal(await editor('PUT', at(other), lateComer))).toEqual([409, 'slug-taken', 'slug'])
  const back = { versionSeen: 3, draft: asDraft(one, { slug: one.slug }) }
  expect((await editor('PUT', at(one), back)).status).toBe(200)
})

test('an article is published, withdrawn and published again; its first moment stays', async () => {
  const article = await receive()
  await propose(newsroom, article.revisionHash, remark)
  const early = await editor('POST', `${at(article)}/withdraw`, { versionSeen: 1, reason: 'Wrong' })
  expect(await refusal(early)).toEqual([409, 'not-published', undefined])
  const steps: [string, number, string][] = [
    ['publish', 1, 'published'],
    ['withdraw', 2, 'withdrawn'],
    ['publish', 3, 'published'],
  ]
  for (const [step, versionSeen, state] of steps) {
    const answer = await editor('POST', `${at(article)}/${step}`, {
      versionSeen,
      reason: 'Two ministers were taken for each other.',
    })
    expect(await answer.json()).toMatchObject({ state, publishedAt: newsroom.clock().toISOString() })
  }
})

test('who withdraws says why, and a correction of what is published is told with its day', async () => {
  const article = await receive()
  await editor('POST', `${at(article)}/publish`, { versionSeen: 1 })
  expect(
    await refusal(await editor('POST', `${at(article)}/withdraw`, { versionSeen: 2, reason: ' ' })),
  ).toEqual([422, 'body-wrong', 'reason'])
  const notice = { kind: 'correction', words: 'An earlier version named another minister.' }
  await editor('PUT', at(article), { versionSeen: 2, draft: asDraft(article, { title: 'Right' }), notice })
  await editor('POST', `${at(article)}/withdraw`, { versionSeen: 3, reason: 'It never happened.' })
  expect((await read(article)).notices).toMatchObject([
    { kind: 'withdrawal', words: 'It never happened.', by: 'The editor' },
    { ...notice, by: 'The editor', at: newsroom.clock().toISOString() },
  ])
})

test('a translation begins with the words of its source, and is behind once these change', async () => {
  const article = await receive({ countries: ['russia'] })
  const answer = await contributor('POST', `${at(article)}/translations`, { language: 'de' })
  expect(answer.status).toBe(201)
  const german = (await answer.json()) as Article
  expect(german).toMatchObject({ language: 'de', text: article.text, countries: ['russia'], state: 'draft' })
  expect(await refusal(await editor('POST', `${at(article)}/translations`, { language: 'de' }))).toEqual([
    409,
    'translation-exists',
    undefined,
  ])
  const refused = await editor('POST', `${at(article)}/translations`, { language: 'fr' })
  expect(await refusal(refused)).toEqual([422, 'category-unknown', 'language'])
  expect((await read(german)).translation).toMatchObject({ isStale: false })
  const changed = `${article.text} More was said.`
  await editor('PUT', at(article), { versionSeen: 1, draft: asDraft(article, { text: changed }) })
  expect((await read(german)).translation).toMatchObject({ isStale: true, translatedText: article.text })
  expect((await read(article)).translations).toEqual([{ language: 'de', isStale: true }])
  await contributor('POST', `${at(german)}/translated`, {})
  expect((await read(german)).translation).toMatchObject({ isStale: false, source: { text: changed } })
})

test('what was decided stands after a save where the same words say the same', async () => {
  const article = await receive()
  const [first] = (await read(article)).proposals
  expect(first).toBeDefined()
  await editor('POST', `/proposals/${first!.id}/decisions`, { decisionsSeen: 0, verdict: 'accept' })
  const changed = `An opening line. ${article.text}`
  await editor('PUT', at(article), { versionSeen: 1, draft: asDraft(article, { text: changed }) })
  const report = await read(article)
  const carried = report.proposals.filter(one => one.state === 'accepted')
  expect(carried).toHaveLength(1)
  expect(carried[0]!.id).not.toBe(first!.id)
  for (const { start, end, text } of [carried[0]!.claim.evidence].flat())
    expect(changed.slice(start, end)).toBe(text)
  expect(report.confirmedEarlier).toEqual([])
})

test('nobody publishes what they have not seen', async () => {
  const article = await receive()
  await contributor('PUT', at(article), { versionSeen: 1, draft: asDraft(article, { title: 'Later' }) })
  const blind = await editor('POST', `${at(article)}/publish`, { versionSeen: 1 })
  expect(await refusal(blind)).toEqual([409, 'saved-meanwhile', undefined])
})

test('a contributor changes drafts, and not what readers see', async () => {
  const article = await receive()
  const save = (versionSeen: number) =>
    contributor('PUT', at(article), {
      versionSeen,
      draft: asDraft(article, { title: `Version ${versionSeen}` }),
    })
  expect((await save(1)).status).toBe(200)
  await editor('POST', `${at(article)}/publish`, { versionSeen: 2 })
  expect(await refusal(await save(3))).toEqual([403, 'not-allowed', undefined])
})

test.each([
  '/reports/nosuchthing/en',
  '/reports/..%2fdesk/en',
  '/reports/abc/english',
])('%s is answered as not found or not an address', async path => {
  expect([404, 422]).toContain((await editor('GET', path)).status)
})
