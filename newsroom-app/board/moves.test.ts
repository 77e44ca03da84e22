import { expect, test } from 'vitest'
import type { BoardCard, Stage } from '../../src/desk/planning/board-card.ts'
import { stepFor } from './moves.ts'

const card = (stage: Stage, reportId: string | null): BoardCard => ({
  key: 'coverage c1',
  stage,
  headline: 'Talks in Tbilisi',
  itemId: 'i1',
  coverageId: 'c1',
  reportId,
  language: 'en',
  format: 'news',
  countries: [],
  assignee: null,
  day: null,
  dueAt: null,
  publishAt: null,
  publishedAt: null,
  updatedAt: '2026-11-29T10:00:00.000Z',
})

test.each<[Stage, string | null, Stage, object]>([
  ['pitched', null, 'assigned', { kind: 'assign', isTaken: true }],
  ['assigned', null, 'pitched', { kind: 'assign', isTaken: false }],
  ['assigned', null, 'drafting', { kind: 'go', path: '/new?plan=i1&coverage=c1' }],
  ['assigned', null, 'in review', { kind: 'no' }],
  ['drafting', 'r1', 'in review', { kind: 'review' }],
  ['in review', 'r1', 'drafting', { kind: 'unreview' }],
  ['in review', 'r1', 'scheduled', { kind: 'go', path: '/reports/r1/en/publish' }],
  ['scheduled', 'r1', 'drafting', { kind: 'go', path: '/reports/r1/en/publish' }],
  ['drafting', 'r1', 'pitched', { kind: 'no' }],
  ['published', 'r1', 'drafting', { kind: 'no' }],
])('from %s (report %s) to %s: %j', (stage, reportId, to, step) => {
  expect(stepFor(card(stage, reportId), to)).toMatchObject(step)
})
