import { micromark } from 'micromark'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataPath } from '../../desk/address.ts'
import { withdrawArticle } from '../../desk/write-article.ts'
import { now, publicUrl, scratchSite } from '../scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('demonstration')
  await site.publish({
    title: 'No </script><!-- end & "all"',
    slug: 'hostile',
    text: '*One*\n\n## Two_2_\n\nThree',
  })
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

const moscow = '/articles/azerbaijani-fm-in-moscow'
const moskau = '/de/articles/aserbaidschanischer-aussenminister-in-moskau'

describe('the Markdown twin', () => {
  test('holds the article, its facts, statements, sources and See Also, and names the page it is a twin of', async () => {
    const response = await site.get(`${moscow}.md`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(response.headers.get('link')).toBe(`<${publicUrl}${moscow}>; rel="canonical"`)
    const html = micromark(await response.text())
    expect(html.match(/<h1>/g)).toHaveLength(1)
    const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(match => match[1])
    expect(headings.slice(1)).toEqual(['What this report says', 'Who said what', 'Sources', 'See also'])
    expect(html).toMatch(/<a href="http:\/\/desk\.example\/events\/[^"]+">Meeting: .*Sergey Lavrov/)
    expect(html).toMatch(/<a href="http:\/\/desk\.example\/articles\/[a-z0-9-]+\.md">/)
  })

  test('speaks the language of its article', async () => {
    const text = await (await site.get(`${moskau}.md`)).text()
    expect(text).toContain(`<${publicUrl}${moskau}>`)
    expect(text).toContain('26. August 2020')
  })

  test('shows signs as they are, and sub-headings as such', async () => {
    const html = micromark(await (await site.get('/articles/hostile.md')).text())
    expect(html).toContain('<p>*One*</p>')
    expect(html).toContain('<h2>Two_2_</h2>')
  })
})

test('the ninjs twin is a news item with whom, where and what it reports of', async () => {
  const response = await site.get(`${moscow}.ninjs.json`)
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const item = (await response.json()) as Record<string, unknown>
  expect(Object.keys(item).filter(key => !ninjsProperties.has(key))).toEqual([])
  expect(item).toMatchObject({
    uri: publicUrl + moscow,
    standard: { name: 'ninjs', version: '2.1' },
    type: 'text',
    pubstatus: 'usable',
    language: 'en',
    people: expect.arrayContaining([
      {
        name: 'Sergey Lavrov',
        rel: 'subject',
        uri: `${publicUrl}/actors/sergey-lavrov`,
        literal: 'person:sergey-lavrov',
      },
    ]),
    genres: [{ name: 'News', literal: 'news' }],
    associations: expect.arrayContaining([
      expect.objectContaining({
        name: 'translation-de',
        uri: publicUrl + moskau,
        type: 'text',
        language: 'de',
      }),
    ]),
  })
  expect(item.events).toContainEqual(
    expect.objectContaining({ rel: 'happened', uri: expect.stringMatching(/\/events\//) }),
  )
  expect((item.bodies as { wordcount: number }[])[0]!.wordcount).toBeGreaterThan(100)
})

describe('there is no twin', () => {
  test.each([
    '/articles/never-written.md',
    '/articles/never-written.ninjs.json',
    `/de${moscow}.md`,
    '/articles/.md',
    '/articles/%2e%2e.md',
    `${moscow}.txt`,
    `${moscow}.md.md`,
  ])('at %s', async path => {
    expect((await site.get(path)).status).toBe(404)
  })

  test('of a withdrawn article', async () => {
    const { reportId } = await site.publish({ title: 'Taken back', slug: 'taken-back' })
    expect((await site.get('/articles/taken-back.md')).status).toBe(200)
    await withdrawArticle(site.db, reportId, 'en', now)
    for (const ending of ['.md', '.ninjs.json']) {
      expect((await site.get(`/articles/taken-back${ending}`)).status).toBe(410)
    }
    expect((await site.get(`/oembed?url=${publicUrl}/articles/taken-back`)).status).toBe(404)
  })
})

test.each(['/llms.txt', '/de/llms.txt'])('%s leads to pages that are there', async path => {
  const guide = await (await site.get(path)).text()
  expect(guide).toMatch(/^# South Caucasus\n\n> /)
  const links = [...micromark(guide).matchAll(/href="([^"]+)"/g)].map(match => match[1]!)
  expect(links.length).toBeGreaterThan(30)
  expect(links.filter(link => link.endsWith('.md')).length).toBeGreaterThan(3)
  // The open data are an app of their own, beside the site's.
  for (const link of links)
    if (!link.includes(dataPath)) expect((await site.site.request(link)).status, link).toBe(200)
}, 60_000)

describe('oEmbed', () => {
  const ask = (query: Record<string, string>) => site.get(`/oembed?${new URLSearchParams(query)}`)

  test('gives an article in its language, without script, no wider than asked for', async () => {
    const response = await ask({ url: publicUrl + moskau, maxwidth: '320' })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.json()).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: expect.stringContaining('Moskau'),
      provider_name: 'South Caucasus',
      width: 320,
      html: expect.stringMatching(/^<blockquote lang="de" cite="[^"]+"><p><a href="[^"]+">[^<]+<\/a><\/p>/),
    })
    const { html } = (await (await ask({ url: `${publicUrl}/articles/hostile` })).json()) as { html: string }
    expect(html).not.toMatch(/script>|<!--/)
  })

  test.each([
    [{ url: `${publicUrl}/articles/never-written` }, 404],
    [{ url: `${publicUrl}/about` }, 404],
    [{ url: `https://elsewhere.example${moscow}` }, 404],
    [{ url: 'no address' }, 404],
    [{ url: `${publicUrl}/de${moscow}` }, 404],
    [{ url: publicUrl + moscow, format: 'xml' }, 501],
    [{}, 400],
  ] as [Record<string, string>, number][])('%j is answered with %i', async (query, status) => {
    const response = await ask(query)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ error: expect.stringMatching(/\.$|json\.$/) })
  })
})

