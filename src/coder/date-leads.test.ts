import { describe, expect, test } from 'vitest'
import { codeExample, eventsInBrief } from './coding-in-brief.ts'

/** Published on Wednesday, 26 August 2020. A text, and the first event that is found in it. */
describe('the day of what a report opens with', () => {
  test.each([
    // The next sentence gives it; that on which somebody told of it only where there is no other.
    [
      'Arman Vardikian has met Sergei Orlovsky in Rome. The meeting on Monday lasted an hour.',
      'meeting happened 2020-08-24 Rome: Vardikian, Orlovsky',
    ],
    [
      'Arman Vardikian has met Sergei Orlovsky in Rome. He told reporters on Tuesday that he was content.',
      'meeting happened 2020-08-25 Rome: Vardikian, Orlovsky',
    ],
    // Not a day of long ago, nor one to come.
    [
      'Arman Vardikian has met Sergei Orlovsky in Rome. It rained on 3 May 2019.',
      'meeting happened Rome: Vardikian, Orlovsky',
    ],
    [
      'Arman Vardikian has met Sergei Orlovsky in Rome. It will rain on Friday.',
      'meeting happened Rome: Vardikian, Orlovsky',
    ],
    // A day on a line of its own, above or below.
    [
      'August 26, 2020\n\nArman Vardikian met Sergei Orlovsky in Rome.',
      'meeting happened 2020-08-26 Rome: Vardikian, Orlovsky',
    ],
    [
      'Arman Vardikian met Sergei Orlovsky in Rome.\nAugust 26, 2020\nIt had rained on August 25.',
      'meeting happened 2020-08-26 Rome: Vardikian, Orlovsky',
    ],
    // Earlier than what the report tells.
    [
      'August 26, 2020\n\nArman Vardikian had met Sergei Orlovsky in Rome.',
      'meeting happened Rome: Vardikian, Orlovsky',
    ],
  ])('%s', (text, event) => {
    expect(eventsInBrief(codeExample(text))[0]).toBe(event)
  })
})
