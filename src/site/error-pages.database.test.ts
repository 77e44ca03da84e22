import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scratchSite } from './scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('demonstration')
})
afterAll(async () => {
  await site.close()
})

const moscow = '/articles/azerbaijani-fm-in-moscow'
/** The addresses of a list on a page, by its heading. */
function listed(page: string, title: string): string[] {
  const list = new RegExp(`<h2>(?:${title})</h2><ul[^>]*>(.*?)</ul>`, 's').exec(page)?.[1] ?? ''
  return [...list.matchAll(/href="([^"]+)"/g)].map(match => match[1]!)
}

describe('a page that is not there names the one that was probably meant', () => {
  test.each([
    ['/articles/azerbaijani-fm-in-moskow', moscow],
    ['/articles/azerbaijani-fm-in-mos', moscow],
    ['/articles/zerbaijani-fm-in-moscow', moscow],
    ['/azerbaijani-fm-in-moscow.html', moscow],
    ['/2020/08/26/azerbaijani-fm-in-moscow/', moscow],
    ['/Articles/Azerbaijani_FM_in_Moscow', moscow],
    ['/actors/sergei-lavrov', '/actors/sergey-lavrov'],
    ['/actors/lavrov', '/actors/sergey-lavrov'],
    ['/people/Sergey%20Lavrov', '/actors/sergey-lavrov'],
    ['/de/actors/lavrow', '/de/actors/sergey-lavrov'],
    ['/category/azerbajan', '/category/azerbaijan'],
    ['/nagorno-karabakh', '/category/nagorno-karabakh'],
  ])('%s', async (path, meant) => {
    const response = await site.get(path)
    expect(response.status).toBe(404)
    expect(listed(await response.text(), 'Perhaps you were looking for|Vielleicht suchen Sie')).toContain(
      meant,
    )
  })

  test('also in the language that it is there in', async () => {
    const page = await (await site.get(`/de${moscow}`)).text()
    expect(listed(page, 'Vielleicht suchen Sie')[0]).toBe(moscow)
    expect(page).toMatch(new RegExp(`<li lang="en"><a href="${moscow}">`))
  })
})

test.each([
  '/wp-login.php',
  '/x',
  '/%',
  '/articles/%E0%A4%A',
  '/articles/%00',
  `/${'a'.repeat(5000)}`,
  '/de/...',
])('%s is like nothing here, and the newest articles are named', async path => {
  const page = await (await site.get(path)).text()
  expect(page).not.toMatch(/Perhaps you were looking for|Vielleicht suchen Sie/)
  expect(listed(page, 'Latest|Neueste')).toHaveLength(5)
  expect(site.errors).toEqual([])
})

test('a fault of ours has a number, under which the log has it', async () => {
  await sql`ALTER TABLE event_view RENAME TO event_view_away`.execute(site.db)
  const response = await site.get('/calendar')
  await sql`ALTER TABLE event_view_away RENAME TO event_view`.execute(site.db)
  expect(response.status).toBe(500)
  const page = await response.text()
  expect(page).toMatch(/Reference number: [0-9a-z]{10}</)
  expect(listed(page, 'Latest')).toHaveLength(5)
  expect(page).not.toContain('event_view')
  expect(site.errors).toHaveLength(1)
})
