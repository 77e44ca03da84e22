import { expect, test } from 'vitest'
import { codeInWorkers, type NumberedLine } from './code-in-workers.ts'

test('no more lines are read than threads can take: who reads slowly lets the input wait', async () => {
  let read = 0
  async function* endless(): AsyncGenerator<NumberedLine> {
    for (;;) {
      read++
      yield { line: '{"text": "The ministers met in Muscat on Tuesday."}', number: read }
    }
  }
  for await (const answer of codeInWorkers(endless(), 2)) {
    expect(answer).toMatchObject({ events: [{ type: 'meeting' }] })
    break
  }
  // Two parcels of sixteen lines for each of two threads.
  expect(read).toBe(2 * 2 * 16)
})
