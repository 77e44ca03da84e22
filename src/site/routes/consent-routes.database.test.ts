import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cookieRegistry } from '../../desk/consent/cookie-registry.ts'
import { publicUrl, scratchSite } from '../scratch-site.ts'

const embed = {
  kind: 'map',
  provider: 'Map House',
  title: 'The valley',
  url: 'https://maps.example/embed?bbox=44,40',
}

let site: Awaited<ReturnType<typeof scratchSite>>
beforeAll(async () => {
  site = await scratchSite('empty')
  await site.publish({ slug: 'with-a-map', embed })
})
afterEach(async () => {
  for (const table of ['request_limit', 'consent_receipt', 'visitor_day'] as const) {
    await site.db.deleteFrom(table).execute()
  }
  expect(site.errors).toEqual([])
})
afterAll(() => site.close())

const choose = (fields: string, path = '/consent', headers: Record<string, string> = {}) =>
  site.post(path, new URLSearchParams(fields), headers)
const cookiesOf = (response: Response) => response.headers.getSetCookie()
const receipts = () => site.db.selectFrom('consent_receipt').selectAll().execute()
const allow = (...purposes: string[]) => ({
  cookie: `readout_consent=${['1-embeds-measurement', ...purposes].join('.')}`,
})
const asks = 'Nothing is set before you choose'

describe('a choice is kept in a cookie and counted in a receipt', () => {
  test.each([
    ['choice=all', '1-embeds-measurement.embeds.measurement', ['embeds', 'measurement']],
    ['choice=necessary', '1-embeds-measurement', []],
    ['choice=necessary&purpose=embeds', '1-embeds-measurement', []],
    ['choice=purposes', '1-embeds-measurement', []],
    ['choice=purposes&purpose=embeds', '1-embeds-measurement.embeds', ['embeds']],
    ['choice=purposes&purpose=measurement', '1-embeds-measurement.measurement', ['measurement']],
    ['choice=purposes&purpose=advertising&purpose=necessary', '1-embeds-measurement', []],
  ])('%s', async (fields, value, purposes) => {
    const response = await choose(fields)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/consent?saved')
    const [kept, ...others] = cookiesOf(response)
    expect(kept!.split('; ').sort()).toEqual([
      'HttpOnly',
      'Max-Age=15724800',
      'Path=/',
      'SameSite=Lax',
      `readout_consent=${value}`,
    ])
    // Who does not allow measurement loses the number at once.
    const taken = purposes.includes('measurement') ? [] : ['readout_visitor=; Max-Age=0; Path=/']
    expect(others).toEqual(taken)
    const [receipt] = await receipts()
    expect(receipt).toEqual({
      id: expect.any(String),
      policy_version: '1-embeds-measurement',
      purposes,
      given_at: new Date('2026-11-23T10:00:00Z'),
    })
  })

  test('of a German page, in German', async () => {
    const response = await choose('choice=all', '/de/consent')
    expect(response.headers.get('location')).toBe('/de/consent?saved')
    const page = await (await site.get('/de/consent?saved', allow('embeds'))).text()
    expect(page).toContain('role="status"')
    expect(page.match(/checked=""/g)).toHaveLength(2)
    expect(page).not.toContain('id="consent-title"')
  })

  test('on an encrypted connection, in a secure cookie', async () => {
    const secure = await scratchSite('empty', {}, 'https://desk.example')
    const cookies = cookiesOf(await secure.post('/consent', new URLSearchParams('choice=necessary')))
    expect(cookies).toHaveLength(2)
    for (const cookie of cookies) expect(cookie).toMatch(/; Secure/)
    await secure.close()
  })
})

