import { expect, test } from 'vitest'
import { Problem } from '../basics/problem.ts'
import { readSearchText } from './read-search-text.ts'

const brief = (typed: string) =>
  readSearchText(typed).map(
    ({ text, isPhrase, isExcluded }) => `${isExcluded ? '-' : ''}${isPhrase ? `"${text}"` : text}`,
  )

test.each<[typed: string, terms: string[]]>([
  ['border commission', ['border', 'commission']],
  ['"border commission" Tavush', ['"border commission"', 'Tavush']],
  ['«пограничная комиссия» -Баку', ['"пограничная комиссия"', '-Баку']],
  ['„Grenze ziehen“', ['"Grenze ziehen"']],
  ['Nagorno-Karabakh', ['"Nagorno Karabakh"']],
  ["O'Brien's visit", ['"O Brien s"', 'visit']],
  ['17.07.2020', ['"17 07 2020"']],
  ['ბაირამოვი', ['ბაირამოვი']],
  ['an unclosed "quotation', ['an', 'unclosed', 'quotation']],
  // Signs of query languages are signs and nothing else.
  ["'; DROP TABLE article; --", ['DROP', 'TABLE', 'article']],
  ['a & b | !c <-> d:*', ['a', 'b', 'c', 'd']],
  ['.*(a+)+$ [x]', ['a', 'x']],
  ['\u0000ab\u0000', ['ab']],
  ['', []],
  ['   ', []],
  ['?!… — % _ \\', []],
])('%s', (typed, terms) => {
  expect(brief(typed)).toEqual(terms)
})

test('a search that is too long is refused with what would work', () => {
  expect(() => readSearchText('x'.repeat(10_000))).toThrow(Problem)
  expect(() => readSearchText('a b c d e f g h i j k l m')).toThrow(/12 words at most, and this one has 13/)
})

test('spellings of one name in six alphabets share a sound, in whatever case', () => {
  const keys = (name: string) => readSearchText(name)[0]!.keys
  const sounds = new Set(keys('Bayramov'))
  for (const other of [
    'Bəyramov',
    'Bayramovun',
    'Байрамов',
    'Байрамовым',
    'Բայրամով',
    'ბაირამოვი',
    'ბაირამოვმა',
  ])
    expect(
      keys(other).some(key => sounds.has(key)),
      other,
    ).toBe(true)
  for (const other of ['Mirzoyan', 'Бабаев', 'Bakhramov'])
    expect(
      keys(other).some(key => sounds.has(key)),
      other,
    ).toBe(false)
})
