import { expect, test } from 'vitest'
import { withCitation } from './insert-background.ts'

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
