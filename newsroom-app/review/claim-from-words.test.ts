import { expect, test } from 'vitest'
import { spanOf } from '../../src/basics/span.ts'
import type { ActorName, EventClaim } from '../../src/record/claim.ts'
import type { Proposal } from '../../src/record/proposal.ts'
import { eventFromWords, statementFromWords } from './claim-from-words.ts'
import { trimmed } from './selected-words.ts'

const text = 'Lavrov met Bayramov. “We agreed on trade,” Bayramov said. It rained.'
const actor = (name: string, kind: ActorName['kind'] = 'person'): ActorName => ({
  ...{ name, kind, office: null, state: null, known: null, mention: null },
})
const claim: EventClaim = {
  ...{ type: 'meeting', status: 'happened', place: null, topics: [], sources: [] },
  date: { start: null, end: null, precision: 'unknown' },
  participants: [
    { actor: actor('Jeyhun Bayramov'), role: 'actor' },
    { actor: actor('Sergey Lavrov'), role: 'counterpart' },
    { actor: actor('Russia', 'state'), role: 'host' },
  ],
  evidence: [spanOf(text, 0, 20)],
}
const proposals: Proposal[] = [
  {
    ...{
      kind: 'event',
      id: 'p',
      position: 0,
      confidence: 1,
      proposedBy: null,
      isSecondOpinion: false,
      state: 'open',
      decisions: 0,
    },
    ...{ decidedBy: null, decidedAt: null, note: null, match: null, eventId: null, claim },
  },
]

test('an event begins with those whom the words name, in their order', () => {
  const event = eventFromWords(spanOf(text, 0, 20), proposals)
  expect(event.participants.map(({ actor: { name }, role }) => `${role} ${name}`)).toEqual([
    'actor Sergey Lavrov',
    'counterpart Jeyhun Bayramov',
  ])
  expect(event.evidence).toEqual([spanOf(text, 0, 20)])
  expect(eventFromWords(spanOf(text, 58, 68), proposals).participants).toEqual([])
})

test('a statement begins with its speaker and what stands in quotation marks', () => {
  const start = text.indexOf('“')
  const { speaker, quote } = statementFromWords(spanOf(text, start, text.indexOf(' It rained')), proposals)
  expect(speaker.name).toBe('Jeyhun Bayramov')
  expect(quote?.text).toBe('We agreed on trade,')
  expect(text.slice(quote!.start, quote!.end)).toBe(quote!.text)
  expect(statementFromWords(spanOf(text, 58, 68), proposals)).toMatchObject({
    speaker: { name: '' },
    quote: null,
  })
})

test.each<[start: number, end: number, words: string | null]>([
  [0, 11, 'Lavrov met'],
  [10, 20, 'Bayramov.'],
  [20, 21, null],
  [5, 5, null],
])('from %i to %i the words are %j', (start, end, words) => {
  const span = trimmed(text, start, end)
  expect(span?.text ?? null).toBe(words)
  if (span !== null) expect(text.slice(span.start, span.end)).toBe(words)
})
