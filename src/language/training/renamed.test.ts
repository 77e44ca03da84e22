import { describe, expect, test } from 'vitest'
import { exampleTreebank } from './example-treebank.ts'
import { seededRandom } from './random.ts'
import { renamed } from './renamed.ts'
import { shouted } from './shouted.ts'

const formsOf = (sentences: ReturnType<typeof exampleTreebank>) =>
  sentences.map(({ sentence }) => sentence.tokens.map(token => token.form))

describe('renamed sentences', () => {
  const once = exampleTreebank(1)
  const [met, visited, thanked, welcomes] = formsOf(renamed(once, seededRandom(4)))

  test('have other persons and places where there were some, and everything else as it was', () => {
    expect(renamed(once, seededRandom(4))).toHaveLength(4) // "The talks ended." names nobody
    expect(met).toEqual(['Ministers', 'met', 'in', expect.stringMatching(/^\p{Lu}/u), '.'])
    expect(met![3]).not.toBe('Geneva')
    expect(visited!.slice(2, 3)).toEqual(['visited'])
    expect(visited!.slice(0, 2)).not.toEqual(['Anna', 'Weber'])
    expect(thanked!.slice(1)).toEqual(['thanked', 'the', 'ministers', '.'])
    expect(welcomes!.slice(1)).toEqual(['welcomes', 'the', 'talks', '.'])
  })

  test('keep trees and names', () => {
    const [first] = renamed(once, seededRandom(4))
    expect(first!.names).toEqual(once[0]!.names)
    expect(first!.sentence.tokens.map(token => token.head)).toEqual(
      once[0]!.sentence.tokens.map(token => token.head),
    )
  })

  test('are the same for the same random numbers', () => {
    expect(formsOf(renamed(once, seededRandom(7)))).toEqual(formsOf(renamed(once, seededRandom(7))))
  })
})

test('one sentence in forty is shouted', () => {
  const loud = shouted(exampleTreebank(16))
  expect(loud).toHaveLength(2)
  for (const forms of formsOf(loud)) expect(forms).toEqual(forms.map(form => form.toUpperCase()))
})
