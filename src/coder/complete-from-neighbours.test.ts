import { describe, expect, test } from 'vitest'
import { codeExample, eventsInBrief } from './coding-in-brief.ts'

/** Published on Wednesday, 26 August 2020. A text, and the last event that is found in it. */
describe('what the sentences around an act tell of it', () => {
  test.each([
    // The same people on one occasion.
    [
      'Arman Vardikian met Helen Marchetti in Rome on Monday. The ministers then signed a treaty.',
      'agreement happened 2020-08-24 Rome: Vardikian, Marchetti',
    ],
    [
      'Arman Vardikian met Helen Marchetti in Rome on Monday. Sergei Orlovsky and Helen Marchetti signed a treaty in Moscow.',
      'agreement happened Moscow: Orlovsky, Marchetti',
    ],
    // The dateline: at home for one of them, or away for both.
    ['ROME, August 25 — Arman Vardikian met Helen Marchetti.', 'meeting happened Rome: Vardikian, Marchetti'],
    [
      'ROME — Arman Vardikian met Sergei Orlovsky on Monday.',
      'meeting happened 2020-08-24 Rome: Vardikian, Orlovsky',
    ],
    ['ROME — Arman Vardikian telephoned Helen Marchetti.', 'call happened: Vardikian, Marchetti'],
    // A clause with "where", and the occasion that something was done on.
    [
      'Arman Vardikian flew to Moscow, where he met Sergei Orlovsky.',
      'meeting happened Moscow: Vardikian, Orlovsky',
    ],
    // The day that the story is at.
    [
      'Arman Vardikian met Sergei Orlovsky on Monday. Nodar Kvelidze telephoned Anahit Sahakova.',
      'call happened 2020-08-24: Kvelidze, Sahakova',
    ],
    [
      'Arman Vardikian met Sergei Orlovsky on Monday. Nodar Kvelidze had telephoned Anahit Sahakova.',
      'call happened: Kvelidze, Sahakova',
    ],
    [
      'Arman Vardikian met Sergei Orlovsky on Monday. Nodar Kvelidze has telephoned Anahit Sahakova.',
      'call happened: Kvelidze, Sahakova',
    ],
  ])('%s', (text, event) => {
    expect(eventsInBrief(codeExample(text)).at(-1)).toBe(event)
  })
})
