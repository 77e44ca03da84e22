import { expect, test } from 'vitest'
import type { Draft } from '../../src/desk/draft.ts'
import { mergeDrafts } from './merge-drafts.ts'

const base: Draft = {
  title: 'Title',
  standfirst: '',
  published: '2020-08-26',
  language: 'en',
  text: 'One.\n\nTwo.',
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

test('the text is merged by paragraphs', () => {
  const merged = mergeDrafts(
    base,
    { ...base, text: 'One!\n\nTwo.' },
    { ...base, text: 'One.\n\nTwo.\n\nThree.' },
  )
  expect(merged.draft.text).toBe('One!\n\nTwo.\n\nThree.')
})
