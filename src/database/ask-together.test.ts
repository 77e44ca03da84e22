import { expect, test } from 'vitest'
import { askTogether } from './ask-together.ts'

/** A question that is answered when told to, and what it was asked. */
function slowQuestion() {
  const asked: { readonly keys: readonly number[]; readonly end: (error?: Error) => void }[] = []
  const ask = (keys: readonly number[]) => {
    const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>()
    const end = (error?: Error) => (error === undefined ? resolve(keys.map(key => `${key}!`)) : reject(error))
    asked.push({ keys, end })
    return promise
  }
  return { ask, asked }
}

const turn = () => new Promise<void>(resolve => setImmediate(resolve))

test('who asks in one turn is answered by one question, each what was asked for', async () => {
  const { ask, asked } = slowQuestion()
  const read = askTogether(ask, { lanes: 1, most: 10 })
  const answers = Promise.all([read(3), read(1), read(3)])
  await turn()
  expect(asked.map(one => one.keys)).toEqual([[3, 1, 3]])
  asked[0]!.end()
  expect(await answers).toEqual(['3!', '1!', '3!'])
})

test('who asks while the lanes are taken is never given what was asked before', async () => {
  const { ask, asked } = slowQuestion()
  const read = askTogether(ask, { lanes: 1, most: 2 })
  const first = read(1)
  await turn()
  const later = Promise.all([read(1), read(2), read(3)])
  await turn()
  expect(asked).toHaveLength(1)
  asked[0]!.end()
  expect(await first).toBe('1!')
  await turn()
  expect(asked[1]!.keys).toEqual([1, 2])
  asked[1]!.end()
  await turn()
  await turn()
  expect(asked[2]!.keys).toEqual([3])
  asked[2]!.end()
  expect(await later).toEqual(['1!', '2!', '3!'])
})

test('a question that fails fails for those who asked it, and the next is asked', async () => {
  const { ask, asked } = slowQuestion()
  const read = askTogether(ask, { lanes: 1, most: 10 })
  const failed = read(1)
  await turn()
  asked[0]!.end(new Error('the database is away'))
  await expect(failed).rejects.toThrow('the database is away')
  const next = read(2)
  await turn()
  asked[1]!.end()
  expect(await next).toBe('2!')
})
