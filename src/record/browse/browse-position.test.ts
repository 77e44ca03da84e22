import { expect, test } from 'vitest'
import { readPosition, writePosition } from './browse-position.ts'

test.each([
  { score: 0, day: '2020-08-26', id: 'abc' },
  { score: 12, day: null, id: 'a_b-c' },
])('a position is the same after its way through an address: %j', position => {
  expect(readPosition(writePosition(position))).toEqual(position)
})

test.each(['', 'x', '1,2', '1,2020-8-1,a', "1,,a'b", '1,2020-08-26,'])('%j is no position', text => {
  expect(readPosition(text)).toBeNull()
})
