import { expect, test } from 'vitest'
import { codeExample } from './coding-in-brief.ts'

test.each([
  [
    'Georgian students rallied in Batumi on Monday. In the evening Georgian police beat protesters.',
    ['Batumi', 'Batumi'],
  ],
  // In another country there is no telling in which of its cities.
  [
    'Armenian students rallied in Tavush on Monday. In the evening Georgian police beat protesters.',
    ['Tavush', 'Georgia'],
  ],
  // A law is the country's, wherever a crowd is.
  [
    "Georgia's parliament passed a law. Georgian students rallied in Batumi on Monday.",
    ['Georgia', 'Batumi'],
  ],
])('where acts in the streets were: %s', (text, places) => {
  expect(codeExample(text).events.map(event => event.place?.name)).toEqual(places)
})