describe('what is no choice sets nothing', () => {
  test.each([
    ['no choice', ''],
    ['an unknown choice', 'choice=everything'],
    ['only purposes', 'purpose=embeds'],
    ['a property of objects', 'choice=constructor'],
  ])('%s', async (_what, fields) => {
    const response = await choose(fields)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('The form could not be read')
    expect(cookiesOf(response)).toEqual([])
    expect(await receipts()).toEqual([])
  })

  test.each([
    ['application/json', '{"choice":"all"}', 400],
    ['multipart/form-data; boundary=x', 'damaged', 400],
    ['multipart/form-data', 'without a boundary', 400],
    ['application/x-www-form-urlencoded', `choice=all&more=${'x'.repeat(100_000)}`, 413],
  ])('a body of %s', async (type, body, status) => {
    const headers = { origin: publicUrl, 'content-type': type }
    const response = await site.site.request('/consent', { method: 'POST', body, headers })
    expect([response.status, cookiesOf(response)]).toEqual([status, []])
    expect(await response.text()).toContain('<html lang="en">')
  })

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['the same host without encryption’s name', { origin: 'https://desk.example' }],
    ['a page without origin', { origin: 'null' }],
    ['another site, says the browser', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
  ])('a form of %s', async (_what, headers) => {
    const response = await choose('choice=all', '/de/consent', headers)
    expect(response.status).toBe(403)
    expect(cookiesOf(response)).toEqual([])
    const page = await response.text()
    expect(page).toContain('<html lang="de">')
    expect(page).toContain('<h1>')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await receipts()).toEqual([])
  })

  test('on a desk that asks for nothing, which then sets no cookie', async () => {
    const quiet = await scratchSite('empty', { consent: { purposes: [] } })
    const response = await quiet.post('/consent', new URLSearchParams('choice=all'))
    expect([response.status, cookiesOf(response)]).toEqual([404, []])
    expect(await (await quiet.get('/consent')).text()).toContain('there is nothing to choose')
    const policy = await (await quiet.get('/cookie-policy')).text()
    expect(policy).toContain('This site sets no cookie for its readers.')
    expect(policy).not.toContain('readout_consent')
    expect(policy).toContain('Readers never receive it.')
    const german = await (await quiet.get('/de/cookie-policy')).text()
    expect(german).toContain('Diese Seite setzt für ihre Leserschaft kein Cookie.')
    expect(await (await quiet.get('/')).text()).not.toContain('id="consent-title"')
    await quiet.close()
  })
})

describe('after the choice the reader is led back, never away from this site', () => {
  test.each([
    ['/', '/'],
    ['/articles/with-a-map', '/articles/with-a-map'],
    ['/de/category/news', '/de/category/news'],
    [
      '/category/news?before=2026-01-01T00%3A00%3A00.000Z_a',
      '/category/news?before=2026-01-01T00%3A00%3A00.000Z_a',
    ],
    ['', '/consent?saved'],
    ['//evil.example', '/consent?saved'],
    ['/\\evil.example', '/consent?saved'],
    ['/\t/evil.example', '/consent?saved'],
    ['\\\\evil.example', '/consent?saved'],
    ['https://evil.example', '/consent?saved'],
    ['javascript:alert(1)', '/consent?saved'],
    ['/x\r\nset-cookie: a=b', '/consent?saved'],
    ['evil.example', '/consent?saved'],
    ['/@evil.example', '/consent?saved'],
  ])('%j', async (back, location) => {
    const response = await choose(new URLSearchParams({ choice: 'all', back }).toString())
    expect(response.headers.get('location')).toBe(location)
    expect(new URL(location, publicUrl).origin).toBe(publicUrl)
  })
})

describe('a consent cookie that counts for nothing', () => {
  test.each([
    'all',
    'embeds.measurement',
    '1-embeds-measurement.embeds.measurement.advertising',
    '1-embeds.embeds',
    '2-embeds-measurement.embeds.measurement',
    '1-embeds-measurement.embeds.embeds',
    '%00',
    '"><script>',
  ])('%s', async value => {
    const headers = { cookie: `readout_consent=${value}` }
    const response = await site.get('/articles/with-a-map', headers)
    const page = await response.text()
    expect(page).toContain(asks)
    expect(page).not.toContain('<iframe')
    expect(cookiesOf(response)).toEqual([])
  })
})

