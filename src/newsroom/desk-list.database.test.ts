import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../desk/article.ts'
import type { ReportsAnswer } from './answers.ts'
import { draft, propose, remark, type ScratchNewsroom, scratchNewsroom, words } from './scratch-newsroom.ts'

let newsroom: ScratchNewsroom
let editor: ScratchNewsroom['stranger']
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  editor = await newsroom.member('editor')
})
afterAll(() => newsroom.close())

async function receive(change: Record<string, unknown>): Promise<Article> {
  const answer = await editor('POST', '/reports', draft(change))
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as Article
}
const list = async (query: string) =>
  (await (await editor('GET', `/reports?${query}`)).json()) as ReportsAnswer
const titles = async (query: string) => (await list(query)).rows.map(row => row.title).sort()

test('the list is narrowed by state, words of the title, country, author and days', async () => {
  const quiet = 'Nobody did anything anywhere.'
  const moscow = await receive({ title: 'Ministers meet in Moscow', countries: ['russia'], author: 'nino-a' })
  await receive({ title: 'A quiet day', text: quiet, published: '2020-08-01' })
  await editor('POST', `/reports/${moscow.reportId}/en/publish`, { versionSeen: 1 })
  expect(await titles('')).toEqual(['A quiet day', 'Ministers meet in Moscow'])
  expect(await titles('view=drafts')).toEqual(['A quiet day'])
  expect(await titles('view=published')).toEqual(['Ministers meet in Moscow'])
  expect(await titles('words=minist mos')).toEqual(['Ministers meet in Moscow'])
  expect(await titles('words=oscow')).toEqual([])
  expect(await titles('country=russia')).toEqual(['Ministers meet in Moscow'])
  expect(await titles('author=nino-a')).toEqual(['Ministers meet in Moscow'])
  expect(await titles('to=2020-08-10')).toEqual(['A quiet day'])
  expect(await titles('from=2020-08-10&to=')).toEqual(['Ministers meet in Moscow'])
})

test('a report with something to decide is among those until all is decided', async () => {
  const article = await receive({ title: 'To decide', text: `${words} Once more.` })
  const id = await propose(newsroom, article.revisionHash, remark)
  const own = async () => (await list('view=open')).rows.find(row => row.title === 'To decide')
  const before = (await own())!
  await editor('POST', `/proposals/${id}/decisions`, { decisionsSeen: 0, verdict: 'reject', note: 'No.' })
  const after = (await list('words=decide')).rows[0]!
  expect(after.openProposals).toBe(before.openProposals - 1)
  expect(after.decidedProposals).toBe(before.decidedProposals + 1)
})

test('pages miss none and repeat none, of reports saved in one moment, too', async () => {
  for (let place = 0; place < 120; place++)
    await receive({ title: `Page ${place}`, text: `Nothing to read, number ${place}.` })
  const seen: string[] = []
  let after = ''
  for (;;) {
    const page = await list(`words=page${after}`)
    seen.push(...page.rows.map(row => row.title))
    if (page.next === null) break
    after = `&after=${encodeURIComponent(page.next)}`
  }
  expect(seen).toHaveLength(120)
  expect(new Set(seen).size).toBe(120)
})

test.each([
  'view=mine',
  'from=soon',
  'after=x',
  "after=2020-01-01T00:00:00Z,a'b,en",
])('%s is refused', async query => {
  expect((await editor('GET', `/reports?${query}`)).status).toBe(422)
})
