import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionOfRoute } from './audited-actions.ts'
import { createApi } from './newsroom-app.ts'
import { type ScratchNewsroom, scratchNewsroom } from './scratch-newsroom.ts'

let room: ScratchNewsroom
beforeAll(async () => {
  room = await scratchNewsroom()
})
afterAll(() => room.close())

test('every request that can change something has its name in the audit log', () => {
  const changing = createApi(room)
    .routes.filter(({ method }) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method))
    .map(({ method, path }) => `${method} ${path}`)
  expect([...new Set(changing)].sort()).toEqual(Object.keys(actionOfRoute).sort())
})
