import { expect, test } from 'vitest'
import { excerptOf, hasTerm, type MarkedPiece, markWords } from './mark-words.ts'
import { readSearchText } from './read-search-text.ts'

const brief = (pieces: readonly MarkedPiece[]) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

test.each<[text: string, search: string, marked: string]>([
  ['The ministers met in Yerevan.', 'minister', 'The [ministers] met in Yerevan.'],
  ['Ceyhun Bayramov Moskvada olub.', 'Джейхун Байрамов', '[Ceyhun] [Bayramov] Moskvada olub.'],
  ['ბაირამოვმა თქვა', 'Bayramov', '[ბაირამოვმა] თქვა'],
  ['The Qubadlı road', 'qubadli', 'The [Qubadlı] road'],
  ['A visit & a <b>visit</b>', 'visit', 'A [visit] & a <b>[visit]</b>'],
  ['Nothing of it here.', 'Tavush', 'Nothing of it here.'],
  ['The visit took place.', '-visit place', 'The visit took [place].'],
  ['art and artillery', 'art', '[art] and artillery'],
  ['', 'art', ''],
])('%s, searched for %s', (text, search, marked) => {
  expect(brief(markWords(text, readSearchText(search)))).toBe(marked)
})

test('an excerpt shows where the words stand together, cut between words', () => {
  const text = `${'At first much is told of the weather. '.repeat(20)}The border commission met in Tavush. ${'Then of the harvest. '.repeat(20)}`
  const cut = brief(excerptOf(text, readSearchText('Tavush commission'), 80))
  expect(cut).toMatch(/^… .*\[commission\] met in \[Tavush\].* …$/)
  expect(cut.length).toBeLessThan(110)
  expect(brief(excerptOf(text, readSearchText('unheard'), 30))).toBe('At first much is told of the …')
})

test.each([
  ['The ministers met in Yerevan.', 'minister', true],
  ['Ceyhun Bayramov Moskvada olub.', 'Байрамов', true],
  ['Talks on Nagorno-Karabakh', 'Nagorno-Karabakh', true],
  ['Talks on Karabakh', 'Nagorno-Karabakh', false],
  ['Nothing of it here.', 'Tavush', false],
])('%j has %j: %s', (text, search, isThere) => {
  expect(hasTerm(text, readSearchText(search)[0]!)).toBe(isThere)
})