describe('an article’s head', () => {
  const headOf = async (path: string) => /<head>(.*)<\/head>/s.exec(await (await site.get(path)).text())![1]!
  const dataIn = (head: string) =>
    JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)![1]!)

  test('says what the article is, to search engines and where it is linked to', async () => {
    const head = await headOf(moscow)
    const [article, crumbs] = dataIn(head)['@graph']
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      mainEntityOfPage: publicUrl + moscow,
      inLanguage: 'en',
      articleSection: 'News',
      about: expect.arrayContaining([expect.objectContaining({ '@type': 'Person', name: 'Sergey Lavrov' })]),
    })
    expect(crumbs.itemListElement.map((one: { item: string }) => one.item)).toEqual([
      `${publicUrl}/`,
      `${publicUrl}/category/news`,
      publicUrl + moscow,
    ])
    expect(head).toContain('<meta property="og:type" content="article"/>')
    expect(head).toMatch(/<meta property="article:published_time" content="20\d\d-[^"]+Z"\/>/)
  })

  test('leads to its twins, and each of them is there', async () => {
    const head = await headOf(moscow)
    for (const type of ['text/markdown', 'application/json', 'application/json+oembed']) {
      const [, address] = new RegExp(
        `<link rel="alternate" type="${type.replace('+', '\\+')}"[^>]* href="([^"]+)"`,
      ).exec(head)!
      expect((await site.site.request(address!)).status, type).toBe(200)
    }
  })

  test('is not ended by a title that looks like markup', async () => {
    const page = await (await site.get('/articles/hostile')).text()
    expect(page.match(/<\/script>/g)).toHaveLength(1)
    expect(dataIn(page)['@graph'][0].headline).toBe('No </script><!-- end & "all"')
  })
})

test('an article says how to cite it, down to the wording', async () => {
  const page = await (await site.get(moscow)).text()
  const { revisionHash } = await site.db
    .selectFrom('article')
    .select('revision_hash as revisionHash')
    .where('slug', '=', 'azerbaijani-fm-in-moscow')
    .executeTakeFirstOrThrow()
  expect(page).toContain('Cite this article')
  expect(page).toContain(`${publicUrl}${moscow}, revision ${revisionHash.slice(0, 12)}`)
  expect(page).toContain('@online{azerbaijani-fm-in-moscow,')
})

test.each([
  ['/actors/sergey-lavrov', 'Person'],
  ['/actors/russia', 'Country'],
])('%s is a %s', async (path, type) => {
  const page = await (await site.get(path)).text()
  expect(page).toContain(`"@type":"${type}","@id":"${publicUrl}${path}"`)
})

/** https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json */
const ninjsProperties = new Set(
  (
    'uri type representationtype profile version firstcreated versioncreated contentcreated embargoed pubstatus ' +
    'urgency copyrightholder copyrightnotice usageterms ednote language descriptions bodies headlines people ' +
    'organisations places subjects events objects infosources title by slugline located renditions associations ' +
    'altids trustindicators standard genres expires rightsinfo'
  ).split(' '),
)
