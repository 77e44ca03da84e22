import { describe, expect, test } from 'vitest'
import { codeExample, eventsInBrief } from './coding-in-brief.ts'

/** Published on Wednesday, 26 August 2020, by the example pack. */
const phrases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  visits: [
    [
      'On August 25, Foreign Minister Tural Kasimzade paid a working visit to Moscow.',
      ['visit happened 2020-08-25 Moscow: Kasimzade, Russia (host)'],
    ],
    ['Arman Vardikian arrived in Rome.', ['visit happened Rome: Vardikian, Italy (host)']],
    [
      'Arman Vardikian will visit Tbilisi, Georgia; Baku, Azerbaijan; and Rome.',
      [
        'visit announced Tbilisi: Vardikian, Georgia (host)',
        'visit announced Baku: Vardikian, Azerbaijan (host)',
        'visit announced Rome: Vardikian, Italy (host)',
      ],
    ],
    [
      'Arman Vardikian travelled to Rome on Monday and to Moscow on Tuesday.',
      [
        'visit happened 2020-08-24 Rome: Vardikian, Italy (host)',
        'visit happened 2020-08-25 Moscow: Vardikian, Russia (host)',
      ],
    ],
    [
      'OSCE Minsk Group co-chairs toured the region.',
      ['visit happened the region: OSCE Minsk Group co-chairs'],
    ],
    [
      'Arman Vardikian visited Rome and met Helen Marchetti.',
      ['visit happened Rome: Vardikian, Italy (host)', 'meeting happened Rome: Vardikian, Marchetti'],
    ],
    ['Arman Vardikian left Rome.', []],
    ['Arman Vardikian travelled.', []],
  ],
  meetings: [
    [
      'Arman Vardikian met Sergei Orlovsky in Moscow on Tuesday.',
      ['meeting happened 2020-08-25 Moscow: Vardikian, Orlovsky'],
    ],
    ['Arman Vardikian and Tural Kasimzade met in Geneva.', ['meeting happened Geneva: Vardikian, Kasimzade']],
    ['Arman Vardikian held talks with his Russian counterpart.', ['meeting happened: Vardikian, Orlovsky']],
    [
      'Arman Vardikian met Nodar Kvelidze, Helen Marchetti and Sergei Orlovsky in Batumi.',
      ['meeting happened Batumi: Vardikian, Kvelidze, Marchetti, Orlovsky'],
    ],
    [
      'The foreign ministers of Armenia and Azerbaijan met in Geneva.',
      ['meeting happened Geneva: Vardikian, Kasimzade'],
    ],
    [
      'Tural Kasimzade was received by Sergei Orlovsky in Moscow.',
      ['meeting happened Moscow: Orlovsky, Kasimzade'],
    ],
    [
      'Sergei Orlovsky hosted Arman Vardikian and Tural Kasimzade in Moscow.',
      ['meeting happened Moscow: Orlovsky, Vardikian, Kasimzade'],
    ],
    [
      'Talks between Arman Vardikian and Tural Kasimzade took place in Geneva.',
      ['meeting happened Geneva: Vardikian, Kasimzade'],
    ],
    [
      'On 24 August, Arman Vardikian visited Tbilisi. A day earlier he met Sergei Orlovsky in Moscow.',
      [
        'visit happened 2020-08-24 Tbilisi: Vardikian, Georgia (host)',
        'meeting happened 2020-08-23 Moscow: Vardikian, Orlovsky',
      ],
    ],
    ['Arman Vardikian met with the press.', []],
    ['Arman Vardikian met the deadline.', []],
  ],
  'who acts in joined clauses': [
    [
      'Arman Vardikian met Sergei Orlovsky on Monday and visited Rome.',
      [
        'meeting happened 2020-08-24: Vardikian, Orlovsky',
        'visit happened 2020-08-24 Rome: Vardikian, Italy (host)',
      ],
    ],
    [
      'Arman Vardikian met Sergei Orlovsky today and will meet him again on Friday.',
      [
        'meeting happened 2020-08-26: Vardikian, Orlovsky',
        'meeting announced 2020-08-28: Vardikian, Orlovsky',
      ],
    ],
    [
      'Sergei Orlovsky, who had visited Baku, met Arman Vardikian in Moscow.',
      ['visit happened Baku: Orlovsky, Azerbaijan (host)', 'meeting happened Moscow: Orlovsky, Vardikian'],
    ],
  ],
  'calls and negotiations': [
    [
      'Arman Vardikian spoke with Tural Kasimzade by phone on 17 July.',
      ['call happened 2020-07-17: Vardikian, Kasimzade'],
    ],
    [
      'Arman Vardikian had a phone conversation with Tural Kasimzade.',
      ['call happened: Vardikian, Kasimzade'],
    ],
    ['Arman Vardikian phoned Tural Kasimzade.', ['call happened: Vardikian, Kasimzade']],
    ['Arman Vardikian spoke of his youth.', []],
    ['Call centres opened in Georgia.', []],
    [
      'Armenia and Azerbaijan held negotiations in Geneva.',
      ['negotiation happened Geneva: Armenia, Azerbaijan'],
    ],
    [
      'Russia mediated between Armenia and Azerbaijan.',
      ['mediation happened: Russia (mediator), Armenia, Azerbaijan'],
    ],
  ],
  'agreements need a document': [
    [
      'Armenia and Azerbaijan signed a memorandum in Rome on 3 August 2020.',
      ['agreement happened 2020-08-03 Rome: Armenia, Azerbaijan'],
    ],
    ['Armenia ratified the treaty.', ['agreement happened: Armenia']],
    ['Arman Vardikian signed the guest book in Rome.', []],
  ],
  'positions and decisions': [
    ['Armenia condemned Azerbaijan.', ['statement happened: Armenia, Azerbaijan (target)']],
    ['Moscow condemned the attack.', ['statement happened: Russia']],
    ["Georgia's parliament condemned the attack.", ['statement happened: Parliament of Georgia']],
    [
      'Nodar Kvelidze was congratulated by Helen Marchetti.',
      ['statement happened: Marchetti, Kvelidze (target)'],
    ],
    [
      'The parliament of Georgia adopted a law on Monday.',
      ['legal happened 2020-08-24 Georgia: Parliament of Georgia'],
    ],
    [
      'Tural Kasimzade was appointed foreign minister by Rauf Bayverdi.',
      ['appointment happened Azerbaijan: Bayverdi, Kasimzade (target)'],
    ],
    ['Anahit Sahakova resigned on Monday.', ['appointment happened 2020-08-24 Armenia: Sahakova']],
    [
      'The United States imposed sanctions on Russia in 2019.',
      ['sanction happened 2019: United States, Russia (target)'],
    ],
    [
      'Georgia arrested Pietro Landi, the head of the mission.',
      ['legal happened Georgia: Georgia, Pietro Landi (target)'],
    ],
    ['The US donated masks to Armenia.', ['aid happened Armenia: United States, Armenia (target)']],
    ['The sanctions of conscience are heavy.', []],
  ],
  force: [
    [
      'Armenian and Azerbaijani forces clashed on 12 July.',
      ['clash happened 2020-07-12: Armenia, Azerbaijan'],
    ],
    [
      'Armenian positions were shelled by Azerbaijani forces.',
      ['attack happened Armenia: Azerbaijan, Armenia (target)'],
    ],
    [
      'Armenia and Azerbaijan declared a ceasefire on 17 July.',
      ['ceasefire happened 2020-07-17: Armenia, Azerbaijan'],
    ],
    ['Russia withdrew its troops from Georgia in 2008.', ['deployment happened 2008 Georgia: Russia']],
    ['Protesters rallied in Tbilisi on Saturday.', ['protest happened 2020-08-22 Tbilisi: Protesters']],
    ['The clash of colours in Armenia is striking.', []],
  ],
  'what is not done is no event': [
    ['Arman Vardikian did not meet Sergei Orlovsky.', []],
    ['Armenia never met Azerbaijan.', []],
    ['Nodar Kvelidze has not visited Moscow.', []],
    ['No meeting between Arman Vardikian and Tural Kasimzade took place.', []],
  ],
  'buildings, titles and headings are no events': [
    ['The Moscow Meeting Centre in Rome has reopened.', []],
    ['The Visit Georgia campaign was a success.', []],
    ['The Treaty House in Rome is closed.', []],
    ['The Geneva Conference Hall is open.', []],
    ['Arman Vardikian meets Sergei Orlovsky in Moscow', []],
    ['He said: "Arman Vardikian met Sergei Orlovsky in Moscow."', []],
  ],
}

describe('the events of a text', () => {
  for (const [title, rows] of Object.entries(phrases)) {
    describe(title, () => {
      test.each(rows)('%s', (text, events) => {
        expect(eventsInBrief(codeExample(text))).toEqual(events)
      })
    })
  }

  test('a meeting told as part of a visit has the visit’s day and place', () => {
    const text =
      'Arman Vardikian visited Moscow on Monday. During the visit, Arman Vardikian met Sergei Orlovsky.'
    expect(eventsInBrief(codeExample(text))).toEqual([
      'visit happened 2020-08-24 Moscow: Vardikian, Russia (host)',
      'meeting happened 2020-08-24 Moscow: Vardikian, Orlovsky',
    ])
  })

  test('a lone meeting is surer with a day, a place and known parties', () => {
    const [sure] = codeExample('Arman Vardikian met Sergei Orlovsky in Moscow on Tuesday.').events
    const [unsure] = codeExample('Foreign Minister Badr Salimi met Minister Pietro Landi.').events
    expect(sure!.confidence).toBeGreaterThan(unsure!.confidence)
    expect(sure!.confidence).toBeLessThanOrEqual(1)
  })
})
