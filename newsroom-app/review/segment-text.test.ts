import { expect, test } from 'vitest'
import { segmentText } from './segment-text.ts'

/** "a1 2" reads: the mark of proposal a from 1 to 2. */
const marks = (...lines: string[]) =>
  lines.map(line => {
    const [, proposalId, start, end] = /^(\w)(\d+) (\d+)$/.exec(line)!
    return { proposalId: proposalId!, start: Number(start), end: Number(end) }
  })

test.each([
  ['no mark', 'abcdef', [], ['abcdef:']],
  ['one in the middle', 'abcdef', ['a1 3'], ['a:', 'bc:a', 'def:']],
  ['one over everything', 'abcdef', ['a0 6'], ['abcdef:a']],
  ['two side by side', 'abcdef', ['a0 3', 'b3 6'], ['abc:a', 'def:b']],
  ['two that overlap', 'abcdef', ['a0 4', 'b2 6'], ['ab:a', 'cd:ab', 'ef:b']],
  ['one inside another: the innermost last', 'abcdef', ['b2 4', 'a0 6'], ['ab:a', 'cd:ab', 'ef:a']],
  ['two on the same words', 'abcdef', ['a1 3', 'b1 3'], ['a:', 'bc:ab', 'def:']],
  ['three deep', 'abcdef', ['a0 6', 'b1 5', 'c2 4'], ['a:a', 'b:ab', 'cd:abc', 'e:ab', 'f:a']],
  ['one proposal with two places', 'abcdef', ['a0 1', 'a5 6'], ['a:a', 'bcde:', 'f:a']],
  [
    'one proposal whose places overlap counts once',
    'abcdef',
    ['a0 3', 'a2 4'],
    ['ab:a', 'c:a', 'd:a', 'ef:'],
  ],
  ['an empty mark and one beyond the end', 'abc', ['a1 1', 'b7 9'], ['abc:']],
  ['a mark that runs over the end', 'abc', ['a1 9'], ['a:', 'bc:a']],
  ['a letter of two UTF-16 units', 'a😀b', ['a1 3'], ['a:', '😀:a', 'b:']],
])('%s', (_, text, given, expected) => {
  const segments = segmentText(text, marks(...given))
  expect(segments.map(one => `${one.text}:${one.proposals.join('')}`)).toEqual(expected)
  expect(segments.map(one => one.text).join('')).toBe(text)
  for (const { start, end, text: words } of segments) expect(text.slice(start, end)).toBe(words)
})

test('a part of the text keeps the offsets of the whole', () => {
  expect(segmentText('abcdef', marks('a0 4'), 2, 6)).toEqual([
    { start: 2, end: 4, text: 'cd', proposals: ['a'] },
    { start: 4, end: 6, text: 'ef', proposals: [] },
  ])
})
