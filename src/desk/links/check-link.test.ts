import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkLink } from './check-link.ts'

let server: Server
let origin: string
let asked: string[]
beforeAll(async () => {
  asked = []
  server = createServer((request, response) => {
    asked.push(request.url!)
    const [, status = '200', location] = /^\/(\d+)(?:\?to=(.*))?$/.exec(request.url!) ?? []
    if (location !== undefined) response.setHeader('location', decodeURIComponent(location))
    response.writeHead(Number(status))
    if (request.url !== '/slow') response.end('x'.repeat(1_000_000))
    else response.flushHeaders()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

/** The test's own server may be asked; all else on this machine stays private. */
const limits = { timeMs: 2_000, isPrivate: (address: string) => address !== '127.0.0.1' }
const to = (address: string) => `${origin}/302?to=${encodeURIComponent(address)}`

test.each<[string, () => string, string, RegExp]>([
  ['a page', () => `${origin}/200`, 'alive', /^$/],
  ['a page that answers at once and never ends', () => `${origin}/slow`, 'alive', /^$/],
  ['a page that is gone', () => `${origin}/404`, 'dead', /not there/],
  ['a page for people only', () => `${origin}/403`, 'unclear', /403/],
  ['one that leads on', () => to(`${origin}/200`), 'alive', /^$/],
  ['one that leads on to a page that is gone', () => to('/410'), 'dead', /not there/],
  ['one that leads in circles', () => to(`${origin}/302?to=/302`), 'unclear', /302/],
  ['an address of a private network', () => 'http://192.168.0.1/', 'unclear', /private network/],
  ['one that leads into a private network', () => to('http://169.254.169.254/latest/'), 'unclear', /private/],
  ['the same by another number', () => to('http://0x7f000002/'), 'unclear', /private/],
  ['a name of this machine', () => to(`http://localhost:1/`), 'unclear', /private/],
  ['another protocol', () => 'mailto:desk@desk.example', 'unclear', /mailto/],
  ['a file', () => to('file:///etc/passwd'), 'unclear', /file/],
  ['no address', () => 'https://', 'dead', /no web address/],
])('%s', async (_, address, state, reason) => {
  const found = await checkLink(address(), {
    ...limits,
    // "localhost" may resolve to 127.0.0.1 and ::1: one private one is enough.
    isPrivate: one => (address().includes('localhost') ? true : limits.isPrivate(one)),
  }).catch(error => error)
  if (address().includes('localhost')) return expect(found.state).toBe('unclear')
  expect(found.state).toBe(state)
  expect('reason' in found ? found.reason : '').toMatch(reason)
})

test('without leave nothing on this machine is asked', async () => {
  const before = asked.length
  expect(await checkLink(`${origin}/200`)).toMatchObject({ state: 'unclear' })
  expect(asked).toHaveLength(before)
})
