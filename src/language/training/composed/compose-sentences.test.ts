import { describe, expect, test } from 'vitest'
import { seededRandom } from '../random.ts'
import { composedSentences } from './compose-sentences.ts'
import { build, word } from './phrase.ts'
import { tidied } from './tidied.ts'

const composed = composedSentences(400, seededRandom(7))

function textOf(sentence: (typeof composed)[number]): string {
  return sentence.sentence.tokens.map(token => token.form).join(' ')
}

describe('composed sentences', () => {
  test('are trees: one root, and every word hangs from it', () => {
    for (const { sentence } of composed) {
      const { tokens } = sentence
      expect(tokens.filter(token => token.head === 0)).toHaveLength(1)
      for (const token of tokens) {
        let at = token.head
        let steps = 0
        while (at !== 0 && steps++ <= tokens.length) at = tokens[at - 1]!.head
        expect(at, textOf({ sentence, names: null })).toBe(0)
      }
    }
  })

  test('end with a full stop, begin with a capital, and have no mark beside another', () => {
    for (const one of composed) {
      expect(textOf(one)).toMatch(/^[\p{Lu}\d].* \.$/u)
      expect(textOf(one)).not.toMatch(/[,;] [,;.]/)
    }
  })

  test('have a finite verb, or an auxiliary that is one', () => {
    for (const one of composed)
      expect(one.sentence.tokens.some(token => token.features.includes('VerbForm=Fin'))).toBe(true)
  })

  test('mark names of every kind, and nothing but capitalised words', () => {
    const kinds = new Set(composed.flatMap(one => one.names ?? []).map(name => name.kind))
    expect([...kinds].sort()).toEqual(['organisation', 'person', 'place'])
    for (const { sentence, names } of composed)
      for (const { from, to } of names ?? [])
        for (const token of sentence.tokens.slice(from, to)) expect(token.form).toMatch(/^\p{Lu}/u)
  })

  test('are the same for the same random numbers, and others for others', () => {
    const again = composedSentences(400, seededRandom(7))
    expect(again.map(textOf)).toEqual(composed.map(textOf))
    expect(composedSentences(400, seededRandom(8)).map(textOf)).not.toEqual(composed.map(textOf))
  })

  test('seldom repeat one another', () => {
    expect(new Set(composed.map(textOf)).size).toBeGreaterThan(395)
  })
})

describe('phrases', () => {
  const noun = build(['det', word('the', 'DET')], word('envoy', 'NOUN'))

  test('hang what has a relation from the head of what has none', () => {
    const { words } = build(['nsubj', noun], word('left', 'VERB'), ['punct', word('.', 'PUNCT')])
    expect(words.map(({ form, head, relation }) => [form, head, relation])).toEqual([
      ['the', 1, 'det'],
      ['envoy', 2, 'nsubj'],
      ['left', -1, ''],
      ['.', 2, 'punct'],
    ])
  })

  test('have one head', () => {
    expect(() => build(noun, noun)).toThrow('one head')
  })

  test('lose the comma that another mark follows', () => {
    const aside = build(noun, ['punct', word(',', 'PUNCT')])
    const { words } = tidied(
      build(['nsubj', aside], word('left', 'VERB'), ['obj', aside], ['punct', word('.', 'PUNCT')]),
    )
    expect(words.map(one => one.form).join(' ')).toBe('the envoy , left the envoy .')
    expect(words.at(-1)!.head).toBe(3)
  })
})
