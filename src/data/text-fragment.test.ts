import { expect, test } from 'vitest'
import { textFragment } from './text-fragment.ts'

test.each([
  ['met Bek', '#:~:text=met%20Bek'],
  ['a so-called “truce”, & more', '#:~:text=a%20so%2Dcalled%20%E2%80%9Ctruce%E2%80%9D%2C%20%26%20more'],
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    '#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
  ],
  ['## Talks\n\nThey met', '#:~:text=Talks,They%20met'],
  ['met\nBek', '#:~:text=met%20Bek'],
  ['half \ud83d', '#:~:text=half%20%EF%BF%BD'],
])('%j opens at %s', (words, fragment) => {
  expect(textFragment(words)).toBe(fragment)
})
