import { describe, expect, test } from 'vitest'
import { bestNames, classesOfNames, nameClasses } from './name-classes.ts'
import type { EntityName } from './sentence.ts'

describe('names and their words’ classes', () => {
  const names: EntityName[] = [
    { kind: 'person', from: 0, to: 2 },
    { kind: 'person', from: 2, to: 3 },
    { kind: 'place', from: 5, to: 8 },
  ]

  test('are turned into one another', () => {
    const classes = classesOfNames(names, 9)
    expect([...classes].map(own => nameClasses[own])).toEqual([
      'B-person',
      'I-person',
      'B-person',
      'O',
      'O',
      'B-place',
      'I-place',
      'I-place',
      'O',
    ])
    const scores = new Float32Array(9 * nameClasses.length)
    for (const [word, own] of classes.entries()) scores[word * nameClasses.length + own] = 1
    expect(bestNames(scores, 0, 9)).toEqual(names)
  })

  test('a later word never stands without a first one, however well it scores', () => {
    const scores = new Float32Array(3 * nameClasses.length)
    for (let word = 0; word < 3; word++)
      scores[word * nameClasses.length + nameClasses.indexOf('I-place')] = 5
    expect(bestNames(scores, 0, 3)).toEqual([{ kind: 'place', from: 0, to: 3 }])
  })

  test('of no word there are none', () => {
    expect(bestNames(new Float32Array(0), 0, 0)).toEqual([])
  })
})
