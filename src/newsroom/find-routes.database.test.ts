import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../desk/article.ts'
import type { FoundAnswer } from './answers.ts'
import { draft, meeting, propose, type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

let newsroom: ScratchNewsroom
let editor: ScratchNewsroom['stranger']
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  editor = await newsroom.member('editor')
  const article = (await (await editor('POST', '/reports', draft())).json()) as Article
  const id = await propose(newsroom, article.revisionHash, { ...meeting, topics: ['Trade in wine'] })
  await editor('POST', `/proposals/${id}/decisions`, { decisionsSeen: 0, verdict: 'accept' })
})
afterAll(() => newsroom.close())

const find = async (words: string) =>
  (await (await editor('GET', `/find?words=${encodeURIComponent(words)}`)).json()) as FoundAnswer

test('reports are found by how the words of their titles begin, drafts included', async () => {
  const found = await find('minis mosc')
  expect(found.reports).toMatchObject([{ title: draft().title, state: 'draft', language: 'en' }])
  expect((await find('ministers baku')).reports).toEqual([])
})

test('actors are found by any spelling, by how its words begin; events by their words', async () => {
  expect((await find('lav')).actors.map(actor => actor.name)).toEqual(['Sergey Lavrov'])
  expect((await find('SERGEY LAV')).actors).toHaveLength(1)
  expect((await find('rov')).actors).toEqual([])
  expect((await find('Лавров')).actors.map(actor => actor.name)).toEqual(['Sergey Lavrov'])
  expect((await find('wine')).events).toMatchObject([{ type: 'meeting', topics: ['Trade in wine'] }])
})

test.each(['', 'l', "':*", '%', '\\', '&|!'])('%j finds nothing and breaks nothing', async words => {
  expect(await find(words)).toEqual({ reports: [], actors: [], events: [] })
})
