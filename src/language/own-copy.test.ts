import { expect, test } from 'vitest'
import { ownCopy } from './own-copy.ts'

test.each([
  '',
  'Tbilisi',
  'Georgian-Azerbaijani',
  'დელიმიტაცია და დემარკაცია',
  'half \ud83d a letter, 😀',
])('%j is the same word', word => {
  expect(ownCopy(word)).toBe(word)
})
