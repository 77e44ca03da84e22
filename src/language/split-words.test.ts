import { describe, expect, it } from 'vitest'
import { splitWords } from './split-words.ts'

const phrases: readonly (readonly [string, string])[] = [
  ["Armenia's envoy won't come, he can't.", "Armenia|'s|envoy|wo|n't|come|,|he|ca|n't|."],
  ['They’re Baku’s “friends”', 'They|’re|Baku|’s|“|friends|”'],
  ['They cannot say.', 'They|can|not|say|.'],
  [
    'Mr. J. Smith of the U.S. met Dr. Aliyev at 5 p.m. on Aug. 26.',
    'Mr.|J.|Smith|of|the|U.S.|met|Dr.|Aliyev|at|5|p.m.|on|Aug.|26|.',
  ],
  ['a third-party, non-aligned, mid-August deal', 'a|third|-|party|,|non-aligned|,|mid-August|deal'],
  ['26th, 1,500.5 and 9/11 (30%) for $20m', '26th|,|1,500.5|and|9/11|(|30|%|)|for|$|20|m'],
  ['He said no.', 'He|said|no|.'],
  ['See No. 5 at https://example.org/a?b=c.', 'See|No.|5|at|https://example.org/a?b=c|.'],
  ["O'Brien’s and Nagorno-Karabakh--well...", "O'Brien|’s|and|Nagorno|-|Karabakh|--|well|..."],
  ['press@example.org 2020-08-26 17:30', 'press@example.org|2020-08-26|17:30'],
  ['Али приехал 😀', 'Али|приехал|😀'],
  ['\u0000\ud800x', '\ud800|x'],
  ['', ''],
]

describe('splitWords', () => {
  for (const [text, words] of phrases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const found = splitWords(text, { start: 0, end: text.length })
      expect(found.map(word => word.text).join('|')).toBe(words)
      for (const word of found) expect(text.slice(word.start, word.end)).toBe(word.text)
    })
  }

  it('reads only the sentence it is given', () => {
    expect(splitWords('He met her. She left.', { start: 12, end: 21 }).map(word => word.text)).toEqual([
      'She',
      'left',
      '.',
    ])
  })

  it('reads a word of 100,000 letters and a chunk of 100,000 hyphens', () => {
    expect(splitWords('x'.repeat(100_000), { start: 0, end: 100_000 })).toHaveLength(1)
    expect(splitWords('a-'.repeat(50_000), { start: 0, end: 100_000 })).toHaveLength(100_000)
  })
})
