import { describe, expect, it } from 'vitest'
import { evaluateNames, scoreOf } from './evaluate-names.ts'
import type { EntityName } from './sentence.ts'

const person = (from: number, to: number): EntityName => ({ kind: 'person', from, to })
const place = (from: number, to: number): EntityName => ({ kind: 'place', from, to })

const rows: readonly (readonly [
  string,
  EntityName[][],
  EntityName[][],
  readonly [number, number, number],
])[] = [
  [
    'the same',
    [[person(0, 2), place(3, 4)], [place(0, 1)]],
    [[place(3, 4), person(0, 2)], [place(0, 1)]],
    [3, 3, 3],
  ],
  ['a name too short', [[person(0, 2)]], [[person(0, 1)]], [1, 1, 0]],
  ['another kind', [[person(0, 2)]], [[place(0, 2)]], [1, 1, 0]],
  ['the right name in another sentence', [[person(0, 2)], []], [[], [person(0, 2)]], [1, 1, 0]],
  ['one name twice', [[person(0, 2)]], [[person(0, 2), person(0, 2)]], [1, 1, 1]],
  ['one too many', [[]], [[place(0, 1)]], [0, 1, 0]],
  ['nothing', [], [], [0, 0, 0]],
]

describe('evaluateNames', () => {
  for (const [what, gold, found, [expected, all, right]] of rows)
    it(what, () => expect(evaluateNames(gold, found).all).toEqual(scoreOf(expected, all, right)))

  it('counts by kind', () => {
    const { kinds } = evaluateNames([[person(0, 1), place(2, 3)]], [[person(0, 1), person(2, 3)]])
    expect(kinds.person).toEqual({ expected: 1, found: 2, right: 1, precision: 0.5, recall: 1, f1: 2 / 3 })
    expect(kinds.place).toEqual({ expected: 1, found: 0, right: 0, precision: 0, recall: 0, f1: 0 })
    expect(kinds.organisation).toEqual({ expected: 0, found: 0, right: 0, precision: 0, recall: 0, f1: 0 })
  })

  it('refuses to compare different numbers of sentences', () => {
    expect(() => evaluateNames([[]], [])).toThrow('1 sentences of gold, but 0 to compare')
  })
})
