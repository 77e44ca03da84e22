import { expect, test } from 'vitest'
import type { FoundEvent } from './found-event.ts'
import { weighEvents } from './weigh-event.ts'

const unsure = { base: -2, least: 0.34, signs: { sure: 4 } }

/** An event in a sentence, of which only the signs matter here. */
function eventIn(sentence: number, ...signs: string[]): FoundEvent {
  return {
    type: 'meeting',
    status: 'happened',
    date: { start: null, end: null, precision: 'unknown' },
    ...{ place: null, isPlaceState: false, host: null, participants: [], teller: null, sentence, signs },
    evidence: [],
    ...{ isNoun: false, isDated: false, isBefore: false, isPerfect: false, isBesides: false },
    ...{ isAnother: false, takesUp: false, isVote: false },
    reasons: {
      type: { rule: '', span: null },
      status: { rule: '', span: null },
      date: { rule: '', span: null },
      place: { rule: '', span: null },
      participants: new Map(),
    },
  }
}

test('What a report of a few sentences begins with is proposed, however unsure', () => {
  const events = weighEvents([eventIn(0), eventIn(1), eventIn(2)], new Map(), unsure)
  expect(events.map(event => event.sentence)).toEqual([0, 1])
})

test('In a longer report the beginning must be as sure as the rest', () => {
  const events = weighEvents(
    [eventIn(0), eventIn(1, 'sure'), eventIn(7, 'sure'), eventIn(8)],
    new Map(),
    unsure,
  )
  expect(events.map(event => event.sentence)).toEqual([1, 7])
})
