import { beforeAll, describe, expect, test } from 'vitest'
import { LanguageModel } from './language-model.ts'
import { type LanguageData, readModelFile, writeModelFile } from './model-file.ts'
import { exampleOptions, exampleTreebank } from './training/example-treebank.ts'
import { noVectors } from './training/read-vectors.ts'
import { trainLanguage } from './training/train-language.ts'

const train = () =>
  trainLanguage(exampleTreebank(), noVectors, exampleOptions, { treebanks: 'examples' }, () => {})

let data: LanguageData
let file: Uint8Array
let model: LanguageModel
beforeAll(() => {
  data = train()
  file = writeModelFile(data)
  model = new LanguageModel(readModelFile(file))
})

describe('a model trained on a few sentences', () => {
  test('is the same for the same seed, to the bit', () => {
    expect(Buffer.from(writeModelFile(train())).equals(Buffer.from(file))).toBe(true)
  })

  test('reads them back with their places, tags, lemmas, trees and names', () => {
    const text = 'Anna Weber visited Oslo. Ministers met in Geneva.'
    const [first, second] = model.readText(text)
    expect(
      first!.words.map(({ text, lemma, upos, head, relation }) => [text, lemma, upos, head, relation]),
    ).toEqual([
      ['Anna', 'Anna', 'PROPN', 2, 'nsubj'],
      ['Weber', 'Weber', 'PROPN', 0, 'flat'],
      ['visited', 'visit', 'VERB', -1, 'root'],
      ['Oslo', 'Oslo', 'PROPN', 2, 'obj'],
      ['.', '.', 'PUNCT', 2, 'punct'],
    ])
    expect(first!.words[2]!.features).toBe('Mood=Ind|Tense=Past|VerbForm=Fin')
    expect(first!.names).toEqual([
      { kind: 'person', from: 0, to: 2 },
      { kind: 'place', from: 3, to: 4 },
    ])
    expect(second!.names).toEqual([{ kind: 'place', from: 3, to: 4 }])
    for (const word of [...first!.words, ...second!.words])
      expect(text.slice(word.start, word.end)).toBe(word.text)
  })

  test('says the same of a sentence alone and among others', () => {
    const alone = model.readText('Weber thanked the ministers.')
    const among = model.readText('The talks ended. Weber thanked the ministers. Oslo welcomes the talks.')
    expect(among[1]!.words.map(word => [word.upos, word.relation])).toEqual(
      alone[0]!.words.map(word => [word.upos, word.relation]),
    )
  })

  test('tells from what it was trained', () => {
    expect(model.origin).toEqual({ treebanks: 'examples' })
  })
})

describe('any string is read, each sentence with one root', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u00a0 '],
    ['one word of 100,000 letters', 'a'.repeat(100_000)],
    ['100,000 words without a stop', 'talks '.repeat(100_000)],
    ['stops alone', '.'.repeat(5000)],
    ['brackets alone', '('.repeat(5000)],
    ['other scripts', 'Նախարարը ժամանեց Բաքու։ მინისტრი ჩავიდა。大臣は到着した。وصل الوزير'],
    ['control characters', 'The\u0000 talks\u0007 ended\u001b.\u0085'],
    ['lone surrogates', '\ud800 talks \udc00 ended \ud800\ud800.'],
    ['pictures', '👩‍👩‍👧‍👦 met 🇦🇲 in 🇦🇿.'],
    ['a name of objects', 'constructor __proto__ toString hasOwnProperty'],
  ])('%s', (_what, text) => {
    for (const { words, names } of model.readText(text)) {
      expect(words.filter(word => word.head === -1)).toHaveLength(1)
      expect(
        words.every(word => word.head < words.length && word.text === text.slice(word.start, word.end)),
      ).toBe(true)
      expect(names.every(({ from, to }) => from < to && to <= words.length)).toBe(true)
    }
  })
})

describe('a file that is no sound model is refused with the mend', () => {
  const changed = (at: number) => {
    const copy = Uint8Array.from(file)
    copy[at < 0 ? copy.length + at : at]! ^= 1
    return copy
  }
  test.each([
    ['an empty file', () => new Uint8Array(0), 'model-foreign'],
    ['another file', () => Buffer.from('%PDF-1.7\n'), 'model-foreign'],
    ['noise', () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), 'model-foreign'],
    ['another version', () => Buffer.from(`readout language model 99 ${'0'.repeat(64)}\n`), 'model-foreign'],
    ['a changed byte at its end', () => changed(-1), 'model-damaged'],
    ['a changed checksum', () => changed(30), 'model-damaged'],
    ['the first half', () => file.slice(0, file.length / 2), 'model-damaged'],
  ])('%s', (_what, bytes, code) => {
    expect(() => readModelFile(bytes())).toThrow(expect.objectContaining({ code }))
  })
})

test('a sentence that is cut into pieces is one tree', () => {
  const words = Array.from({ length: 500 }, (_, at) => (at % 5 === 4 ? 'met' : 'ministers'))
  const [reading] = model.readWords([words])
  expect(reading!.words).toHaveLength(500)
  expect(reading!.words.filter(word => word.head === -1)).toHaveLength(1)
  expect(reading!.words.every((word, at) => word.head !== at)).toBe(true)
})
