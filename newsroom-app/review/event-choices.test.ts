import { expect, test } from 'vitest'
import type { EventFacts } from '../../src/record/event-facts.ts'
import type { EventProposal } from '../../src/record/proposal.ts'
import { eventChoices } from './event-choices.ts'

const actor = { name: 'Sergey Lavrov', kind: 'person', office: null, state: null } as const
const day = { start: '2020-08-26', end: null, precision: 'day' } as const
const proposal: EventProposal = {
  kind: 'event',
  id: 'p1',
  position: 0,
  confidence: 0.8,
  proposedBy: null,
  isSecondOpinion: false,
  state: 'open',
  decisions: 0,
  decidedBy: null,
  decidedAt: null,
  note: null,
  claim: {
    type: 'meeting',
    status: 'happened',
    date: day,
    place: null,
    participants: [{ actor: { ...actor, known: null, mention: null }, role: 'host' }],
    topics: [],
    sources: [],
    evidence: [{ start: 0, end: 1, text: 'a' }],
  },
  match: {
    eventId: 'e9',
    relation: 'follow-up',
    title: 'Meeting',
    score: 0.9,
    reasons: ['Their dates agree.'],
  },
  eventId: null,
}
const earlier: EventFacts = {
  id: 'e1',
  type: 'meeting',
  status: 'happened',
  date: day,
  place: null,
  participants: [
    {
      actor: { ...actor, known: null, wikidata: null, id: 'a1', slug: 'lavrov', spellings: ['Lavrov'] },
      role: 'host',
    },
  ],
  topics: [],
}
const ids = (one: EventProposal, events: EventFacts[] = []) =>
  eventChoices(one, events).map(choice => choice.eventId)

test('a match of the record is offered with its reasons', () => {
  const [choice] = eventChoices(proposal, [])
  expect(choice).toMatchObject({
    eventId: 'e9',
    stands: 'followUp',
    reasons: ['Their dates agree.'],
  })
})

test('what was confirmed from an earlier text of the report comes first', () => {
  expect(ids(proposal, [earlier])).toEqual(['e1', 'e9'])
})

test.each([
  ['another type', { ...earlier, type: 'call' } as const],
  ['another day', { ...earlier, date: { ...day, start: '2020-08-25' } }],
  ['other people', { ...earlier, participants: [] }],
])('an earlier event of %s is not offered', (_, event) => {
  expect(ids(proposal, [event])).toEqual(['e9'])
})

test('what is decided, or matches nothing, has no choice', () => {
  expect(ids({ ...proposal, state: 'accepted' }, [earlier])).toEqual([])
  expect(ids({ ...proposal, match: null })).toEqual([])
})
