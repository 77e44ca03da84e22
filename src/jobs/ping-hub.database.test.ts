import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as readAll } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicUrl, scratchSite } from '../site/scratch-site.ts'
import type { JobParts } from './job-parts.ts'
import { pingHub } from './ping-hub.ts'

let desk: Awaited<ReturnType<typeof scratchSite>>
let hub: Server
let address: string
const told: URLSearchParams[] = []
let status = 204
let now = new Date('2026-11-23T09:00:00Z')
beforeAll(async () => {
  hub = createServer(async (request, response) => {
    told.push(new URLSearchParams(await readAll(request)))
    response.writeHead(status).end()
  })
  await once(hub.listen(0, '127.0.0.1'), 'listening')
  address = `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`
  desk = await scratchSite('empty', { languages: ['en', 'de'] }, undefined, () => ({ hub: address }))
})
afterAll(async () => {
  await desk?.close()
  hub?.close()
})

const ping = (to: string | null = address) =>
  pingHub({ db: desk.db, clock: () => now, hub: to, publicUrl } as JobParts).run(
    {},
    new AbortController().signal,
  )

test('without a hub nothing is told, and a new hub hears nothing of the archive', async () => {
  await desk.publish({ title: 'Old', language: 'en' })
  now = new Date('2026-11-23T10:00:00Z')
  await ping(null)
  await ping()
  await ping()
  expect(told).toEqual([])
})

test('a publication is told once, with each feed that it stands in, after a hub that was silent, too', async () => {
  await desk.publish({ title: 'Neu', language: 'de', countries: ['armenia'] })
  await desk.db
    .updateTable('article')
    .set({ updated_at: new Date('2026-11-23T10:30:00Z') })
    .where('language', '=', 'de')
    .execute()
  status = 503
  await expect(ping()).rejects.toMatchObject({ code: 'hub-silent' })
  status = 204
  told.length = 0
  await ping()
  await ping()
  expect(told).toHaveLength(1)
  expect(told[0]!.get('hub.mode')).toBe('publish')
  const feeds = told[0]!.getAll('hub.url')
  expect(feeds).toContain(`${publicUrl}/de/feed.xml`)
  expect(feeds).toContain(`${publicUrl}/de/category/news/armenia/feed.json`)
  expect(feeds.every(one => one.startsWith(`${publicUrl}/de/`))).toBe(true)
  // Each is an address that the hub finds.
  for (const feed of feeds) expect((await desk.get(feed.slice(publicUrl.length))).status, feed).toBe(200)
})

test('each form of a feed names the hub and itself, in its words and in its head', async () => {
  for (const form of ['feed.xml', 'feed.atom', 'feed.json']) {
    const answer = await desk.get(`/${form}`)
    const link = answer.headers.get('link')
    expect(link).toBe(`<${address}>; rel="hub", <${publicUrl}/${form}>; rel="self"`)
    const text = await answer.text()
    expect(text).toContain(
      form === 'feed.json' ? `"hubs":[{"type":"WebSub","url":"${address}"}]` : `rel="hub" href="${address}"`,
    )
  }
})
