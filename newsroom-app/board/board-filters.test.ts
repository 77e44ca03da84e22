import { expect, test } from 'vitest'
import type { BoardCard } from '../../src/desk/planning/board-card.ts'
import { type BoardFilter, everything, holdsCard } from './board-filters.tsx'

const card: BoardCard = {
  key: 'coverage 1',
  stage: 'assigned',
  headline: 'Talks in Tbilisi',
  itemId: '1',
  coverageId: '1',
  reportId: null,
  language: 'en',
  format: 'news',
  countries: ['georgia'],
  assignee: { id: 'nino', name: 'Nino' },
  day: '2026-12-01',
  dueAt: '2026-12-02T15:00:00.000Z',
  publishAt: null,
  publishedAt: null,
  updatedAt: '2026-11-29T10:00:00.000Z',
}

test.each<[Partial<BoardFilter>, boolean]>([
  [{}, true],
  [{ country: 'georgia' }, true],
  [{ country: 'armenia' }, false],
  [{ memberId: 'nino' }, true],
  [{ memberId: 'lia' }, false],
  [{ from: '2026-12-02', to: '2026-12-02' }, true],
  [{ to: '2026-12-01' }, false],
  [{ from: '2026-12-03' }, false],
])('%j holds a card due on 2 December: %s', (filter, isShown) => {
  expect(holdsCard({ ...everything, ...filter }, card)).toBe(isShown)
})

test('a card without any day is not shown when days are asked for', () => {
  expect(holdsCard({ ...everything, from: '2026-01-01' }, { ...card, day: null, dueAt: null })).toBe(false)
})
