import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCorrection } from '../desk/corrections.ts'
import { now, publicUrl, scratchSite } from './scratch-site.ts'

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('demonstration')
})
afterAll(async () => {
  expect(site.errors).toEqual([])
  await site.close()
})

type Thing = Record<string, unknown> & { '@type': string }

/** The properties that schema.org has for the types that we use, of those that we use: https://schema.org/docs/full.html */
const properties: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    ...[
      'headline',
      'description',
      'inLanguage',
      'datePublished',
      'dateModified',
      'mainEntityOfPage',
      'image',
    ],
    ...['isAccessibleForFree', 'articleSection', 'publisher', 'author', 'correction', 'about', 'mentions'],
  ],
  NewsMediaOrganization: ['name', 'url'],
  CorrectionComment: ['text', 'datePublished'],
  Event: ['name', 'startDate', 'endDate', 'eventStatus', 'location', 'attendee'],
  Place: ['name', 'url', 'address', 'alternateName'],
  PostalAddress: ['addressCountry'],
  Person: ['name', 'url', 'alternateName', 'jobTitle'],
  Organization: ['name', 'url', 'alternateName'],
  Country: ['name', 'url', 'alternateName'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
}
const days = new Set(['datePublished', 'dateModified', 'startDate', 'endDate'])
const addresses = new Set(['url', 'item', 'mainEntityOfPage', '@id', 'image'])

/** Everything that a page says of itself, each thing in it checked: a known type, its properties, whole addresses, ISO days. */
async function thingsOn(path: string): Promise<Thing[]> {
  const page = await (await site.get(path)).text()
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)!
  const data = JSON.parse(json!) as { '@context': string; '@graph': Thing[] }
  expect(data['@context']).toBe('https://schema.org')
  for (const thing of data['@graph']) check(thing, path)
  return data['@graph']
}

function check(thing: Thing, where: string): void {
  // A thing that is told of elsewhere is named by its identifier alone.
  if (thing['@type'] === undefined) {
    expect(Object.keys(thing), where).toEqual(['@id'])
    return
  }
  const known = properties[thing['@type']]
  expect(known, `${where} has a ${thing['@type']}`).toBeDefined()
  for (const [name, value] of Object.entries(thing)) {
    const at = `${where} ${thing['@type']}.${name}`
    if (name === '@type') continue
    if (name !== '@id') expect(known, at).toContain(name)
    if (days.has(name)) expect(Number.isNaN(Date.parse(value as string)), at).toBe(false)
    if (addresses.has(name)) expect(new URL(value as string).origin, at).toBe(publicUrl)
    for (const inner of [value].flat())
      if (typeof inner === 'object' && inner !== null) check(inner as Thing, at)
      else expect(inner, at).not.toBe('')
  }
}

const moscow = '/articles/azerbaijani-fm-in-moscow'

test('an article is a NewsArticle with whom it is about, its correction and the way to it', async () => {
  const { report_id: reportId } = await site.db
    .selectFrom('article')
    .select('report_id')
    .where('slug', '=', 'azerbaijani-fm-in-moscow')
    .executeTakeFirstOrThrow()
  const note = 'The visit was on 26 August.'
  await addCorrection(site.db, { reportId, language: 'en' }, { kind: 'correction', note }, 'Edda', now)
  const [article, crumbs] = await thingsOn(moscow)
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    correction: [{ '@type': 'CorrectionComment', text: note }],
    author: { '@type': 'Person' },
  })
  expect((article!.headline as string).length).toBeLessThanOrEqual(110)
  expect(crumbs!['@type']).toBe('BreadcrumbList')
})

test('what articles, events and dossiers say of themselves is as schema.org has it, in other languages, too', async () => {
  const page = await (await site.get(moscow)).text()
  const events = [...page.matchAll(/href="(\/events\/[a-z0-9]+)"/g)].map(match => match[1]!)
  const [event] = await thingsOn(events[0]!)
  expect(event).toMatchObject({ '@type': 'Event', location: { '@type': 'Place', name: 'Moscow' } })
  const [georgian] = await thingsOn(`/ka${events[0]}`)
  expect(georgian).toMatchObject({ location: { name: 'მოსკოვი' } })
  const [person] = await thingsOn('/actors/sergey-lavrov')
  expect(person).toMatchObject({ '@type': 'Person', jobTitle: 'Minister of Foreign Affairs' })
  expect((await thingsOn('/hy/actors/azerbaijan'))[0]).toMatchObject({ '@type': 'Country', name: 'Ադրբեջան' })
  for (const path of ['/actors/european-union', '/de/actors/osce-minsk-group'])
    expect((await thingsOn(path))[0]).toMatchObject({ '@type': 'Organization' })
})
