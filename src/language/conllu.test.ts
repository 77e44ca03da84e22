import { describe, expect, it } from 'vitest'
import { Problem } from '../basics/problem.ts'
import { miscValue, readConllu, textOf, writeConllu } from './conllu.ts'

/** A file from lines whose columns are separated by blanks; a no-break space stands for a blank within a column. */
const file = (...lines: string[]) =>
  lines.map(line => `${line.startsWith('#') ? line : line.replace(/ +/g, '\t')}\n`).join('')

const talks = file(
  '# sent_id = talks-1',
  "# text = The envoys don't talk, the ministers do.",
  '1 The the DET DT Definite=Def|PronType=Art 2 det _ _',
  '2 envoys envoy NOUN NNS Number=Plur 5 nsubj 5:nsubj|8.1:nsubj _',
  "3-4 don't _ _ _ _ _ _ _ _",
  '3 do do AUX VBP Mood=Ind 5 aux _ _',
  "4 n't not PART RB Polarity=Neg 5 advmod _ _",
  '5 talk talk VERB VB VerbForm=Inf 0 root _ SpaceAfter=No',
  '6 , , PUNCT , _ 9 punct _ _',
  '7 the the DET DT _ 8 det _ _',
  '8 ministers minister NOUN NNS Number=Plur 9 nsubj _ Entity=(1-person-new-x-cf1-2-sgl)|Odd=a=b',
  '8.1 do do AUX VBP _ _ _ 5:parataxis CopyOf=3',
  '8.2 _ _ VERB _ _ _ _ 5:parataxis _',
  '9 do do VERB VBP _ 5 parataxis _ SpaceAfter=No',
  '10 . . PUNCT . _ 5 punct _ _',
  '',
)
const marks = file(
  '0.1 and and CCONJ CC _ _ _ 1:cc _',
  '1-2 alla _ _ _ Typo=Yes _ _ _ SpaceAfter=No',
  '1 a a ADP _ _ 2 case _ _',
  '2 la _ DET _ _ 0 root _ _',
  '3 _ _ SYM _ _ 2 dep _ _',
  '',
)

describe('readConllu and writeConllu', () => {
  it('give back what they were given: comments, ranges, empty nodes, every column', () => {
    for (const text of ['', talks, marks, talks + marks + talks])
      expect(writeConllu(readConllu(text))).toBe(text)
  })

  it('read lines that end in CRLF, a byte order mark, many blank lines and none at the end', () => {
    const text = `\ufeff\n\n${talks}\n${marks}`.replaceAll('\n', '\r\n').trimEnd()
    expect(writeConllu(readConllu(text))).toBe(talks + marks)
  })

  it('give words by their columns, with nothing for "_" but in form and lemma', () => {
    const [first, second] = readConllu(talks + marks)
    expect(first!.comments[0]).toBe('# sent_id = talks-1')
    expect(first!.tokens[1]).toEqual({
      id: 2,
      form: 'envoys',
      lemma: 'envoy',
      upos: 'NOUN',
      xpos: 'NNS',
      features: 'Number=Plur',
      head: 5,
      relation: 'nsubj',
      deps: '5:nsubj|8.1:nsubj',
      misc: '',
    })
    expect(second!.tokens[2]).toMatchObject({ form: '_', lemma: '_', xpos: '', features: '', deps: '' })
    expect(second!.ranges).toEqual([
      { from: 1, to: 2, form: 'alla', features: 'Typo=Yes', misc: 'SpaceAfter=No' },
    ])
  })
})

