import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicUrl, scratchSite } from '../scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('demonstration')
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

const textAt = async (path: string) => (await site.get(path)).text()
const wordsAt = async (path: string) =>
  /<main[^>]*>(.*)<\/main>/s
    .exec(await textAt(path))![1]!
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('a pair', () => {
  const ministers = '/pair/jeyhun-bayramov/sergey-lavrov'

  test('shows the last contact, how often there were any, and what was said of each other', async () => {
    const words = await wordsAt(ministers)
    expect(words).toContain('Jeyhun Bayramov and Sergey Lavrov')
    expect(words).toMatch(/Last contact \d+ \w+ 20\d\d: /)
    expect(words).toMatch(/Call (once|\d+ times)/)
    expect(words).toMatch(/17 July 2020 Happened Call: Jeyhun Bayramov and Sergey Lavrov/)
  })

  test('has one address, in each language', async () => {
    const response = await site.get('/de/pair/sergey-lavrov/jeyhun-bayramov')
    expect([response.status, response.headers.get('location')]).toEqual([301, `/de${ministers}`])
    expect(await textAt(`/de${ministers}`)).toContain(
      `<link rel="canonical" href="${publicUrl}/de${ministers}"/>`,
    )
  })

  test('has what was announced apart from what was held', async () => {
    const words = await wordsAt('/pair/russia/zakir-hasanov')
    expect(words).toMatch(/Announced, outcome open 3 September 2020 Overdue Visit: Zakir Hasanov and Russia/)
    expect(words).toContain('The record holds no meeting, call or visit of the two.')
  })

  test('of states counts what their officials did, and what these said of the other', async () => {
    const words = await wordsAt('/pair/armenia/azerbaijan')
    expect(words).toContain('What the people and bodies of both states did counts, too.')
    expect(words).toMatch(/Meeting: .*Ilham Aliyev.* and Nikol Pashinyan/)
    expect(words).toContain('What they said of each other')
  })

  test('of whom the record holds nothing together says so, and robots need not keep it', async () => {
    const page = await textAt('/pair/charles-michel/zakir-hasanov')
    expect(page).toContain('The record holds no meeting, call or visit of the two.')
    expect(page).toContain('noindex')
    expect(await textAt(ministers)).not.toContain('noindex')
  })

  test.each([
    '/pair/sergey-lavrov/sergey-lavrov',
    '/pair/nobody/sergey-lavrov',
    '/pair/sergey-lavrov/nobody',
    '/pair/sergey-lavrov',
    '/pair/%00/sergey-lavrov',
    "/pair/sergey-lavrov/'--",
  ])('is none at %s', async path => {
    expect((await site.get(path)).status).toBe(404)
  })
})

test('a dossier’s contacts lead to the pair', async () => {
  expect(await textAt('/actors/sergey-lavrov')).toMatch(
    /href="\/pair\/jeyhun-bayramov\/sergey-lavrov">\d+ events together<span class="unseen"> with Jeyhun Bayramov</,
  )
})

test('a state’s dossier has its contacts with other states, its people and bodies, and the articles about it', async () => {
  const page = await textAt('/actors/azerbaijan')
  expect(page).toContain('href="/pair/azerbaijan/russia"')
  expect(page).toContain('href="/category/azerbaijan">Articles about Azerbaijan</a>')
  const members = /Its people and bodies<\/h2>(.*?)<\/section>/s.exec(page)![1]!
  expect(members).toContain('Ilham Aliyev')
  expect(members).not.toContain('Nikol Pashinyan')
  expect(await textAt('/actors/sergey-lavrov')).not.toContain('Its people and bodies')
})
