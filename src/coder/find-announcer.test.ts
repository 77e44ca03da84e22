import { expect, test } from 'vitest'
import { codeExample } from './coding-in-brief.ts'

/** Two sentences, and whom the act of the first is credited to. */
test.each([
  [
    'Armenia and Georgia signed a treaty. Anahit Sahakova announced the accord in Yerevan.',
    'Anahit Sahakova',
  ],
  ['Armenia and Georgia signed a treaty. The deal was unveiled by Anahit Sahakova.', 'Anahit Sahakova'],
  [
    'Armenia and Georgia signed a treaty. The decision was taken in Baku, Anahit Sahakova said.',
    'Anahit Sahakova',
  ],
  [
    'Armenia and Georgia signed a treaty. Anahit Sahakova made the announcement on Tuesday.',
    'Anahit Sahakova',
  ],
  [
    'Armenia and Georgia signed a treaty, Nodar Kvelidze said. Anahit Sahakova announced the accord.',
    'Nodar Kvelidze',
  ],
  // Something else is announced, or nobody is named for it.
  ['Armenia and Georgia signed a treaty. Anahit Sahakova announced the agreement with Italy.', null],
  ['Armenia and Georgia signed a treaty. Anahit Sahakova announced an election.', null],
  ['Armenia and Georgia signed a treaty. The deal was unveiled on Tuesday.', null],
])('%s', (text, name) => {
  const { events, actors } = codeExample(text)
  const [by] = events.find(event => event.type === 'agreement')!.sources
  expect(actors.find(actor => actor.id === by?.actor)?.name ?? null).toBe(name)
})
