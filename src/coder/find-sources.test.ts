import { expect, test } from 'vitest'
import { codeExample, nameInBrief } from './coding-in-brief.ts'

const rows: readonly (readonly [string, string | null])[] = [
  ['Kura News reported that Arman Vardikian visited Rome.', 'Kura News'],
  ['The Russian MFA announced that Arman Vardikian visited Rome.', 'Ministry of Foreign Affairs of Russia'],
  ['Arman Vardikian visited Rome, Kura News reported.', 'Kura News'],
  [
    'Arman Vardikian visited Rome, the Armenian foreign ministry said.',
    'Ministry of Foreign Affairs of Armenia',
  ],
  ['Arman Vardikian visited Rome, as confirmed by Helen Marchetti.', 'Marchetti'],
  ['As Helen Marchetti confirmed, Arman Vardikian visited Rome.', 'Marchetti'],
  ['According to Helen Marchetti, Arman Vardikian visited Rome.', 'Marchetti'],
  [
    'According to the OSCE, Arman Vardikian visited Rome.',
    'Organization for Security and Co-operation in Europe',
  ],
  ['Arman Vardikian visited Rome, according to the Russian MFA.', 'Ministry of Foreign Affairs of Russia'],
  ['Arman Vardikian visited Rome, reported Kura News.', 'Kura News'],
  [
    'Arman Vardikian met Helen Marchetti in Rome. The sides discussed trade, the Armenian foreign ministry told Kura News.',
    'Ministry of Foreign Affairs of Armenia',
  ],
  ['Arman Vardikian visited Rome.', null],
  ['Arman Vardikian visited Rome according to plan.', null],
  ['Arman Vardikian visited Rome, it was reported.', null],
  ['Arman Vardikian visited Rome, and she read "the Russian MFA reported that".', null],
]

test.each(rows)('to whom an event is credited: %s', (text, source) => {
  const coding = codeExample(text)
  expect(coding.events).toHaveLength(1)
  expect(coding.events[0]!.sources.map(one => nameInBrief(coding, one.actor))).toEqual(
    source === null ? [] : [source],
  )
})
