import { expect, test } from 'vitest'
import { type Edition, isStale, originalOf } from './editions.ts'

const edition = (language: string, begun: number, worded: number, of: Partial<Edition> = {}): Edition => ({
  language,
  slug: language,
  title: language,
  begunAt: `2026-11-0${begun}T00:00:00.000Z`,
  wordedAt: `2026-11-0${worded}T00:00:00.000Z`,
  revisionHash: `${language} ${worded}`,
  translatedFrom: null,
  translatedRevision: null,
  ...of,
})

test.each<[string, Edition[], string, string | null, boolean]>([
  ['an article alone', [edition('en', 1, 3)], 'en', null, false],
  ['the original', [edition('en', 1, 3), edition('de', 2, 2)], 'en', null, false],
  ['a translation of what was changed since', [edition('en', 1, 3), edition('de', 2, 2)], 'de', 'en', true],
  ['one that was brought up to date', [edition('en', 1, 3), edition('de', 2, 4)], 'de', 'en', false],
  ['one whose original stayed', [edition('en', 1, 1), edition('de', 2, 2)], 'de', 'en', false],
  ['two that were written together', [edition('de', 1, 1), edition('en', 1, 3)], 'en', null, false],
  [
    'one whose comma was mended after the original was changed',
    [edition('en', 1, 3), edition('de', 2, 4, { translatedFrom: 'en', translatedRevision: 'en 1' })],
    'de',
    'en',
    true,
  ],
  [
    'one that still gives what its original says',
    [edition('en', 1, 3), edition('de', 2, 2, { translatedFrom: 'en', translatedRevision: 'en 3' })],
    'de',
    'en',
    false,
  ],
  ['a language that is not published', [edition('en', 1, 3)], 'de', null, false],
])('%s', (_what, editions, language, original, stale) => {
  expect(originalOf(editions, language)?.language ?? null).toBe(original)
  expect(isStale(editions, language)).toBe(stale)
})
