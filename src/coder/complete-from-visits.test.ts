import { describe, expect, test } from 'vitest'
import { codeExample, eventsInBrief } from './coding-in-brief.ts'

describe('what one does on a visit has its place and day', () => {
  test.each([
    [
      'Arman Vardikian visited Rome on Monday. Arman Vardikian met Helen Marchetti.',
      'meeting happened 2020-08-24 Rome: Vardikian, Marchetti',
    ],
    [
      'Arman Vardikian visited Rome on Monday. Arman Vardikian met Sergei Orlovsky in Moscow.',
      'meeting happened Moscow: Vardikian, Orlovsky', // another place
    ],
    [
      'Arman Vardikian visited Rome on Monday. Arman Vardikian met Helen Marchetti on Tuesday.',
      'meeting happened 2020-08-25: Vardikian, Marchetti', // another day
    ],
    [
      'Arman Vardikian visited Rome on Monday. Sergei Orlovsky met Helen Marchetti.',
      'meeting happened 2020-08-24: Orlovsky, Marchetti', // another person: the story goes on, elsewhere
    ],
    [
      'Arman Vardikian visited Rome on Monday. Arman Vardikian will meet Helen Marchetti.',
      'meeting announced: Vardikian, Marchetti', // another time
    ],
    [
      'Arman Vardikian met Helen Marchetti on Monday during his visit to Rome.',
      'meeting happened 2020-08-24 Rome: Vardikian, Marchetti',
    ],
    [
      'Arman Vardikian arrived in Rome on Wednesday. He is also due to meet Helen Marchetti.',
      'meeting announced 2020-08-26 Rome: Vardikian, Marchetti',
    ],
    [
      'Arman Vardikian met Helen Marchetti on Monday and visited Rome.',
      'meeting happened 2020-08-24: Vardikian, Marchetti', // afterwards
    ],
    [
      'Arman Vardikian visited Rome on Monday. He had met Helen Marchetti.',
      'meeting happened: Vardikian, Marchetti', // before
    ],
  ])('%s', (text, meeting) => {
    expect(eventsInBrief(codeExample(text)).find(event => event.startsWith('meeting'))).toBe(meeting)
  })
})
