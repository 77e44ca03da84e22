import { describe, expect, test } from 'vitest'
import { codeExample, eventsInBrief } from './coding-in-brief.ts'

type Row = readonly [title: string, text: string, events: readonly string[]]

const one: readonly Row[] = [
  [
    'the second sentence adds the day',
    'Arman Vardikian met Sergei Orlovsky in Moscow. The meeting between Arman Vardikian and Sergei Orlovsky took place on 24 August.',
    ['meeting happened 2020-08-24 Moscow: Vardikian, Orlovsky'],
  ],
  [
    'the second sentence adds a party',
    'Arman Vardikian met Sergei Orlovsky on Monday. Arman Vardikian, Sergei Orlovsky and Helen Marchetti met in Moscow.',
    ['meeting happened 2020-08-24 Moscow: Vardikian, Orlovsky, Marchetti'],
  ],
  [
    'a month and a day in it',
    'Arman Vardikian visited Rome in August. Arman Vardikian visited Rome on 3 August.',
    ['visit happened 2020-08-03 Rome: Vardikian, Italy (host)'],
  ],
  [
    'a noun that only takes it up',
    'Arman Vardikian and Tural Kasimzade spoke by phone on 17 July. Their phone conversation lasted an hour.',
    ['call happened 2020-07-17: Vardikian, Kasimzade'],
  ],
  [
    'whom it struck, and who did it',
    'Four policemen were killed in an attack in Kandahar on Monday. A suicide bomber rammed a car into the station, an official said.',
    ['attack happened 2020-08-24 Kandahar: Four policemen (target), suicide bomber'],
  ],
  [
    'the attack of which the next sentence tells more',
    'Gunmen stormed a hotel in Kabul on Monday. The attack killed five guards.',
    ['attack happened 2020-08-24 Kabul: Gunmen, five guards (target)'],
  ],
  [
    'a leg of a trip has its own day',
    'Arman Vardikian will travel to Rome, Italy, and Moscow, Russia, from 30 August to 3 September. On 2 September he will travel to Moscow.',
    [
      'visit announced 2020-08-30/2020-09-03 Rome: Vardikian, Italy (host)',
      'visit announced 2020-09-02 Moscow: Vardikian, Russia (host)',
    ],
  ],
]

const two: readonly Row[] = [
  [
    'two calls in one week',
    'Arman Vardikian phoned Tural Kasimzade on Monday. Arman Vardikian phoned Tural Kasimzade on Tuesday.',
    ['call happened 2020-08-24: Vardikian, Kasimzade', 'call happened 2020-08-25: Vardikian, Kasimzade'],
  ],
  [
    'two places',
    'Arman Vardikian met Sergei Orlovsky in Moscow. Arman Vardikian met Sergei Orlovsky in Rome.',
    ['meeting happened Moscow: Vardikian, Orlovsky', 'meeting happened Rome: Vardikian, Orlovsky'],
  ],
  [
    'a meeting held and one to come',
    'Arman Vardikian met Sergei Orlovsky. Arman Vardikian will meet Sergei Orlovsky in December.',
    ['meeting happened: Vardikian, Orlovsky', 'meeting announced 2020-12: Vardikian, Orlovsky'],
  ],
  [
    'other parties',
    'Arman Vardikian met Sergei Orlovsky on Monday. Nodar Kvelidze met Helen Marchetti on Monday.',
    ['meeting happened 2020-08-24: Vardikian, Orlovsky', 'meeting happened 2020-08-24: Kvelidze, Marchetti'],
  ],
  [
    'another attack',
    'Four policemen were killed in an attack in Kandahar on Monday. In a separate incident, gunmen fired on a convoy.',
    [
      'attack happened 2020-08-24 Kandahar: Four policemen (target)',
      'attack happened 2020-08-24: gunmen, convoy (target)',
    ],
  ],
  [
    'other acts',
    'Arman Vardikian phoned Sergei Orlovsky on Monday. Arman Vardikian met Sergei Orlovsky on Monday.',
    ['call happened 2020-08-24: Vardikian, Orlovsky', 'meeting happened 2020-08-24: Vardikian, Orlovsky'],
  ],
]

describe('mergeEvents', () => {
  test.each(one)('one act: %s', (_title, text, events) => {
    expect(eventsInBrief(codeExample(text))).toEqual(events)
  })

  test.each(two)('two acts: %s', (_title, text, events) => {
    expect(eventsInBrief(codeExample(text))).toEqual(events)
  })

  test('an act told twice keeps the words of both sentences', () => {
    const sentences = ['Arman Vardikian visited Rome.', 'Arman Vardikian visited Rome on 3 August.']
    const [visit] = codeExample(sentences.join(' ')).events
    expect(visit!.evidence.map(span => span.text)).toEqual(sentences)
  })
})