describe('a visitor is counted', () => {
  const counted = () => site.db.selectFrom('visitor_day').selectAll().execute()

  test.each([
    ['before a choice', {}],
    ['with only necessary cookies', allow()],
    ['with embeds alone', allow('embeds')],
    ['with a number but no consent', { cookie: `readout_visitor=${'0a'.repeat(16)}` }],
  ])('never %s', async (_what, headers) => {
    expect(cookiesOf(await site.get('/', headers))).toEqual([])
    expect(await counted()).toEqual([])
  })

  test('once, with a number that is kept for 30 days and not sent again', async () => {
    const [cookie, ...others] = cookiesOf(await site.get('/', allow('measurement')))
    expect(others).toEqual([])
    expect(cookie).toMatch(/^readout_visitor=[0-9a-f]{32}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)
    const known = { cookie: `${allow('measurement').cookie}; ${cookie!.split(';')[0]}` }
    expect(cookiesOf(await site.get('/about', known))).toEqual([])
    expect(await counted()).toHaveLength(1)
    const withdrawal = cookiesOf(await choose('choice=necessary', '/consent', known))
    expect(withdrawal).toContain('readout_visitor=; Max-Age=0; Path=/')
  })

  test('also where the page is not sent again', async () => {
    const etag = (await site.get('/', allow('measurement'))).headers.get('etag')!
    const again = await site.get('/', { ...allow('measurement'), 'if-none-match': etag })
    expect([again.status, cookiesOf(again).length]).toEqual([304, 1])
  })

  test('not by what is no page', async () => {
    for (const path of ['/feed.xml', '/favicon.svg', '/healthz', '/missing', '/robots.txt']) {
      expect(cookiesOf(await site.get(path, allow('measurement'))), path).toEqual([])
    }
    expect(await counted()).toEqual([])
  })
})

describe('something from another address', () => {
  const frames = async (path: string, headers = {}) => {
    const response = await site.get(`/articles/with-a-map${path}`, headers)
    const [, source] = /<iframe src="([^"]+)"/.exec(await response.text()) ?? []
    const [, allowed] = /frame-src ([^;]+)/.exec(response.headers.get('content-security-policy')!) ?? []
    return [source, allowed]
  }
  const loaded = ['https://maps.example/embed?bbox=44,40', 'https://maps.example']

  test.each([
    ['is not loaded before a choice', '', {}, [undefined, undefined]],
    ['is not loaded for another value', '?embed=1', {}, [undefined, undefined]],
    ['is not loaded with measurement alone', '', allow('measurement'), [undefined, undefined]],
    ['is loaded by a click', '?embed=load', {}, loaded],
    ['is loaded by a click against the general choice', '?embed=load', allow(), loaded],
    ['is loaded with consent', '', allow('embeds'), loaded],
  ])('%s', async (_what, path, headers, expected) => {
    expect(await frames(path, headers)).toEqual(expected)
  })

  test('the question is not asked again after a choice, and changing it stays possible', async () => {
    const page = await (await site.get('/', allow())).text()
    expect(page).not.toContain(asks)
    expect(page).toContain('href="/consent"')
    expect(await (await site.get('/')).text()).toContain(asks)
  })
})

test('every cookie that the site sets is in the register', async () => {
  const names = [
    ...cookiesOf(await choose('choice=all')),
    ...cookiesOf(await site.get('/', allow('measurement'))),
  ].map(cookie => cookie.split('=')[0]!)
  expect(names.sort()).toEqual(['readout_consent', 'readout_visitor'])
  const registered = cookieRegistry.flatMap(cookie => [cookie.name, ...cookie.otherNames])
  for (const name of names) expect(registered).toContain(name)
})

test('who chooses again and again is told to wait', async () => {
  for (let time = 0; time < 60; time++) expect((await choose('choice=all')).status).toBe(303)
  const refused = await choose('choice=all', '/de/consent')
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('600')
  expect(await refused.text()).toContain('10 Minuten')
})
