import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decide } from '../record/decide.ts'
import { storeExample } from '../record/example-report.ts'
import { proposalsOf } from '../record/propose.ts'
import { now, scratchSite } from './scratch-site.ts'

/** What somebody may write where a name or a title is asked for. */
const hostile = [
  '<script>alert(1)</script>',
  '"onx="alert(1)',
  "'><img src=x onerror=alert(1)>",
  '</script><script>alert(1)</script>',
  '</title></head><svg onload=alert(1)>',
  '<!--<script>',
  '&lt;b&gt; &amp; {{x}} %s',
]

let site: Awaited<ReturnType<typeof scratchSite>>
const articles: string[] = []
let event = ''
let actor = ''
beforeAll(async () => {
  const [text, ...others] = hostile
  const local = { en: text!, de: text! }
  site = await scratchSite('empty', {
    title: `Desk ${others[1]}`.slice(0, 80),
    tagline: local,
    about: { en: hostile },
    formats: [{ slug: 'news', name: local }],
    processes: [{ slug: 'talks', name: { en: hostile[2]! }, description: { en: hostile[4]! } }],
    authors: [{ slug: 'nino-a', name: hostile[3]!, role: { en: hostile[1]! } }],
  })
  for (const words of hostile) {
    const article = await site.publish({
      title: `Title ${words}`,
      standfirst: `Standfirst ${words}`,
      text: `## Heading ${words.replaceAll('<', '< ')}\n\nText ${words.replaceAll('<', '< ')}`,
      author: 'nino-a',
      countries: ['armenia'],
      processes: ['talks'],
      sources: [{ name: words, url: 'https://source.example/?a="&b=<', note: words }],
      embed: { kind: 'map', provider: words, title: words, url: 'https://maps.example/?q="><script>' },
    })
    articles.push(`/articles/${article.slug}`)
  }
  await confirmHostileEvent()
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

/** An event whose actors, place, topics, words and note are all hostile, in a report of its own. */
async function confirmHostileEvent() {
  const [first, second] = [hostile[0]!, hostile[2]!]
  const words = `${first} met ${second} in ${hostile[3]}`
  const { revisionHash } = await storeExample(site.db, 'example', '2026-11-20', `${words}.`, [
    {
      type: 'meeting',
      status: 'happened',
      day: '2026-11-19',
      place: hostile[3]!,
      who: [first, second],
      words,
    },
  ])
  const [proposal] = await proposalsOf(site.db, revisionHash, '2026-11-23')
  if (proposal?.kind !== 'event') throw new Error('the example proposes an event')
  const decided = await decide(site.db, {
    ...{ proposalId: proposal.id, decisionsSeen: 0, verdict: 'correct' as const, eventId: null },
    claim: { ...proposal.claim, topics: hostile },
    note: hostile[4]!,
    by: hostile[0]!,
    at: now,
  })
  event = `/events/${decided.kind === 'event' ? decided.eventId : ''}`
  const { slug } = await site.db
    .selectFrom('actor')
    .select('slug')
    .orderBy('slug')
    .limit(1)
    .executeTakeFirstOrThrow()
  actor = `/actors/${slug}`
}

describe('whatever is written, no page runs it', () => {
  test.each<[string, () => string]>([
    ['the front page', () => '/'],
    ['the German front page', () => '/de'],
    ['a category', () => '/category/news/armenia/talks'],
    ['an author', () => '/authors/nino-a'],
    ['about', () => '/about'],
    ['the list of actors', () => '/actors'],
    ['an actor', () => actor],
    ['an event', () => event],
    ['the report of the event', () => '/articles/example'],
    ['a missing page', () => '/articles/<script>alert(1)</script>'],
    ['a list from a damaged place', () => '/category/news?before="><script>alert(1)</script>'],
    ['the write-for-us page', () => '/write-for-us'],
    ['a search that finds articles', () => '/search?q=alert'],
    ['a search that finds events', () => '/search?kind=event&from=1900-01-01'],
    ['a search for an actor', () => '/search?kind=actor&country=armenia'],
    ['an event of an earlier day', () => `${event}?as_of="><script>alert(1)</script>`],
    ['the changes of strange days', () => '/changes?since="><script>alert(1)</script>'],
    ['the changes', () => '/changes?since=1900-01-01'],
    ...hostile.map((words, index): [string, () => string] => [
      `a search for ${words} (${index})`,
      () => `/search?q=${encodeURIComponent(words)}&actor=${encodeURIComponent(words)}`,
    ]),
    ...hostile.map((words, index): [string, () => string] => [
      `an article of ${words}`,
      () => articles[index]!,
    ]),
    ...hostile.map((words, index): [string, () => string] => [
      `its loaded embed ${words}`,
      () => `${articles[index]}?embed=load`,
    ]),
  ])('%s', async (_what, path) => {
    expect(strangeMarkup(await (await site.get(path())).text())).toEqual([])
  })
})

test('the words stand on the page as they were written', async () => {
  for (const [index, words] of hostile.entries()) {
    const page = await (await site.get(articles[index]!)).text()
    expect(unescaped(/<h1>(.*?)<\/h1>/.exec(page)![1]!)).toBe(`Title ${words}`)
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)!
    expect(JSON.parse(data!)['@graph'][0]).toMatchObject({
      headline: `Title ${words}`,
      description: `Standfirst ${words}`,
      author: { name: hostile[3] },
    })
  }
})

const elements = new Set(
  (
    'fieldset legend search mark html head meta title link script body a header div p time ul li span nav main article h1 h2 h3 section ol dl dt dd ' +
    'blockquote sup figure figcaption form input button iframe aside footer details summary table thead tbody tr th td ' +
    'label select option textarea strong code pre svg g line rect text'
  ).split(' '),
)

/** Tags that no page of ours has, attributes that run a script, and scripts that are not data. */
function strangeMarkup(page: string): string[] {
  expect(page).not.toContain('<!--')
  const tags = page.match(/<[a-zA-Z/][^>"]*(?:"[^"]*"[^>"]*)*>/g) ?? []
  // Between its tags, a page has no "<".
  expect(page.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '').split('<')).toHaveLength(
    tags.length + 2 - (page.match(/<script/g)?.length ?? 0) * 2,
  )
  return tags.filter(tag => {
    const [, name] = /^<\/?([a-zA-Z0-9]+)/.exec(tag)!
    const outside = tag.replace(/"[^"]*"/g, '""')
    return (
      !elements.has(name!) ||
      /\son[a-z]*=|javascript:/i.test(outside) ||
      /^<script(?! type="application\/ld\+json">)/.test(tag)
    )
  })
}

function unescaped(text: string): string {
  const signs: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
    '&amp;': '&',
  }
  return text.replace(/&(?:lt|gt|quot|#x27|amp);/g, sign => signs[sign]!)
}