const word = '1 Talks talk NOUN NNS _ 0 root _ _'
const broken: readonly (readonly [string, string, string])[] = [
  ['a column missing', file(word, '2 fail fail VERB _ _ 1 dep _', ''), 'Line 2: 9 columns; write ten'],
  ['an empty column', '1\tTalks\t\tNOUN\t_\t_\t0\troot\t_\t_', 'Line 1: column 3 is empty; write "_"'],
  ['blanks for tabs', word, 'Line 1: 1 columns; write ten, separated by tabs'],
  ['a wrong number', file(word, '3 fail fail VERB _ _ 1 dep _ _'), 'Line 2: the id "3"; number the words'],
  ['no number', file('x Talks talk NOUN _ _ 0 root _ _'), 'Line 1: the id "x"'],
  [
    'an unknown tag',
    file('1 Talks talk NN _ _ 0 root _ _'),
    'Line 1: "NN" is no part of speech; use one of ADJ',
  ],
  ['no head', file('1 Talks talk NOUN _ _ _ root _ _'), 'Line 1: the head "_"; write the id of a word'],
  [
    'a head outside',
    file('# a', '1 Talks talk NOUN _ _ 2 dep _ _', '', word),
    'Line 2: the head 2 is no word here; give one from 0 to 1',
  ],
  ['a comment between words', file(word, '# so', ''), 'Line 2: a comment between words'],
  ['comments alone', file('# so', '', word), 'Line 2: a sentence without words'],
  ['a range behind its words', file(word, "1-2 don't _ _ _ _ _ _ _ _"), 'Line 2: the range "1-2"'],
  ['a range backwards', file('1-0 x _ _ _ _ _ _ _ _', word), 'Line 1: the range "1-0"'],
  ['a range of no numbers', file('a-b x _ _ _ _ _ _ _ _', word), 'Line 1: the range "a-b"'],
  ['a range too long', file('1-2 x _ _ _ _ _ _ _ _', word, ''), 'Line 3: the range 1-2 ends behind'],
  ['a range with a tag', file('1-2 x _ X _ _ _ _ _ _', word), 'Line 1: the range 1-2 holds more'],
  [
    'an empty node out of order',
    file(word, '1.2 x x X _ _ _ _ _ _'),
    'Line 2: the empty node "1.2"; its id is 1.1',
  ],
  [
    'an empty node behind a range',
    file('1-2 xy _ _ _ _ _ _ _ _', '0.1 x x X _ _ _ _ _ _', word),
    'Line 2: the empty node 0.1 stands behind',
  ],
]

describe('readConllu refuses with the line and the mend', () => {
  for (const [what, text, message] of broken) {
    it(what, () => {
      const problem = catchProblem(() => readConllu(text))
      expect(problem.code).toBe('conllu-invalid')
      expect(problem.message).toContain(message)
    })
  }
})

function catchProblem(read: () => void): Problem {
  try {
    read()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('textOf', () => {
  it('writes ranges once, words inside them at their own places', () => {
    const { text, words } = textOf(readConllu(talks)[0]!)
    expect(text).toBe("The envoys don't talk, the ministers do.")
    expect(words.map(({ start, text }) => `${start} ${text}`)).toEqual([
      '0 The',
      '4 envoys',
      '11 do',
      "13 n't",
      '17 talk',
      '21 ,',
      '23 the',
      '27 ministers',
      '37 do',
      '39 .',
    ])
  })

  it('gives words that do not spell out their range the whole of it', () => {
    const { text, words } = textOf(readConllu(marks)[0]!)
    expect(text).toBe('alla_')
    expect(words.map(word => word.text)).toEqual(['alla', 'alla', '_'])
  })

  it('writes no blank behind the last word', () => {
    expect(textOf(readConllu(file(word))[0]!)).toEqual({
      text: 'Talks',
      words: [{ start: 0, end: 5, text: 'Talks' }],
    })
  })
})

describe('miscValue', () => {
  const rows: readonly (readonly [string, string, string | null])[] = [
    ['Entity=(1-a|SpaceAfter=No', 'SpaceAfter', 'No'],
    ['Odd=a=b', 'Odd', 'a=b'],
    ['NoSpaceAfter=Yes', 'SpaceAfter', null],
    ['', 'SpaceAfter', null],
  ]
  for (const [misc, key, value] of rows)
    it(`${key} in "${misc}"`, () => expect(miscValue(misc, key)).toBe(value))
})
