import { expect, test } from 'vitest'
import { insertSentence, withCitation } from './insert-background.ts'

test.each<[text: string, at: number, after: string]>([
  ['', 0, 'S.|'],
  ['They met.', 9, 'They met. S.|'],
  ['They met. ', 10, 'They met. S.|'],
  ['They met. Then', 10, 'They met. S.| Then'],
  ['One\n\nTwo', 5, 'One\n\nS.| Two'],
  ['a minister', 4, 'a minister S.|'],
  ['a minister left', 4, 'a minister S.| left'],
  ['short', 99, 'short S.|'],
])('into %j at %i', (text, at, after) => {
  const inserted = insertSentence(text, at, 'S.')
  expect(`${inserted.text.slice(0, inserted.caret)}|${inserted.text.slice(inserted.caret)}`).toBe(after)
})

test('the article that a sentence rests on becomes a source, once', () => {
  const citations = [{ title: 'A call', language: 'de', slug: 'a-call', published: '2020-07-18' }]
  const settings = { languages: ['en', 'de'] }
  const once = withCitation([], { citations }, 'https://desk.example', settings)
  expect(once).toEqual([
    { name: 'A call', url: 'https://desk.example/de/articles/a-call', note: '2020-07-18' },
  ])
  expect(withCitation(once, { citations }, 'https://desk.example', settings)).toEqual(once)
  expect(withCitation([], { citations: [] }, 'https://desk.example', settings)).toEqual([])
})
