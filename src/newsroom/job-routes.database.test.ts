import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Job, jobOf } from '../queue/job.ts'
import type { JobsAnswer } from './answers.ts'
import { type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

type Ask = ScratchNewsroom['stranger']
let newsroom: ScratchNewsroom
let administrator: Ask
beforeAll(async () => {
  newsroom = await scratchNewsroom()
  administrator = await newsroom.member('administrator')
})
afterAll(() => newsroom.close())

const kind = { name: 'write-letter', what: 'writes a letter', data: z.object({}), retries: 0 }
const list = async () => (await (await administrator('GET', '/jobs')).json()) as JobsAnswer

test('before any job was sent, the list is empty and none can be tried again', async () => {
  expect(await list()).toEqual({ kinds: [], troubled: [] })
  expect((await administrator('POST', '/jobs/write-letter/none/retry', {})).status).toBe(404)
})

test('a job that was given up is listed with what it said, is tried again and is done', async () => {
  let isBroken = true
  const job = jobOf(kind, async () => {
    if (isBroken) throw new Error('the letter box is full')
  }) as Job
  await newsroom.sendJob(kind, {})
  await newsroom.queue.workOff([job])
  const [troubled] = (await list()).troubled
  expect(troubled).toMatchObject({ name: 'write-letter', isGivenUp: true, message: 'the letter box is full' })
  isBroken = false
  const answer = await administrator('POST', `/jobs/write-letter/${troubled!.id}/retry`, {})
  expect(answer.status).toBe(200)
  expect(await newsroom.queue.workOff([job])).toBe(1)
  expect(await list()).toMatchObject({ kinds: [{ name: 'write-letter', done: 1, failed: 0 }], troubled: [] })
  const again = await administrator('POST', `/jobs/write-letter/${troubled!.id}/retry`, {})
  expect(again.status).toBe(404)
})

test('only an administrator sees to jobs', async () => {
  const editor = await newsroom.member('chief editor')
  expect((await editor('GET', '/jobs')).status).toBe(403)
  expect((await editor('POST', '/jobs/write-letter/x/retry', {})).status).toBe(403)
})
