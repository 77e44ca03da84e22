import { expect, test } from 'vitest'
import { ChangeLog } from './change-log.ts'
import { KeptValues } from './kept-values.ts'

/** Kept values with a way to tell of changes, and one to look for a value that counts how often it was looked for. */
function keptValues() {
  let tell: (tags: readonly string[] | null) => void = () => {}
  const changes = { areHeard: true, subscribe: (hear: typeof tell) => (tell = hear) }
  const kept = new KeptValues<{ readonly name: string }>(new ChangeLog(changes as never), 10)
  let times = 0
  const find = (name: string, until: Promise<void> = Promise.resolve()) =>
    kept.find('key', { tagsOf: () => ['event:1'], heardAt: kept.heard }, async () => {
      times++
      await until
      return { name }
    })
  return { find, changes, tell: (tags: readonly string[] | null) => tell(tags), times: () => times }
}

test('a value is found once, and again after a change of what it was found from', async () => {
  const { find, tell, times } = keptValues()
  expect(await find('a')).toEqual({ name: 'a' })
  tell(['event:2'])
  expect(await find('b')).toEqual({ name: 'a' })
  tell(['event:1'])
  expect(await find('b')).toEqual({ name: 'b' })
  tell(null)
  expect(await find('c')).toEqual({ name: 'c' })
  expect(times()).toBe(3)
})

test('what is found to be as it was is the same object', async () => {
  const { find, tell } = keptValues()
  const first = await find('a')
  tell(['event:1'])
  expect(await find('a')).toBe(first)
  tell(['event:1'])
  expect(await find('b')).not.toBe(first)
})

test('who asks while it is looked for waits for the same, but not after a change', async () => {
  const { find, tell, times } = keptValues()
  const { promise, resolve } = Promise.withResolvers<void>()
  const [first, second] = [find('old', promise), find('old')]
  tell(['event:1'])
  const later = find('new')
  resolve()
  expect([await first, await second, await later]).toEqual([
    { name: 'old' },
    { name: 'old' },
    { name: 'new' },
  ])
  expect(times()).toBe(2)
  expect(await find('x')).toEqual({ name: 'new' })
})

test('where changes may be missed nothing is shared or kept', async () => {
  const { find, changes, times } = keptValues()
  changes.areHeard = false
  await Promise.all([find('a'), find('b')])
  expect(await find('c')).toEqual({ name: 'c' })
  expect(times()).toBe(3)
})

test('a failure is told to those who waited, and not kept', async () => {
  const { find, times } = keptValues()
  const failing = [find('a', Promise.reject(new Error('lost'))), find('a')]
  for (const one of failing) await expect(one).rejects.toThrow('lost')
  expect(await find('b')).toEqual({ name: 'b' })
  expect(times()).toBe(2)
})
