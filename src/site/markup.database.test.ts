import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dataPath } from '../desk/address.ts'
import { scratchSite } from './scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('demonstration')
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

const validator = new HtmlValidate({ extends: ['html-validate:standard'] })

/** What is wrong with a page's markup: the rule, the place and the words. */
async function faultsIn(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page)
  return results.flatMap(({ messages }) =>
    messages.map(
      fault => `${fault.ruleId} at ${fault.selector ?? `column ${fault.column}`}: ${fault.message}`,
    ),
  )
}

/** The paths of this site that a page's links lead to, without the places within pages. */
function linksIn(page: string): string[] {
  const links = [...page.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(match => match[1]!)
  // The open data are an app of their own, beside the site's.
  return links.map(link => link.replaceAll('&amp;', '&')).filter(link => !link.startsWith(`${dataPath}/`))
}

test('every page that a link leads to is there, and its markup is valid', async () => {
  const found = ['/', '/de']
  for (const path of found) {
    const response = await site.get(path)
    expect(response.status, path).toBe(200)
    if (!response.headers.get('content-type')!.startsWith('text/html')) continue
    const page = await response.text()
    expect(await faultsIn(page), path).toEqual([])
    for (const link of new Set(linksIn(page)))
      if (!found.includes(link) && !isOneOfMany(link)) found.push(link)
  }
  expect(found.length).toBeGreaterThan(100)
}, 120_000)

/** Pages that every entry of the record has alike, and of which a few tell all: how often each kind was met. */
const alike = new Map(
  [
    ...[/\/history$/, /\/(events|contacts)\.(csv|json)/, /\/changes[/?]/, /\/feed\.[a-z]+$/, /\/calendar\//],
    // Two languages are followed everywhere; the others have the same pages.
    ...[/^\/ru\b/, /^\/az\b/, /^\/hy\b/, /^\/ka\b/, /^\/tr\b/],
  ].map(kind => [kind, 0]),
)

function isOneOfMany(link: string): boolean {
  for (const [kind, times] of alike)
    if (kind.test(link)) {
      alike.set(kind, times + 1)
      return times >= 12
    }
  return false
}

const map = '/articles/trilateral-statement-ends-war'

test.each<[string, () => Promise<Response>, number]>([
  ['a missing page', () => site.get('/missing'), 404],
  ['a form of another site', () => choose('choice=all', 'https://evil.example'), 403],
  ['a choice that is none', () => choose('choice=perhaps'), 400],
  ['a choice that is too long', () => choose(`choice=${'x'.repeat(20_000)}`), 413],
  ['a choice that was saved', () => site.get('/consent?saved', everything), 200],
  ['a page after the choice', () => site.get('/', everything), 200],
  ['an embed that was loaded', () => site.get(`${map}?embed=load`), 200],
  ['an application without a word', () => site.post('/write-for-us', new FormData()), 422],
  ['an application that arrived', () => site.post('/de/write-for-us', application()), 200],
])('the markup of %s is valid', async (_what, ask, status) => {
  const response = await ask()
  expect([response.status, await faultsIn(await response.text())]).toEqual([status, []])
})

test.each([
  ['<ul><p>no item</p></ul>', 'element-permitted-content'],
  ['<p id="a">one</p><p id="a">two</p>', 'no-dup-id'],
  ['<a href="/x"><button type="button">two in one</button></a>', 'element-permitted-content'],
])('%s is not', async (markup, rule) => {
  const page = `<!doctype html><html lang="en"><head><title>x</title></head><body>${markup}</body></html>`
  expect(await faultsIn(page)).toContainEqual(expect.stringMatching(new RegExp(`^${rule} at`)))
})

const everything = { cookie: 'readout_consent=1-embeds-measurement.embeds.measurement' }

function choose(fields: string, origin?: string) {
  return site.post('/consent', new URLSearchParams(fields), origin === undefined ? {} : { origin })
}

function application(): FormData {
  const form = new FormData()
  const typed = { name: 'Nino A', email: 'nino@reader.example', region: 'Adjara', languages: 'Georgian' }
  for (const [name, value] of Object.entries({ callSlug: 'local-specialists', ...typed }))
    form.set(name, value)
  for (const purpose of ['cv', 'cover-letter', 'writing-sample'] as const) {
    form.set(purpose, new File(['Dear desk,\n'], `${purpose}.txt`))
  }
  return form
}
