import { expect, test } from 'vitest'
import { type Edition, isStale, originalOf } from './editions.ts'

const edition = (language: string, begun: number, worded: number): Edition => ({
  language,
  slug: language,
  title: language,
  begunAt: `2026-11-0${begun}T00:00:00.000Z`,
  wordedAt: `2026-11-0${worded}T00:00:00.000Z`,
})

test.each<[string, Edition[], string, string | null, boolean]>([
  ['an article alone', [edition('en', 1, 3)], 'en', null, false],
  ['the original', [edition('en', 1, 3), edition('de', 2, 2)], 'en', null, false],
  ['a translation of what was changed since', [edition('en', 1, 3), edition('de', 2, 2)], 'de', 'en', true],
  ['one that was brought up to date', [edition('en', 1, 3), edition('de', 2, 4)], 'de', 'en', false],
  ['one whose original stayed', [edition('en', 1, 1), edition('de', 2, 2)], 'de', 'en', false],
  ['two that were written together', [edition('de', 1, 1), edition('en', 1, 3)], 'en', null, false],
  ['a language that is not published', [edition('en', 1, 3)], 'de', null, false],
])('%s', (_what, editions, language, original, stale) => {
  expect(originalOf(editions, language)?.language ?? null).toBe(original)
  expect(isStale(editions, language)).toBe(stale)
})
