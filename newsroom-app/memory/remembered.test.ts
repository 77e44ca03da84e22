import { expect, test } from 'vitest'
import { spanOf } from '../../src/basics/span.ts'
import type { CodedPreview } from '../../src/newsroom/answers.ts'
import type { EventClaim } from '../../src/record/claim.ts'
import type { Proposal } from '../../src/record/proposal.ts'
import { rememberProposals } from './remembered.ts'

const claimIn = (text: string, words: string): EventClaim => ({
  ...{ type: 'meeting', status: 'happened', place: null, topics: [], sources: [], participants: [] },
  date: { start: null, end: null, precision: 'unknown' },
  evidence: [spanOf(text, text.indexOf(words), text.indexOf(words) + words.length)],
})
const proposal = (
  id: string,
  claim: EventClaim,
  state: Proposal['state'],
  by: string | null = null,
): Proposal => ({
  ...{
    kind: 'event',
    id,
    position: 0,
    confidence: 0.9,
    proposedBy: by,
    isSecondOpinion: false,
    state,
    decisions: 1,
  },
  ...{ decidedBy: null, decidedAt: null, note: null, match: null, eventId: null, claim },
})
const preview = (text: string, ...words: string[]): CodedPreview => ({
  text,
  claims: words.map(one => ({ kind: 'event', claim: claimIn(text, one), confidence: 0.9 })),
  matches: words.map(() => null),
  contradictions: [],
  warnings: [],
  background: [],
})
const shown = (list: ReturnType<typeof rememberProposals>) =>
  list.map(({ stored, shown: { id, state }, claim }) => [
    stored === null ? 'unsaved' : id,
    state,
    [claim.claim.evidence].flat()[0]!.start,
  ])

const before = 'They met. They spoke.'

test('the same words are the same proposal wherever they stand by now', () => {
  const stored = [
    proposal('a', claimIn(before, 'They met'), 'accepted'),
    proposal('b', claimIn(before, 'They spoke'), 'open'),
  ]
  const after = 'It rained. They met. They argued.'
  expect(shown(rememberProposals(preview(after, 'They met', 'They argued'), stored))).toEqual([
    ['a', 'accepted', 11],
    ['unsaved', 'open', 21],
  ])
})

test('what says the same twice in the same words is two proposals, each with its own key', () => {
  const twice = 'They met. They met.'
  const stored = [proposal('a', claimIn(twice, 'They met'), 'accepted')]
  const list = rememberProposals(preview(twice, 'They met', 'They met'), stored)
  expect(list.map(one => one.shown.state)).toEqual(['accepted', 'open'])
  expect(new Set(list.map(one => one.key)).size).toBe(2)
})

test('what an editor added by hand stays, and before anything was read the stored ones stand', () => {
  const own = proposal('own', claimIn(before, 'spoke'), 'accepted', 'Nino')
  expect(shown(rememberProposals(preview(before), [own]))).toEqual([['own', 'accepted', 15]])
  expect(shown(rememberProposals(null, [own]))).toEqual([['own', 'accepted', 15]])
})
