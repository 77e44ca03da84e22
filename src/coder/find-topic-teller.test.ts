import { expect, test } from 'vitest'
import { codeExample } from './coding-in-brief.ts'

/** Sentences, and whom the call of the first is credited to. */
test.each([
  [
    'Anahit Sahakova telephoned Nodar Kvelidze on Monday. The Armenian Foreign Ministry reported that they discussed the border.',
    'Ministry of Foreign Affairs of Armenia',
  ],
  [
    'Anahit Sahakova telephoned Nodar Kvelidze on Monday. Trade was discussed, the Prime Minister’s Office reported.',
    'Prime Minister’s Office',
  ],
  // A sentence on something else, or one of those who talked.
  [
    'Anahit Sahakova telephoned Nodar Kvelidze on Monday. The Armenian Foreign Ministry reported that a bridge had collapsed.',
    null,
  ],
  [
    'Anahit Sahakova telephoned Nodar Kvelidze on Monday. Anahit Sahakova said that they discussed the border.',
    null,
  ],
])('%s', (text, name) => {
  const { events, actors } = codeExample(text)
  const [by] = events.find(event => event.type === 'call')!.sources
  expect(actors.find(actor => actor.id === by?.actor)?.name ?? null).toBe(name)
})
