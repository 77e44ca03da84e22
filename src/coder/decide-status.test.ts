import { describe, expect, test } from 'vitest'
import { codeExample } from './coding-in-brief.ts'
import { looksAhead } from './decide-status.ts'

/** By status, sentences that tell of one event. */
const phrases: Readonly<Record<string, readonly string[]>> = {
  happened: [
    'Arman Vardikian visited Rome.',
    'Arman Vardikian has visited Rome.',
    'Arman Vardikian paid a visit to Rome.',
    'Tural Kasimzade was received by Sergei Orlovsky.',
    'Arman Vardikian did visit Rome.',
  ],
  ongoing: [
    'Arman Vardikian is visiting Rome.',
    'Arman Vardikian and Sergei Orlovsky are meeting in Moscow.',
    'Armenia and Russia are holding military exercises in Tavush.',
    'Arman Vardikian has now been visiting Rome.',
  ],
  announced: [
    'Arman Vardikian will visit Rome.',
    'Arman Vardikian is to visit Rome next week.',
    'Arman Vardikian is scheduled to visit Rome.',
    'Arman Vardikian is expected to visit Rome on Friday.',
    'Arman Vardikian plans to visit Rome.',
    'Arman Vardikian plans a visit to Rome.',
    'The talks between Armenia and Azerbaijan will take place in Geneva on 3 September.',
    'Armenia and Azerbaijan agreed to hold talks in Geneva.',
  ],
  conditional: [
    'Arman Vardikian will visit Rome as soon as the borders open.',
    'Arman Vardikian will visit Rome if the borders open.',
    'If the borders open, Arman Vardikian will visit Rome.',
    'Arman Vardikian will visit Rome only when the borders open.',
    'Arman Vardikian would meet Tural Kasimzade once the talks resume.',
    'OSCE Minsk Group co-chairs will visit the region as soon as the borders open.',
  ],
  proposed: [
    'Arman Vardikian may visit Rome.',
    'Arman Vardikian hopes to visit Rome.',
    'Sergei Orlovsky invited Arman Vardikian to visit Moscow.',
    'Russia proposed a meeting between Armenia and Azerbaijan.',
    'Russia proposed talks with Georgia.',
    'Russia offered to host talks between Armenia and Azerbaijan in Moscow.',
  ],
  postponed: [
    'The visit of Arman Vardikian to Rome has been postponed until Friday.',
    'Arman Vardikian postponed his visit to Rome.',
    'The meeting between Armenia and Azerbaijan was put off.',
  ],
  cancelled: [
    'Arman Vardikian called off his visit to Baku.',
    'Arman Vardikian cancelled a meeting with Sergei Orlovsky.',
    'The meeting between Arman Vardikian and Tural Kasimzade was cancelled.',
    'Arman Vardikian refused to meet Tural Kasimzade.',
    'The talks between Armenia and Azerbaijan will not take place.',
  ],
  denied: [
    'Nodar Kvelidze ruled out a meeting with Sergei Orlovsky.',
    'Nodar Kvelidze denied that he had met Sergei Orlovsky.',
    'Nodar Kvelidze has no plans to visit Moscow.',
  ],
}

describe('the status of an event', () => {
  for (const [status, sentences] of Object.entries(phrases)) {
    test.each(sentences)(`${status}: %s`, text => {
      expect(codeExample(text).events.map(event => event.status)).toEqual([status])
    })
  }

  test.each([
    'Arman Vardikian did not visit Rome.',
    'Arman Vardikian has never visited Rome.',
    "Arman Vardikian didn't visit Rome.",
    'Nor did Arman Vardikian visit Rome.',
    'No visit of Arman Vardikian to Rome took place.',
  ])('not done, and so no event: %s', text => {
    expect(codeExample(text).events).toEqual([])
  })

  test('only what is announced, conditional or proposed looks ahead', () => {
    const statuses = [
      'happened',
      'ongoing',
      'announced',
      'conditional',
      'proposed',
      'postponed',
      'cancelled',
      'denied',
    ] as const
    expect(statuses.filter(looksAhead)).toEqual(['announced', 'conditional', 'proposed'])
  })
})
