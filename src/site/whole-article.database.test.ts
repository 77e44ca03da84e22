import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCorrection } from '../desk/corrections.ts'
import { eraseActor } from '../record/erasing/erase-actor.ts'
import { factsTold } from './facts-told.ts'
import { now, scratchSite } from './scratch-site.ts'
import { type ReadWholeArticle, type WholeArticle, wholeArticles } from './whole-article.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
let read: ReadWholeArticle
beforeAll(async () => {
  site = await scratchSite('demonstration')
  read = wholeArticles(site.db, site.kept.log)
})
afterAll(() => site.close())

const at = { language: 'en', slug: 'azerbaijani-fm-in-moscow' }
const update = () => site.db.updateTable('article').where('language', '=', 'en')

/** The article as it was kept before, as it is read after, and as whoever kept nothing reads it. */
async function articleAfter(act: () => Promise<unknown>) {
  const before = await read(at)
  await act()
  const after = await read(at)
  expect(after).toEqual(await wholeArticles(site.db, site.kept.log)(at))
  return { before: before!, after: after! }
}

test('an article and its facts are the same objects for as long as their rows are as they were', async () => {
  const { article } = (await read(at))!
  const { before, after } = await articleAfter(async () => {
    const { reportId } = article
    const note = 'The visit was on 26 August.'
    await addCorrection(site.db, { reportId, language: 'en' }, { kind: 'correction', note }, 'Edda', now)
  })
  expect([before.article, after.article]).toEqual([article, article])
  expect(after.article).toBe(article)
  expect(after.told).toBe(before.told)
  expect(after.corrections).toHaveLength(before.corrections.length + 1)
})

test('what is written to an article is read at once', async () => {
  const { before, after } = await articleAfter(() =>
    update().set({ standfirst: 'Another.' }).where('slug', '=', 'azerbaijani-fm-in-moscow').execute(),
  )
  expect(after.article).toEqual({ ...before.article, standfirst: 'Another.' })
  expect(after.told).toBe(before.told)
})

test('another article that comes to its address is read, and its own when it comes back', async () => {
  const move = (from: string, to: string) => update().set({ slug: to }).where('slug', '=', from).execute()
  const { before, after } = await articleAfter(async () => {
    await move('azerbaijani-fm-in-moscow', 'elsewhere')
    await move('brussels-meeting-called-off', 'azerbaijani-fm-in-moscow')
  })
  expect(after.article.reportId).not.toBe(before.article.reportId)
  expect(after.told).not.toEqual(before.told)
  const back = await articleAfter(async () => {
    await move('azerbaijani-fm-in-moscow', 'brussels-meeting-called-off')
    await move('elsewhere', 'azerbaijani-fm-in-moscow')
  })
  expect(back.after.article).toEqual(before.article)
})

test('words that are erased from a text are in none that was kept, and in no fact that quotes them', async () => {
  const whole = (await read(at))!
  const { article } = whole
  const factsOf = ({ told }: Pick<WholeArticle, 'told'>, text: string) =>
    factsTold(site.db, told, { ...article, text }, '2026-11-23')
  const { events } = await factsOf(whole, article.text)
  // A word of one event, erased with somebody who takes part in another.
  const [first] = events
  const word = first!.evidence[0]!.text.match(/\p{L}{6,}/gu)!.at(-1)!
  const partOf = (event: typeof first) => event!.event.participants.map(({ actor }) => actor.id)
  const actorId = events.flatMap(partOf).find(id => !partOf(first).includes(id))!
  const erased = { ground: 'A court said so.', by: 'Edda', at: now }
  const { after } = await articleAfter(() => eraseActor(site.db, { actorId, words: [word], ...erased }))
  expect(article.text).toContain(word)
  expect(after.article.text).not.toContain(word)
  expect(after.article.text).toHaveLength(article.text.length)
  const facts = await factsOf(after, after.article.text)
  expect(facts.events.map(({ event }) => event.id)).toContain(first!.event.id)
  expect(JSON.stringify(facts)).not.toContain(word)
})

test('an address without an article has none, and those asked for at one time get their own', async () => {
  const slugs = [
    'brussels-meeting-called-off',
    'nowhere',
    'azerbaijani-fm-in-moscow',
    'brussels-meeting-called-off',
  ]
  const found = await Promise.all(slugs.map(slug => read({ language: 'en', slug })))
  expect(found.map(one => one?.article.slug ?? null)).toEqual([
    'brussels-meeting-called-off',
    null,
    'azerbaijani-fm-in-moscow',
    'brussels-meeting-called-off',
  ])
})
