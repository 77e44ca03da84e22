import { expect, test } from 'vitest'
import { blackOut } from './black-out.ts'

test.each<[text: string, words: string[], blacked: string]>([
  ['Ana Torosh met Bek.', ['Ana Torosh'], '██████████ met Bek.'],
  ['ANA TOROSH and Ana Toroshian', ['Ana Torosh'], '██████████ and Ana Toroshian'],
  ['Ana Torosh, Torosh, Ana', ['Torosh', 'Ana Torosh'], '██████████, ██████, Ana'],
  ['Анна Торош’s visit', ['Анна Торош'], '██████████’s visit'],
  ['a (b) c', ['(b)', '.*'], 'a ███ c'],
  ['nothing', [], 'nothing'],
  ['nothing', [' '], 'nothing'],
])('%s without %j', (text, words, blacked) => {
  expect(blackOut(text, words)).toBe(blacked)
  expect(blackOut(text, words)).toHaveLength(text.length)
})
