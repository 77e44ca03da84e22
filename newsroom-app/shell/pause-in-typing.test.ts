import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pauseInTyping, watchTyping } from './pause-in-typing.ts'

let page: EventTarget
let leave: () => void
beforeEach(() => {
  vi.useFakeTimers()
  page = new EventTarget()
  vi.stubGlobal('document', page)
  leave = watchTyping()
})
afterEach(() => {
  leave()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const write = () => page.dispatchEvent(new Event('beforeinput'))

/** Whether the wait is over, told by what it has noted. */
function waiting(): { isOver: boolean } {
  const wait = { isOver: false }
  void pauseInTyping().then(() => {
    wait.isOver = true
  })
  return wait
}

test('where nobody writes there is nothing to wait for', async () => {
  vi.advanceTimersByTime(10_000)
  const wait = waiting()
  await vi.advanceTimersByTimeAsync(0)
  expect(wait.isOver).toBe(true)
})

test('every letter puts it off, until a pause', async () => {
  write()
  const wait = waiting()
  for (let letters = 0; letters < 20; letters++) {
    await vi.advanceTimersByTimeAsync(400)
    expect(wait.isOver).toBe(false)
    write()
  }
  await vi.advanceTimersByTimeAsync(1_499)
  expect(wait.isOver).toBe(false)
  await vi.advanceTimersByTimeAsync(2)
  expect(wait.isOver).toBe(true)
})
