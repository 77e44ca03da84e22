import { describe, expect, test } from 'vitest'
import { agreeOnNames } from './agree-on-names.ts'
import type { EntityName, Upos } from './sentence.ts'

/** "Oslo/place fell": names marked with their kind, proper nouns with "/-", everything else a noun. */
function sentenceOf(text: string) {
  const words = text.split(' ').map(word => word.split('/') as [string, string | undefined])
  const names: EntityName[] = []
  for (const [at, [, mark]] of words.entries()) {
    if (mark === undefined || mark === '-') continue
    if (mark === '+') names[names.length - 1] = { ...names.at(-1)!, to: at + 1 }
    else names.push({ kind: mark as EntityName['kind'], from: at, to: at + 1 })
  }
  return {
    forms: words.map(([form]) => form),
    tags: words.map(([, mark]): Upos => (mark === undefined ? 'NOUN' : 'PROPN')),
    names,
  }
}

const kindsIn = (...texts: readonly string[]) =>
  agreeOnNames(texts.map(sentenceOf)).map((names, at) =>
    names.map(({ kind, from, to }) => `${kind} ${sentenceOf(texts[at]!).forms.slice(from, to).join(' ')}`),
  )

describe('the sentences of a text agree on its names', () => {
  test.each([
    ['a name missed once', ['Oslo/place waits', 'talks in Oslo/-'], [['place Oslo'], ['place Oslo']]],
    [
      'the last name of a person',
      ['Anna/person Weber/+ came', 'then Weber/- left'],
      [['person Anna Weber'], ['person Weber']],
    ],
    [
      'the kind given most often',
      ['Harrow/person', 'Harrow/place', 'Harrow/place'],
      [['place Harrow'], ['place Harrow'], ['place Harrow']],
    ],
    [
      'a longer run of proper nouns is another name',
      ['Oslo/place', 'the Oslo/- Group/-'],
      [['place Oslo'], []],
    ],
    ['what is no proper noun there', ['Hope/person', 'Hope dies last'], [['person Hope'], []]],
    ['nothing', ['', 'quiet'], [[], []]],
  ])('%s', (_what, texts, found) => {
    expect(kindsIn(...texts)).toEqual(found)
  })
})

test('a name without a proper noun is none', () => {
  const names: EntityName[] = [{ kind: 'organisation', from: 1, to: 2 }]
  expect(agreeOnNames([{ forms: ['the', 'ministry'], tags: ['DET', 'NOUN'], names }])).toEqual([[]])
})
