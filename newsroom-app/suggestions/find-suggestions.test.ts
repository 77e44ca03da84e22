import { expect, test } from 'vitest'
import type { ArticleDocument, Inline } from '../../src/desk/document/document.ts'
import { findSuggestions } from './find-suggestions.ts'

const words = (text: string): Inline => ({ type: 'text', text })
const marked = (type: 'insertion' | 'deletion', text: string, by = 'Nino'): Inline => ({
  type: 'text',
  text,
  marks: [{ type, attrs: { by, at: '2026-11-20T10:00' } }],
})
const doc = (...content: Inline[]): ArticleDocument => ({
  type: 'doc',
  content: [
    { type: 'paragraph', content: [words('One.')] },
    { type: 'paragraph', content },
  ],
})

test.each<[string, ArticleDocument, [number, number, string, string][]]>([
  ['none', doc(words('Two.')), []],
  ['words put in', doc(words('They '), marked('insertion', 'both '), words('met.')), [[12, 17, '', 'both ']]],
  [
    'words in the place of others',
    doc(words('They '), marked('deletion', 'met'), marked('insertion', 'spoke'), words('.')),
    [[12, 20, 'met', 'spoke']],
  ],
  [
    'neighbours of two writers',
    doc(marked('deletion', 'They'), marked('insertion', 'Both', 'Lia')),
    [
      [7, 11, 'They', ''],
      [11, 15, '', 'Both'],
    ],
  ],
])('%s', (_, document, expected) => {
  const found = findSuggestions(document).map(({ from, to, takenOut, putIn }) => [from, to, takenOut, putIn])
  expect(found).toEqual(expected)
})
