import { expect, test } from 'vitest'
import { documentOfText } from '../../src/desk/document/document-of-text.ts'
import type { Draft } from '../../src/desk/draft.ts'
import { mergeDrafts } from './merge-drafts.ts'

const base: Draft = {
  title: 'Title',
  standfirst: '',
  published: '2020-08-26',
  language: 'en',
  text: 'One.\n\nTwo.',
  document: null,
  headlines: [],
  format: 'news',
  countries: [],
  processes: [],
  author: null,
  sources: [],
  embed: null,
  slug: null,
}

test('what only one changed is taken, whoever it was', () => {
  const merged = mergeDrafts(base, { ...base, title: 'Mine' }, { ...base, countries: ['russia'] })
  expect(merged.draft).toMatchObject({ title: 'Mine', countries: ['russia'] })
  expect(merged.fields).toEqual([])
})

test('what both changed differently is left to a person, and mine stands meanwhile', () => {
  const merged = mergeDrafts(base, { ...base, title: 'Mine' }, { ...base, title: 'Theirs' })
  expect(merged.fields).toEqual([{ field: 'title', mine: 'Mine', theirs: 'Theirs' }])
  expect(merged.draft.title).toBe('Mine')
})

const body = (text: string): Draft => ({ ...base, text, document: documentOfText(text) })

test.each<[string, base: string, mine: string, theirs: string, merged: string, conflicts: number]>([
  ['by paragraphs', 'One.\n\nTwo.', 'One!\n\nTwo.', 'One.\n\nTwo.\n\nThree.', 'One!\n\nTwo.\n\nThree.', 0],
  [
    'by words',
    'They met in Baku today.',
    'They met in Tbilisi today.',
    'They both met in Baku today.',
    'They both met in Tbilisi today.',
    0,
  ],
  [
    'by words, in several paragraphs',
    'A b c.\n\nD e f.',
    'X b c.\n\nD e Y.',
    'A b Z.\n\nW e f.',
    'X b Z.\n\nW e Y.',
    0,
  ],
  ['the same word differently', 'They met.', 'They spoke.', 'They argued.', 'They spoke.', 1],
  ['one takes out what the other changes', 'One.\n\nTwo.', 'One.', 'One.\n\nTwo more.', 'One.', 1],
])('a body is merged: %s', (_, was, mine, theirs, text, conflicts) => {
  const merged = mergeDrafts(body(was), body(mine), body(theirs))
  expect([merged.draft.text, merged.conflicts]).toEqual([text, conflicts])
})

test('a body that only one gave a shape is merged with the plain one', () => {
  const merged = mergeDrafts(base, { ...base, title: 'Mine' }, body('One.\n\nTwo and more.'))
  expect(merged.draft).toMatchObject({ title: 'Mine', text: 'One.\n\nTwo and more.' })
})
