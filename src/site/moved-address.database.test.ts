import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCoder } from '../coder/read-coder.ts'
import { saveArticle } from '../desk/write-article.ts'
import { now, scratchSite } from './scratch-site.ts'

let desk: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  desk = await scratchSite('empty', { languages: ['en', 'de'] })
})
afterAll(() => desk?.close())

test('an article that moved is found by each address that it ever had, in its own language', async () => {
  const article = await desk.publish({ title: 'First name', language: 'de' })
  const parts = { db: desk.db, coder: await readCoder(), clock: () => now }
  const move = (slug: string, version: number) =>
    saveArticle(
      parts,
      article.reportId,
      'de',
      version,
      {
        title: article.title,
        language: 'de',
        published: article.published,
        format: 'news',
        text: article.text,
        slug,
      },
      'Edda',
    )
  await move('second-name', article.version)
  await move('third-name', article.version + 1)
  const leadsTo = async (path: string) => {
    const answer = await desk.get(path)
    return [answer.status, answer.headers.get('location')]
  }
  for (const former of ['first-name', 'second-name'])
    expect(await leadsTo(`/de/articles/${former}`)).toEqual([301, '/de/articles/third-name'])
  expect(await leadsTo('/de/articles/first-name.md')).toEqual([301, '/de/articles/third-name.md'])
  expect(await leadsTo('/de/articles/first-name.ninjs.json?x=1')).toEqual([
    301,
    '/de/articles/third-name.ninjs.json?x=1',
  ])
  expect((await desk.get('/articles/first-name')).status).toBe(404)
  expect((await desk.get('/de/articles/third-name')).status).toBe(200)
  // Nobody else can take the address, and the article itself may come back to it.
  const other = await desk.publish({ title: 'First name', language: 'de', text: 'Another report.' })
  expect(other.slug).not.toBe('first-name')
  await move('first-name', article.version + 2)
  expect((await desk.get('/de/articles/first-name')).status).toBe(200)
  expect(await leadsTo('/de/articles/third-name')).toEqual([301, '/de/articles/first-name'])
})
