import { expect, test } from 'vitest'
import { codeExample, eventsInBrief } from './coding-in-brief.ts'

test.each([
  [
    "Georgia's parliament passed a law on Monday.",
    'legal happened 2020-08-24 Georgia: Parliament of Georgia',
  ],
  ['Russia withdrew its troops in 2008.', 'deployment happened 2008: Russia'],
  [
    'Georgia mourned. Gunmen killed three soldiers on Monday.',
    'attack happened 2020-08-24 Georgia: Gunmen, three soldiers (target)',
  ],
  [
    'Georgia and Russia mourned. Gunmen killed three soldiers on Monday.',
    'attack happened 2020-08-24: Gunmen, three soldiers (target)', // no telling where
  ],
])('where an act was without a place of its own: %s', (text, event) => {
  expect(eventsInBrief(codeExample(text)).at(-1)).toBe(event)
})
